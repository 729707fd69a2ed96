"""A summary contradicts neither itself nor the screen: one state, no level from too few ratings, nothing said twice."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, RecordId, fresh
from wa_journal.model.judgement import Answer, Judgement, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerLine
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.said import Said, is_own
from wa_journal.model.sessions import Ratings, SessionStatus, StrainOutcome
from wa_journal.model.supervision import Content, ReportForm
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import CLOSED, Request

FIRST = date(2026, 1, 5)


def meet(suite: Suite, client: ClientId, number: int, text: str, rated: int | None = None) -> None:
    session = suite.sessions.next(client, FIRST + timedelta(7 * number))
    suite.writing.finish(session.id, (Section(text),))
    if rated is not None:
        suite.sessions.rate(Ratings(session.id, goals=rated, tasks=rated, trust=rated, bond=rated))


def content(suite: Suite, client: ClientId, *agenda: str) -> Content:
    return suite.supervising.draft(Request(client, ReportForm.DETAILED, agenda=agenda)).material.content


@pytest.fixture
def client(desk_suite: Suite) -> ClientId:
    return desk_suite.clients.add("Otter").id


def judge(suite: Suite, client: ClientId) -> Judgement:
    return suite.alliance.judge(client, "talk about the offence", Answer.UNSURE, 50, "He came each time.")


def test_the_board_stays_closed_in_a_summary_too_until_the_officer_has_judged(desk_suite: Suite, client: ClientId) -> None:
    meet(desk_suite, client, 0, "He went quiet.", 5)
    assert content(desk_suite, client).board == (CLOSED,)
    assert desk_suite.supervising.preview(Request(client)).rows == 0
    made = judge(desk_suite, client)
    rows = len(desk_suite.alliance.trajectory(client).board)
    assert len(content(desk_suite, client).board) == rows > 1
    assert desk_suite.supervising.preview(Request(client)).rows == rows
    desk_suite.alliance.set_outcome(made.id, Outcome.HELD)
    assert content(desk_suite, client).board == (CLOSED,)


def test_a_colleagues_judgement_opens_no_board_in_a_summary_and_is_told_as_theirs_after_ones_own(
    desk_suite: Suite, client: ClientId
) -> None:
    meet(desk_suite, client, 0, "He went quiet.", 5)
    made = judge(desk_suite, client)
    desk_suite.alliance.move_on(made.id, "It was time.")
    theirs = replace(desk_suite.alliance.judgements(client)[0], of_colleague=True)
    with desk_suite.tagging._desk.work() as work:
        work.judgements.put(theirs)
    told = content(desk_suite, client)
    assert (told.board, told.decisions) == ((CLOSED,), ())
    assert desk_suite.supervising.preview(Request(client)).rows == 0
    own = judge(desk_suite, client)
    told = content(desk_suite, client)
    assert told.board != (CLOSED,)
    (decision,) = told.decisions
    assert "A colleague judged before the board was open: enough relationship, unsure." in decision
    assert "A colleague decided to move on: It was time." in decision
    desk_suite.alliance.set_outcome(own.id, Outcome.HELD)
    assert content(desk_suite, client).decisions == (decision,)


def test_a_repaired_strain_stands_on_the_board_though_no_tags_were_gone_through(desk_suite: Suite, client: ClientId) -> None:
    meet(desk_suite, client, 0, "He went quiet.")
    session = desk_suite.sessions.all(client)[0]
    strain = desk_suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    assert strain is not None
    desk_suite.sessions.close_strain(strain, StrainOutcome.REPAIRED)
    judge(desk_suite, client)
    row = next(row for row in desk_suite.alliance.trajectory(client).board if row.row == "strain")
    told = next(line for line in content(desk_suite, client).board if line.label == row.label)
    assert (row.for_, row.missing) == (1, 0)
    assert told.state != "not recorded"
    assert "Strain repaired in 1" in told.words


def test_rows_of_tags_say_that_they_were_not_gone_through(desk_suite: Suite, client: ClientId) -> None:
    meet(desk_suite, client, 0, "He went quiet.")
    rows = {row.row: row for row in desk_suite.alliance.trajectory(client).board}
    assert rows["candour"].waits_for_tags
    assert rows["candour"].words == "The tags were not gone through."
    assert not rows["client_rating"].waits_for_tags


def test_a_row_of_the_board_says_its_state_once(desk_suite: Suite, client: ClientId) -> None:
    for number in range(4):
        meet(desk_suite, client, number, "He went quiet.", 5 if number else None)
    judge(desk_suite, client)
    board = content(desk_suite, client).board
    assert any(line.words for line in board)
    for line in board:
        assert line.state.casefold() not in line.words.casefold(), line.label
    supervising = desk_suite.supervising
    shown = supervising.own_words(supervising.draft(Request(client, ReportForm.DETAILED)))["board"]
    assert not any(line.endswith(" · ") for line in shown)


@pytest.mark.parametrize(("ratings", "points"), [((5, 6), 0), ((5, None, 6), 0), ((5, None, 6, 7), 4)])
def test_no_level_is_told_below_three_ratings(
    desk_suite: Suite, client: ClientId, ratings: tuple[int | None, ...], points: int
) -> None:
    for number, rated in enumerate(ratings):
        meet(desk_suite, client, number, "We met.", rated)
    assert len(content(desk_suite, client).chart) == points
    preview = desk_suite.supervising.preview(Request(client))
    assert preview.rated == sum(rated is not None for rated in ratings)
    assert preview.charted == bool(points)


def test_the_course_speaks_of_the_chosen_sessions_and_a_question_stands_with_its_answer(
    desk_suite: Suite, client: ClientId
) -> None:
    for number, rated in enumerate([7, 7, 7, 7, 7, 7, 7, 1]):
        meet(desk_suite, client, number, "We met.", rated)
    whole = content(desk_suite, client).told
    assert "your ratings of recent sessions" in whole[0]
    assert whole[1].startswith("Session 8: Expected")
    assert whole[1].endswith("did something strain? Not answered yet.")
    desk_suite.sessions.note_strain(desk_suite.sessions.all(client)[-1].id, StrainKind.PULLED_AWAY)
    assert content(desk_suite, client).told[1].endswith("Answered: Pulled away, open.")
    some = desk_suite.supervising.draft(Request(client, sessions=(2, 8))).material.content
    assert list(some.told) == [content(desk_suite, client).told[1]]


def test_a_summary_of_earlier_sessions_tells_what_was_known_after_them_and_says_so(desk_suite: Suite, client: ClientId) -> None:
    for number, rated in enumerate([3, 4, 4]):
        meet(desk_suite, client, number, "We met.", rated)
    desk_suite.sessions.note_strain(desk_suite.sessions.all(client)[1].id, StrainKind.PULLED_AWAY)
    judge(desk_suite, client)
    then = content(desk_suite, client)
    assert then.chart
    for number, rated in enumerate([9, 9, 9, 9], start=3):
        meet(desk_suite, client, number, "We met.", rated)
    some = desk_suite.supervising.draft(Request(client, ReportForm.DETAILED, sessions=(1, 2, 3))).material.content
    assert some.chart == then.chart
    assert list(some.told) == ["Course, level and board are told as they stood after session 3.", *then.told]
    assert is_own(some.told[0])
    assert any(line.words.endswith("open or not repaired in 1 of the last 3 held sessions.") for line in some.board)
    assert not any("of the last 6" in line.words or "of the last 7" in line.words for line in some.board)
    assert (some.period, some.limits) == (then.period, then.limits)
    two = desk_suite.supervising.draft(Request(client, sessions=(1, 2))).material.content
    assert (two.chart, desk_suite.supervising.preview(Request(client, sessions=(1, 2))).charted) == ((), False)


def test_where_the_board_looks_at_sessions_that_were_not_chosen_the_limits_say_so(desk_suite: Suite, client: ClientId) -> None:
    for number in range(8):
        meet(desk_suite, client, number, "We met.", 5)
    for chosen, told in (((3, 4, 5, 6, 7, 8), False), ((6, 7, 8), True)):
        request = Request(client, sessions=chosen)
        assert not any("The board is about" in line for line in desk_suite.supervising.draft(request).material.content.limits)
        made = judge(desk_suite, client)
        limits = desk_suite.supervising.draft(request).material.content.limits
        assert ("The board is about sessions 3 to 8, chosen here or not." in limits) is told
        desk_suite.alliance.set_outcome(made.id, Outcome.HELD)


def test_nothing_is_said_twice(desk_suite: Suite, client: ClientId) -> None:
    meet(desk_suite, client, 0, "He came late. He came late.")
    session = desk_suite.sessions.all(client)[0]
    line = LedgerLine(RecordId(fresh()), client, LedgerKind.SUPERVISION_POINT, "How do I end it?", FIRST, session=session.id)
    with desk_suite.practice._desk.work() as work:
        work.ledger.put(line)
        work.ledger.put(replace(line, id=RecordId(fresh()), text="The letter"))
    made = content(desk_suite, client, "how do I end it?")
    assert [one.text for one in made.facts] == ["He came late."]
    assert list(made.agenda) == ["how do I end it?", "for supervision: The letter"]
    kind = made.agenda[1].params["kind"]  # type: ignore[attr-defined]
    assert is_own(kind), "it is said in the officer's language"


def test_the_points_and_decisions_that_are_listed_beforehand_are_those_that_leave(desk_suite: Suite, client: ClientId) -> None:
    meet(desk_suite, client, 0, "He came late.")
    session = desk_suite.sessions.all(client)[0].id
    made_up = replace(judge(desk_suite, client), moved_on_at=desk_suite.practice._desk.clock())
    with desk_suite.practice._desk.work() as work:
        for kind in LedgerKind:
            work.ledger.put(LedgerLine(RecordId(fresh()), client, kind, f"About {kind.value}", FIRST, session=session))
        work.judgements.put(made_up)
    request = Request(client, agenda=("About promise",))
    listed, made = desk_suite.supervising.preview(request), desk_suite.supervising.draft(request).material.content
    assert ("About promise", *listed.points) == made.agenda
    assert {"leave alone: About leave_alone", "agreed task: About homework"} <= set(listed.points)
    assert listed.decisions == len(made.decisions) == 1


def test_a_strain_is_told_with_what_was_noted_by_its_field(desk_suite: Suite, client: ClientId) -> None:
    meet(desk_suite, client, 0, "He went quiet.")
    session = desk_suite.sessions.all(client)[0]
    noted = desk_suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    desk_suite.sessions.write_repair(replace(noted, what_happened="I was late.", will_try="Be there first."))
    made = content(desk_suite, client)
    told = ["Session 1: Pulled away, open.", "What happened: I was late.", "I wanted to try: Be there first."]
    assert list(made.strains) == told
    assert all(isinstance(line, Said) for line in made.strains), "it is said in the officer's language"
    assert desk_suite.supervising.preview(Request(client)).strains == 1


@pytest.mark.parametrize("form", list(ReportForm))
def test_every_sentence_that_is_given_is_counted(desk_suite: Suite, client: ClientId, form: ReportForm) -> None:
    session = desk_suite.sessions.next(client, FIRST)
    said, thought = " ".join(f"He said {number}." for number in range(4)), " ".join(f"I think {number}." for number in range(3))
    desk_suite.writing.finish(session.id, (Section(said, voice=Voice.THEY_SAID), Section(thought, voice=Voice.I_THINK)))
    made = desk_suite.supervising.draft(Request(client, form)).material.content
    assert (len(made.facts), len(made.assessments)) == (4, 3)
    assert dict(made.counts)["Sentences given here"] == "7"


@pytest.mark.parametrize("form", list(ReportForm))
def test_only_what_was_answered_with_no_is_told_as_not_used(desk_suite: Suite, client: ClientId, form: ReportForm) -> None:
    meet(desk_suite, client, 0, "We met.")
    session = desk_suite.sessions.all(client)[0].id
    ticked = [item for item in desk_suite.practice.items("session") if item.surface.value == "tick" and item.kind.value == "do"]
    for item, state in zip(ticked, TickState, strict=False):
        desk_suite.practice.tick(session, item.id, state)
    made = desk_suite.supervising.draft(Request(client, form)).material.content
    preview = desk_suite.supervising.preview(Request(client, form))
    assert list(made.strategies_not_used) == [ticked[2].text]
    assert (preview.used, preview.unused) == (len(made.strategies_used), len(made.strategies_not_used)) == (2, 1)


@pytest.mark.parametrize("form", list(ReportForm))
def test_every_strategy_is_told_or_counted_and_one_done_partly_comes_last_and_says_so(
    desk_suite: Suite, client: ClientId, form: ReportForm
) -> None:
    meet(desk_suite, client, 0, "We met.")
    session = desk_suite.sessions.all(client)[0].id
    ticked = [item for item in desk_suite.practice.items("session") if item.surface.value == "tick" and item.kind.value == "do"]
    partly, *wholly = ticked[:6]
    for item in wholly:
        desk_suite.practice.tick(session, item.id, TickState.YES)
    desk_suite.practice.tick(session, partly.id, TickState.PARTLY)
    made = desk_suite.supervising.draft(Request(client, form)).material.content
    told = list(made.strategies_used)
    assert desk_suite.supervising.preview(Request(client, form)).used == 6
    assert [line.split(" (")[0] for line in told[:5]] == [item.text for item in wholly]
    assert is_own(told[5])
    last = f"{partly.text} (partly; fewer than 5 sessions)"
    assert told[5:] == (["and one more, which the detailed form names"] if form is ReportForm.BRIEF else [last])


@pytest.mark.parametrize(("chosen", "missed"), [((), "5"), ((1, 8), "5"), ((2, 5), "fewer than 5"), ((8,), "0")])
def test_missed_sessions_within_the_days_of_the_chosen_ones_are_counted(
    desk_suite: Suite, client: ClientId, chosen: tuple[int, ...], missed: str
) -> None:
    for number in range(8):
        meet(desk_suite, client, number, "We met.")
    for session in desk_suite.sessions.all(client)[2:7]:
        desk_suite.sessions.set_status(session.id, SessionStatus.CANCELLED if session.number == 4 else SessionStatus.MISSED)
    counts = dict(desk_suite.supervising.draft(Request(client, sessions=chosen)).material.content.counts)
    assert counts["Sessions missed or cancelled"] == missed
    if chosen:
        assert counts["Sessions held"] == "fewer than 5"
