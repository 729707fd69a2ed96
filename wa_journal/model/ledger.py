"""Ledgers: what was promised, agreed, offered and asked, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.practice import TickState


class LedgerKind(StrEnum):
    """What a line of the ledger is about."""

    PROMISE = "promise"
    PRACTICAL_HELP = "practical_help"
    HOMEWORK = "homework"
    CHOICE = "choice"
    NEGOTIATION = "negotiation"
    AGREEMENT = "agreement"
    CONTACT = "contact"
    SUPERVISION_POINT = "supervision_point"
    SUPERVISION_TASK = "supervision_task"
    SUPERVISION_NOTE = "supervision_note"
    PREPARE = "prepare"
    LEAVE_ALONE = "leave_alone"


class LedgerState(StrEnum):
    """Where a line of the ledger stands."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    DROPPED = "dropped"


class Party(StrEnum):
    """Who a line of the ledger binds."""

    OFFICER = "officer"
    CLIENT = "client"
    BOTH = "both"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One promise, homework, choice, negotiation, agreement, contact or task.

    `of_colleague` says that it stands as another officer left it, before the client came here.
    """

    id: RecordId
    client: ClientId
    kind: LedgerKind
    text: str = field(repr=False)
    written_on: date
    session: SessionId | None = None
    by: Party = Party.OFFICER
    due: date | None = None
    state: LedgerState = LedgerState.OPEN
    closed_on: date | None = None
    note: str = field(default="", repr=False)
    of_colleague: bool = False

    def noted_on(self, days: Mapping[SessionId, date]) -> date:
        """Give the day of the meeting in which it was noted, else the one on which it was written; `days` are of sessions."""
        return days.get(self.session, self.written_on) if self.session else self.written_on

    def is_owed(self, today: date) -> bool:
        """Say whether its day is past and it is still open."""
        return self.state is LedgerState.OPEN and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line as it is written into a ledger; `note` is what was offered and agreed, or why a contact was needed."""

    kind: LedgerKind
    text: str = field(repr=False)
    by: Party = Party.OFFICER
    due: date | None = None
    note: str = field(default="", repr=False)
    session: SessionId | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """The officer's answer to one checklist item in one session."""

    session: SessionId
    client: ClientId
    item: str
    state: TickState
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PracticeRecord:
    """What was written in a field of the catalogue; dated versions stand side by side, the newest counts."""

    id: RecordId
    client: ClientId | None
    item: str
    written_at: datetime
    values: tuple[tuple[str, str], ...] = field(repr=False)
    session: SessionId | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class GuardDismissal:
    """Why the officer set a guard's question aside."""

    session: SessionId
    guard: str
    at: datetime
    reason: str = field(repr=False)
