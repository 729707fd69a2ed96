"""What to look for in the journal, and what was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.practice import CasePhase


class FoundIn(StrEnum):
    """What a passage is part of."""

    ENTRY = "entry"
    DRAFT = "draft"
    AMENDMENT = "amendment"
    ADDENDUM = "addendum"
    REPAIR = "repair"
    BOARD = "board"
    LEDGER = "ledger"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Query:
    """Words and filters; words are all to be found, the last one also as a beginning."""

    words: str = field(default="", repr=False)
    client: ClientId | None = None
    since: date | None = None
    until: date | None = None
    indicator: str | None = None
    item: str | None = None
    phase: CasePhase | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage found; `marks` are the found words in `excerpt`, in code points. What is on the board belongs to no
    session, what the officer wrote about a week or month to no client.

    `start` and `end` are the place in its entry of a tagged sentence or of the first word found; `item` is the
    catalogue's field that a note stands in, or the kind of a ledger's line. What is `of_colleague` another officer wrote.
    """

    session: SessionId | None
    client: ClientId | None
    codename: str = field(repr=False)
    number: int | None
    on: date
    kind: FoundIn
    excerpt: str = field(repr=False)
    marks: tuple[tuple[int, int], ...] = ()
    start: int | None = None
    end: int | None = None
    item: str = ""
    of_colleague: bool = False
