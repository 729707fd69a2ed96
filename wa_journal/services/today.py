"""Today: due work over all clients, the sheet before a meeting, and the read-back after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from wa_journal.model.clients import Client
from wa_journal.model.craft import FirstImpression
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.judgement import OUTCOME_AFTER_DAYS, Judgement
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState
from wa_journal.model.practice import CasePhase
from wa_journal.model.said import Said, numbered, said
from wa_journal.model.sessions import Ratings, Session, SessionStatus, Strain, StrainOutcome
from wa_journal.model.surest import in_sight
from wa_journal.model.tags import SAFEGUARDING, Tag, TagState
from wa_journal.model.today import BeforeMeeting, CaseCard, DueItem, DueKind, ReadBack, TodayView
from wa_journal.services.clients import client_of, months_later
from wa_journal.services.course.alliance import Alliance
from wa_journal.services.desk import Desk
from wa_journal.services.looking_back import LOOK_BACK_MONTHS, LookingBack, closing_due, impression_of
from wa_journal.services.practice import Practice
from wa_journal.services.sessions import session_of
from wa_journal.store.unit_of_work import Work

LONG_SILENCE_DAYS = 42
AHEAD_DAYS = 7
HOPE = "OP3"


@dataclass(frozen=True, slots=True)
class _Case:
    """One client's open matters as read in one unit of work."""

    client: Client
    sessions: tuple[Session, ...]
    strains: tuple[Strain, ...]
    ledger: tuple[LedgerLine, ...]
    judgements: tuple[Judgement, ...]
    tags: tuple[Tag, ...]
    impression: FirstImpression | None
    closing: bool


class Today:
    """Says what is due, never who is doing well."""

    def __init__(self, desk: Desk, alliance: Alliance, practice: Practice, looking_back: LookingBack) -> None:
        self._desk = desk
        self._alliance = alliance
        self._practice = practice
        self._looking_back = looking_back

    def board(self) -> TodayView:
        """Give due work, the longest due first, and all clients by codename."""
        today = self._desk.today()
        with self._desk.work() as work:
            cases = [_case(work, client, today) for client in work.clients.list("codename", archived_on=None)]
        due = [item for case in cases for item in _due(case, today)]
        cards = tuple(_card(case, today, sum(item.client == case.client.id for item in due)) for case in cases)
        return TodayView(tuple(sorted(due, key=lambda item: (-item.days, item.codename))), cards)

    def before(self, client: ClientId) -> BeforeMeeting:
        """Give the sheet for the next meeting with a client."""
        today = self._desk.today()
        with self._desk.work() as work:
            case = _case(work, client_of(work, client), today)
            records = work.records.list("-written_at", client=client, withdrawn=False)
        last = _last(case.sessions)
        kinds = {kind: tuple(line for line in case.ledger if line.kind is kind) for kind in LedgerKind}
        strain = next((strain for strain in reversed(case.strains) if strain.outcome is not StrainOutcome.NOT_A_STRAIN), None)
        return BeforeMeeting(
            client=case.client,
            last=last,
            number=case.sessions[-1].number + 1 if case.sessions else 1,
            promises=(*kinds[LedgerKind.PROMISE], *kinds[LedgerKind.PRACTICAL_HELP]),
            homework=kinds[LedgerKind.HOMEWORK],
            prepare=kinds[LedgerKind.PREPARE],
            leave_alone=kinds[LedgerKind.LEAVE_ALONE],
            points=kinds[LedgerKind.SUPERVISION_POINT],
            answers=(*kinds[LedgerKind.SUPERVISION_TASK], *kinds[LedgerKind.SUPERVISION_NOTE]),
            strain=strain,
            records=records,
            days_since=(today - last.on).days if last else None,
            told=self.read_back(last.id) if last else None,
            undone=self._looking_back.not_done(client),
        )

    def read_back(self, session: SessionId, *, drawn: bool = True) -> ReadBack:
        """Give what was recorded about a session on one screen; not drawn, it comes at once, without trend and dip."""
        with self._desk.work() as work:
            known = session_of(work, session)
            client = client_of(work, known.client)
            entry = work.timeline.present_entry(session)
            tags = work.tags.list(session=session)
            lines = work.ledger.list(client=known.client, state=LedgerState.OPEN)
            strain = next(iter(work.strains.list(session=session)), None)
            ratings = work.ratings.get(session) or Ratings(session)
            earlier = [other for other in work.sessions.list("-number", client=known.client) if other.number < known.number]
            last = next((found for other in earlier if (found := work.ratings.get(other.id))), None)
            hoped = work.records.list("-written_at", session=session, item=HOPE, withdrawn=False)
            hope = " ".join(value for _, value in hoped[0].values) if hoped else ""
            ticked = len(work.ticks.list(session=session))
        course = self._alliance.trajectory(known.client) if drawn else None
        dip = next((dip.words for dip in course.dips if dip.number == known.number), "") if course else ""
        sighted = in_sight(tags)
        confirmed = Counter(tag.indicator for tag in tags if tag.state is TagState.ACCEPTED)
        return ReadBack(
            session=known,
            codename=client.codename,
            words=len(entry.text.split()) if entry else 0,
            ratings=ratings,
            last=last,
            strain=strain,
            confirmed=tuple(sorted(confirmed.items())),
            waiting=sum(tag.state is TagState.SUGGESTED for tag in sighted),
            folded=len(tags) - len(sighted),
            ticked=ticked,
            promises=tuple(line for line in lines if line.kind is LedgerKind.PROMISE),
            homework=tuple(line for line in lines if line.kind is LedgerKind.HOMEWORK),
            trend=course.trend.words if course else "",
            look_again=dip if strain is None else "",
            questions=self._practice.guards(session),
            hope=hope,
            prepare=tuple(line for line in lines if line.kind in (LedgerKind.PREPARE, LedgerKind.LEAVE_ALONE)),
            begun=client.phase is CasePhase.FIRST_INTERVIEWS and not any(_is_held(other) for other in earlier),
        )


