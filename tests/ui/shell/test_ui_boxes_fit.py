"""No box is larger than the window that it stands above, whose screen may have no more room: its last button is in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.test_ui_reading_order import boxes
from wa_journal.services.suite import Suite
from wa_journal.ui.craft.own_rating import OwnRating
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.card import Scroller


@pytest.mark.parametrize(("size", "percent"), [((1024, 700), 200), ((1280, 820), 200), ((1024, 700), 100)])
def test_every_box_has_room_above_the_window(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, size: tuple[int, int], percent: int
) -> None:
    journal._kit.look.set_percent(percent)
    journal.window.resize(*size)
    go(qtbot, journal, "session")
    found: list[tuple[object, ...]] = []
    for box in boxes(journal, suite):
        box.open()
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        for _ in range(30):
            QApplication.processEvents()
        window = journal.window
        if box.width() > window.width() or box.height() > window.height():
            found.append((type(box).__name__, box.size().toTuple()))
        if not isinstance(box, OwnRating):
            for button in box.findChildren(QAbstractButton):
                end = button.mapTo(box, QPoint(button.width(), button.height()))
                inside = any(isinstance(one, Scroller) for one in _around(button, box))
                if button.isVisible() and not inside and not box.rect().adjusted(0, 0, 1, 1).contains(end):
                    found.append((type(box).__name__, button.text(), end.toTuple(), box.size().toTuple()))
        box.reject()
    journal._kit.look.plain()
    assert not found, found


def _around(widget: QWidget, box: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not box:
        yield above
        above = above.parentWidget()
