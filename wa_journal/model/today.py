"""What is due today, what to know before a meeting, and the read-back after it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.ledger import LedgerLine, PracticeRecord
from wa_journal.model.practice import GuardHit, PracticeItem
from wa_journal.model.sessions import EarlierStrain, Ratings, Session, Strain


class DueKind(StrEnum):
    """Why something stands on Today; work that is due, never a ranking of people."""

    UNFINISHED = "unfinished"
    AMENDING = "amending"
    TAGS_TO_CONFIRM = "tags_to_confirm"
    NONE_SUGGESTED = "none_suggested"
    PROMISE = "promise"
    COLLEAGUES_PROMISE = "colleagues_promise"
    HOMEWORK = "homework"
    SUPERVISION = "supervision"
    STRAIN = "strain"
    OUTCOME = "outcome"
    REVIEW = "review"
    SAFEGUARDING = "safeguarding"
    PERHAPS_SAFEGUARDING = "perhaps_safeguarding"
    NO_SESSION = "no_session"
    LOOK_BACK = "look_back"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class DueItem:
    """One piece of due work; `days` is how long it has been due, negative where it lies ahead.

    `off_list` says that the client was taken off the list and that this waits all the same.
    """

    kind: DueKind
    client: ClientId
    codename: str = field(repr=False)
    text: str = field(repr=False)
    days: int = 0
    session: SessionId | None = None
    record: RecordId | None = None
    off_list: bool = False


@dataclass(frozen=True, slots=True)
class CaseCard:
    """One client on the list: last session and what is open, in the order of the codenames.

    `missed` is the newest session where that meeting was not held.
    """

    client: Client
    last: Session | None
    days_since: int | None
    sessions: int
    open_items: int
    missed: Session | None = None


@dataclass(frozen=True, slots=True)
class TodayView:
    """The page an officer starts from."""

    due: tuple[DueItem, ...]
    cases: tuple[CaseCard, ...]


@dataclass(frozen=True, slots=True)
class ReadBack:
    """One screen after saving: what was recorded, in words.

    `waiting` counts the suggestions that are put forward and undecided, `folded` the less sure ones that are not shown.
    """

    session: Session
    codename: str = field(repr=False)
    words: int
    ratings: Ratings
    last: Ratings | None
    strain: Strain | None
    confirmed: tuple[tuple[str, int], ...]
    waiting: int
    ticked: int
    promises: tuple[LedgerLine, ...]
    homework: tuple[LedgerLine, ...]
    trend: str
    look_again: str
    questions: tuple[GuardHit, ...] = ()
    hope: str = field(default="", repr=False)
    prepare: tuple[LedgerLine, ...] = ()
    begun: bool = False
    folded: int = 0
    settled: tuple[EarlierStrain, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class BeforeMeeting:
    """What to know before the next session, on one page."""

    client: Client
    last: Session | None
    number: int
    promises: tuple[LedgerLine, ...] = ()
    homework: tuple[LedgerLine, ...] = ()
    prepare: tuple[LedgerLine, ...] = ()
    leave_alone: tuple[LedgerLine, ...] = ()
    points: tuple[LedgerLine, ...] = ()
    answers: tuple[LedgerLine, ...] = ()
    strain: Strain | None = None
    records: tuple[PracticeRecord, ...] = ()
    days_since: int | None = None
    told: ReadBack | None = None
    undone: tuple[PracticeItem, ...] = ()
