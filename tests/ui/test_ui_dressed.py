"""A window dresses what stands in it, once, and another text size leaves the officer where they were."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.shell.add_client import AddClient


def test_a_window_is_dressed_with_all_that_stands_in_it_and_above_it_and_nothing_else_is(
    qtbot: QtBot, journal: OpenJournal
) -> None:
    page = go(qtbot, journal, "profile")
    journal.add_client()
    box = QApplication.activeModalWidget()
    assert isinstance(box, AddClient)
    apart = Button("Apart", kind="primary")
    for dressed in (next(iter(page.findChildren(Button))), box.ok):
        assert dressed.style().inherits("QStyleSheetStyle")
    assert not apart.style().inherits("QStyleSheetStyle"), "each piece would be dressed anew in each hand"
    box.reject()


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
