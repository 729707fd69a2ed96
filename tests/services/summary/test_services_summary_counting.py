"""A summary counts as a reader would: its span in the words of a day, days or weeks, and nothing hidden that stands beside it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.sessions import STAND_INS_FROM, Ratings, SessionStatus
from wa_journal.model.supervision import Content, ReportForm
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request

FIRST = date(2026, 1, 5)
WHY = (
    "In the table of counts and beside the strategies, 1 to 4 reads “fewer than 5” unless what was counted is listed here: "
    "small counts can single a person out."
)


def meet(suite: Suite, days: list[int], rated: int | None = None) -> ClientId:
    client = suite.clients.add("Otter").id
    for day in days:
        session = suite.sessions.next(client, FIRST + timedelta(day))
        suite.writing.finish(session.id, (Section("He came. He spoke."),))
        if rated is not None:
            suite.sessions.rate(Ratings(session.id, goals=rated, tasks=rated, trust=rated, bond=rated))
    return client


def content(suite: Suite, client: ClientId) -> Content:
    return suite.supervising.draft(Request(client, ReportForm.DETAILED)).material.content


@pytest.mark.parametrize(
    ("days", "period"),
    [
        ([3], "Session 1."),
        ([3, 3, 3], "Sessions 1 to 3, all on one day."),
        ([0, 1], "Sessions 1 to 2, over 2 days."),
        ([0, 2, 6], "Sessions 1 to 3, over 7 days."),
        ([0, 7], "Sessions 1 to 2, over 8 days."),
        ([0, 13], "Sessions 1 to 2, over 2 weeks."),
        ([0, 21], "Sessions 1 to 2, over 3 weeks."),
        ([0, 60], "Sessions 1 to 2, over 8 weeks."),
    ],
)
def test_the_time_that_sessions_lie_in_is_said_truly(desk_suite: Suite, days: list[int], period: str) -> None:
    client = meet(desk_suite, days)
    assert content(desk_suite, client).period == period
    span = desk_suite.supervising.preview(Request(client)).span
    assert len(days) == 1 or period.endswith(f", {span}.")


def test_what_the_summary_lists_is_counted_and_not_hidden(desk_suite: Suite) -> None:
    made = content(desk_suite, meet(desk_suite, [0, 0, 0], 6))
    counts = dict(made.counts)
    assert len(made.chart) == 3
    assert (counts["Sessions held"], counts["Sessions rated"]) == ("3", "3")
    assert counts["Sentences given here"] == str(len(made.facts) + len(made.assessments)) != "0"
    assert WHY not in made.limits


def test_a_small_count_of_what_is_not_listed_is_not_told_and_the_reader_learns_why(desk_suite: Suite) -> None:
    made = content(desk_suite, meet(desk_suite, [0, 7], 6))
    assert made.chart == ()
    assert dict(made.counts)["Sessions held"] == "fewer than 5"
    assert WHY in made.limits


def test_a_meeting_that_a_salvage_lost_is_not_told_to_others_as_one_that_did_not_take_place(desk_suite: Suite) -> None:
    client = meet(desk_suite, [0, 7, 7, 7, 7, 7, 14])
    for number, session in enumerate(desk_suite.sessions.all(client)[1:-1], start=1):
        desk_suite.sessions.update(replace(session, number=STAND_INS_FROM + number, status=SessionStatus.CANCELLED))
    assert dict(content(desk_suite, client).counts)["Sessions missed or cancelled"] == "0"
    assert desk_suite.today.board().cases[0].missed is None


def test_no_number_and_no_day_of_a_meeting_that_a_salvage_lost_leaves_in_a_summary(desk_suite: Suite) -> None:
    client = meet(desk_suite, [0, 7, 14])
    told, lost, _ = desk_suite.sessions.all(client)
    desk_suite.writing.finish(told.id, (Section("He moved on 21 January 2026."),))
    guessed = FIRST + timedelta(15)
    desk_suite.sessions.update(replace(lost, number=STAND_INS_FROM + 1, status=SessionStatus.CANCELLED, on=guessed))
    assert content(desk_suite, client).period == "Sessions 1 to 3, over 2 weeks."
    assert desk_suite.supervising.preview(Request(client)).sessions == (1, 3)
    shown = [words for _, words in desk_suite.supervising.shown(desk_suite.supervising.draft(Request(client)))]
    assert "He moved on [a few days after session 3]." in shown
    assert not any(str(STAND_INS_FROM + 1) in words for words in shown)
