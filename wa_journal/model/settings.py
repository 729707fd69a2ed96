"""What is remembered inside the vault that is no record of a client's session, and the settings as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from wa_journal.model.ids import ClientId


@dataclass(frozen=True, slots=True)
class Setting:
    """One remembered choice; the value is plain nested tuples, text, numbers or truth values."""

    key: str
    value: Any = field(repr=False)


@dataclass(frozen=True, slots=True)
class Preference:
    """One line of the settings page: a switch, a whole number within limits, one of several choices, or a folder."""

    key: str
    group: str
    label: str
    help: str
    default: bool | int | str
    lowest: int = 0
    highest: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    folder: bool = False

    def fits(self, value: object) -> bool:
        """Say whether a value may be kept."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, int):
            return type(value) is int and self.lowest <= value <= self.highest
        return isinstance(value, str) and (not self.choices or value in dict(self.choices))


@dataclass(frozen=True, slots=True)
class MaskDecision:
    """What the officer once decided about a word in this client's summaries: `mask` or `keep`."""

    client: ClientId
    term: str = field(repr=False)
    decision: str
    decided_at: datetime
