"""Sessions with a client, the officer's ratings, and the strains that showed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from itertools import count

from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.practice import CasePhase, StrainKind


class SessionStatus(StrEnum):
    """Whether the meeting took place."""

    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    """How the client came, in neutral words."""

    ON_TIME = "on_time"
    LATE = "late"
    LEFT_EARLY = "left_early"
    DID_NOT_COME = "did_not_come"
    UNRECORDED = "unrecorded"


def came(status: SessionStatus) -> Attendance:
    """Give how the client came as far as the status alone tells: whoever was not to come did not stay away."""
    return Attendance.DID_NOT_COME if status is SessionStatus.MISSED else Attendance.UNRECORDED


class StrainOutcome(StrEnum):
    """What became of a strain."""

    OPEN = "open"
    REPAIRED = "repaired"
    NOT_REPAIRED = "not_repaired"
    NOT_A_STRAIN = "not_a_strain"


# What can be said of a strain that is open still.
STRAIN_ENDS = (StrainOutcome.REPAIRED, StrainOutcome.NOT_REPAIRED, StrainOutcome.NOT_A_STRAIN)


class Through(StrEnum):
    """How the tags of a session came to count as gone through, by whom, or that the officer said they are not.

    Where every suggestion is decided in words that are not finished yet, they do not count before those are. Where the words
    stayed with whoever handed the client over, there is nothing to go through.
    """

    SAID = "said"
    FOLLOWED = "followed"
    DECIDED = "decided"
    DENIED = "denied"
    COLLEAGUE = "colleague"
    STAYED = "stayed"


@dataclass(frozen=True, slots=True)
class Stood:
    """How day, time and length of a meeting stood until the day on which they were changed."""

    until: date
    on: date
    at: time | None
    minutes: int | None

    @property
    def plain(self) -> tuple[str, str, str, int | None]:
        """Give it as plain values."""
        return self.until.isoformat(), self.on.isoformat(), self.at.isoformat() if self.at else "", self.minutes


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting, or the meeting that did not take place.

    `of_colleague` says that another officer met the client, before the client came here; `moved` holds, each as plain values, how
    day, time and length stood before they were changed in an entry that was finished.
    """

    id: SessionId
    client: ClientId
    number: int
    on: date
    at: time | None = None
    minutes: int | None = None
    place: str = field(default="", repr=False)
    present: str = field(default="", repr=False)
    attendance: Attendance = Attendance.UNRECORDED
    status: SessionStatus = SessionStatus.HELD
    phase: CasePhase = CasePhase.FIRST_INTERVIEWS
    language: str = "en"
    finished_at: datetime | None = None
    tags_reviewed_at: datetime | None = None
    mood: str = field(default="", repr=False)
    tags_through: Through | None = None
    of_colleague: bool = False
    moved: tuple[tuple[str, str, str, int | None], ...] = ()

    @property
    def stood(self) -> tuple[Stood, ...]:
        """Give how day, time and length stood before each day on which they were changed."""
        return tuple(
            Stood(date.fromisoformat(until), date.fromisoformat(on), time.fromisoformat(at) if at else None, minutes)
            for until, on, at, minutes in self.moved
        )

    def moved_from(self, before: Session, today: date) -> Session:
        """Give it with how it stood before; of one day what stood in the morning counts, and what was taken back is none."""
        known = self.stood
        was = Stood(today, before.on, before.at, before.minutes)
        if known and known[-1].until == today:
            known, was = known[:-1], known[-1]
        same = (was.on, was.at, was.minutes) == (self.on, self.at, self.minutes)
        return replace(self, moved=tuple(one.plain for one in (known if same else (*known, was))))

    @property
    def when(self) -> tuple[date, int]:
        """Give its place among the client's sessions: by day, and by number on one day."""
        return self.on, self.number

    @property
    def read_by_officer(self) -> bool:
        """Say whether the tags were gone through by the officer of this journal, and not by a colleague alone."""
        return self.tags_reviewed_at is not None and self.tags_through is not Through.COLLEAGUE

    @property
    def read_by_colleague(self) -> bool:
        """Say whether a colleague went through the tags, and the officer of this journal did not."""
        return self.tags_reviewed_at is not None and self.tags_through is Through.COLLEAGUE

    @property
    def words_stayed(self) -> bool:
        """Say whether all that was written of it stayed with whoever handed the client over."""
        return self.tags_through is Through.STAYED

    @property
    def stands_in(self) -> bool:
        """Say whether a salvage lost it and nobody has said yet whether it took place."""
        return self.number >= STAND_INS_FROM and self.status is SessionStatus.CANCELLED

    def is_said_too_early(self, today: date) -> bool:
        """Say whether it claims that a meeting took place, or was missed, on a day still to come."""
        return self.on > today and self.status is not SessionStatus.CANCELLED


