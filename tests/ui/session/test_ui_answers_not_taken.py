"""Answers given by one press: one that the disk refuses is not taken for kept, and is tried again until the journal has it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.save_mark import SaveState
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage

Given = Callable[[QtBot, SessionPage], object]
Kept = Callable[[Suite, SessionId], object]


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


@contextmanager
def refusing(
    qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch, error: type[JournalError] = DiskFull
) -> Iterator[None]:
    def refuse(*_: object, **__: object) -> None:
        raise error

    sessions, practice = journal.suite.sessions, journal.suite.practice
    with monkeypatch.context() as failing:
        verbs = ("rate", "rate_by_client", "update", "note_strain")
        for service, verb in (*((sessions, verb) for verb in verbs), (practice, "tick")):
            failing.setattr(type(service), verb, refuse)
        yield
        settle(qtbot, journal)


def rate(qtbot: QtBot, page: SessionPage) -> None:
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")


def strain(qtbot: QtBot, page: SessionPage) -> None:
    page.record.ratings.strain.button(StrainKind.PULLED_AWAY.value).click()


def tick(qtbot: QtBot, page: SessionPage) -> None:
    page.record.checklist.list.setFocus()
    qtbot.keyClicks(page.record.checklist.list, "p")


def status(qtbot: QtBot, page: SessionPage) -> None:
    page.record.facts.status.button(SessionStatus.MISSED.value).click()


def test_the_mark_of_what_is_saved_follows_answers_as_it_does_words(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    mark = journal.workspace.header.save_mark
    assert mark.state is SaveState.NOTHING
    rate(qtbot, page)
    settle(qtbot, journal)
    assert mark.state is SaveState.SAVED
    with refusing(qtbot, journal, monkeypatch):
        tick(qtbot, page)
        settle(qtbot, journal)
        assert mark.state is SaveState.FAILED
        qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
        page.drafting.flush()
        settle(qtbot, journal)
        assert mark.state is SaveState.FAILED, "the words are saved, the answer is not"
    page.leave()
    settle(qtbot, journal)
    assert mark.state is SaveState.SAVED


def rated(suite: Suite, session: SessionId) -> bool:
    return suite.sessions.ratings(session).goals == 7


def strained(suite: Suite, session: SessionId) -> bool:
    client = suite.sessions.get(session).client
    return any(one.session == session and one.kind is StrainKind.PULLED_AWAY for one in suite.sessions.strains(client))


def ticked(suite: Suite, session: SessionId) -> bool:
    return [one.state for one in suite.practice.ticks(session)] == [TickState.PARTLY]


def missed(suite: Suite, session: SessionId) -> bool:
    return suite.sessions.get(session).status is SessionStatus.MISSED


EVERY = pytest.mark.parametrize(("give", "kept"), [(rate, rated), (strain, strained), (tick, ticked), (status, missed)])


@EVERY
def test_an_answer_that_was_refused_counts_as_unsaved_and_is_kept_once_there_is_room(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, give: Given, kept: Kept
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    with refusing(qtbot, journal, monkeypatch):
        give(qtbot, page)
        assert page.unsaved, "it is on its way, and may still be refused"
        settle(qtbot, journal)
        assert page.banner.isVisible()
        journal.workspace.go(Place("today"))
        settle(qtbot, journal)
        assert journal.workspace.unsaved
        assert not kept(suite, session)
    journal.workspace.leave()
    settle(qtbot, journal)
    assert kept(suite, session)
    assert not journal.workspace.unsaved


def test_a_rating_refused_stands_where_the_journal_has_it_after_all(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    with refusing(qtbot, journal, monkeypatch):
        rate(qtbot, page)
        page.refresh()
        settle(qtbot, journal)
    qtbot.waitUntil(lambda: rated(suite, session), timeout=6_000)
    settle(qtbot, journal)
    assert page.record.ratings.scale("goals").value == 7


def test_the_newest_answer_counts(qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    with refusing(qtbot, journal, monkeypatch):
        rate(qtbot, page)
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "5")
    page.leave()
    settle(qtbot, journal)
    assert suite.sessions.ratings(session).goals == 5
    assert not page.unsaved


def test_an_answer_that_can_never_be_kept_is_told_and_not_tried_again(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    with refusing(qtbot, journal, monkeypatch, NoSuchSession):
        rate(qtbot, page)
        settle(qtbot, journal)
        assert page.banner.isVisible()
        assert not page.unsaved
    assert not rated(suite, session)
    assert go(qtbot, journal, "today").isVisible()


def test_what_the_client_rated_themselves_is_tried_again_until_it_is_kept(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(qtbot, journal, "craft")
    assert isinstance(page, CraftPage)
    page.show_section("together")
    client = page.place.client
    assert client is not None
    with refusing(qtbot, journal, monkeypatch):
        page.together.ask.click()
        asked = page._rating
        assert asked is not None
        qtbot.keyClicks(asked.scale._track, "6")
        asked.answer.click()
        settle(qtbot, journal)
        assert journal.workspace.unsaved
        asked._on_checked(right=True)
        journal.lock()
        settle(qtbot, journal)
        assert "not saved" in journal.workspace.banner.words
    assert suite.sessions.held_today(client) is None
    qtbot.waitUntil(lambda: not journal.workspace.unsaved, timeout=6_000)
    held = suite.sessions.held_today(client)
    assert held is not None
    assert suite.sessions.ratings(held.id).client_rating == 6
