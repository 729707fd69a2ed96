"""Practice: today's checklist and guards, what was ticked and filled in, and the ledgers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from wa_journal.analysis.practice import checklist as choosing
from wa_journal.analysis.practice import guards as guarding
from wa_journal.analysis.practice.history import History, PastSession
from wa_journal.catalogue.practice import Practice as Catalogue
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import EventKind
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, RecordId, SessionId, fresh
from wa_journal.model.journal_errors import NoSuchLine, NothingWritten
from wa_journal.model.kept_text import clean
from wa_journal.model.ledger import GuardDismissal, LedgerKind, LedgerLine, LedgerState, NewLine, Party, PracticeRecord, Tick
from wa_journal.model.practice import Anchors, ChecklistLine, Guard, GuardHit, PracticeItem, TickState
from wa_journal.model.sessions import Session, SessionStatus, earlier_than, places
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services.clients import client_of
from wa_journal.services.desk import Desk
from wa_journal.services.grouped import grouped
from wa_journal.services.sessions import session_of
from wa_journal.services.undo import Undo
from wa_journal.store.unit_of_work import Work

Values = tuple[tuple[str, str], ...]
_NEXT = timedelta(microseconds=1)
# The boxes in which the officer's own sentences stand; None is an entry that was written as one text.
OFFICERS_OWN = (Voice.I_DID, Voice.I_FELT, None)
ROLE_STATEMENT, DIFFICULTY, REFLECTION, DISCLOSURE = "RC1", "OP11", "EM2", "SD4"


class Practice:
    """Brings what the source teaches to where it is needed, and keeps what the officer answers."""

    def __init__(self, desk: Desk, catalogue: Catalogue, undo: Undo, wrong: JournalError | None = None) -> None:
        self._desk = desk
        self._catalogue = catalogue
        self._undo = undo
        self.wrong = wrong

    def anchors(self) -> tuple[Anchors, ...]:
        """Give the five rating scales in our own words."""
        return self._catalogue.anchors

    def items(self, screen: str) -> tuple[PracticeItem, ...]:
        """Give the items that act on a screen."""
        return self._catalogue.on(screen)

    def all_items(self) -> tuple[PracticeItem, ...]:
        """Give every item of the catalogue."""
        return self._catalogue.items

    def all_guards(self) -> tuple[Guard, ...]:
        """Give every question that the history can call for."""
        return self._catalogue.guards

    def checklist(self, session: SessionId) -> tuple[ChecklistLine, ...]:
        """Give at most twelve items for this session, chosen by phase and history."""
        with self._desk.work() as work:
            return choosing.choose(self._catalogue.items, _history(work, session_of(work, session)))

    def guards(self, session: SessionId) -> tuple[GuardHit, ...]:
        """Give the questions that the history calls for and that were not set aside."""
        with self._desk.work() as work:
            aside = {one.guard for one in work.dismissals.list(session=session)}
            found = guarding.raised(self._catalogue.guards, _history(work, session_of(work, session)))
        return tuple(hit for hit in found if hit.guard.id not in aside)

    def trust_before(self, session: SessionId) -> tuple[int, ...]:
        """Give how trust was rated in the last three sessions before, for the question whether there is enough of it."""
        with self._desk.work() as work:
            before = _history(work, session_of(work, session)).sessions[:-1]
        return tuple(one.trust for one in before if one.trust is not None)[-3:]

    def dismiss(self, session: SessionId, guard: str, reason: str) -> Change:
        """Set a guard's question aside for this session, with the reason."""
        if not reason.strip():
            raise NothingWritten
        with self._desk.work() as work:
            known = session_of(work, session)
            work.dismissals.put(GuardDismissal(session, guard, self._desk.clock(), clean(reason)))
            self._desk.changed(work, known.client, "question set aside")
        self._undo.remember(session, lambda: self._ask_again(session, guard, reason))
        return Change(Touched.PRACTICE, known.client)

    def _ask_again(self, session: SessionId, guard: str, reason: str) -> Change:
        with self._desk.work() as work:
            known = session_of(work, session)
            work.dismissals.clear(session=session, guard=guard)
            self._desk.changed(work, known.client, "question asked again")
        self._undo.remember(session, lambda: self.dismiss(session, guard, reason))
        return Change(Touched.PRACTICE, known.client)

    def ticks(self, session: SessionId) -> tuple[Tick, ...]:
        """Give the answers to checklist items in a session."""
        with self._desk.work() as work:
            return work.ticks.list("item", session=session)

    def ticks_of(self, client: ClientId) -> tuple[tuple[int, Tick], ...]:
        """Give every answer with its session's number, for the strip of strategies over time."""
        with self._desk.work() as work:
            numbers = {session.id: session.number for session in work.sessions.list(client=client)}
            return tuple(
                sorted(((numbers[tick.session], tick) for tick in work.ticks.list(client=client)), key=lambda pair: pair[0])
            )

    def tick(self, session: SessionId, item: str, state: TickState | None, note: str = "") -> Change:
        """Answer a checklist item, or take the answer back with None; can be undone."""
        with self._desk.work() as work:
            known = session_of(work, session)
            before = work.ticks.get(session, item)
            if state is None:
                work.ticks.remove(session, item)
            else:
                work.ticks.put(Tick(session, known.client, item, state, clean(note)))
        old = (before.state, before.note) if before else (None, "")
        self._undo.remember(session, lambda: self.tick(session, item, *old))
        return Change(Touched.PRACTICE, known.client)

    def records(self, client: ClientId, item: str | None = None) -> tuple[PracticeRecord, ...]:
        """Give what was filled in for a client, newest first; of a field with versions the newest counts."""
        with self._desk.work() as work:
            found = work.records.list("-written_at", client=client, withdrawn=False)
        return tuple(record for record in found if item is None or record.item == item)

    def write(self, client: ClientId | None, item: str, values: Values, session: SessionId | None = None) -> Change:
        """Keep what was edited, and all else as it stands; an empty value takes one out, of versions all stay."""
        field = next((one.field for one in self._catalogue.items if one.id == item), None)
        edited = {name: clean(value) for name, value in values}
        with self._desk.work() as work:
            old = [
                one
                for one in work.records.list("-written_at", item=item, client=client, withdrawn=False)
                if one.session == session
            ]
            name = old[0].id if old and field is not None and not field.versions else RecordId(fresh())
            stood = dict(old[0].values) if old else {}
            kept = tuple((part, value) for part, value in {**stood, **edited}.items() if value)
            # Of the versions the newest counts: where the clock was put back since, this one comes after them all the same.
            at = max((self._desk.clock(), *(one.written_at + _NEXT for one in old[:1])))
            work.records.put(PracticeRecord(name, client, item, at, kept, session))
        return Change(Touched.PRACTICE, client)

    def ledger(self, client: ClientId, kind: LedgerKind | None = None, *, open_only: bool = False) -> tuple[LedgerLine, ...]:
        """Give the lines of a client's ledgers, newest first."""
        with self._desk.work() as work:
            lines = work.ledger.list("-written_on", client=client)
        return tuple(line for line in lines if kind in (None, line.kind) and (not open_only or line.state is LedgerState.OPEN))

    def line(self, line: RecordId) -> LedgerLine:
        """Give one line of a ledger."""
        with self._desk.work() as work:
            return line_of(work, line)

    def add_line(
        self,
        client: ClientId,
        kind: LedgerKind,
        text: str,
        session: SessionId | None = None,
        by: Party = Party.OFFICER,
        due: date | None = None,
    ) -> LedgerLine:
        """Write a promise, homework, agreement or another line of a ledger."""
        return self.write_line(client, NewLine(kind, text, by, due, session=session))

    def write_line(self, client: ClientId, new: NewLine) -> LedgerLine:
        """Write a line with all that is known of it."""
        if not new.text.strip():
            raise NothingWritten
        with self._desk.changing(client, "promise or task") as work:
            known, today = client_of(work, client).id, self._desk.today()
            plain = LedgerLine(RecordId(fresh()), known, new.kind, clean(new.text), today, new.session, new.by, new.due)
            line = replace(plain, note=clean(new.note))
            work.ledger.put(line)
        return line

    def close_line(self, line: LedgerLine, state: LedgerState) -> Change:
        """Say what became of a line; OPEN opens it again."""
        done = None if state is LedgerState.OPEN else self._desk.today()
        with self._desk.changing(line.client, "promise or task") as work:
            work.ledger.put(replace(line_of(work, line.id), state=state, closed_on=done, of_colleague=False))
        return Change(Touched.PRACTICE, line.client)


