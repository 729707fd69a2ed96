"""Whoever takes something back in the message that offers it stays where they were on the page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.clients import TermKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.profile.page import ProfilePage


def come_to_rest(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    for _ in range(30):
        QApplication.processEvents()


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize("by_key", [False, True])
def test_taking_a_word_back_leaves_the_page_where_it_was_scrolled(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, count: int, by_key: bool
) -> None:
    client = journal.workspace.clients[0].id
    for known in suite.clients.terms(client):
        suite.clients.remove_term(client, known.id)
    for number in range(count):
        suite.clients.add_term(client, f"Invented{number}", TermKind.OTHER)
    journal.window.resize(1100, 500)
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    come_to_rest(qtbot, journal)
    page.words.list.setFocus()
    page.words.list.choose(page.words.list.rows.rows[-1].key)
    bar = page._scroller.verticalScrollBar()
    page._scroller.ensureWidgetVisible(page.words._chosen)
    if by_key:
        qtbot.keyClick(page.words.list, Qt.Key.Key_Delete)
    else:
        qtbot.mouseClick(page.words._chosen.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    come_to_rest(qtbot, journal)
    stood = page.words.mapTo(page, QPoint(0, 0)).y()
    assert bar.value() > 100
    if by_key:
        page.banner._button.setFocus()
        qtbot.keyClick(page.banner._button, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(page.banner._button, Qt.MouseButton.LeftButton)
    come_to_rest(qtbot, journal)
    assert len(page.words.list.rows.rows) == count
    assert page.words.mapTo(page, QPoint(0, 0)).y() == stood
    assert keys_are_in(page.words)
