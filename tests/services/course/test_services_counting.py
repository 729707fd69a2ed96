"""What counts in a client's course: confirmed tags that stand on a sentence, whatever was put right in it since."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.services.tags.test_services_tagging import an_entry
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.search import Query
from wa_journal.model.sessions import Ratings
from wa_journal.model.supervision import ReportForm
from wa_journal.model.tags import Tag
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request

CHANGE = "client.change_talk"
TYPO, RIGHT = (
    "He told me he wants out of the group becuase it is over.",
    "He told me he wants out of the group because it is over.",
)


def of_change(suite: Suite, session: SessionId) -> list[Tag]:
    return [tag for tag in suite.tagging.suggest(session) if tag.indicator == CHANGE]


@pytest.fixture
def put_right(desk_suite: Suite) -> SessionId:
    """A session whose one sentence was confirmed, put right, and confirmed again."""
    session = an_entry(desk_suite, TYPO)
    (tag,) = of_change(desk_suite, session)
    desk_suite.tagging.keep(tag.id)
    desk_suite.writing.finish(session, (Section(RIGHT),))
    old, new = sorted(of_change(desk_suite, session), key=lambda one: one.anchored)
    assert (old.id, old.anchored, new.anchored) == (tag.id, False, True)
    desk_suite.tagging.keep(new.id)
    return session


def client_of(suite: Suite, session: SessionId) -> ClientId:
    return suite.sessions.get(session).client


def test_a_sentence_that_was_put_right_and_confirmed_again_counts_once(desk_suite: Suite, put_right: SessionId) -> None:
    client = client_of(desk_suite, put_right)
    (record,) = desk_suite.alliance.records(client)
    assert record.count(CHANGE) == 1
    (told,) = [tag for _, tag in desk_suite.alliance.evidence(client, (CHANGE,))]
    assert told.quote == RIGHT
    assert dict(desk_suite.today.read_back(put_right).confirmed)[CHANGE] == 1


def test_a_confirmed_tag_whose_sentence_is_gone_counts_nowhere(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "He hopes for a better week.")
    desk_suite.tagging.add(session, 4, 4, "client.hope")
    desk_suite.writing.finish(session, (Section("The heating was broken."),))
    desk_suite.tagging.suggest(session)
    client = client_of(desk_suite, session)
    assert desk_suite.alliance.records(client)[0].tags == ()
    assert desk_suite.looking_back.last_ten(client).hope == 0
    assert desk_suite.today.read_back(session).confirmed == ()
    assert desk_suite.finding.find(Query("heating", indicator="client.hope")) == ()
    assert desk_suite.finding.find(Query("heating")) != ()


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("- came late\n- sat down\n- said little\n- asked for help\n- took the form\n- left on time", 6),
        ("I saw Dr. Hale and Mr. Petre at 9 a.m. on Main St. No. 5 with Mrs. Ionescu.", 1),
        ("He came. He sat down.", 2),
    ],
)
def test_rates_are_counted_in_the_sentences_that_tags_stand_on(desk_suite: Suite, text: str, sentences: int) -> None:
    session = an_entry(desk_suite, text)
    (record,) = desk_suite.alliance.records(client_of(desk_suite, session))
    assert record.sentences == sentences == len(desk_suite.tagging.sentences(session))


def test_sentences_are_counted_by_the_language_that_entries_are_written_in(desk_suite: Suite) -> None:
    desk_suite.preferences.set("entry_language", "de")
    session = an_entry(desk_suite, "Er wohnt in der Hauptstr. 5 bei Fr. Ionescu bzw. deren Mutter.")
    (record,) = desk_suite.alliance.records(client_of(desk_suite, session))
    assert record.sentences == len(desk_suite.tagging.sentences(session))


def test_a_meeting_that_was_only_begun_to_be_written_about_does_not_count_yet(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    client = client_of(desk_suite, session)
    begun = desk_suite.sessions.next(client)
    to_come = desk_suite.sessions.next(client, date.today() + timedelta(days=30))
    desk_suite.sessions.rate(Ratings(to_come.id, trust=2))
    assert [record.number for record in desk_suite.alliance.records(client)] == [1]
    assert desk_suite.supervising.preview(Request(client, ReportForm.BRIEF)).sessions == (1,)
    desk_suite.writing.finish(begun.id, (Section("He came."),))
    assert [record.number for record in desk_suite.alliance.records(client)] == [1, 2]


def rated_low(suite: Suite, session: SessionId) -> None:
    suite.sessions.rate(Ratings(session, trust=2))


def confirmed(suite: Suite, session: SessionId) -> None:
    suite.writing.save_draft(session, (Section("He shouted."),))
    suite.tagging.add(session, 3, 3, "client.hostility")


def strained(suite: Suite, session: SessionId) -> None:
    suite.sessions.note_strain(session, StrainKind.PULLED_AWAY)


def gone_through(suite: Suite, session: SessionId) -> None:
    suite.tagging.reviewed(session)


@pytest.mark.parametrize("said", [rated_low, confirmed, strained, gone_through])
def test_what_the_officer_said_of_an_unfinished_session_counts_at_once(
    desk_suite: Suite, said: Callable[[Suite, SessionId], None]
) -> None:
    client = desk_suite.clients.add("K-01").id
    begun = desk_suite.sessions.next(client)
    assert desk_suite.alliance.records(client) == ()
    said(desk_suite, begun.id)
    assert [record.number for record in desk_suite.alliance.records(client)] == [1]
