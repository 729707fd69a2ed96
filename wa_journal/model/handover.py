"""Clients handed to a colleague or to a second machine: what goes along, what came in, and where the two differ."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum

from wa_journal.model.case_life import PhaseStart
from wa_journal.model.clients import Client, Event, ProfileTerm
from wa_journal.model.coding import SecondReading
from wa_journal.model.entries import Addendum, Draft, EntryVersion, SentenceMark
from wa_journal.model.ids import ClientId
from wa_journal.model.judgement import Judgement
from wa_journal.model.ledger import GuardDismissal, LedgerLine, PracticeRecord, Tick
from wa_journal.model.sessions import Ratings, Session, Strain
from wa_journal.model.settings import MaskDecision
from wa_journal.model.tags import Tag


class Purpose(StrEnum):
    """Who takes the clients in: a colleague, who becomes their officer, or the same officer elsewhere."""

    COLLEAGUE = "colleague"
    SECOND_MACHINE = "second_machine"


@dataclass(frozen=True, slots=True)
class Label:
    """What a hand-over file says of itself; `felt` says whether what the officer felt is in it."""

    purpose: Purpose
    written_at: datetime
    felt: bool = False


@dataclass(frozen=True, slots=True)
class Belongings:
    """One client with everything that hangs on it; the field names are those of the shelves."""

    client: Client
    terms: tuple[ProfileTerm, ...] = ()
    events: tuple[Event, ...] = ()
    phases: tuple[PhaseStart, ...] = ()
    sessions: tuple[Session, ...] = ()
    ratings: tuple[Ratings, ...] = ()
    versions: tuple[EntryVersion, ...] = ()
    drafts: tuple[Draft, ...] = ()
    addenda: tuple[Addendum, ...] = ()
    marks: tuple[SentenceMark, ...] = ()
    tags: tuple[Tag, ...] = ()
    ticks: tuple[Tick, ...] = ()
    strains: tuple[Strain, ...] = ()
    ledger: tuple[LedgerLine, ...] = ()
    records: tuple[PracticeRecord, ...] = ()
    dismissals: tuple[GuardDismissal, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    mask_decisions: tuple[MaskDecision, ...] = ()
    second_readings: tuple[SecondReading, ...] = ()


SHELVES = tuple(one.name for one in fields(Belongings) if one.name != "client")


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that both sides hold and that differs; the present one stays unless the officer takes the other.

    `shelf` says what it is (`client` or one of SHELVES), `session` its number, or None.
    """

    key: str
    client: ClientId
    codename: str = field(repr=False)
    shelf: str
    session: int | None
    mine: str = field(repr=False)
    theirs: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Arrival:
    """What one client brings: whether it is new here, under which codename, how much, and which sessions got another number.

    `changed` says once it is taken in that a change of officer was entered.
    """

    client: ClientId
    codename: str = field(repr=False)
    new: bool
    sessions: int
    entries: int
    renumbered: tuple[tuple[int, int], ...] = ()
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Incoming:
    """A hand-over file, read and compared with the journal; nothing is taken in yet."""

    label: Label
    brought: tuple[Belongings, ...] = field(repr=False)
    arrivals: tuple[Arrival, ...]
    conflicts: tuple[Conflict, ...]