# Meetings that a salvage lost are numbered from here on: apart from those that the officer counts.
STAND_INS_FROM = 1_000_000
FACTS = ("number", "on", "at", "minutes", "place", "present", "attendance", "status", "phase", "language", "mood")
SCALES = ("goals", "tasks", "trust", "bond", "pull_back")
RATED = (*SCALES, "cannot_say")
NOTE = ("what_happened", "my_part", "will_try")


def in_order(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Give one client's sessions as they took place: older meetings can be written down later, with a higher number."""
    return tuple(sorted(sessions, key=lambda session: session.when))


def earlier_than(present: Session, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Give those of one client's sessions that lie before another one, in order."""
    return tuple(session for session in in_order(sessions) if session.when < present.when)


def number_by_day(present: Session, sessions: Iterable[Session]) -> int:
    """Give a number that none of the client's sessions bears: the first free one after those that lie before it."""
    every = tuple(sessions)
    taken = {session.number for session in every}
    before = max((one.number for one in earlier_than(present, every) if one.number < STAND_INS_FROM), default=0)
    return next(number for number in count(before + 1) if number not in taken)


def places(sessions: Iterable[Session]) -> dict[SessionId, int]:
    """Give the number that each of one client's sessions would have, had all been written down as they took place.

    Those that a salvage lost are numbered apart: theirs are dealt out among themselves.
    """
    ordered = in_order(sessions)
    known, lost = (tuple(one for one in ordered if one.stands_in is stands_in) for stands_in in (False, True))
    return {
        session.id: number
        for part in (known, lost)
        for session, number in zip(part, sorted(one.number for one in part), strict=True)
    }


@dataclass(frozen=True, slots=True)
class Ratings:
    """Five ratings 0-10 by the officer and one by the client; None is not rated, `cannot_say` says that it was tried."""

    session: SessionId
    goals: int | None = None
    tasks: int | None = None
    trust: int | None = None
    bond: int | None = None
    pull_back: int | None = None
    client_rating: int | None = None
    cannot_say: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a rating that is not a whole number from 0 to 10."""
        for value in (self.goals, self.tasks, self.trust, self.bond, self.pull_back, self.client_rating):
            if value is not None and (type(value) is not int or not 0 <= value <= 10):
                raise ValueError("a rating is a whole number from 0 to 10")


@dataclass(frozen=True, slots=True)
class Strain:
    """A strain in the relationship, and the note of its repair; kind NONE says that there was none."""

    id: RecordId
    client: ClientId
    session: SessionId
    kind: StrainKind
    outcome: StrainOutcome = StrainOutcome.OPEN
    from_dip: bool = False
    what_happened: str = field(default="", repr=False)
    my_part: str = field(default="", repr=False)
    will_try: str = field(default="", repr=False)
    closed_in: SessionId | None = None
    closed_on: date | None = None

    @property
    def was_none(self) -> bool:
        """Say whether the officer looked at it and said that there was no strain."""
        return self.outcome is StrainOutcome.NOT_A_STRAIN

    @property
    def noted(self) -> bool:
        """Say whether something was written about it."""
        return bool(self.what_happened or self.my_part or self.will_try)

    @property
    def settled(self) -> int:
        """Give how far it is settled: nought while it is open, most where there was none."""
        return _SETTLED.index(self.outcome)


# What is least settled first: a strain that is left goes before one that is not.
_SETTLED = (StrainOutcome.OPEN, StrainOutcome.NOT_REPAIRED, StrainOutcome.REPAIRED, StrainOutcome.NOT_A_STRAIN)


def by_session(strains: Iterable[Strain]) -> dict[SessionId, Strain]:
    """Give the strain of each session: where both sides of a hand-over noted one for themselves, the one least settled."""
    return {strain.session: strain for strain in sorted(strains, key=lambda one: one.settled, reverse=True)}


@dataclass(frozen=True, slots=True)
class EarlierStrain:
    """A strain of another session, with that session's number; `later` where it lies after what settled it, by its day."""

    strain: Strain
    number: int
    later: bool = False
