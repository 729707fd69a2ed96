"""What is remembered inside the vault that is no record of a client's session."""

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
class MaskDecision:
    """What the officer once decided about a word in this client's summaries: `mask` or `keep`."""

    client: ClientId
    term: str = field(repr=False)
    decision: str
    decided_at: datetime
