"""A box to tick, drawn in the theme's colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from wa_journal.ui.look import Look
from wa_journal.ui.parts.shapes import paint_tick
from wa_journal.ui.wording import worded

_YES = "yes"


class Tick(QCheckBox):
    """A check box with words; `ticked` hears of changes by the officer."""

    prose = False

    def __init__(self, look: Look, words: str, ticked: Callable[[bool], object] | None = None) -> None:
        super().__init__(worded(words))
        self._look, self._ticked = look, ticked
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.update)

    @property
    def written(self) -> str:
        """Give a word where it is ticked, none where it is not."""
        return _YES if self.isChecked() else ""

    def show_written(self, text: str) -> None:
        """Tick it, or not, as that word says."""
        self.setChecked(text == _YES)

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that it is ticked or not any more."""
        return (self.toggled,)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and, once ticked, its mark."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        paint_tick(painter, QRectF(box), self._look.colour("on_accent"))
        painter.end()

    def _on_clicked(self, on: bool) -> None:
        if self._ticked is not None:
            self._ticked(on)
