"""A list whose rows are ticked: one way by mouse, one by key, and nothing is ticked twice by one gesture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from wa_journal.ui.look import Look
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.tick_list import TickList


@pytest.fixture
def ticks(qtbot: QtBot, look: Look) -> tuple[TickList, list[str]]:
    made, heard = TickList(look, "Clients"), list[str]()
    made.show_rows((Row("a", "K-01", ticked=False), Row("b", "K-02", ticked=True)))
    made.ticked.connect(heard.append)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made, heard


def box_of(made: TickList, row: int) -> QPoint:
    return made.box(made.rows.index(row, 0)).center().toPoint()


def words_of(made: TickList, row: int) -> QPoint:
    return made.visualRect(made.rows.index(row, 0)).center()


def test_a_click_on_the_box_ticks_and_a_click_on_the_words_only_takes_the_row_in_hand(
    qtbot: QtBot, ticks: tuple[TickList, list[str]]
) -> None:
    made, heard = ticks
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=words_of(made, 1))
    assert (made.key, heard) == ("b", [])
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=box_of(made, 0))
    assert (made.key, heard) == ("a", ["a"])


def test_a_double_click_on_the_box_ticks_once(qtbot: QtBot, ticks: tuple[TickList, list[str]]) -> None:
    made, heard = ticks
    at = box_of(made, 1)
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(made.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(made.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(made.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard == ["b"]


def test_a_press_that_is_let_go_elsewhere_ticks_nothing(qtbot: QtBot, ticks: tuple[TickList, list[str]]) -> None:
    made, heard = ticks
    qtbot.mousePress(made.viewport(), Qt.MouseButton.LeftButton, pos=box_of(made, 0))
    qtbot.mouseRelease(made.viewport(), Qt.MouseButton.LeftButton, pos=box_of(made, 1))
    assert heard == []


def test_the_space_bar_ticks_the_row_in_hand_and_enter_does_not(qtbot: QtBot, ticks: tuple[TickList, list[str]]) -> None:
    made, heard = ticks
    made.choose("b")
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert heard == []
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert heard == ["b"]


def test_the_box_stands_at_the_side_where_reading_begins_and_says_its_state(ticks: tuple[TickList, list[str]]) -> None:
    made, _ = ticks
    assert box_of(made, 0).x() < words_of(made, 0).x()
    states = [made.rows.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(2)]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert box_of(made, 0).x() > words_of(made, 0).x()
