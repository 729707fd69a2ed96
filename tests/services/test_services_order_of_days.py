"""Older meetings can be written down later, by an import or by hand: what is last or next goes by the day, not the number."""

from datetime import date, timedelta

import pytest

from wa_journal.model.clients import EventKind
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import ReportForm
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request, SummaryContent

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


def test_an_event_counts_from_the_first_meeting_after_its_day(desk_suite: Suite, client: ClientId) -> None:
    desk_suite.life.note_event(client, OLD - timedelta(5), EventKind.TRANSFER)
    assert {one.date: one.event for one in desk_suite.alliance.records(client)} == {
        RECENT: None,
        OLDER: None,
        OLD: EventKind.TRANSFER,
    }


def test_a_summary_tells_the_whole_time_between_first_and_last_meeting(desk_suite: Suite, client: ClientId) -> None:
    weeks = (RECENT - OLDER).days // 7 + 1
    assert desk_suite.supervising.preview(Request(client, ReportForm.BRIEF)).weeks == weeks
    suite = desk_suite
    content, _ = SummaryContent(suite.today._desk, suite.alliance, suite.practice, suite.tagging).gather(
        Request(client, ReportForm.BRIEF)
    )
    assert content.period == f"Sessions 1 to 3, over {weeks} weeks."