def line_of(work: Work, line: RecordId) -> LedgerLine:
    """Give a line of a ledger, or say that it is not there any more."""
    found = work.ledger.get(line)
    if found is None:
        raise NoSuchLine
    return found


def _history(work: Work, present: Session) -> History:
    """Read a client's history in a handful of queries, however many sessions there were."""
    client = present.client
    every = work.sessions.list(client=client)
    place_of = places(every)
    sessions = [*earlier_than(present, (one for one in every if one.status is SessionStatus.HELD)), present]
    records = work.records.list("written_at", client=client, withdrawn=False)
    of = {one.id: place_of[one.id] for one in sessions}
    stated = tuple(_place_of(sessions, of, record) for record in records if record.item == ROLE_STATEMENT)
    changed = [event.on for event in work.events.list("on", client=client) if event.kind is EventKind.NEW_OFFICER]
    starts = {next((one.id for one in sessions if one.on >= on), None) for on in changed}
    ticks = grouped(work.ticks.list(client=client), lambda one: one.session)
    tags = grouped((one for one in work.timeline.tag_counts(client) if one.state is TagState.ACCEPTED), lambda one: one.session)
    trust = {rated.session: rated.trust for rated in work.ratings.list(session=tuple(of))}
    filled = grouped(records, lambda one: one.session)
    past = (
        PastSession(
            number=one.number,
            place=of[one.id],
            ticks=tuple((tick.item, tick.state) for tick in ticks[one.id]),
            tags=tuple(tag.indicator for tag in tags[one.id]),
            trust=trust.get(one.id),
            difficulty=bool(_written(filled[one.id], DIFFICULTY).strip()),
            reflections=_reflections(work, one, filled[one.id]) if one.id == present.id else (),
            disclosure=_written(filled[one.id], DISCLOSURE),
            new_officer=one.id in starts,
        )
        for one in sessions
    )
    return History(present.phase, tuple(past), stated)


def _written(records: Iterable[PracticeRecord], item: str) -> str:
    """What stands in a field of a session; the newest counts."""
    return next((" ".join(value for _, value in record.values) for record in reversed(list(records)) if record.item == item), "")


def _reflections(work: Work, session: Session, records: Iterable[PracticeRecord]) -> tuple[str, ...]:
    """The officer's own words in which a stock phrase may hide."""
    quoted = tuple(tag.quote for tag in work.tags.list("start", session=session.id, indicator="officer.empathy", anchored=True))
    written = work.timeline.present_entry(session.id) or work.drafts.get(session.id)
    mine = tuple(one.text for one in written.sections if one.voice in OFFICERS_OWN) if written else ()
    return (*quoted, *mine, _written(records, REFLECTION))


def _place_of(sessions: list[Session], of: Mapping[SessionId, int], record: PracticeRecord) -> int:
    """The place of the session of a record; of one that belongs to none, of the last session up to the day it was written."""
    if record.session is not None and record.session in of:
        return of[record.session]
    on = record.written_at.astimezone().date()
    return max((of[one.id] for one in sessions if one.on <= on), default=1)
