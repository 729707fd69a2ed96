"""Where the keys go while something works, and after it: never to a field that nobody chose."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.progress import Progress


def type_into_the_dialog(target: Path) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QFileDialog)
    box.findChildren(QLineEdit)[0].setText(str(target))
    box.accept()


def used_again(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_a_backup_begun_by_key_leaves_the_focus_at_its_button(qtbot: QtBot, journal: OpenJournal, tmp_path: Path) -> None:
    page, window = go(qtbot, journal, "backups"), journal.workspace.window()
    assert isinstance(page, BackupsPage)
    used_again(qtbot, window)
    page.make.setFocus()
    QTimer.singleShot(0, page, lambda: QTimer.singleShot(0, page, lambda: type_into_the_dialog(tmp_path / "b.wabackup")))
    qtbot.keyClick(page.make, Qt.Key.Key_Return)
    assert not page.make.isEnabled(), "the backup is on its way"
    used_again(qtbot, window)
    assert not isinstance(window.focusWidget(), QLineEdit)
    qtbot.waitUntil(lambda: "read back" in page.made.words, timeout=20_000)
    qtbot.waitUntil(page.make.hasFocus)


@pytest.mark.parametrize("left", [False, True], ids=["before the eyes", "behind another window"])
def test_a_button_that_rests_gives_the_focus_to_nothing_that_takes_words(qtbot: QtBot, left: bool) -> None:
    window, other, line, button = QWidget(), QWidget(), QLineEdit(), Button("Go on")
    inner = QWidget()
    inner.setLayout(column(button))
    window.setLayout(column(line, inner))
    for one in (other, window):
        qtbot.addWidget(one)
        one.show()
    used_again(qtbot, window)
    button.setFocus()
    button.rest()
    if left:
        used_again(qtbot, other)
        used_again(qtbot, window)
    assert not line.hasFocus()
    button.resume()
    assert button.hasFocus()


def test_whoever_went_elsewhere_while_a_button_rested_stays_there(qtbot: QtBot) -> None:
    window, line, button = QWidget(), QLineEdit(), Button("Go on")
    qtbot.addWidget(window)
    window.setLayout(column(line, button))
    window.show()
    used_again(qtbot, window)
    button.setFocus()
    button.rest()
    line.setFocus()
    button.resume()
    assert line.hasFocus()


def test_a_bar_that_goes_leaves_the_focus_to_nothing_that_takes_words(qtbot: QtBot, kit: Kit) -> None:
    window, other, line, bar = QWidget(), QWidget(), QLineEdit(), Progress(kit.look, "Backup")
    window.setLayout(column(line, bar))
    for one in (other, window):
        qtbot.addWidget(one)
        one.show()
    used_again(qtbot, window)
    bar.begin("Writing …")
    stop = bar.findChildren(Button)[0]
    stop.setFocus()
    stop.click()
    used_again(qtbot, other)
    used_again(qtbot, window)
    assert not line.hasFocus()
    bar.end()
    assert not line.hasFocus()
