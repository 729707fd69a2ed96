"""Older meetings can be written down later, by an import or by hand: what is last or next goes by the day, not the number."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wa_journal.model.clients import EventKind
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.sessions import STAND_INS_FROM, Ratings, SessionStatus, in_order, places
from wa_journal.model.supervision import ReportForm
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request, SummaryContent
from wa_journal.services.written import heads

TODAY = date.today()
RECENT, OLD, OLDER = (TODAY - timedelta(days) for days in (3, 200, 300))


@pytest.fixture
def client(desk_suite: Suite) -> ClientId:
    """A client whose third session is the first that was written down."""
    known = desk_suite.clients.add("K-01", opened_on=OLDER).id
    for on in (RECENT, OLDER, OLD):
        desk_suite.writing.finish(desk_suite.sessions.next(known, on).id, (Section(f"He came on {on}."),))
    return known


def test_the_last_meeting_is_the_latest_one(desk_suite: Suite, client: ClientId) -> None:
    before = desk_suite.today.before(client)
    (card,) = desk_suite.today.board().cases
    assert (before.days_since, card.days_since, before.last and before.last.on) == (3, 3, RECENT)
    assert before.number == 4, "numbers go on from the highest"


def test_whatever_goes_through_the_meetings_goes_by_their_days_and_leaves_each_its_number(
    desk_suite: Suite, client: ClientId
) -> None:
    suite, desk = desk_suite, desk_suite.today._desk
    by_day = [(2, OLDER), (3, OLD), (1, RECENT)]
    assert [(one.number, one.on) for one in suite.sessions.all(client)] == by_day
    assert [(one.number, one.on) for _, one in heads(desk)] == by_day
    assert [(one.number, one.on) for one in suite.coding.double.to_read("AB")] == by_day
    with desk.work() as work:
        assert [one.text for one in work.timeline.present_entries(client)] == [f"He came on {on}." for _, on in by_day]
        (diary,) = (table for table in work.everything.tables() if table.name == "diary")
        place = diary.columns.index("number")
        assert [row[place] for row in diary.rows] == [number for number, _ in by_day]


def test_an_event_counts_from_the_first_meeting_after_its_day(desk_suite: Suite, client: ClientId) -> None:
    desk_suite.life.note_event(client, OLD - timedelta(5), EventKind.TRANSFER)
    assert {one.date: one.event for one in desk_suite.alliance.records(client)} == {
        RECENT: None,
        OLDER: None,
        OLD: EventKind.TRANSFER,
    }


def test_a_summary_tells_the_whole_time_between_first_and_last_meeting(desk_suite: Suite, client: ClientId) -> None:
    weeks = ((RECENT - OLDER).days + 1) // 7
    assert desk_suite.supervising.preview(Request(client, ReportForm.BRIEF)).span == f"over {weeks} weeks"
    suite = desk_suite
    content, _ = SummaryContent(suite.today._desk, suite.alliance, suite.practice, suite.tagging).gather(
        Request(client, ReportForm.BRIEF)
    )
    assert content.period == f"Sessions 1 to 3, over {weeks} weeks."


def test_what_stands_behind_the_board_is_told_with_the_latest_meeting_first(desk_suite: Suite, client: ClientId) -> None:
    suite = desk_suite
    for session in suite.sessions.all(client):
        text = "He said he wants to stop. He said he wants to stop drinking."
        suite.writing.finish(session.id, (Section(text),))
        suite.tagging.add(session.id, 26, 26, "client.change_talk")
        suite.tagging.add(session.id, 0, 0, "client.change_talk")
        suite.tagging.reviewed(session.id)
        suite.sessions.rate(Ratings(session.id, goals=5, tasks=5, trust=5, bond=5))
    evidence = [(number, tag.start) for number, tag in suite.alliance.evidence(client, ("client.change_talk",))]
    assert evidence == [(1, 0), (1, 26), (3, 0), (3, 26), (2, 0), (2, 26)]
    seen = {
        row.row: [piece.on for piece in suite.alliance.behind(client, row)] for row in suite.alliance.trajectory(client).board
    }
    assert RECENT in seen["change_talk"]
    assert any(len(set(days)) > 1 for days in seen.values())
    assert all(days == sorted(days, reverse=True) for days in seen.values()), seen


def test_ratings_trust_last_ten_and_newest_go_by_the_day(desk_suite: Suite) -> None:
    """A meeting of 20 days ago was written down first, one of 90 days ago after it, and then one of today."""
    suite, client = desk_suite, desk_suite.clients.add("K-02", opened_on=OLDER).id
    first, second, today = (suite.sessions.next(client, TODAY - timedelta(days)) for days in (20, 90, 0))
    for session, trust in ((first, 7), (second, 2)):
        suite.sessions.rate(Ratings(session.id, trust=trust))
        suite.writing.finish(session.id, (Section("He came."),))
    assert [found and found.trust for found in map(suite.sessions.last_ratings, (today.id, first.id, second.id))] == [7, 2, None]
    told = suite.today.read_back(today.id).last
    assert told
    assert told.trust == 7
    assert suite.practice.trust_before(today.id) == (2, 7)
    assert suite.practice.trust_before(second.id) == ()


def test_the_last_ten_are_the_latest_ten(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-02", opened_on=OLDER).id
    for days in (*range(1, 11), 90):
        session = desk_suite.sessions.next(client, TODAY - timedelta(days)).id
        desk_suite.writing.finish(session, (Section("He hopes for a better week."),))
        if days == 90:
            desk_suite.tagging.add(session, 0, 0, "client.hope")
    assert desk_suite.looking_back.last_ten(client).hope == 0


def test_the_newest_session_is_the_latest_one_and_the_next_is_pre_filled_from_it(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-02", opened_on=OLDER).id
    missed, old = (desk_suite.sessions.next(client, TODAY - timedelta(days)) for days in (20, 90))
    desk_suite.sessions.update(replace(missed, status=SessionStatus.MISSED, place="his home"))
    desk_suite.writing.finish(old.id, (Section("He came."),))
    (card,) = desk_suite.today.board().cases
    assert card.missed
    assert card.missed.id == missed.id
    made = desk_suite.sessions.next(client)
    assert (made.number, made.place) == (3, "his home")


def test_a_meeting_to_come_is_not_the_last_one(desk_suite: Suite) -> None:
    suite, client = desk_suite, desk_suite.clients.add("K-02", opened_on=OLDER).id
    for on in (RECENT, TODAY + timedelta(days=5)):
        suite.sessions.next(client, on)
    (card,) = suite.today.board().cases
    assert (card.last and card.last.on, card.days_since) == (RECENT, 3)
    before = suite.today.before(client)
    assert (before.last and before.last.on, before.days_since) == (RECENT, 3)


def test_the_last_strain_is_that_of_the_latest_meeting(desk_suite: Suite, client: ClientId) -> None:
    suite = desk_suite
    for session in sorted(suite.sessions.all(client), key=lambda one: one.on != RECENT):
        suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    strain = suite.today.before(client).strain
    assert strain
    assert suite.sessions.get(strain.session).on == RECENT


Asked = list[tuple[date, list[tuple[str, str]], list[str], tuple[int, ...]]]


def asked_of(suite: Suite, days: list[int], ticked: list[str], role_on: int | None) -> Asked:
    """Write meetings down in this order of days, and give by day what the journal asks at each."""
    client = suite.clients.add(f"K-{len(suite.clients.all()):02}", opened_on=OLDER).id
    for ago in days:
        session = suite.sessions.next(client, TODAY - timedelta(ago)).id
        suite.sessions.rate(Ratings(session, trust=ago % 10))
        suite.practice.tick(session, ticked[ago % len(ticked)], TickState.YES)
        if ago == role_on:
            suite.practice.tick(session, "RC4", TickState.YES)
    practice = suite.practice
    return [
        (
            one.on,
            [(line.item.id, line.why) for line in practice.checklist(one.id)],
            [hit.guard.id for hit in practice.guards(one.id)],
            practice.trust_before(one.id),
        )
        for one in in_order(suite.sessions.all(client))
    ]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.permutations(range(10, 15)),
    ticked=st.lists(st.sampled_from(["DN1", "DN2", "RC3", "HU6", "OP1"]), min_size=1, max_size=3),
    role_on=st.none() | st.integers(10, 14),
)
def test_checklist_guards_and_trust_do_not_ask_in_which_order_meetings_were_written_down(
    desk_suite: Suite, days: list[int], ticked: list[str], role_on: int | None
) -> None:
    in_turn = asked_of(desk_suite, sorted(days, reverse=True), ticked, role_on)
    assert asked_of(desk_suite, days, ticked, role_on) == in_turn
    assert len(in_turn) == len(days)


def test_where_the_meetings_stand_does_not_change_with_one_that_a_salvage_lost(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-01", opened_on=OLDER).id
    first, second, *_, last = (desk_suite.sessions.next(client, TODAY - timedelta(ago)) for ago in (28, 21, 14, 7))
    desk_suite.practice.tick(second.id, "RC4", TickState.YES)
    before = asked_at(desk_suite, last.id)
    desk_suite.sessions.update(replace(first, number=STAND_INS_FROM + 1, status=SessionStatus.CANCELLED))
    assert asked_at(desk_suite, last.id) == before
    every = desk_suite.sessions.all(client)
    assert [places(every)[one.id] for one in in_order(every)] == [STAND_INS_FROM + 1, 2, 3, 4]


def asked_at(suite: Suite, session: SessionId) -> tuple[list[str], list[str]]:
    lines, hits = suite.practice.checklist(session), suite.practice.guards(session)
    return [line.item.id for line in lines], [hit.guard.id for hit in hits]
