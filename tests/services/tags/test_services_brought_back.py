"""Words that give way to others take the suggestions about them along: nothing waits for a sentence that is gone."""

import pytest

from tests.services.tags.test_services_tagging import ENTRY, an_entry
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import Tag, TagState
from wa_journal.services.suite import Suite

OTHER = "The heating was broken."


def amended(suite: Suite) -> SessionId:
    """Give a session whose entry was amended by sentences with suggestions."""
    session = an_entry(suite, OTHER)
    suite.writing.finish(session, (Section(ENTRY),))
    suite.tagging.suggest(session)
    return session


def left(suite: Suite, session: SessionId) -> int:
    """Count what the list of entries says is to go through."""
    return suite.tagging.waiting(suite.sessions.get(session).client).get(session, 0)


def give_way(suite: Suite, session: SessionId, by: str) -> None:
    if by == "bringing back":
        suite.writing.restore(suite.writing.versions(session)[-1].id)
    else:
        suite.writing.finish(session, (Section(OTHER),))


@pytest.mark.parametrize("by", ["bringing back", "amending"])
def test_a_suggestion_goes_with_its_sentence(desk_suite: Suite, by: str) -> None:
    session = amended(desk_suite)
    assert left(desk_suite, session)
    give_way(desk_suite, session, by)
    assert desk_suite.tagging.tags(session) == ()
    assert left(desk_suite, session) == 0


@pytest.mark.parametrize("by", ["bringing back", "amending"])
def test_what_was_decided_stays_though_its_sentence_is_gone(desk_suite: Suite, by: str) -> None:
    session = amended(desk_suite)
    kept = desk_suite.tagging.tags(session)[0]
    desk_suite.tagging.keep(kept.id)
    give_way(desk_suite, session, by)
    (tag,) = desk_suite.tagging.tags(session)
    assert (tag.id, tag.state, tag.anchored) == (kept.id, TagState.ACCEPTED, False)
    desk_suite.writing.finish(session, (Section(ENTRY),))
    assert of(desk_suite.tagging.tags(session), kept).anchored, "with its sentence it stands again"


def of(tags: tuple[Tag, ...], wanted: Tag) -> Tag:
    return next(tag for tag in tags if tag.id == wanted.id)
