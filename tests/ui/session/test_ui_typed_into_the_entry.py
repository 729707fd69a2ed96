"""Whoever just starts typing after the ratings writes the entry; words meant for another card never land there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.model.practice import StrainKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.session.next_line import NextLine
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.session.panes import WRITE
from wa_journal.ui.session.ways import CHECKLIST, NOTES


def shown(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> SessionPage:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.resize(1280, 1500)
    with qtbot.waitActive(journal.window):
        journal.window.activateWindow()
    page.writing.ways.to_next()
    qtbot.waitUntil(lambda: not page.record.next.fields[1]._due.visibleRegion().isEmpty())
    return page


def promise(page: SessionPage) -> NextLine:
    return page.record.next.fields[1]


def tick(page: SessionPage) -> QWidget:
    by = promise(page)._by
    assert by is not None
    return by


def type_here(qtbot: QtBot, page: SessionPage) -> None:
    for letter in "Bring":
        qtbot.keyClick(QApplication.focusWidget() or page, letter)


def test_words_typed_from_the_ratings_go_to_the_entry(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = shown(qtbot, journal, suite)
    page.record.ratings.strain.button(StrainKind.NONE.value).setFocus()
    type_here(qtbot, page)
    assert page.editor.text == "Bring"


def test_words_typed_where_nothing_has_the_focus_go_to_the_entry(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = shown(qtbot, journal, suite)
    QApplication.focusWidget().clearFocus()
    assert QApplication.focusWidget() is None
    type_here(qtbot, page)
    assert page.editor.text == "Bring"


ELSEWHERE: dict[str, tuple[str, Callable[[SessionPage], QWidget]]] = {
    "the day's tick": (WRITE, tick),
    "the checklist": (CHECKLIST, lambda page: page.record.checklist.which.button("today")),
    "the choice of the pane": (NOTES, lambda page: page.writing.panes.choice.button(NOTES)),
    "the facts": (WRITE, lambda page: page.record.facts._more),
}


@pytest.mark.parametrize("where", ELSEWHERE)
def test_keys_on_another_card_never_go_to_the_entry(qtbot: QtBot, journal: OpenJournal, suite: Suite, where: str) -> None:
    page = shown(qtbot, journal, suite)
    side, found = ELSEWHERE[where]
    page.writing.panes.show_side(side)
    found(page).setFocus()
    assert found(page).hasFocus()
    type_here(qtbot, page)
    assert page.editor.text == ""


@pytest.mark.parametrize("side", range(-8, 9, 4))
def test_a_click_beside_the_tick_leaves_the_words_in_their_line(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, side: int
) -> None:
    page = shown(qtbot, journal, suite)
    promise(page).take_focus()
    qtbot.keyClicks(promise(page).words, "Print the leaflet ")
    at = tick(page).mapTo(journal.window, QPoint(side, tick(page).height() // 2))
    under = journal.window.childAt(at)
    assert under is not None
    qtbot.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(journal.window, at))
    type_here(qtbot, page)
    assert (promise(page).words.text(), page.editor.text) == ("Print the leaflet Bring", "")


def test_a_click_on_the_ground_of_a_card_goes_to_the_field_beside_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = shown(qtbot, journal, suite)
    card = page.record.next
    for field in card.fields:
        page.record.ratings.strain.button(StrainKind.NONE.value).setFocus()
        row = field.words.mapTo(card, field.words.rect().center()).y()
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(3, row))
        assert field.words.hasFocus()


def test_a_click_on_the_ground_keeps_the_field_that_is_written_in(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = shown(qtbot, journal, suite)
    card = page.record.next
    card.fields[2].take_focus()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused is card.fields[2].words
