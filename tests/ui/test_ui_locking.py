"""The journal around its pages: a client is added, locking waits for words, and unlocking comes back to the place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place


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


def test_words_that_cannot_be_saved_are_not_locked_away(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    page.drafting.begin(SessionId("gone"))
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
    journal.return_to("no/such/place")
    assert journal.workspace.place.client == ClientId(client)
