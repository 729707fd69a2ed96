"""Another text size takes no longer than it must, with every page built, and leaves the officer where they were."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import every_page, go
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.profile.page import ProfilePage


def spent(call: Callable[[], object]) -> float:
    """Give the processor time that a call takes: a busy machine changes little about it."""
    begun = time.process_time()
    call()
    return time.process_time() - begun


def test_a_larger_text_is_there_in_less_than_half_the_time_of_another_sheet_over_the_first(
    qtbot: QtBot, journal: OpenJournal
) -> None:
    assert len(list(every_page(qtbot, journal))) > 10
    look, app = journal._kit.look, QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.styleSheet()
    larger = spent(look.larger)
    over = spent(lambda: app.setStyleSheet(before))
    assert larger < over / 2


def test_another_text_size_leaves_the_cursor_and_the_words_where_they_are(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    journal.window.activateWindow()
    page.words.word.setFocus()
    qtbot.keyClicks(page.words.word, "Invented")
    page.words.word.setCursorPosition(3)
    for change in (journal._kit.look.larger, journal._kit.look.smaller):
        change()
        QApplication.processEvents()
        assert journal.window.focusWidget() is page.words.word
        assert (page.words.word.text(), page.words.word.cursorPosition()) == ("Invented", 3)
    page.words.word.clear()
