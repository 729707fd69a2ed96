"""A key that is held down decides once: what comes next was not looked at."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.model.supervision import MaskType, Stretch
from wa_journal.ui.look import Look
from wa_journal.ui.parts.row_list import ENTER, REMOVE, UNDO, RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.supervision.check_view import CheckView
from wa_journal.ui.supervision.reading import Reading

KEYS = {"k": Qt.Key.Key_K, ENTER: Qt.Key.Key_Return, REMOVE: Qt.Key.Key_Delete}


def hold(widget: QWidget, key: Qt.Key, text: str) -> None:
    for again in (False, True, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, again)
        QApplication.sendEvent(widget, pressed)


@pytest.mark.parametrize("verb", KEYS)
def test_a_row_is_acted_on_once(qtbot: QtBot, look: Look, verb: str) -> None:
    rows = RowList(look, "Work", keys=f"k{REMOVE}{UNDO}")
    qtbot.addWidget(rows)
    rows.show_rows((Row("1", "Of one"), Row("2", "Of another")))
    rows.choose("1")
    told: list[str] = []

    def settle(*_: str) -> None:
        told.append(rows.key)
        rows.step(1)

    rows.typed.connect(settle)
    rows.opened.connect(settle)
    hold(rows, KEYS[verb], verb)
    assert told == ["1"]


def test_rows_are_still_walked_through(qtbot: QtBot, look: Look) -> None:
    rows = RowList(look, "Work", keys="k")
    qtbot.addWidget(rows)
    rows.show_rows(tuple(Row(str(number), "A row") for number in range(9)))
    rows.choose("0")
    hold(rows, Qt.Key.Key_Down, "")
    assert rows.key == "3"


def test_nobody_is_left_in_a_summary_by_a_key_that_is_held_down(qtbot: QtBot, look: Look) -> None:
    view = CheckView(look)
    qtbot.addWidget(view)
    people = tuple(
        Stretch(0, "entry", start, name, name, MaskType.PERSON, "[PERSON]", start, 8, waits=True)
        for start, name in ((0, "Anna"), (20, "Berta"), (40, "Clara"))
    )
    view.show_draft(Reading("[PERSON]            [PERSON]            [PERSON]", ((0, 48),)), people, read=False)
    told: list[int] = []
    view.decided.connect(lambda _place, start, _verdict: (told.append(start), view.list.step(1)))
    for widget in (view, view.list):
        view.list.choose("0")
        hold(widget, Qt.Key.Key_L, "l")
    assert told == [0, 0]
