"""What a write touched, so that a page reloads only if it concerns it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from wa_journal.model.ids import ClientId


class Touched(Flag):
    """The kinds of data a write can change."""

    CLIENTS = auto()
    SESSIONS = auto()
    ENTRIES = auto()
    TAGS = auto()
    RATINGS = auto()
    PRACTICE = auto()
    JUDGEMENTS = auto()
    SETTINGS = auto()
    BACKUPS = auto()
    SUPERVISION = auto()
    ALL = CLIENTS | SESSIONS | ENTRIES | TAGS | RATINGS | PRACTICE | JUDGEMENTS | SETTINGS | BACKUPS | SUPERVISION


@dataclass(frozen=True, slots=True)
class Change:
    """Says what was written and for whom; `client` is None where it concerns everybody."""

    touched: Touched
    client: ClientId | None = None
