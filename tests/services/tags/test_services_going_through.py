"""Tags count as gone through by the officer's own word or decisions, and never by silence."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.tags.test_services_tagging import ENTRY, an_entry
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import TagOrigin, TagState
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite, build


def waiting(suite: Suite) -> bool:
    return any(due.kind in (DueKind.TAGS_TO_CONFIRM, DueKind.NONE_SUGGESTED) for due in suite.today.board().due)


def decide_all(suite: Suite, session: SessionId) -> None:
    for place, tag in enumerate(suite.tagging.tags(session)):
        (suite.tagging.keep if place else suite.tagging.drop)(tag.id)


def test_who_decided_every_suggestion_went_through_them(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    first, *others = desk_suite.tagging.suggest(session)
    assert others
    desk_suite.tagging.keep(first.id)
    assert not desk_suite.tagging.went_through(session)
    assert waiting(desk_suite)
    decide_all(desk_suite, session)
    assert desk_suite.tagging.went_through(session)
    assert not waiting(desk_suite)


def test_taking_a_decision_back_takes_it_back_too_and_doing_it_again_does_both(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    decide_all(desk_suite, session)
    desk_suite.undo.undo(session)
    assert not desk_suite.tagging.went_through(session)
    desk_suite.undo.redo(session)
    assert desk_suite.tagging.went_through(session)


def test_decisions_made_while_writing_count_once_the_finished_words_were_looked_through(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-02").id).id
    desk_suite.writing.save_draft(session, (Section(ENTRY),))
    desk_suite.tagging.suggest(session)
    decide_all(desk_suite, session)
    assert not desk_suite.tagging.went_through(session)
    desk_suite.writing.finish(session, (Section(ENTRY),))
    desk_suite.tagging.suggest(session)
    assert desk_suite.tagging.went_through(session)


def test_without_a_decision_nothing_is_gone_through(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "The heating was broken.")
    assert desk_suite.tagging.suggest(session) == ()
    assert not desk_suite.tagging.went_through(session)
    desk_suite.tagging.add(session, 4, 4, "client.comfort")
    assert not desk_suite.tagging.went_through(session), "a tag by hand says nothing of the rest"
    desk_suite.tagging.reviewed(session)
    assert desk_suite.tagging.went_through(session)


def test_a_suggestion_that_comes_later_waits_unless_the_officer_had_said_so(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    decide_all(desk_suite, session)
    more = (Section(f"{ENTRY} He shouted at me and slammed the door. He said he wants to stop drinking."),)
    desk_suite.writing.finish(session, more)
    assert any(tag.state is TagState.SUGGESTED for tag in desk_suite.tagging.suggest(session))
    assert not desk_suite.tagging.went_through(session)
    desk_suite.tagging.reviewed(session)
    desk_suite.tagging.suggest(session)
    assert desk_suite.tagging.went_through(session)


@pytest.mark.parametrize("looks", [1, 2])
def test_who_says_that_it_is_not_done_is_believed_until_the_next_decision(desk_suite: Suite, looks: int) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    decide_all(desk_suite, session)
    desk_suite.tagging.reviewed(session, done=False)
    for _ in range(looks):
        desk_suite.tagging.suggest(session)
    assert not desk_suite.tagging.went_through(session)
    desk_suite.tagging.keep(desk_suite.tagging.tags(session)[0].id)
    assert desk_suite.tagging.went_through(session)


def test_suggestions_that_nobody_decided_do_not_count_because_they_are_gone(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    first, *others = desk_suite.tagging.suggest(session)
    assert others
    desk_suite.tagging.keep(first.id)
    desk_suite.preferences.set("suggest_tags", False)
    for _look in range(2):
        assert len(desk_suite.tagging.suggest(session)) == 1
        assert not desk_suite.tagging.went_through(session)
    desk_suite.tagging.add(session, 4, 4, "client.comfort")
    by_hand = next(tag for tag in desk_suite.tagging.tags(session) if tag.origin is TagOrigin.HAND)
    desk_suite.tagging.drop(by_hand.id)
    desk_suite.undo.undo(session)
    desk_suite.undo.undo(session)
    assert not desk_suite.tagging.went_through(session), "a tag by hand says nothing of what was suggested"
    desk_suite.tagging.drop(first.id)
    assert desk_suite.tagging.went_through(session), "it was the only one left, and the officer decided it"


def test_a_suggestion_that_came_and_went_before_the_finish_waits_for_the_officer(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-02").id).id
    more = f"{ENTRY} He shouted at me and slammed the door. He said he wants to stop drinking."
    desk_suite.writing.save_draft(session, (Section(ENTRY),))
    desk_suite.tagging.suggest(session)
    decide_all(desk_suite, session)
    desk_suite.writing.save_draft(session, (Section(more),))
    assert any(tag.state is TagState.SUGGESTED for tag in desk_suite.tagging.suggest(session))
    desk_suite.preferences.set("suggest_tags", False)
    desk_suite.writing.finish(session, (Section(more),))
    for _look in range(2):
        desk_suite.tagging.suggest(session)
        assert not desk_suite.tagging.went_through(session)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["on", "off", "look", "take", "take back"]), max_size=8), kept=st.booleans())
def test_no_look_at_the_words_ever_leads_to_gone_through(desk_suite: Suite, steps: list[str], kept: bool) -> None:
    desk_suite.preferences.set("suggest_tags", True)
    session = desk_suite.sessions.next((next(iter(desk_suite.clients.all()), None) or desk_suite.clients.add("K-01")).id).id
    desk_suite.writing.finish(session, (Section(ENTRY),))
    first, *others = desk_suite.tagging.suggest(session)
    assert others
    if kept:
        desk_suite.tagging.keep(first.id)
    retagging = desk_suite.coding.retagging
    does = {
        "on": lambda: desk_suite.preferences.set("suggest_tags", True),
        "off": lambda: desk_suite.preferences.set("suggest_tags", False),
        "look": lambda: desk_suite.tagging.suggest(session),
        "take": lambda: retagging.take(retagging.compare()),
        "take back": retagging.take_back,
    }
    for step in steps:
        does[step]()
        assert not desk_suite.tagging.went_through(session)


def again(suite: Suite) -> Suite:
    """The same journal after a restart: nothing is known but what was kept."""
    return build(suite.handing._office)


def test_a_restart_forgets_neither_that_it_is_not_done_nor_that_it_followed_from_decisions(desk_suite: Suite) -> None:
    denied = an_entry(desk_suite)
    desk_suite.tagging.suggest(denied)
    decide_all(desk_suite, denied)
    desk_suite.tagging.reviewed(denied, done=False)
    restarted = again(desk_suite)
    restarted.tagging.suggest(denied)
    assert not restarted.tagging.went_through(denied)
    restarted.tagging.keep(restarted.tagging.tags(denied)[0].id)
    assert restarted.tagging.went_through(denied), "it followed from decisions"
    once_more = again(restarted)
    more = (Section(f"{ENTRY} He shouted at me and slammed the door. He said he wants to stop drinking."),)
    once_more.writing.finish(denied, more)
    assert any(tag.state is TagState.SUGGESTED for tag in once_more.tagging.suggest(denied))
    assert not once_more.tagging.went_through(denied)


def test_new_suggestions_for_old_entries_wait_unless_the_officer_had_said_so(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    first, *others = desk_suite.tagging.suggest(session)
    assert others
    for tag in others:
        with desk_suite.tagging._desk.work() as work:
            work.tags.remove(tag.id)
    desk_suite.tagging.keep(first.id)
    assert desk_suite.tagging.went_through(session)
    retagging = desk_suite.coding.retagging
    assert retagging.take(retagging.compare()).renewed == 1
    assert not desk_suite.tagging.went_through(session)
    retagging.take_back()
    assert desk_suite.tagging.went_through(session)
    desk_suite.tagging.reviewed(session)
    retagging.take(retagging.compare())
    assert desk_suite.tagging.went_through(session)


def test_reading_old_entries_again_marks_none_whose_suggestion_it_only_withdraws(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    first, *others = desk_suite.tagging.suggest(session)
    assert others
    desk_suite.tagging.keep(first.id)
    retagging = desk_suite.coding.retagging
    found = retagging.compare()
    withdrawn = replace(found, passes=tuple(replace(one, after=()) for one in found.passes))
    assert retagging.take(withdrawn).renewed == 1
    assert not desk_suite.tagging.went_through(session)


def test_where_nothing_was_suggested_there_is_nothing_to_go_through_and_it_is_not_told_as_gone_through(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "Ich habe mit ihm deutsch gesprochen.")
    desk_suite.tagging.suggest(session)
    assert not desk_suite.tagging.tags(session)
    told = [(due.kind, due.session) for due in desk_suite.today.board().due]
    assert told == [(DueKind.NONE_SUGGESTED, session)]
    desk_suite.tagging.reviewed(session)
    assert not desk_suite.today.board().due


def test_sessions_with_and_without_suggestions_are_told_apart(desk_suite: Suite) -> None:
    bare = an_entry(desk_suite, "The heating was broken.")
    client = desk_suite.sessions.get(bare).client
    told = desk_suite.sessions.next(client, number=2).id
    desk_suite.writing.finish(told, (Section(ENTRY),))
    desk_suite.tagging.suggest(told)
    due = {one.kind: one.session for one in desk_suite.today.board().due}
    assert due == {DueKind.NONE_SUGGESTED: bare, DueKind.TAGS_TO_CONFIRM: told}
