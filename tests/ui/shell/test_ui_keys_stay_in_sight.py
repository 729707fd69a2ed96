"""What ends late on a page that was left takes no key from what the officer is writing by then."""

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.place import Place
from wa_journal.ui.settings.page import SettingsPage


def test_a_refused_passphrase_takes_no_letter_from_the_entry(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    settings = go(qtbot, journal, "settings")
    assert isinstance(settings, SettingsPage)
    for field, words in (
        (settings.present, "not this one"),
        (settings.first, "five new words here"),
        (settings.again, "five new words here"),
    ):
        field.setText(words)
    settings.change.click()
    client = journal.workspace.clients[0].id
    journal.workspace.go(Place("session", client, session))
    page.writing.ways.to_entry()
    editor = page.editor.editor(Voice.THEY_SAID)
    assert QApplication.focusWidget() is editor
    qtbot.waitUntil(lambda: bool(settings.banner.words) or journal._kit.tasks.idle, timeout=20_000)
    qtbot.wait(20)
    focused = QApplication.focusWidget()
    assert focused is editor
    qtbot.keyClicks(focused, "He came.")
    assert editor.text == "He came."


@pytest.mark.parametrize("behind", [False, True])
def test_what_is_out_of_sight_gives_the_keys_back(qtbot: QtBot, journal: OpenJournal, suite: Suite, behind: bool) -> None:
    handover = go(qtbot, journal, "handover")
    page, _ = fresh_session(qtbot, journal, suite)
    page.writing.ways.to_entry()
    before = QApplication.focusWidget()
    if behind:
        journal.window.commands.run("finder")
        qtbot.waitUntil(lambda: QApplication.activeWindow() is QApplication.activeModalWidget())
    handover.start.setFocus()  # type: ignore[union-attr]
    if behind:
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
        journal.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_a_refused_passphrase_leaves_whoever_set_something_else_meanwhile(qtbot: QtBot, journal: OpenJournal) -> None:
    settings = go(qtbot, journal, "settings")
    assert isinstance(settings, SettingsPage)
    for field in (settings.present, settings.first, settings.again):
        field.setText("five new words here")
    settings.change.click()
    reason = settings._rows["read_reason"].findChild(TextField)
    assert reason is not None
    reason.setFocus()
    qtbot.waitUntil(lambda: bool(settings.banner.words), timeout=20_000)
    assert reason.hasFocus()


def test_what_was_only_just_laid_out_keeps_the_keys_while_a_timer_is_due(qtbot: QtBot, kit: Kit) -> None:
    window, first, around, late = MainWindow(kit), QPushButton(), QWidget(), QPushButton()
    around.setLayout(column(late))
    late.show()
    qtbot.addWidget(window)
    window.show()
    inside, laid = QWidget(), column(first)
    inside.setLayout(laid)
    window.show_inside(inside)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus, timeout=5_000)

    def lay_out() -> None:
        laid.addWidget(around)
        late.setFocus()

    # Along with a timer that is due, Qt serves one that was only just started, before it shows what was only just laid out.
    due = QTimer(window)
    due.start(1)
    QThread.msleep(5)
    QTimer.singleShot(0, window, lay_out)
    QApplication.processEvents()
    qtbot.waitUntil(late.isVisible, timeout=5_000)
    assert window.focusWidget() is late
