"""The second press of a double one never reaches what the first has brought under the pointer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.services.suite import Suite
from wa_journal.ui.double_press import DoublePress
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.row_list import RowList

LEFT, ALONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
A_HAND = 100
_LOOKS = 20


@pytest.fixture(autouse=True)
def slow_hand(qapp: QApplication) -> Iterator[None]:
    """The clicks of a test lie half a second apart by their own clock: that is a double one to whom is slow."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(900)
    yield
    qapp.setDoubleClickInterval(before)


def at_rest(qtbot: QtBot, widget: QWidget) -> None:
    """What is laid out only now would move away from under the pointer."""
    seen: list[QPoint] = []

    def _stands() -> bool:
        seen.append(widget.mapTo(widget.window(), QPoint()))
        return len(seen) > _LOOKS and len(set(seen[-_LOOKS:])) == 1

    qtbot.waitUntil(_stands, timeout=10_000)


def press_twice(qtbot: QtBot, journal: OpenJournal, widget: QWidget, at: QPoint) -> None:
    """Through the window, with time between for what the first press leads to."""
    at_rest(qtbot, widget)
    window, place = journal.window, widget.mapTo(journal.window, at)
    for _ in range(2):
        QTest.mouseClick(window.windowHandle(), LEFT, ALONE, place)
        qtbot.wait(A_HAND)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def spot_in(rows: RowList, place: int, share: float) -> QPoint:
    seen = rows.visualRect(rows.rows.index(place, 0))
    return QPoint(int(seen.left() + seen.width() * share), seen.center().y())


@pytest.fixture
def begun(journal: OpenJournal, suite: Suite) -> SessionId:
    session = suite.sessions.next(journal.workspace.clients[0].id)
    suite.writing.save_draft(session.id, (Section("Half a zebra."),))
    return session.id


@pytest.mark.parametrize("share", [0.15, 0.45])
def test_a_row_opened_by_a_double_click_rates_nothing_on_the_page_that_comes(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, begun: SessionId, share: float
) -> None:
    today = go(qtbot, journal, "today")
    qtbot.waitUntil(lambda: bool(today.due.rows.rows))
    place = next(place for place, row in enumerate(today.due.rows.rows) if "not finished" in row.detail)
    before = suite.sessions.ratings(begun)
    press_twice(qtbot, journal, today.due.viewport(), spot_in(today.due, place, share))
    assert journal.workspace.place.page == "session"
    assert suite.sessions.ratings(begun) == before


def test_the_next_press_on_the_page_that_came_counts(qtbot: QtBot, journal: OpenJournal, suite: Suite, begun: SessionId) -> None:
    today = go(qtbot, journal, "today")
    qtbot.waitUntil(lambda: bool(today.due.rows.rows))
    place = next(place for place, row in enumerate(today.due.rows.rows) if "not finished" in row.detail)
    press_twice(qtbot, journal, today.due.viewport(), spot_in(today.due, place, 0.3))
    track = journal.workspace.page.record.ratings.scale("goals")._track
    middle = track.mapTo(journal.window, track.rect().center())
    QTest.mouseClick(journal.window.windowHandle(), LEFT, ALONE, middle)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.sessions.ratings(begun).goals == 5


def test_a_double_click_in_one_place_still_takes_a_word(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "search")
    line = page.words
    line.setText("zebra")
    press_twice(qtbot, journal, line, QPoint(30, line.height() // 2))
    assert line.selectedText() == "zebra"


def test_a_box_that_goes_with_the_first_press_hands_the_second_to_nobody(qtbot: QtBot, qapp: QApplication) -> None:
    below, pressed = QWidget(), []
    qtbot.addWidget(below)
    below.resize(200, 100)
    button = Button("Below", lambda: pressed.append("below"))
    button.setParent(below)
    button.resize(200, 100)
    below.show()
    box = Box(below)
    box.setGeometry(below.geometry())
    chosen = Button("Above", box.accept)
    chosen.setParent(box)
    chosen.resize(200, 100)
    presses = DoublePress()
    for window in (below, box):
        window.show()
        presses.watch(window.windowHandle())
    QTest.mouseClick(box.windowHandle(), LEFT, ALONE, QPoint(50, 50))
    assert box.isHidden()
    QTest.mouseClick(below.windowHandle(), LEFT, ALONE, QPoint(50, 50))
    assert pressed == []
    qapp.setDoubleClickInterval(400)
    QTest.mouseClick(below.windowHandle(), LEFT, ALONE, QPoint(50, 50))
    assert pressed == ["below"]
