"""What is due for one client: open work on sessions, the ledger and the life of the case; never who is doing well."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from wa_journal.model.clients import Client
from wa_journal.model.craft import FirstImpression
from wa_journal.model.ids import RecordId, SessionId
from wa_journal.model.judgement import OUTCOME_AFTER_DAYS, Judgement
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState
from wa_journal.model.practice import CasePhase
from wa_journal.model.said import Said, numbered, said
from wa_journal.model.sessions import Session, SessionStatus, Strain, StrainOutcome, in_order
from wa_journal.model.tags import SAFEGUARDING, Tag, TagState
from wa_journal.model.today import CaseCard, DueItem, DueKind
from wa_journal.services.clients import months_later
from wa_journal.services.grouped import grouped
from wa_journal.services.looking_back import LOOK_BACK_MONTHS, closed_of, impressions_of
from wa_journal.store.unit_of_work import Work

LONG_SILENCE_DAYS = 42
AHEAD_DAYS = 7
# What does not end by taking a client off the list: somebody may be in danger, and the officer's word was given.
_STAYS = (DueKind.SAFEGUARDING, DueKind.PERHAPS_SAFEGUARDING, DueKind.PROMISE, DueKind.COLLEAGUES_PROMISE)


@dataclass(frozen=True, slots=True)
class Case:
    """One client's open matters as read in one unit of work.

    `sessions` are those that still matter, by day: not gone through, the last held, the newest, and those that an open strain,
    an unreported tag or a draft speaks of; `met` counts the meetings held so far. `drafted` says when each draft was last
    written, `suggested` in which of those not gone through the machine suggested something. `judgements` are the officer's own
    that wait for their outcome, `held` the days of all meetings if there are any.
    """

    client: Client
    met: int
    sessions: tuple[Session, ...]
    drafted: Mapping[SessionId, datetime]
    suggested: Collection[SessionId]
    strains: tuple[Strain, ...]
    ledger: tuple[LedgerLine, ...]
    judgements: tuple[Judgement, ...]
    held: tuple[date, ...]
    safeguarding: tuple[Tag, ...]
    impression: FirstImpression | None
    closing: bool


def case_of(work: Work, client: Client, today: date) -> Case:
    """Give a client's open matters."""
    return next(cases_of(work, (client,), today))


def cases_of(work: Work, clients: tuple[Client, ...], today: date) -> Iterator[Case]:
    """Give the open matters of many clients; each kind is read once for all of them."""
    ids = tuple(client.id for client in clients)
    strains, tags = work.strains.list(client=ids), work.tags.list(client=ids, indicator=SAFEGUARDING)
    tags = tuple(tag for tag in tags if tag.state is not TagState.REJECTED and tag.reported_on is None)
    named = {strain.session for strain in strains if strain.outcome is StrainOutcome.OPEN} | {tag.session for tag in tags}
    drafted = work.caseload.drafted(ids)
    named.update(drafted)
    met, suggested = work.caseload.met(ids, today), work.caseload.suggested(ids)
    sessions_of = grouped(work.caseload.present(ids, today, tuple(named)), lambda one: one.client)
    strains_of, tags_of = grouped(strains, lambda one: one.client), grouped(tags, lambda one: one.client)
    ledger_of = grouped(work.ledger.list("due", client=ids, state=LedgerState.OPEN), lambda one: one.client)
    waiting = work.judgements.list("made_at", client=ids, outcome=None, of_colleague=False)
    judgements_of = grouped(waiting, lambda one: one.client)
    impressions, closed = impressions_of(work, ids, today), closed_of(work, ids)
    for client in clients:
        yield Case(
            client,
            met=met.get(client.id, 0),
            sessions=tuple(sessions_of[client.id]),
            drafted=drafted,
            suggested=suggested,
            strains=tuple(strains_of[client.id]),
            ledger=tuple(ledger_of[client.id]),
            judgements=tuple(judgements_of[client.id]),
            held=work.timeline.held_on(client.id) if judgements_of[client.id] else (),
            safeguarding=tuple(tags_of[client.id]),
            impression=impressions.get(client.id),
            closing=client.phase is CasePhase.ENDING and client.id in met and client.id not in closed,
        )


def due(case: Case, today: date) -> Iterator[DueItem]:
    """Give what waits or falls due within a week; of a client off the list only what does not end with that."""
    client, off = case.client, case.client.archived_on is not None
    for kind, text, since, session, record in (*_session_work(case), *_ledger_work(case, today), *_open_matters(case, today)):
        if not off or kind in _STAYS:
            yield DueItem(kind, client.id, client.codename, text, (today - since).days, session, record, off)


