"""What is written stays in sight when the text grows and the panes no longer stand side by side."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLayout
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.session.panes import WRITE
from wa_journal.ui.shell.keys_sheet import KeysSheet


def test_larger_text_leaves_the_entry_in_sight(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.resize(1280, 820)
    qtbot.waitUntil(lambda: page.tags.isVisible())
    box = page.editor.first
    box.setFocus()
    journal._kit.look.set_percent(200)
    qtbot.waitUntil(lambda: not page.tags.isVisible())
    assert box.isVisible()
    assert page.writing.panes.choice.key == WRITE
    journal._kit.look.plain()


def test_ctrl_0_brings_the_usual_size_back_wherever_one_writes_and_the_sheet_of_keys_says_so(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    box = page.editor.editor(Voice.THEY_SAID)
    box.setFocus()
    box.insertPlainText("He came")
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        qtbot.keyClick(box, key, Qt.KeyboardModifier.ControlModifier)
    larger = journal._kit.look.percent
    assert larger > 100
    for modifiers in (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier,
    ):
        journal._kit.look.set_percent(larger)
        qtbot.keyClick(box, Qt.Key.Key_0, modifiers)
        assert journal._kit.look.percent == 100
    assert box.hasFocus()
    assert box.text == "He came"
    qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    assert suite.preferences.get("text_size") == 100
    sheet = KeysSheet(journal._kit.look, journal.window.commands.actions, "", (), journal.window)
    assert ("View", "Text at 100 %", "Ctrl+0") in sheet.rows
    settings = go(qtbot, journal, "settings")
    assert settings._rows["text_size"]._number.line.text() == "100"  # type: ignore[attr-defined]


@pytest.mark.parametrize("percents", [(200, 100), (80, 90, 100, 190)])
def test_the_room_between_things_goes_with_the_text_whatever_its_size_was_when_they_were_made(
    qtbot: QtBot, journal: OpenJournal, percents: tuple[int, ...]
) -> None:
    look, seen = journal._kit.look, []
    for first in (percents[0], percents[-1]):
        look.set_percent(first)
        pages = {spec.key: spec.build() for spec in journal.specs}
        for page in pages.values():
            qtbot.addWidget(page)
        for percent in percents:
            look.set_percent(percent)
        seen.append({key: [_room(layout) for layout in page.findChildren(QLayout)] for key, page in pages.items()})
    assert seen[0] == seen[1]


def _room(layout: QLayout) -> tuple[int, ...]:
    margins = layout.contentsMargins()
    return layout.spacing(), margins.left(), margins.top(), margins.right(), margins.bottom()


def test_with_the_largest_text_in_a_small_window_all_is_as_wide_as_the_page_and_most_of_it_is_for_writing(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    journal.window.resize(1024, 700)
    journal._kit.look.set_percent(200)
    page, _ = fresh_session(qtbot, journal, suite)
    scroller = page.writing.panes._main
    assert isinstance(scroller, Scroller)
    qtbot.waitUntil(lambda: scroller.horizontalScrollBar().maximum() == 0)
    assert scroller.least_width <= scroller.viewport().width()
    assert scroller.viewport().height() > page.writing.height() / 2
    for words in ("Drop the draft", "This sentence"):
        button = next(one for one in page.writing.findChildren(QAbstractButton) if one.text().startswith(words))
        assert scroller.isAncestorOf(button), "it is reached at the end of what is written"
        below = page.editor.mapTo(scroller, QPoint(0, page.editor.height())).y()
        assert below <= button.mapTo(scroller, QPoint(0, 0)).y() < page.record.next.mapTo(scroller, QPoint(0, 0)).y()
    journal._kit.look.plain()
    qtbot.waitUntil(lambda: not scroller.isAncestorOf(button))
    qtbot.waitUntil(button.isVisible)


@pytest.mark.parametrize("size", [(1280, 780), (1366, 768)])
def test_with_the_largest_text_on_a_usual_screen_all_that_is_done_about_the_words_is_in_sight(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, size: tuple[int, int]
) -> None:
    journal.window.resize(*size)
    journal._kit.look.set_percent(200)
    page, _ = fresh_session(qtbot, journal, suite)
    scroller = page.writing.panes._main
    for button in (page.dropping.button, page.voices.button, page.finishing.button):
        assert not scroller.isAncestorOf(button)
        qtbot.waitUntil(lambda one=button: one.visibleRegion().boundingRect().size() == one.size())  # type: ignore[misc]
    assert journal.window.size().toTuple() == size
    assert scroller.viewport().height() > page.writing.height() / 2
