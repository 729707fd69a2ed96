"""The journal around its pages: a client is added, locking waits for words, and unlocking comes back to the place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import every_page, fresh_session
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.today.page import TodayPage


def test_a_client_is_added_by_key_and_opens(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    journal.window.commands.run("new_client")
    box = QApplication.activeModalWidget()
    assert box is not None
    line = box.findChild(QLineEdit)
    qtbot.keyClicks(line, "K-99")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.codename == "K-99" for one in journal.workspace.clients))
    qtbot.waitUntil(lambda: journal.workspace.place.page == "entries")
    assert "K-99" not in journal.window.windowTitle()


def test_locking_waits_for_what_was_typed(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_THINK), "Maybe.")
    with qtbot.waitSignal(journal.lock_wanted, timeout=10_000):
        journal.window.commands.run("lock")
    draft = suite.writing.draft(session)
    assert draft is not None
    assert "Maybe." in {section.text for section in draft.sections}


def test_words_that_cannot_be_saved_are_not_locked_away(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull

    page, _ = fresh_session(qtbot, journal, suite)
    monkeypatch.setattr(type(suite.writing), "save_draft", refuse)
    qtbot.keyClicks(page.editor.editor(Voice.I_THINK), "Maybe.")
    journal.lock()
    qtbot.waitUntil(lambda: bool(journal.workspace.banner.words), timeout=10_000)
    assert "not saved" in journal.workspace.banner.words
    assert page.editor.text == "Maybe."
    assert journal.window.isVisible(), "a warning in a hidden window is read by nobody"
    page.drafting.stop()


def test_a_place_is_found_again_after_unlocking(qtbot: QtBot, journal: OpenJournal) -> None:
    client = journal.workspace.clients[1].id
    journal.workspace.go(Place("trajectory", client))
    where = journal.where()
    journal.workspace.go(Place("today"))
    journal.return_to(where)
    assert (journal.workspace.place.page, journal.workspace.place.client) == ("trajectory", client)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert journal.workspace.page.isAncestorOf(focused())
    journal.return_to("no/such/place")
    assert journal.workspace.place.client == ClientId(client)


def focused() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def test_after_unlocking_the_keys_that_today_names_work_at_once(qtbot: QtBot, journal: OpenJournal) -> None:
    page = journal.workspace.page
    assert isinstance(page, TodayPage)
    assert focused() is page.cases
    before = page.cases.key
    assert before, "a row is in hand, so that B, N and Enter are about somebody"
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert page.cases.key != before
    client = page.cases.key
    qtbot.keyClick(focused(), "n")
    qtbot.waitUntil(lambda: journal.workspace.place.page == "session")
    assert journal.workspace.place.client == client
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_who_is_locked_out_in_mid_sentence_comes_back_to_that_place(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText("He came. \U0001f600 He sat.")
    box = page.editor.editor(Voice.I_THINK)
    box.setFocus()
    qtbot.keyClicks(box, "Maybe he wants to go on.")
    for _ in range(len(" to go on.")):
        qtbot.keyClick(box, Qt.Key.Key_Left)
    journal.workspace.leave()
    where = journal.where()
    journal.workspace.go(Place("today"))
    page._loaded = None
    box.clearFocus()
    page.editor.show_sections(())
    page.drafting.stop()
    journal.return_to(where)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    qtbot.keyClicks(focused(), " hopes and")
    assert box.text == "Maybe he wants hopes and to go on."
    assert "Maybe" not in where
    assert suite.sessions.get(session).client == journal.workspace.place.client


def test_words_that_are_shown_are_written_on_at_their_end(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    suite.writing.save_draft(session, (Section("He came", None, Voice.THEY_SAID),))
    page._loaded = None
    journal.return_to(f"session/{journal.workspace.clients[0].id}/{session}/999")
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    qtbot.keyClicks(focused(), " late.")
    assert page.editor.text == "He came late."


def test_every_page_that_is_shown_takes_the_focus(qtbot: QtBot, journal: OpenJournal) -> None:
    for key, page in every_page(qtbot, journal):
        qtbot.waitUntil(lambda page=page: page.isAncestorOf(focused()), timeout=10_000)
        assert page.isVisible(), key
