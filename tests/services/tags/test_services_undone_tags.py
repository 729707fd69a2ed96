"""Whatever became of the words meanwhile, a step on tags that is taken back and made again leaves all as it stood."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.tags.test_services_tagging import ENTRY, an_entry
from wa_journal.model.coding_errors import TagGone
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Ratings, Through
from wa_journal.model.tags import Tag, TagState
from wa_journal.services.suite import Suite

HEATING, OTHER = "The heating was broken.", "It rained."
BY_HAND = ENTRY.index(HEATING)


def decided(suite: Suite, session: SessionId) -> tuple[dict[str, Tag], bool]:
    """Give what is decided, and whether it follows from it that the tags are gone through, at the latest with another look."""
    tags = {tag.id: tag for tag in suite.tagging.tags(session) if tag.state is not TagState.SUGGESTED}
    return tags, suite.sessions.get(session).tags_through in (Through.FOLLOWED, Through.DECIDED)


def amended(suite: Suite, session: SessionId, text: str) -> None:
    suite.writing.finish(session, (Section(text),))


def added(suite: Suite) -> SessionId:
    """Give a session with a tag by hand whose sentence is gone."""
    session = an_entry(suite)
    suite.tagging.add(session, BY_HAND, BY_HAND, "client.comfort")
    amended(suite, session, OTHER)
    return session


def test_a_tag_by_hand_whose_sentence_is_gone_is_taken_back_and_comes_again(desk_suite: Suite) -> None:
    session = added(desk_suite)
    before = desk_suite.tagging.tags(session)
    assert [tag.anchored for tag in before] == [False]
    for _ in range(2):
        desk_suite.undo.undo(session)
        assert desk_suite.tagging.tags(session) == ()
        desk_suite.undo.redo(session)
        assert desk_suite.tagging.tags(session) == before
    amended(desk_suite, session, ENTRY)
    assert [(tag.anchored, tag.start) for tag in desk_suite.tagging.tags(session)] == [(True, BY_HAND)]


def test_a_tag_that_was_taken_back_stands_again_with_its_sentence(desk_suite: Suite) -> None:
    session = added(desk_suite)
    desk_suite.undo.undo(session)
    amended(desk_suite, session, f"{OTHER} {ENTRY}")
    desk_suite.undo.redo(session)
    assert [(tag.anchored, tag.start) for tag in desk_suite.tagging.tags(session)] == [(True, BY_HAND + len(OTHER) + 1)]


@pytest.mark.parametrize("step", ["keep", "drop"])
def test_a_decision_on_a_sentence_that_is_gone_comes_again_though_the_words_were_looked_through_meanwhile(
    desk_suite: Suite, step: str
) -> None:
    session = an_entry(desk_suite)
    tag = desk_suite.tagging.suggest(session)[0]
    getattr(desk_suite.tagging, step)(tag.id)
    amended(desk_suite, session, OTHER)
    before = desk_suite.tagging.tags(session)
    assert [tag.anchored for tag in before] == [False]
    desk_suite.undo.undo(session)
    assert desk_suite.tagging.tags(session) == (), "a suggestion goes with its sentence"
    desk_suite.tagging.suggest(session)
    desk_suite.undo.redo(session)
    assert desk_suite.tagging.tags(session) == before


def test_a_tag_without_its_sentence_does_not_come_again_where_no_words_are_left(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-02").id).id
    desk_suite.sessions.rate(Ratings(session, goals=5))
    desk_suite.writing.save_draft(session, (Section(ENTRY),))
    desk_suite.tagging.add(session, BY_HAND, BY_HAND, "client.comfort")
    desk_suite.writing.save_draft(session, (Section(OTHER),))
    desk_suite.undo.undo(session)
    desk_suite.dropping.drop(session)
    with pytest.raises(TagGone):
        desk_suite.undo.redo(session)
    assert desk_suite.tagging.tags(session) == ()


WORDS = {"all": ENTRY, "moved": f"{OTHER} {ENTRY}", "some": ENTRY.replace(HEATING, OTHER), "none": OTHER}
STEPS = ["add", "keep", "drop", "change", "look", "undo", "redo", *WORDS]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(STEPS), max_size=8), deep=st.integers(1, 4), look=st.booleans())
def test_undo_and_redo_lose_nothing(desk_suite: Suite, steps: list[str], deep: int, *, look: bool) -> None:
    client = next(iter(desk_suite.clients.all()), None) or desk_suite.clients.add("K-01")
    session = desk_suite.sessions.next(client.id).id
    amended(desk_suite, session, ENTRY)
    desk_suite.tagging.suggest(session)
    for step in steps:
        take(desk_suite, session, step)
    states = [decided(desk_suite, session)]
    with contextlib.suppress(TagGone):
        while len(states) <= deep and desk_suite.undo.undo(session):
            states.append(decided(desk_suite, session))
    if look:
        desk_suite.tagging.suggest(session)
    for tags, followed in reversed(states[:-1]):
        assert desk_suite.undo.redo(session)
        now = decided(desk_suite, session)
        # What another look suggests waits.
        assert now == (tags, followed and (now[1] or not look))


def take(suite: Suite, session: SessionId, step: str) -> None:
    tags = suite.tagging.tags(session)
    if step in WORDS:
        amended(suite, session, WORDS[step])
    elif step == "look":
        suite.tagging.suggest(session)
    elif step == "add":
        suite.tagging.add(session, 0, 0, "client.comfort")
    elif step in ("undo", "redo"):
        with contextlib.suppress(TagGone):
            getattr(suite.undo, step)(session)
    elif tags:
        given = ("client.hope",) if step == "change" else ()
        getattr(suite.tagging, step)(tags[0].id, *given)
