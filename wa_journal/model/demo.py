"""The demonstration's invented clients as values, dates in days from their first session."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.model.clients import EventKind, TermKind
from wa_journal.model.entries import Section
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState, Party
from wa_journal.model.practice import CasePhase, StrainKind, TickState
from wa_journal.model.sessions import SessionStatus, StrainOutcome


@dataclass(frozen=True, slots=True)
class DemoLine:
    """One line of a ledger; `due_after` in days from its session, 0 for none."""

    kind: LedgerKind
    by: Party
    due_after: int
    state: LedgerState
    text: str


@dataclass(frozen=True, slots=True)
class DemoStrain:
    """A strain, what became of it and in which session, and its repair note."""

    kind: StrainKind
    outcome: StrainOutcome
    closed_in: int | None
    note: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class DemoJudgement:
    """What the invented officer judged after a session, before the board was open, and what came of it if it is known."""

    step: str
    answer: Answer
    chance: int
    reasons: str
    would_change: str = ""
    outcome: Outcome | None = None
    outcome_note: str = ""


@dataclass(frozen=True, slots=True)
class DemoSession:
    """One session of an invented client; `line` was agreed after it, with its reason."""

    day: int
    sections: tuple[Section, ...]
    tags: tuple[tuple[str, str], ...]
    status: SessionStatus = SessionStatus.HELD
    ratings: tuple[int | None, ...] = ()
    client_rating: int | None = None
    minutes: int = 45
    ticks: tuple[tuple[str, TickState], ...] = ()
    strain: DemoStrain | None = None
    ledger: tuple[DemoLine, ...] = ()
    reviewed: bool = True
    case_phase: CasePhase | None = None
    judgement: DemoJudgement | None = None
    line: tuple[float, str] | None = None


@dataclass(frozen=True, slots=True)
class DemoClient:
    """One invented client."""

    codename: str
    phase: CasePhase
    first_days_ago: int
    terms: tuple[tuple[TermKind, str], ...]
    events: tuple[tuple[int, EventKind, str], ...]
    review_in: int
    sessions: tuple[DemoSession, ...]
