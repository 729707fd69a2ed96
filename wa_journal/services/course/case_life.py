"""The life of a case as the officer tells it: dated phases and events, each of which can be put right or taken back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from wa_journal.model.case_life import LifeKind, LifeLine, PhaseStart
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client, Event, EventKind
from wa_journal.model.ids import ClientId, RecordId, fresh
from wa_journal.model.journal_errors import DayToCome, OnlyPhase
from wa_journal.model.kept_text import clean
from wa_journal.model.practice import CasePhase
from wa_journal.services import case_phases
from wa_journal.services.clients import client_of, months_later
from wa_journal.services.desk import Desk
from wa_journal.services.looking_back import CLOSING, LOOK_BACK_MONTHS, impression_of
from wa_journal.services.undo import Undo
from wa_journal.store.unit_of_work import Work

_TOUCHED = Touched.CLIENTS | Touched.SESSIONS | Touched.RATINGS
_Held = tuple[tuple[PhaseStart, ...], tuple[Event, ...]]
_Step = Callable[[_Held], _Held]
_Row = TypeVar("_Row", PhaseStart, Event)
# A row's id, how it was before a step, and how the step left it; None where it was not there.
_Changed = tuple[RecordId, _Row | None, _Row | None]


class CaseLife:
    """Keeps since when a case stood where and what happened around the work; each step can be taken back and made again.

    Taking a step back touches the rows of that step alone, and of these only those that are still as it left them: a first
    meeting written since, or a hand-over taken in, stays.
    """

    def __init__(self, desk: Desk, undo: Undo) -> None:
        self._desk = desk
        self._undo = undo

    def phases(self, client: ClientId) -> tuple[PhaseStart, ...]:
        """Give since when the case stood where, by day."""
        with self._desk.work() as work:
            return case_phases.starts_of(work, client_of(work, client))

    def events(self, client: ClientId) -> tuple[Event, ...]:
        """Give the client's events by date."""
        with self._desk.work() as work:
            return work.events.list("on", client=client)

    def lines(self, client: ClientId) -> tuple[LifeLine, ...]:
        """Give the whole life of a case by day: phases with the meetings held in them, events, and what closes them."""
        with self._desk.work() as work:
            known = client_of(work, client)
            found = (*_opened(known), *_phases(work, known), *_events(work, known), *_milestones(work, known, self._desk.today()))
        return tuple(sorted(found, key=lambda line: (line.on, line.kind is not LifeKind.OPENED)))

    def stand(self, client: ClientId, phase: CasePhase, on: date | None = None) -> Change:
        """Say where the case stands from a day on, today unless said otherwise."""
        day = self._past(on or self._desk.today())
        made = PhaseStart(RecordId(fresh()), client, day, phase)
        return self._replace(client, "phase", lambda held: ((*held[0], made), held[1]))

    def note_event(self, client: ClientId, on: date, kind: EventKind, note: str = "") -> Change:
        """Note an event that may have moved the whole relationship."""
        made = Event(RecordId(fresh()), client, on, kind, clean(note))
        return self._replace(client, "event", lambda held: (held[0], (*held[1], made)))

    def put_on(self, client: ClientId, record: RecordId, on: date) -> Change:
        """Put a phase or an event on another day."""

        def moved(held: _Held) -> _Held:
            if any(start.id == record for start in held[0]):
                self._past(on)
            starts = tuple(replace(start, on=on) if start.id == record else start for start in held[0])
            # The one just moved is told last: on a day that already has a start it is the one that counts.
            starts = tuple(sorted(starts, key=lambda start: start.id == record))
            return starts, tuple(replace(event, on=on) if event.id == record else event for event in held[1])

        return self._replace(client, "phase or event", moved)

    def take_away(self, client: ClientId, record: RecordId) -> Change:
        """Take a phase or an event away; a case always stands somewhere, so that its only phase stays."""

        def without(held: _Held) -> _Held:
            return tuple(start for start in held[0] if start.id != record), tuple(one for one in held[1] if one.id != record)

        return self._replace(client, "phase or event", without)

    def not_begun(self, client: ClientId) -> Change:
        """Take back that the first meeting moved the case: it stands where it stood before."""

        def before(held: _Held) -> _Held:
            last = held[0][-1]
            return held[0][:-1] or (replace(last, phase=CasePhase.BEFORE_CONTACT),), held[1]

        return self._replace(client, "phase", before)

    def undo(self, client: ClientId) -> Change | None:
        """Take the last step back."""
        return self._undo.undo(client)

    def redo(self, client: ClientId) -> Change | None:
        """Make the step again that was last taken back."""
        return self._undo.redo(client)

    def steps(self, client: ClientId) -> tuple[bool, bool]:
        """Say whether there is a step to take back, and one to make again."""
        return self._undo.steps(client)

    def _past(self, on: date) -> date:
        if on > self._desk.today():
            raise DayToCome
        return on

    def _replace(self, client: ClientId, what: str, made: _Step) -> Change:
        with self._desk.changing(client, what) as work:
            known = client_of(work, client)
            held = case_phases.starts_of(work, known), work.events.list("on", client=client)
            starts, events = made(held)
            if not starts:
                raise OnlyPhase
            stood = _changed(held[0], case_phases.keep(work, known, starts))
            happened = _changed(held[1], events)
            for name, _, event in happened:
                if event is None:
                    work.events.remove(name)
                else:
                    work.events.put(event)
        self._undo.remember(
            client, lambda: self._replace(client, what, lambda now: (_undone(now[0], stood), _undone(now[1], happened)))
        )
        return Change(_TOUCHED, client)


