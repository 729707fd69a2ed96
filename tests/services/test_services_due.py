"""What is due is told from the sessions that still matter: it says what all would say, and costs no more with the years."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wa_journal.model.clients import Client
from wa_journal.model.entries import Draft, Section
from wa_journal.model.ids import ClientId, RecordId, SessionId, TagId, fresh
from wa_journal.model.judgement import Answer, Judgement
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import CasePhase, StrainKind
from wa_journal.model.sessions import STAND_INS_FROM, Session, SessionStatus, Strain, StrainOutcome
from wa_journal.model.tags import SAFEGUARDING, Tag, TagState
from wa_journal.model.today import DueKind
from wa_journal.services.due import card, cases_of, due
from wa_journal.services.suite import Suite
from wa_journal.store.unit_of_work import Work

TODAY = date(2026, 6, 1)
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)

_SESSIONS = st.lists(
    st.fixed_dictionaries(
        {
            "on": st.dates(date(2025, 1, 1), TODAY),
            "status": st.sampled_from(SessionStatus),
            "finished_at": st.sampled_from((None, MOMENT)),
            "tags_reviewed_at": st.sampled_from((None, MOMENT)),
            "strain": st.sampled_from((None, *StrainOutcome)),
            "tag": st.sampled_from((None, *TagState)),
            "reported": st.booleans(),
            "drafted": st.booleans(),
        }
    ),
    max_size=6,
)
_CLIENTS = st.lists(
    st.tuples(_SESSIONS, st.sampled_from((CasePhase.ENDING, CasePhase.FIRST_INTERVIEWS)), st.booleans()), max_size=3
)


def _added(work: Work, number: int, phase: CasePhase, *, judged: bool) -> Client:
    client = Client(ClientId(fresh()), f"K-{number}", date(2025, 1, 1), phase)
    work.clients.put(client)
    if judged:
        work.judgements.put(Judgement(RecordId(fresh()), client.id, MOMENT, "a step", Answer.YES, 50, "reasons"))
    return client


def _met(work: Work, client: Client, number: int, told: dict[str, object]) -> None:
    session = SessionId(fresh())
    facts = {name: told[name] for name in ("on", "status", "finished_at", "tags_reviewed_at")}
    work.sessions.put(Session(session, client.id, number, **facts))  # type: ignore[arg-type]
    if isinstance(told["strain"], StrainOutcome):
        work.strains.put(Strain(RecordId(fresh()), client.id, session, StrainKind.PULLED_AWAY, told["strain"]))
    if told["drafted"]:
        work.drafts.put(Draft(session, MOMENT, (Section("words"),)))
    if isinstance(told["tag"], TagState):
        reported = TODAY if told["reported"] else None
        tag = Tag(TagId(fresh()), session, client.id, SAFEGUARDING, 0, 5, "words", told["tag"], reported_on=reported)
        work.tags.put(tag)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_CLIENTS)
def test_what_is_due_is_what_reading_every_session_would_say(
    desk_suite: Suite, told: list[tuple[list[dict[str, object]], CasePhase, bool]]
) -> None:
    with desk_suite.today._desk.work() as work:
        work.clients.clear(id=tuple(client.id for client in work.clients.list()))
        for place, (sessions, phase, judged) in enumerate(told):
            client = _added(work, place, phase, judged=judged)
            for number, facts in enumerate(sessions, 1):
                _met(work, client, number, facts)
        for case in cases_of(work, work.clients.list("codename"), TODAY):
            whole = work.sessions.list("on", "number", client=case.client.id)
            read = replace(case, sessions=whole)
            assert list(due(case, TODAY)) == list(due(read, TODAY))
            assert card(case, TODAY, 0) == card(read, TODAY, 0)
            assert case.met == sum(one.status is SessionStatus.HELD and one.on <= TODAY for one in whole)
            if case.judgements:
                assert sorted(case.held) == sorted(one.on for one in whole if one.status is SessionStatus.HELD)


def _steps(work: Work, act: Callable[[], object]) -> int:
    """How much SQLite does, counted in steps of its machine."""
    counted: list[int] = []
    raw = work._connection.connection.driver_connection
    assert raw is not None
    raw.set_progress_handler(lambda: counted.append(1), 1)
    try:
        act()
    finally:
        raw.set_progress_handler(None, 1)
    return len(counted)


def _gone_through(work: Work, clients: tuple[ClientId, ...], numbers: range) -> None:
    for client in clients:
        for number in numbers:
            on = date(2020, 1, 1) + timedelta(days=number)
            work.sessions.put(Session(SessionId(fresh()), client, number, on, finished_at=MOMENT, tags_reviewed_at=MOMENT))


def test_what_stands_in_for_a_lost_meeting_hides_no_missed_one_and_prefills_nothing(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1")
    missed = Session(SessionId(fresh()), client.id, 4, TODAY - timedelta(days=2), place="office", status=SessionStatus.MISSED)
    lost = Session(SessionId(fresh()), client.id, STAND_INS_FROM + 1, TODAY, status=SessionStatus.CANCELLED)
    with desk_suite.today._desk.work() as work:
        work.sessions.put_all((missed, lost))
        assert [card(case, TODAY, 0).missed for case in cases_of(work, (client,), TODAY)] == [missed]
    assert desk_suite.sessions.next(client.id).place == "office"


@pytest.mark.parametrize("many", [2, 40])
def test_what_is_due_costs_the_same_however_many_sessions_are_gone_through(desk_suite: Suite, many: int) -> None:
    with desk_suite.today._desk.work() as work:
        clients = tuple(_added(work, number, CasePhase.ENDING, judged=False).id for number in range(many))
        _gone_through(work, clients, range(1, 4))
        asked: dict[str, Callable[[], object]] = {
            "what still matters": lambda: work.caseload.present(clients, date.today()),
            "what is begun": lambda: work.caseload.drafted(clients),
            "the newest": lambda: work.timeline.last_session(clients[0]),
            "what is not finished": lambda: work.timeline.begun(clients[0]),
            "who was met this month": lambda: work.caseload.held(date.today() - timedelta(days=30), date.today()),
        }
        few = {what: _steps(work, act) for what, act in asked.items()}
        _gone_through(work, clients, range(4, 61))
        assert len(work.caseload.present(clients, date.today())) == len(clients)
        assert {what: _steps(work, act) <= 1.1 * few[what] for what, act in asked.items()} == dict.fromkeys(asked, True)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_CLIENTS, st.dates(date(2025, 1, 1), TODAY), st.integers(0, 60))
def test_what_was_held_in_a_while_and_what_is_not_finished_is_what_reading_every_session_would_say(
    desk_suite: Suite, told: list[tuple[list[dict[str, object]], CasePhase, bool]], since: date, days: int
) -> None:
    until = since + timedelta(days=days)
    with desk_suite.today._desk.work() as work:
        work.clients.clear(id=tuple(client.id for client in work.clients.list()))
        for place, (sessions, phase, judged) in enumerate(told):
            client = _added(work, place, phase, judged=judged)
            for number, facts in enumerate(sessions, 1):
                _met(work, client, number, facts)
            waiting = [one for one in work.sessions.list("number", client=client.id) if one.finished_at is None]
            begun = [one for one in waiting if one.status is SessionStatus.HELD]
            assert work.timeline.begun(client.id) == (begun[-1] if begun else None)
        every = work.sessions.list("on", "number", status=SessionStatus.HELD)
        in_time = {one.id for one in every if since <= one.on <= until}
        found = work.caseload.held(since, until)
        assert {one.id for one in found} == in_time
        assert [one.on for one in found] == sorted(one.on for one in found)


def test_a_begun_amendment_is_due_until_it_is_finished_or_taken_out_again(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-01").id).id
    entry = (Section("He was calm."),)

    def amending() -> list[SessionId | None]:
        return [item.session for item in desk_suite.today.board().due if item.kind is DueKind.AMENDING]

    desk_suite.writing.save_draft(session, entry)
    assert amending() == []
    desk_suite.writing.finish(session, entry)
    assert amending() == []
    desk_suite.writing.save_draft(session, (Section("He was calm. And on."),))
    assert amending() == [session]
    desk_suite.writing.save_draft(session, (*entry, Section("")))
    assert amending() == []
    assert desk_suite.writing.draft(session) is None
    desk_suite.writing.save_draft(session, (Section("He was calm. And on."),))
    desk_suite.writing.finish(session, (Section("He was calm. And on."),))
    assert amending() == []


def test_words_of_a_meeting_that_was_not_held_are_due_until_they_are_finished_or_deleted(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-01").id).id
    desk_suite.writing.save_draft(session, (Section("He rang."),))
    desk_suite.sessions.set_status(session, SessionStatus.MISSED)

    def unfinished() -> list[SessionId | None]:
        return [item.session for item in desk_suite.today.board().due if item.kind is DueKind.UNFINISHED]

    assert unfinished() == [session]
    desk_suite.writing.save_draft(session, (Section(" "),))
    assert unfinished() == []
    desk_suite.writing.save_draft(session, (Section("He rang."),))
    desk_suite.writing.finish(session, (Section("He rang."),))
    assert unfinished() == []


@pytest.mark.parametrize(
    ("theirs", "kind"), [(False, DueKind.PROMISE), (True, DueKind.COLLEAGUES_PROMISE)], ids=["own", "of a colleague"]
)
def test_a_promise_that_a_colleague_gave_is_not_told_as_ones_own(desk_suite: Suite, theirs: bool, kind: DueKind) -> None:
    client, today = desk_suite.clients.add("K-1").id, desk_suite.today._desk.today()
    line = desk_suite.practice.add_line(client, LedgerKind.PROMISE, "ring the office", due=today)
    with desk_suite.today._desk.work() as work:
        work.ledger.put(replace(line, of_colleague=theirs))
    assert [item.kind for item in desk_suite.today.board().due] == [kind]
