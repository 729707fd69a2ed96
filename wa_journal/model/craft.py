"""The officer's own practice looked back at; private, in no summary and no figure about anybody."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wa_journal.model.ids import SessionId
from wa_journal.model.ledger import LedgerLine, PracticeRecord
from wa_journal.model.practice import PracticeItem


class Span(StrEnum):
    """How far a review looks back."""

    WEEK = "week"
    MONTH = "month"


STAGES = ("description", "feelings", "evaluation", "analysis", "conclusion", "action_plan")


@dataclass(frozen=True, slots=True)
class UsedItem:
    """A strategy and in how many of the sessions it was used."""

    item: PracticeItem
    times: int


@dataclass(frozen=True, slots=True)
class NotedOften:
    """What the officer chose or rated in one field of a session, each time it was noted, the oldest first."""

    item: PracticeItem
    values: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the officer wrote about one week or month; `item` names it."""

    item: str
    since: date
    until: date
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PracticeReview:
    """A week or a month of the officer's own work: what was used, promised and left, over all clients together."""

    since: date
    until: date
    sessions: int
    used: tuple[UsedItem, ...]
    rested: tuple[PracticeItem, ...]
    kept: tuple[LedgerLine, ...] = field(repr=False, default=())
    broken: tuple[LedgerLine, ...] = field(repr=False, default=())
    waiting: tuple[LedgerLine, ...] = field(repr=False, default=())
    avoided: tuple[UsedItem, ...] = ()
    left_alone: tuple[LedgerLine, ...] = field(repr=False, default=())
    happened: tuple[UsedItem, ...] = ()
    noted: tuple[NotedOften, ...] = ()
    note: str = field(repr=False, default="")
    earlier: tuple[OwnWords, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class LastTen:
    """How often something was there in a client's last ten held sessions."""

    sessions: int
    hope: int
    disclosure: int


@dataclass(frozen=True, slots=True)
class SoFar:
    """What became of promises in the whole time with a client, and which items were never used."""

    promises_kept: int
    promises_broken: int
    unused: tuple[PracticeItem, ...] = ()


@dataclass(frozen=True, slots=True)
class LongForm:
    """The six stages as written about one session."""

    session: SessionId
    stages: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FirstImpression:
    """What was written at the start, and whether nine months have gone by since without a second look."""

    written: PracticeRecord = field(repr=False)
    due: bool = False
    looked_back: PracticeRecord | None = field(repr=False, default=None)
