"""The lines for next time keep their room, whatever size the text had."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal


def test_the_lines_are_as_wide_as_before_once_the_text_is_small_again(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.resize(1280, 820)
    # What is loaded late and laid out late would change the widths that are to come back.
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    before = [field.words.width() for field in page.record.next.fields]
    journal._kit.look.set_percent(150)
    qtbot.waitUntil(lambda: [field.words.width() for field in page.record.next.fields] != before)
    journal._kit.look.plain()
    qtbot.waitUntil(lambda: [field.words.width() for field in page.record.next.fields] == before)
