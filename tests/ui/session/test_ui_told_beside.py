"""What is told while a session is written moves neither Finish nor what is pressed about the tags."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.session.test_ui_session_tags import at_tags
from tests.ui.tagged_entry import an_entry
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.session.page import SessionPage


def come_to_rest(opened: Opened) -> None:
    opened.settle()
    for _ in range(30):
        QApplication.processEvents()


def places(page: SessionPage, inside: QWidget) -> dict[str, QPoint]:
    found = [one for one in inside.findChildren(Button) if one.isVisible() and not page.banner.isAncestorOf(one)]
    return {str(number): one.mapTo(page, QPoint(0, 0)) for number, one in enumerate(found)}


@pytest.mark.parametrize("width", [1280, 820])
def test_finish_stays_under_the_mouse_as_a_message_comes_and_goes(qtbot: QtBot, opened: Opened, width: int) -> None:
    opened.window.resize(width, 820)
    page = at_tags(opened, an_entry(opened))
    come_to_rest(opened)
    finish = page.finishing.button
    before, whole = finish.mapTo(page, QPoint(0, 0)), places(page, page)
    page.tags._done.click()
    come_to_rest(opened)
    assert page.banner.words.startswith("You went through the tags.")
    assert page.banner.height() == page.banner.visibleRegion().boundingRect().height() > 20
    assert finish.mapTo(page, QPoint(0, 0)) == before
    wide = page.writing.panes._wide
    assert wide is (width == 1280)
    assert not wide or places(page, page) == whole
    page.banner._close.click()
    come_to_rest(opened)
    assert not page.banner.words
    assert finish.mapTo(page, QPoint(0, 0)) == before
    assert not wide or places(page, page) == whole


def test_what_is_told_is_in_sight_on_whatever_the_page_shows(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    page.tags.finish()
    come_to_rest(opened)
    opened.window.resize(820, 820)
    come_to_rest(opened)
    assert page.banner.visibleRegion().boundingRect().height() == page.banner.height()
    for screen in (page.rest, page.empty, page.finishing.view, page.writing):
        page._screens.show_piece(screen)
        come_to_rest(opened)
        assert page.banner.words.startswith("You went through the tags.")
        assert page.banner.visibleRegion().boundingRect().height() == page.banner.height(), type(screen).__name__
