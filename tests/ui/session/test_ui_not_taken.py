"""Words handed to the journal count as unsaved until it has answered, and what it refuses stands where it belongs."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.entries import Section, joined
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.sessions import Session
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage

WORDS = "He came early and stayed."


@contextmanager
def full_disk(qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse what is written, until everything that was begun inside is answered."""

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        for service, verb in (
            (journal.suite.writing, "save_draft"),
            (journal.suite.writing, "finish"),
            (journal.suite.sessions, "next"),
        ):
            failing.setattr(type(service), verb, full)
        yield
        settle(qtbot, journal)


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def drafted(suite: Suite, session: SessionId) -> str:
    draft = suite.writing.draft(session)
    return joined(draft.sections) if draft else ""


def written(qtbot: QtBot, journal: OpenJournal) -> tuple[SessionPage, SessionId]:
    page, session = fresh_session(qtbot, journal, journal.suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), WORDS)
    return page, session


def save_again(qtbot: QtBot, journal: OpenJournal, page: SessionPage) -> None:
    page.leave()
    settle(qtbot, journal)


def test_an_entry_that_could_not_be_finished_is_saved_after_going_on_to_another_client(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = written(qtbot, journal)
    with full_disk(qtbot, journal, monkeypatch):
        page.finishing.finish()
        assert journal.workspace.unsaved
        journal.workspace.go(Place("session", journal.workspace.clients[1].id))
        assert page.editor.text == ""
        settle(qtbot, journal)
        assert journal.workspace.unsaved
    save_again(qtbot, journal, page)
    assert drafted(suite, session) == WORDS
    assert not journal.workspace.unsaved


def test_an_entry_that_could_not_be_finished_stands_in_its_boxes_on_coming_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = written(qtbot, journal)
    with full_disk(qtbot, journal, monkeypatch):
        page.finishing.finish()
        journal.workspace.go(Place("session", journal.workspace.clients[1].id))
        settle(qtbot, journal)
        go(qtbot, journal, "session", session)
        assert page.editor.text == WORDS
    save_again(qtbot, journal, page)
    assert drafted(suite, session) == WORDS


def test_closing_right_after_finish_waits_for_the_answer_and_tells_a_refusal(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = written(qtbot, journal)
    with full_disk(qtbot, journal, monkeypatch):
        page.finishing.finish()
        assert not journal.window.close()
        settle(qtbot, journal)
        assert journal.window.isVisible()
        assert "not saved" in journal.workspace.banner.words
    assert page.editor.text == WORDS
    save_again(qtbot, journal, page)
    assert drafted(suite, session) == WORDS


def test_closing_while_a_draft_is_on_its_way_waits_for_the_answer(
    qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = written(qtbot, journal)
    with full_disk(qtbot, journal, monkeypatch):
        page.drafting.flush()
        assert not journal.window.close()
    save_again(qtbot, journal, page)
    assert not journal.workspace.unsaved


def test_a_draft_that_could_not_be_dropped_is_saved_with_its_session(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = written(qtbot, journal)
    with full_disk(qtbot, journal, monkeypatch):
        page.dropping.drop()
        journal.workspace.go(Place("session", journal.workspace.clients[1].id))
    assert journal.workspace.unsaved
    save_again(qtbot, journal, page)
    assert drafted(suite, session) == WORDS


def test_words_of_a_session_that_was_dropped_meanwhile_hold_up_no_lock(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = written(qtbot, journal)
    save_again(qtbot, journal, page)
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.editor.editor(Voice.I_SAW), " Late words.")
        go(qtbot, journal, "entries", session)
        suite.dropping.drop(session)
        assert journal.workspace.unsaved
    save_again(qtbot, journal, page)
    assert not journal.workspace.unsaved
    with qtbot.waitSignal(journal.lock_wanted):
        journal.lock()


def test_words_kept_as_an_entry_are_not_saved_once_more_as_a_draft(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = written(qtbot, journal)
    page.finishing.finish()
    journal.workspace.go(Place("session", journal.workspace.clients[1].id))
    settle(qtbot, journal)
    assert not journal.workspace.unsaved
    entry = suite.writing.entry(session)
    assert entry is not None
    assert (entry.text, suite.writing.draft(session)) == (WORDS, None)


def new_client(suite: Suite) -> ClientId:
    return suite.clients.add("K-93").id


def unfinished(suite: Suite, client: ClientId) -> Session:
    session = suite.sessions.unfinished(client)
    assert session is not None
    return session


def test_words_for_a_session_that_could_not_be_begun_stay_and_go_into_it_once_it_can(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = new_client(suite)
    with full_disk(qtbot, journal, monkeypatch):
        journal.workspace.go(Place("session", client, begin=True))
        settle(qtbot, journal)
        page = journal.workspace.page
        assert isinstance(page, SessionPage)
        qtbot.keyClicks(page.editor.first, WORDS)
        journal.lock()
        settle(qtbot, journal)
        assert journal.window.isVisible()
        assert page.editor.text == WORDS, "the warning says that they stay on the screen"
        journal.workspace.go(Place("today"))
        settle(qtbot, journal)
        assert journal.workspace.unsaved
    save_again(qtbot, journal, page)
    assert not journal.workspace.unsaved
    assert drafted(suite, unfinished(suite, client).id) == WORDS
    journal.workspace.go(Place("session", client))
    settle(qtbot, journal)
    assert page.editor.text == WORDS


def test_words_typed_ahead_and_refused_are_not_lost_when_their_session_is_shown_meanwhile(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = suite.sessions.next(journal.workspace.clients[0].id).id
    suite.writing.save_draft(session, (Section("Before.", None, Voice.THEY_SAID),))
    with full_disk(qtbot, journal, monkeypatch):
        gate = threading.Event()
        journal._kit.tasks.run(journal.workspace, gate.wait)
        journal.workspace.go(Place("session", journal.workspace.clients[0].id, session))
        page = journal.workspace.page
        assert isinstance(page, SessionPage)
        qtbot.keyClicks(page.editor.first, WORDS)
        journal.workspace.go(Place("today"))
        gate.set()
        settle(qtbot, journal)
        go(qtbot, journal, "session", session)
        assert page.editor.text == f"Before.\n\n{WORDS}"
    save_again(qtbot, journal, page)
    assert drafted(suite, session) == f"Before.\n\n{WORDS}"