def _case(work: Work, client: Client, today: date) -> _Case:
    sessions = work.sessions.list("number", client=client.id)
    return _Case(
        client,
        sessions,
        work.strains.list(client=client.id),
        work.ledger.list("due", client=client.id, state=LedgerState.OPEN),
        work.judgements.list("made_at", client=client.id, outcome=None),
        work.tags.list(client=client.id, indicator=SAFEGUARDING),
        impression_of(work, client.id, today),
        client.phase is CasePhase.ENDING and closing_due(work, client.id, sessions),
    )


def _due(case: _Case, today: date) -> Iterator[DueItem]:
    for kind, text, since, session, record in (*_session_work(case), *_ledger_work(case, today), *_open_matters(case, today)):
        yield DueItem(kind, case.client.id, case.client.codename, text, (today - since).days, session, record)


_Work = tuple[DueKind, str, date, SessionId | None, RecordId | None]


def _session_work(case: _Case) -> Iterator[_Work]:
    held = [session for session in case.sessions if session.status is SessionStatus.HELD]
    for session in held:
        if session.finished_at is None:
            yield DueKind.UNFINISHED, _session(session.number), session.on, session.id, None
    waiting = [session for session in held if session.finished_at and session.tags_reviewed_at is None]
    if waiting:
        oldest = waiting[0]
        yield DueKind.TAGS_TO_CONFIRM, _sessions(oldest.number, len(waiting)), oldest.on, oldest.id, None


def _ledger_work(case: _Case, today: date) -> Iterator[_Work]:
    kinds = {
        LedgerKind.PROMISE: DueKind.PROMISE,
        LedgerKind.HOMEWORK: DueKind.HOMEWORK,
        LedgerKind.SUPERVISION_TASK: DueKind.SUPERVISION,
    }
    for line in case.ledger:
        if line.kind in kinds and line.due and line.due <= today + timedelta(days=AHEAD_DAYS):
            yield kinds[line.kind], line.text, line.due, line.session, line.id


def _open_matters(case: _Case, today: date) -> Iterator[_Work]:
    of = {session.id: session for session in case.sessions}
    for strain in case.strains:
        if strain.outcome is StrainOutcome.OPEN:
            yield DueKind.STRAIN, _session(of[strain.session].number), of[strain.session].on, strain.session, strain.id
    for tag in case.tags:
        if tag.state is not TagState.REJECTED and tag.reported_on is None:
            yield DueKind.SAFEGUARDING, _session(of[tag.session].number), of[tag.session].on, tag.session, None
    for made, since in _outcomes_due(case, today):
        yield DueKind.OUTCOME, made.step, since, None, made.id
    if case.client.review_on and case.client.review_on <= today + timedelta(days=AHEAD_DAYS):
        yield DueKind.REVIEW, "", case.client.review_on, None, None
    yield from _life(case, today)
    last = _last(case.sessions)
    if last and (today - last.on).days > LONG_SILENCE_DAYS:
        yield DueKind.NO_SESSION, _session(last.number), last.on, None, None


def _life(case: _Case, today: date) -> Iterator[_Work]:
    """What the life of a case asks for: a second look at the first impression, and a last one at the whole."""
    if case.impression is not None and case.impression.due:
        on = months_later(case.impression.written.written_at.astimezone().date(), LOOK_BACK_MONTHS)
        yield DueKind.LOOK_BACK, "", on, None, None
    if case.closing:
        yield DueKind.CLOSING, "", today, None, None


def _outcomes_due(case: _Case, today: date) -> Iterator[tuple[Judgement, date]]:
    for made in case.judgements:
        held = (session.on for session in case.sessions if session.status is SessionStatus.HELD)
        if made.outcome_asked_on(held, today) is None:
            yield made, min(today, made.made_at.astimezone().date() + timedelta(days=OUTCOME_AFTER_DAYS))


def _session(number: int) -> Said:
    return said("Today", "Session {number}", number=number)


def _sessions(oldest: int, count: int) -> Said:
    if count == 1:
        return _session(oldest)
    return numbered(
        "Today",
        "{count} sessions, the oldest Session {number}",
        "{count} session, the oldest Session {number}",
        count,
        number=oldest,
    )


def _is_held(session: Session) -> bool:
    return session.status is SessionStatus.HELD and session.finished_at is not None


def _last(sessions: tuple[Session, ...]) -> Session | None:
    held = (session for session in sessions if session.status is SessionStatus.HELD)
    return max(held, key=lambda session: (session.on, session.number), default=None)


def _card(case: _Case, today: date, open_items: int) -> CaseCard:
    last = _last(case.sessions)
    newest = case.sessions[-1] if case.sessions else None
    missed = newest if newest and newest.status is not SessionStatus.HELD else None
    return CaseCard(case.client, last, (today - last.on).days if last else None, len(case.sessions), open_items, missed)
