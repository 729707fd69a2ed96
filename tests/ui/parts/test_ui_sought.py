"""What one came for stays in sight while the page around it finds its heights, and no longer."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractSlider, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.sought import Sought


class Tall:
    """A column of three pieces, the middle one far below."""

    def __init__(self, qtbot: QtBot) -> None:
        self.above, self.piece, self.below = QWidget(), QWidget(), QWidget()
        for one, height in ((self.above, 10), (self.piece, 40), (self.below, 900)):
            one.setFixedHeight(height)
        self.scroll = Scroller(column(self.above, self.piece, self.below, gap=0))
        qtbot.addWidget(self.scroll)
        self.scroll.resize(300, 200)
        self.scroll.show()
        qtbot.waitExposed(self.scroll)
        self.bar = self.scroll.verticalScrollBar()
        self.sought = Sought(self.scroll)

    def grow(self, qtbot: QtBot) -> None:
        self.above.setFixedHeight(700)
        qtbot.waitUntil(lambda: self.piece.y() == 700)

    @property
    def whole(self) -> bool:
        return self.piece.visibleRegion().boundingRect() == self.piece.rect()


@pytest.fixture
def tall(qtbot: QtBot) -> Tall:
    return Tall(qtbot)


@pytest.mark.parametrize("after_ms", [0, 1, 90])
def test_what_grows_above_it_does_not_push_it_away(qtbot: QtBot, tall: Tall, after_ms: int) -> None:
    tall.sought.bring(tall.piece)
    QTimer.singleShot(after_ms, tall.above, lambda: tall.above.setFixedHeight(700))
    qtbot.waitUntil(lambda: tall.above.height() == 700)
    qtbot.waitUntil(lambda: tall.whole)
    tall.piece.setFixedHeight(120)
    qtbot.waitUntil(lambda: tall.piece.height() == 120 and tall.whole)


def test_what_is_not_shown_yet_is_brought_once_it_is(qtbot: QtBot, tall: Tall) -> None:
    tall.grow(qtbot)
    tall.piece.hide()
    tall.sought.bring(tall.piece)
    tall.piece.show()
    qtbot.waitUntil(lambda: tall.whole)


def test_of_two_the_last_is_in_sight(qtbot: QtBot, tall: Tall) -> None:
    tall.grow(qtbot)
    tall.sought.bring(tall.above, tall.piece)
    qtbot.waitUntil(lambda: tall.whole)


def test_who_scrolls_by_hand_is_left_there(qtbot: QtBot, tall: Tall) -> None:
    tall.grow(qtbot)
    tall.sought.bring(tall.piece)
    qtbot.waitUntil(lambda: tall.whole)
    tall.bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    tall.below.setFixedHeight(1000)
    qtbot.waitUntil(lambda: tall.below.height() == 1000)
    qtbot.wait(60)
    assert tall.bar.value() == 0
    assert not tall.whole


def test_it_ends_by_itself_and_outlives_its_piece(qtbot: QtBot, tall: Tall) -> None:
    tall.grow(qtbot)
    tall.sought.bring(tall.piece)
    qtbot.waitUntil(lambda: not tall.sought._look.isActive())
    tall.bar.setValue(0)
    tall.sought.bring(tall.piece)
    tall.piece.deleteLater()
    qtbot.waitUntil(lambda: not tall.sought._look.isActive())


def test_keys_that_scroll_count_as_hand(qtbot: QtBot, tall: Tall) -> None:
    tall.grow(qtbot)
    tall.sought.bring(tall.piece)
    qtbot.waitUntil(lambda: tall.whole)
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        qtbot.keyClick(tall.scroll, key)
    assert tall.piece.mapTo(tall.scroll, QPoint()).y() > 200
    assert not tall.sought._look.isActive()