def _changed(before: tuple[_Row, ...], after: tuple[_Row, ...]) -> tuple[_Changed[_Row], ...]:
    was, made = {row.id: row for row in before}, {row.id: row for row in after}
    return tuple((name, was.get(name), made.get(name)) for name in {**was, **made} if was.get(name) != made.get(name))


def _undone(rows: tuple[_Row, ...], changed: tuple[_Changed[_Row], ...]) -> tuple[_Row, ...]:
    """What comes back is told last, so that it counts on a day that has another start."""
    known = {row.id: row for row in rows}
    for name, was, made in changed:
        if known.get(name) == made:
            known.pop(name, None)
            known.update({} if was is None else {name: was})
    return tuple(known.values())


def _opened(client: Client) -> Iterator[LifeLine]:
    yield LifeLine(LifeKind.OPENED, client.opened_on)


def _phases(work: Work, client: Client) -> Iterator[LifeLine]:
    starts = case_phases.starts_of(work, client)
    held = sorted(work.timeline.held_on(client.id))
    for place, start in enumerate(starts):
        until = starts[place + 1].on if place + 1 < len(starts) else None
        earlier = bisect_left(held, start.on)
        met = (bisect_left(held, until) if until else len(held)) - (earlier if place else 0)
        last = until - timedelta(days=1) if until else None
        yield LifeLine(LifeKind.PHASE, start.on, start.id, start.phase, last, met, before=0 if place else earlier)


def _events(work: Work, client: Client) -> Iterator[LifeLine]:
    for one in work.events.list("on", client=client.id):
        yield LifeLine(LifeKind.EVENT, one.on, one.id, event=one.kind, words=one.note)


def _milestones(work: Work, client: Client, today: date) -> Iterator[LifeLine]:
    for made in work.judgements.list("made_at", client=client.id):
        if made.moved_on_at is not None:
            on = made.moved_on_at.astimezone().date()
            yield LifeLine(LifeKind.MOVED_ON, on, words=made.step, of_colleague=made.of_colleague)
    first = impression_of(work, client.id, today)
    if first is not None and first.looked_back is not None:
        yield LifeLine(LifeKind.LOOKED_BACK, first.looked_back.written_at.astimezone().date())
    elif first is not None:
        yield LifeLine(LifeKind.LOOK_BACK_DUE, months_later(first.written.written_at.astimezone().date(), LOOK_BACK_MONTHS))
    for record in work.records.list("written_at", client=client.id, item=CLOSING, withdrawn=False)[:1]:
        yield LifeLine(LifeKind.CLOSING, record.written_at.astimezone().date())