def card(case: Case, today: date, open_items: int) -> CaseCard:
    """Give what the list of clients shows of a case."""
    last = last_held(case.sessions, today)
    newest = max((one for one in case.sessions if one.on <= today and not one.stands_in), key=lambda one: one.when, default=None)
    missed = newest if newest and newest.status is not SessionStatus.HELD else None
    return CaseCard(case.client, last, (today - last.on).days if last else None, case.met, open_items, missed)


def last_held(sessions: tuple[Session, ...], today: date) -> Session | None:
    """Give the latest meeting that took place; one on a day to come did not yet."""
    held = in_order(session for session in sessions if session.status is SessionStatus.HELD and session.on <= today)
    return held[-1] if held else None


_Work = tuple[DueKind, str, date, SessionId | None, RecordId | None]


def _session_work(case: Case) -> Iterator[_Work]:
    held = [session for session in case.sessions if session.status is SessionStatus.HELD and _is_here(case, session)]
    for session in held:
        if session.finished_at is None:
            yield DueKind.UNFINISHED, _session(session.number), session.on, session.id, None
    for session in case.sessions:
        if session.finished_at is not None and session.id in case.drafted:
            since = case.drafted[session.id].astimezone().date()
            kind = DueKind.AMENDING if session.status is SessionStatus.HELD else DueKind.UNFINISHED
            yield kind, _session(session.number), since, session.id, None
    unread = [session for session in held if session.finished_at and session.tags_reviewed_at is None]
    for kind, some in ((DueKind.TAGS_TO_CONFIRM, True), (DueKind.NONE_SUGGESTED, False)):
        waiting = [session for session in unread if (session.id in case.suggested) is some]
        if waiting:
            oldest = waiting[0]
            yield kind, _sessions(oldest.number, len(waiting)), oldest.on, oldest.id, None


def _is_here(case: Case, session: Session) -> bool:
    """Nobody can go on with words that stayed with whoever handed the client over; what is begun here oneself waits."""
    return not session.words_stayed or session.id in case.drafted


def _ledger_work(case: Case, today: date) -> Iterator[_Work]:
    kinds = {
        LedgerKind.PROMISE: DueKind.PROMISE,
        LedgerKind.HOMEWORK: DueKind.HOMEWORK,
        LedgerKind.SUPERVISION_TASK: DueKind.SUPERVISION,
    }
    for line in case.ledger:
        if line.kind in kinds and line.due and line.due <= today + timedelta(days=AHEAD_DAYS):
            theirs = line.kind is LedgerKind.PROMISE and line.of_colleague
            yield DueKind.COLLEAGUES_PROMISE if theirs else kinds[line.kind], line.text, line.due, line.session, line.id


def _open_matters(case: Case, today: date) -> Iterator[_Work]:
    of = {session.id: session for session in case.sessions}
    for strain in case.strains:
        if strain.outcome is StrainOutcome.OPEN:
            yield DueKind.STRAIN, _session(of[strain.session].number), of[strain.session].on, strain.session, strain.id
    for tag in case.safeguarding:
        # What only the machine sees is told as that; the officer looks.
        kind = DueKind.PERHAPS_SAFEGUARDING if tag.state is TagState.SUGGESTED else DueKind.SAFEGUARDING
        yield kind, _session(of[tag.session].number), of[tag.session].on, tag.session, None
    for made, since in _outcomes_due(case, today):
        yield DueKind.OUTCOME, made.step, since, None, made.id
    if case.client.review_on and case.client.review_on <= today + timedelta(days=AHEAD_DAYS):
        yield DueKind.REVIEW, "", case.client.review_on, None, None
    yield from _life(case, today)
    last = last_held(case.sessions, today)
    if last and (today - last.on).days > LONG_SILENCE_DAYS:
        yield DueKind.NO_SESSION, _session(last.number), last.on, None, None


def _life(case: Case, today: date) -> Iterator[_Work]:
    """What the life of a case asks for: a second look at the first impression, and a last one at the whole."""
    if case.impression is not None and case.impression.due:
        on = months_later(case.impression.written.written_at.astimezone().date(), LOOK_BACK_MONTHS)
        yield DueKind.LOOK_BACK, "", on, None, None
    if case.closing:
        yield DueKind.CLOSING, "", today, None, None


def _outcomes_due(case: Case, today: date) -> Iterator[tuple[Judgement, date]]:
    for made in case.judgements:
        if made.outcome_asked_on(case.held, today) is None:
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
