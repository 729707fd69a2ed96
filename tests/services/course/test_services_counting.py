"""What counts in a client's course: confirmed tags that stand on a sentence, whatever was put right in it since."""

import pytest

from tests.services.tags.test_services_tagging import an_entry
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.search import Query
from wa_journal.model.tags import Tag
from wa_journal.services.suite import Suite

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
