"""One use case, one transaction: all shelves of the journal on one connection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection, Engine

from wa_journal.model.begun import Begun
from wa_journal.model.case_life import PhaseStart
from wa_journal.model.clients import Client, Event, ProfileTerm
from wa_journal.model.coding import SecondReading
from wa_journal.model.entries import Addendum, Draft, EntryVersion, SentenceMark
from wa_journal.model.judgement import Judgement
from wa_journal.model.ledger import GuardDismissal, LedgerLine, PracticeRecord, Tick
from wa_journal.model.sessions import Ratings, Session, Strain
from wa_journal.model.settings import MaskDecision, Setting
from wa_journal.model.tags import Tag
from wa_journal.store import tables
from wa_journal.store.access_log import AccessLog
from wa_journal.store.caseload import Caseload
from wa_journal.store.dropped_words import DroppedWords
from wa_journal.store.everything import Everything
from wa_journal.store.recovered import Recovered
from wa_journal.store.search import Search
from wa_journal.store.shelf import Shelf
from wa_journal.store.timeline import Timeline
from wa_journal.store.unfinished import Unfinished
from wa_journal.store.worked_on import WorkedOn


class Work:
    """The journal as one use case sees it; nothing is kept until the unit of work ends well."""

    def __init__(self, connection: Connection, log_key: bytes) -> None:
        self._connection = connection
        self._log_key = log_key

    @cached_property
    def clients(self) -> Shelf[Client]:
        """Clients by id."""
        return Shelf(self._connection, tables.client, Client)

    @cached_property
    def terms(self) -> Shelf[ProfileTerm]:
        """Profile terms to be masked."""
        return Shelf(self._connection, tables.profile_term, ProfileTerm)

    @cached_property
    def events(self) -> Shelf[Event]:
        """Events that open the variance."""
        return Shelf(self._connection, tables.event, Event)

    @cached_property
    def phases(self) -> Shelf[PhaseStart]:
        """Since when a case stood where."""
        return Shelf(self._connection, tables.phase_start, PhaseStart)

    @cached_property
    def sessions(self) -> Shelf[Session]:
        """Sessions by id."""
        return Shelf(self._connection, tables.session, Session)

    @cached_property
    def ratings(self) -> Shelf[Ratings]:
        """Ratings by session."""
        return Shelf(self._connection, tables.ratings, Ratings)

    @cached_property
    def versions(self) -> Shelf[EntryVersion]:
        """Every saved version of every entry."""
        return Shelf(self._connection, tables.entry_version, EntryVersion)

    @cached_property
    def drafts(self) -> Shelf[Draft]:
        """What is being typed, by session."""
        return Shelf(self._connection, tables.draft, Draft)

    @cached_property
    def begun(self) -> Shelf[Begun]:
        """Words begun in a form, by client and form."""
        return Shelf(self._connection, tables.begun, Begun)

    @cached_property
    def dropped(self) -> DroppedWords:
        """Words that were dropped and can still be brought back."""
        return DroppedWords(self._connection)

    @cached_property
    def addenda(self) -> Shelf[Addendum]:
        """What was added to an entry later."""
        return Shelf(self._connection, tables.addendum, Addendum)

    @cached_property
    def marks(self) -> Shelf[SentenceMark]:
        """The officer's own provenance of single sentences."""
        return Shelf(self._connection, tables.sentence_mark, SentenceMark)

    @cached_property
    def tags(self) -> Shelf[Tag]:
        """Tags in every state."""
        return Shelf(self._connection, tables.tag, Tag)

    @cached_property
    def second_readings(self) -> Shelf[SecondReading]:
        """Second readers' labels, by session and reader."""
        return Shelf(self._connection, tables.second_reading, SecondReading)

    @cached_property
    def ticks(self) -> Shelf[Tick]:
        """Answers to checklist items, by session and item."""
        return Shelf(self._connection, tables.tick, Tick)

    @cached_property
    def strains(self) -> Shelf[Strain]:
        """Strains and their repair notes."""
        return Shelf(self._connection, tables.strain, Strain)

    @cached_property
    def ledger(self) -> Shelf[LedgerLine]:
        """Promises, homework and the other ledgers."""
        return Shelf(self._connection, tables.ledger_line, LedgerLine)

    @cached_property
    def records(self) -> Shelf[PracticeRecord]:
        """What was written in the catalogue's fields."""
        return Shelf(self._connection, tables.practice_record, PracticeRecord)

    @cached_property
    def dismissals(self) -> Shelf[GuardDismissal]:
        """Guards set aside, with the reason."""
        return Shelf(self._connection, tables.guard_dismissal, GuardDismissal)

    @cached_property
    def judgements(self) -> Shelf[Judgement]:
        """The officer's judgements."""
        return Shelf(self._connection, tables.judgement, Judgement)

    @cached_property
    def mask_decisions(self) -> Shelf[MaskDecision]:
        """Remembered decisions of the review."""
        return Shelf(self._connection, tables.mask_decision, MaskDecision)

    @cached_property
    def folder(self) -> Path:
        """Where the journal lies."""
        listed = self._connection.exec_driver_sql("PRAGMA database_list")
        return Path(next(str(file) for _number, name, file in listed if name == "main")).parent

    @cached_property
    def settings(self) -> Shelf[Setting]:
        """What is remembered inside the vault."""
        return Shelf(self._connection, tables.setting, Setting)

    @cached_property
    def log(self) -> AccessLog:
        """The access log."""
        return AccessLog(self._connection, self._log_key)

    @cached_property
    def search(self) -> Search:
        """Full-text search."""
        return Search(self._connection)

    @cached_property
    def unfinished(self) -> Unfinished:
        """Search through what is begun and not finished."""
        return Unfinished(self._connection)

    @cached_property
    def worked_on(self) -> WorkedOn:
        """What hangs on sessions and clients."""
        return WorkedOn(self._connection)

    @cached_property
    def recovered(self) -> Recovered:
        """Sessions that a salvage laid under a client of their own."""
        return Recovered(self._connection)

    @cached_property
    def everything(self) -> Everything:
        """Every row of every table."""
        return Everything(self._connection)

    @cached_property
    def timeline(self) -> Timeline:
        """Reads of one client that join several tables."""
        return Timeline(self._connection)

    @cached_property
    def caseload(self) -> Caseload:
        """Reads of many clients at once."""
        return Caseload(self._connection)


class Journal:
    """Opens units of work on an engine; the only way to the journal's data."""

    def __init__(self, engine: Engine, log_key: bytes) -> None:
        self._engine = engine
        self._log_key = log_key

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Run one use case: all of it is kept, or none."""
        with self._engine.begin() as connection:
            yield Work(connection, self._log_key)
