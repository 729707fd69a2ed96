"""Bringing in: another diary is read, looked at, brought in as a whole or not at all, and taken back in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from wa_journal.exchange import csv_table
from wa_journal.exchange.formats import format_of
from wa_journal.host import diary_files
from wa_journal.model.access import AccessKind
from wa_journal.model.bringing import Diary, DiaryKind, Found, LastImport, Mapping, Preview, Reading, Skipped, TakenBack
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.entries import Addendum, EntryVersion, WhySaved
from wa_journal.model.exchange_errors import NothingToBring, NothingToTakeBack
from wa_journal.model.ids import ClientId, EntryId, RecordId, SessionId, fresh
from wa_journal.model.practice import CasePhase
from wa_journal.model.sessions import Attendance, Session, SessionStatus
from wa_journal.model.settings import Setting
from wa_journal.services.clients import new_client
from wa_journal.services.desk import Desk
from wa_journal.services.import_plan import ClientPlan, Meeting, plan, words_of
from wa_journal.services.keeping import Progress
from wa_journal.store.unit_of_work import Work

_LAST = "last_import"
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class _Made:
    """What an import put in, so that it can be taken out again."""

    at: datetime
    kind: DiaryKind
    clients: tuple[ClientId, ...]
    sessions: tuple[SessionId, ...]
    addenda: tuple[RecordId, ...]


def _unwatched(done: int, whole: int) -> None:
    """Nobody watches."""


class Bringing:
    """Brings other diaries in; nothing that is in the journal is ever changed by it."""

    def __init__(self, desk: Desk, retention_months: int | None = None) -> None:
        self._desk = desk
        self._retention = retention_months

    def read(self, kind: DiaryKind, place: Path, reading: Reading | None = None, step: Progress = _unwatched) -> Diary:
        """Read a diary without touching the journal; a damaged or hostile one is refused with one sentence."""
        form, wanted = format_of(kind), reading or Reading()
        members = diary_files.members(place, form.endings)
        headings: tuple[str, ...] = ()
        if kind is DiaryKind.CSV:
            held = tuple(members)
            headings = csv_table.headings(held)
            wanted, members = csv_table.guessed(headings, wanted), iter(held)
        found: list[Found] = []
        skipped: list[Skipped] = []
        for number, one in enumerate(form.read(members, wanted)):
            if number % _AT_ONCE == 0:
                step(number, 0)
            if isinstance(one, Skipped):
                skipped.append(one)
            else:
                found.append(one)
        labels = Counter(label for entry in found for label in dict.fromkeys(entry.labels))
        return Diary(kind, tuple(found), tuple(skipped), tuple(labels.most_common()), headings, wanted)

    def preview(self, diary: Diary, mapping: Mapping, step: Progress = _unwatched) -> Preview:
        """Give what an import would do; nothing is done."""
        with self._desk.work() as work:
            return plan(work, diary, mapping, step).preview()

    def bring(self, diary: Diary, mapping: Mapping, step: Progress = _unwatched) -> Preview:
        """Bring a diary in: all of it, or nothing where it is stopped or fails on the way."""
        with self._desk.work() as work:
            planned = plan(work, diary, mapping, step)
            if not planned.clients:
                raise NothingToBring
            made = _Hand(work, self._desk.clock(), diary.kind, self._retention).put(planned.clients, step)
            work.settings.put(_kept(made))
        return planned.preview()

    def last(self) -> LastImport | None:
        """Give the import that can be taken back."""
        with self._desk.work() as work:
            made = _last(work)
        return LastImport(made.at, made.kind, len(made.sessions) + len(made.addenda)) if made else None

    def take_back(self, step: Progress = _unwatched) -> TakenBack:
        """Take the last import out again; what was worked on since stays where it is."""
        with self._desk.work() as work:
            made = _last(work)
            if made is None:
                raise NothingToTakeBack
            kept = work.worked_on.among(made.sessions)
            gone = tuple(session for session in made.sessions if session not in kept)
            for start in range(0, len(gone), _AT_ONCE):
                step(start, len(gone))
                work.sessions.clear(id=gone[start : start + _AT_ONCE])
            added = sum(work.addenda.remove(one) for one in made.addenda)
            for client in made.clients:
                if not work.worked_on.has_any(client):
                    work.clients.remove(client)
            work.settings.remove(_LAST)
            work.log.append(self._desk.clock(), AccessKind.CHANGED, detail=f"import taken back: {len(gone) + added} entries")
        return TakenBack(len(gone) + added, len(kept))

    @staticmethod
    def change() -> Change:
        """Give what an import, or taking one back, touches."""
        return Change(Touched.CLIENTS | Touched.SESSIONS | Touched.ENTRIES | Touched.TAGS | Touched.RATINGS)


class _Hand:
    """Puts what was planned into the journal within one unit of work."""

    def __init__(self, work: Work, now: datetime, kind: DiaryKind, retention: int | None) -> None:
        self._work, self._now, self._kind, self._retention = work, now, kind, retention
        self._clients: list[ClientId] = []
        self._sessions: list[SessionId] = []
        self._addenda: list[RecordId] = []

    def put(self, plans: tuple[ClientPlan, ...], step: Progress) -> _Made:
        """Put all in; gives what was made."""
        whole, done = sum(len(one.meetings) for one in plans), 0
        for one in plans:
            client = one.client or self._client(one)
            for part in self._parts(client, one.meetings):
                step(done, whole)
                self._put_some(client, part)
                done += len(part)
            self._work.log.append(self._now, AccessKind.CHANGED, client.id, detail=f"import: {len(one.meetings)} entries")
        step(whole, whole)
        return _Made(self._now, self._kind, tuple(self._clients), tuple(self._sessions), tuple(self._addenda))

    def _client(self, planned: ClientPlan) -> Client:
        opened = min(meeting.day for meeting in planned.meetings)
        made = new_client(self._work, planned.codename, opened, CasePhase.FIRST_INTERVIEWS, self._retention)
        self._clients.append(made.id)
        return made

    def _parts(self, client: Client, meetings: tuple[Meeting, ...]) -> Iterator[list[tuple[int, Meeting]]]:
        """Imported sessions are numbered on from the last one; the order of a chart follows their dates."""
        last = max((session.number for session in self._work.sessions.list(client=client.id)), default=0)
        new = [meeting for meeting in meetings if meeting.session is None]
        numbered = [*enumerate(new, last + 1), *((0, meeting) for meeting in meetings if meeting.session is not None)]
        for start in range(0, len(numbered), _AT_ONCE):
            yield numbered[start : start + _AT_ONCE]

    def _put_some(self, client: Client, numbered: list[tuple[int, Meeting]]) -> None:
        new = [(self._session(client, number, one), one) for number, one in numbered if one.session is None]
        versions = [self._version(session, one) for session, one in new]
        added = [self._addendum(client, one.session, one) for _, one in numbered if one.session is not None]
        self._work.sessions.put_all(session for session, _ in new)
        self._work.versions.put_all(versions)
        self._work.addenda.put_all(added)
        self._sessions += [session.id for session, _ in new]
        self._addenda += [one.id for one in added]

    def _session(self, client: Client, number: int, meeting: Meeting) -> Session:
        first = meeting.found[0]
        phase = CasePhase.FIRST_INTERVIEWS if client.phase is CasePhase.BEFORE_CONTACT else client.phase
        came = Attendance.UNRECORDED if first.status is SessionStatus.HELD else Attendance.DID_NOT_COME
        plain = Session(SessionId(fresh()), client.id, number, meeting.day, first.at, attendance=came, status=first.status)
        return replace(plain, phase=phase, language=client.language, finished_at=self._now)

    def _version(self, session: Session, meeting: Meeting) -> EntryVersion:
        name, text = EntryId(fresh()), words_of(meeting)
        return EntryVersion(name, session.id, session.client, 1, self._now, WhySaved.IMPORTED, meeting.sections, text)

    def _addendum(self, client: Client, session: SessionId, meeting: Meeting) -> Addendum:
        return Addendum(RecordId(fresh()), session, client.id, self._now, words_of(meeting))


def _kept(made: _Made) -> Setting:
    return Setting(_LAST, (made.at.isoformat(), made.kind.value, made.clients, made.sessions, made.addenda))


def _last(work: Work) -> _Made | None:
    kept = work.settings.get(_LAST)
    if kept is None:
        return None
    at, kind, clients, sessions, addenda = kept.value
    return _Made(datetime.fromisoformat(at), DiaryKind(kind), clients, sessions, addenda)
