"""Today: due work over all clients, the sheet before a meeting, and the read-back after it."""

from __future__ import annotations

from collections import Counter

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.practice import CasePhase
from wa_journal.model.sessions import Ratings, Session, SessionStatus, StrainOutcome, by_session, earlier_than
from wa_journal.model.surest import in_sight, waiting
from wa_journal.model.today import BeforeMeeting, DueKind, ReadBack, TodayView
from wa_journal.services import settling
from wa_journal.services.clients import client_of
from wa_journal.services.course.alliance import Alliance
from wa_journal.services.desk import Desk
from wa_journal.services.due import card, case_of, cases_of, due, last_held
from wa_journal.services.looking_back import LookingBack
from wa_journal.services.practice import Practice
from wa_journal.services.sessions import latest_ratings, session_of

HOPE = "OP3"


class Today:
    """Says what is due, never who is doing well."""

    def __init__(self, desk: Desk, alliance: Alliance, practice: Practice, looking_back: LookingBack) -> None:
        self._desk = desk
        self._alliance = alliance
        self._practice = practice
        self._looking_back = looking_back

    def board(self) -> TodayView:
        """Give due work, confirmed matters of safety first, then the longest due; and the clients on the list by codename."""
        today = self._desk.today()
        with self._desk.work() as work:
            cases = tuple(cases_of(work, work.clients.list("codename"), today))
        open_items = [item for case in cases for item in due(case, today)]
        of = Counter(item.client for item in open_items)
        cards = tuple(card(case, today, of[case.client.id]) for case in cases if case.client.archived_on is None)
        open_items.sort(key=lambda item: (item.kind is not DueKind.SAFEGUARDING, -item.days, item.codename))
        return TodayView(tuple(open_items), cards)

    def before(self, client: ClientId) -> BeforeMeeting:
        """Give the sheet for the next meeting with a client."""
        today = self._desk.today()
        with self._desk.work() as work:
            case = case_of(work, client_of(work, client), today)
            records = work.records.list("-written_at", client=client, withdrawn=False)
            number = work.timeline.last_number(client) + 1
            by_day = {session.id: session.when for session in work.sessions.list(client=client)}
        last = last_held(case.sessions, today)
        kinds = {kind: tuple(line for line in case.ledger if line.kind is kind) for kind in LedgerKind}
        real = (strain for strain in case.strains if strain.outcome is not StrainOutcome.NOT_A_STRAIN)
        strain = max(real, key=lambda strain: (by_day[strain.session], -strain.settled), default=None)
        return BeforeMeeting(
            client=case.client,
            last=last,
            number=number,
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
            strain = by_session(work.strains.list(session=session)).get(session)
            ratings = work.ratings.get(session) or Ratings(session)
            earlier = earlier_than(known, work.sessions.list(client=known.client))
            last = latest_ratings(work, earlier)
            hoped = work.records.list("-written_at", session=session, item=HOPE, withdrawn=False)
            hope = " ".join(value for _, value in hoped[0].values) if hoped else ""
            ticked = len(work.ticks.list(session=session))
            settled = settling.settled_by(work, known)
        course = self._alliance.course(known.client)[1] if drawn else None
        dip = next((dip.words for dip in course.dips if dip.number == known.number), "") if course else ""
        confirmed = Counter(tag.indicator for tag in tags if tag.confirmed)
        return ReadBack(
            session=known,
            codename=client.codename,
            words=len(entry.text.split()) if entry else 0,
            ratings=ratings,
            last=last,
            strain=strain,
            confirmed=tuple(sorted(confirmed.items())),
            waiting=waiting(tags),
            folded=len(tags) - len(in_sight(tags)),
            ticked=ticked,
            settled=settled,
            promises=tuple(line for line in lines if line.kind is LedgerKind.PROMISE),
            homework=tuple(line for line in lines if line.kind is LedgerKind.HOMEWORK),
            trend=course.trend.words if course else "",
            look_again=dip if strain is None else "",
            questions=self._practice.guards(session),
            hope=hope,
            prepare=tuple(line for line in lines if line.kind in (LedgerKind.PREPARE, LedgerKind.LEAVE_ALONE)),
            begun=client.phase is CasePhase.FIRST_INTERVIEWS and not any(_is_held(other) for other in earlier),
        )


def _is_held(session: Session) -> bool:
    return session.status is SessionStatus.HELD and session.finished_at is not None
