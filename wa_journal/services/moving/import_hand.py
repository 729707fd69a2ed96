"""Puts what was planned into the journal, a part at a time, so that no typed word waits for an import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from wa_journal.model.access import AccessKind
from wa_journal.model.bringing import DiaryKind
from wa_journal.model.case_life import PhaseStart, phase_of_meeting
from wa_journal.model.clients import Client
from wa_journal.model.entries import Addendum, EntryVersion, WhySaved
from wa_journal.model.ids import EntryId, RecordId, SessionId, fresh_in_order
from wa_journal.model.practice import CasePhase
from wa_journal.model.progress import Progress
from wa_journal.model.sessions import Session, came
from wa_journal.services import case_phases
from wa_journal.services.clients import new_client
from wa_journal.services.desk import Desk
from wa_journal.services.moving import import_record
from wa_journal.services.moving.import_plan import ClientPlan, Meeting, words_of
from wa_journal.services.moving.import_record import Part, mark_of
from wa_journal.store.unit_of_work import Work

AT_ONCE = 50


class ImportHand:
    """Writes one import; each part stands in the record of the import together with what it wrote."""

    def __init__(self, desk: Desk, kind: DiaryKind, retention_months: int | None) -> None:
        self._desk, self._kind, self._retention = desk, kind, retention_months
        self._now = desk.clock()
        self._number = 0
        self._ids: Iterator[str] = iter(())

    def begin(self) -> int:
        """Begin the record; gives the number from which on its parts are this hand's."""
        with self._desk.work() as work:
            self._number = import_record.begin(work, self._now, self._kind)
        return self._number

    def put(self, plans: tuple[ClientPlan, ...], step: Progress) -> None:
        """Put everything in, once it was begun."""
        whole, done = sum(len(one.meetings) for one in plans), 0
        # In the order of writing: else each entry falls on another page of every index, on more pages the more there are.
        self._ids = iter(fresh_in_order(2 * whole))
        for one in plans:
            client = one.client
            for some in _some(one.meetings):
                step(done, whole)
                client = self._put_some(one, client, some)
                done += len(some)
        # The last moment at which it can be stopped: once it is complete, it is the import that is taken back.
        step(whole, whole)
        with self._desk.work() as work:
            import_record.complete(work, self._now, self._kind)

    def _put_some(self, planned: ClientPlan, client: Client | None, meetings: tuple[Meeting, ...]) -> Client:
        with self._desk.work() as work:
            known = client or self._client(work, planned)
            part = self._written(work, known, meetings)
            if client is None:
                mark = mark_of(known, *work.phases.list("on", client=known.id))
                part = replace(part, clients=(known.id,), marks=((known.id, mark), *part.marks))
            import_record.add(work, self._number, part)
            if meetings[0] is planned.meetings[0]:
                detail = f"import: {len(planned.meetings)} entries"
                work.log.append(self._now, AccessKind.CHANGED, known.id, detail=detail)
        self._number += 1
        return known

    def _client(self, work: Work, planned: ClientPlan) -> Client:
        opened = min(meeting.day for meeting in planned.meetings)
        return new_client(work, planned.codename, opened, CasePhase.FIRST_INTERVIEWS, self._retention)

    def _written(self, work: Work, client: Client, meetings: tuple[Meeting, ...]) -> Part:
        """Imported sessions are numbered on from the last one, lost ones apart; the order of a chart follows their dates."""
        starts, new = case_phases.starts_of(work, client), [meeting for meeting in meetings if meeting.session is None]
        told, stands_in = count(work.timeline.last_number(client.id) + 1), count(work.timeline.next_stand_in(client.id))
        numbers = (next(stands_in if one.found[0].lost else told) for one in new)
        sessions = [self._session(client, number, one, starts) for number, one in zip(numbers, new, strict=True)]
        added = [self._addendum(client, one.session, one) for one in meetings if one.session is not None]
        work.sessions.put_all(sessions)
        work.versions.put_all(self._version(session, one) for session, one in zip(sessions, new, strict=True))
        work.addenda.put_all(added)
        marks = tuple((session.id, mark_of(session)) for session in sessions)
        return Part((), tuple(session.id for session in sessions), tuple(one.id for one in added), marks)

    def _session(self, client: Client, number: int, meeting: Meeting, starts: tuple[PhaseStart, ...]) -> Session:
        first = meeting.found[0]
        name = SessionId(next(self._ids))
        plain = Session(name, client.id, number, meeting.day, first.at, attendance=came(first.status), status=first.status)
        return replace(plain, phase=phase_of_meeting(starts, meeting.day), language=client.language, finished_at=self._now)

    def _version(self, session: Session, meeting: Meeting) -> EntryVersion:
        name, text = EntryId(next(self._ids)), words_of(meeting)
        return EntryVersion(name, session.id, session.client, 1, self._now, WhySaved.IMPORTED, meeting.sections, text)

    def _addendum(self, client: Client, session: SessionId, meeting: Meeting) -> Addendum:
        return Addendum(RecordId(next(self._ids)), session, client.id, self._now, words_of(meeting))


def _some(meetings: tuple[Meeting, ...]) -> Iterator[tuple[Meeting, ...]]:
    for start in range(0, len(meetings), AT_ONCE):
        yield meetings[start : start + AT_ONCE]
