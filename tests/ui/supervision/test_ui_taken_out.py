"""What was taken out of a summary stays in sight, in the text and in the list, until the officer goes on."""

# ruff: noqa: F811
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_supervision import client, drafted, made, page, suite  # noqa: F401 (fixtures)
from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import Stretch
from wa_journal.services.suite import Suite
from wa_journal.ui.supervision.page import SupervisionPage

QUESTION = "He keeps bees. Do the bees calm him, and who looks after the Bees?"


def _current(page: SupervisionPage) -> Stretch:
    return page.check._stretches[int(page.check.list.key)]


def _done(qtbot: QtBot, page: SupervisionPage, left_out: int) -> None:
    text = page.check.text
    qtbot.waitUntil(lambda: page.kit.tasks.idle and text.toPlainText().count("[left out]") == left_out, timeout=10_000)


@pytest.mark.parametrize("waiting", [True, False])
@pytest.mark.parametrize("here", [0, -1])
def test_what_was_taken_out_stays_in_sight_and_current(
    qtbot: QtBot, page: SupervisionPage, suite: Suite, client: ClientId, waiting: bool, here: int
) -> None:
    suite.clients.add_term(client, "Hope")
    drafted(qtbot, page, "Does hope help, and what if hope goes? Ask Youssef Haddad, and Youssef Haddad again.")
    check, text = page.check, page.check.text
    if not waiting:
        check.mask_all_wanted.emit()
        qtbot.waitUntil(lambda: page.kit.tasks.idle and not any(one.waits for one in check._stretches), timeout=10_000)
    check.list.choose(str(range(len(check._stretches))[here]))
    before = _current(page)
    start, _size = check._reading.places[-3]
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + 12, QTextCursor.MoveMode.KeepAnchor)
    words = cursor.selectedText()
    text.setTextCursor(cursor)
    seen = text.verticalScrollBar().value()
    assert seen > 0
    check.out.click()
    _done(qtbot, page, 1)
    assert (_current(page).words, _current(page).replacement) == (words, "[left out]")
    (lit,) = text.extraSelections()
    assert lit.cursor.selectedText() == "[left out]"
    assert text.viewport().rect().contains(text.cursorRect(lit.cursor).center())
    assert check.taking.told.text().startswith("Taken out in 1 place. Later summaries of this client")
    check.undo_wanted.emit()
    _done(qtbot, page, 0)
    assert "wherever it stands" in check.taking.told.text()
    assert before in check._stretches
    assert text.verticalScrollBar().value() <= seen


def test_in_how_many_places_words_were_taken_out_is_told_and_one_key_takes_it_back(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page, QUESTION)
    check, text = page.check, page.check.text
    before = text.toPlainText()
    cursor = text.textCursor()
    cursor.setPosition(before.index("bees calm"))
    cursor.setPosition(before.index(" calm"), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_O)
    _done(qtbot, page, 3)
    assert check.taking.told.text().startswith("Taken out in 3 places.")
    assert (_current(page).place, _current(page).start) == ("question", QUESTION.index("bees calm"))
    qtbot.keyClick(text, Qt.Key.Key_U)
    _done(qtbot, page, 0)
    assert text.toPlainText() == before


def _selected(page: SupervisionPage, start: int, end: int) -> None:
    cursor = page.check.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.check.text.setTextCursor(cursor)


def test_what_is_selected_around_a_line_is_left_and_the_words_in_it_are_taken_out(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page, QUESTION)
    start, _size = page.check._reading.places[0]
    _selected(page, start - 4, start + len("He keeps bees"))
    page.check.out.click()
    _done(qtbot, page, 1)
    assert "[left out]. Do the bees calm him" in page.check.text.toPlainText()


def test_where_nothing_can_be_taken_out_it_is_said_what_to_select(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page, QUESTION)
    check = page.check
    (first, size), *_, (last, _size) = check._reading.places
    before = check.text.toPlainText()
    for start, end in ((first, first), (first - 5, first - 1), (first + size - 4, last + 4)):
        check.taking.done(0)
        _selected(page, start, end)
        check.out.click()
        assert check.taking.told.text().startswith("Select the words in the text first")
    assert page.kit.tasks.idle
    assert check.text.toPlainText() == before
