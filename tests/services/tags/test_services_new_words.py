"""Words that came after the officer had gone through the tags do not count as looked at."""

from collections.abc import Callable

import pytest

from tests.services.tags.test_services_going_through import decide_all, waiting
from tests.services.tags.test_services_tagging import ENTRY, an_entry
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite

MORE = f"{ENTRY} Later he rang and said he will never leave the group."


def missing(suite: Suite, session: SessionId) -> int:
    """In how many of the client's sessions the board cannot tell that no talk of change was heard."""
    client = suite.sessions.get(session).client
    return next(row.missing for row in suite.alliance.trajectory(client).board if row.row == "change_talk")


def amended(suite: Suite, session: SessionId) -> None:
    suite.writing.finish(session, (Section(MORE),))


def brought_back(suite: Suite, session: SessionId) -> None:
    suite.writing.finish(session, (Section("The heating was broken."),))
    suite.tagging.reviewed(session)
    suite.writing.restore(suite.writing.versions(session)[-1].id)


@pytest.mark.parametrize("change", [amended, brought_back])
@pytest.mark.parametrize("suggest", [True, False])
def test_other_words_take_back_that_the_officer_went_through(
    desk_suite: Suite, change: Callable[[Suite, SessionId], None], suggest: bool
) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    desk_suite.tagging.reviewed(session)
    assert missing(desk_suite, session) == 0
    desk_suite.preferences.set("suggest_tags", suggest)
    change(desk_suite, session)
    desk_suite.tagging.suggest(session)
    assert not desk_suite.tagging.went_through(session)
    assert missing(desk_suite, session) == 1
    assert waiting(desk_suite)
    desk_suite.tagging.reviewed(session)
    assert desk_suite.tagging.went_through(session)


@pytest.mark.parametrize("change", [amended, brought_back])
def test_what_followed_from_decisions_counts_again_once_the_new_words_were_looked_through(
    desk_suite: Suite, change: Callable[[Suite, SessionId], None]
) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    decide_all(desk_suite, session)
    if change is amended:
        change(desk_suite, session)
    else:
        first = desk_suite.writing.versions(session)[0].id
        amended(desk_suite, session)
        desk_suite.tagging.suggest(session)
        decide_all(desk_suite, session)
        assert desk_suite.tagging.went_through(session)
        desk_suite.writing.restore(first)
    assert not desk_suite.tagging.went_through(session), "nobody looked at these words yet"
    desk_suite.tagging.suggest(session)
    decide_all(desk_suite, session)
    assert desk_suite.tagging.went_through(session)


def test_the_same_words_in_another_box_or_on_another_line_stay_gone_through(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.reviewed(session)
    desk_suite.writing.finish(session, (Section(ENTRY.replace(". ", ".\n"), voice=Voice.I_SAW),))
    assert len(desk_suite.writing.versions(session)) == 2
    assert desk_suite.tagging.went_through(session)


def test_what_is_typed_on_after_the_officer_said_so_is_not_gone_through(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-02").id).id
    desk_suite.writing.save_draft(session, (Section(ENTRY),))
    desk_suite.tagging.reviewed(session)
    desk_suite.writing.save_draft(session, (Section(ENTRY),))
    assert desk_suite.tagging.went_through(session)
    desk_suite.writing.save_draft(session, (Section(MORE),))
    desk_suite.writing.finish(session, (Section(MORE),))
    assert not desk_suite.tagging.went_through(session)


def test_what_is_written_into_the_finish_is_not_gone_through(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-02").id).id
    desk_suite.writing.save_draft(session, (Section(ENTRY),))
    desk_suite.tagging.reviewed(session)
    desk_suite.writing.finish(session, (Section(MORE),))
    assert not desk_suite.tagging.went_through(session)


def test_a_begun_amendment_changes_nothing_before_it_is_finished(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.reviewed(session)
    desk_suite.writing.save_draft(session, (Section(MORE),))
    assert desk_suite.tagging.went_through(session)
