"""A box to tick, drawn in the theme's colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from wa_journal.ui.look import Look
from wa_journal.ui.wording import worded


class Tick(QCheckBox):
    """A check box with words; `ticked` hears of changes by the officer."""

    def __init__(self, look: Look, words: str, ticked: Callable[[bool], object] | None = None) -> None:
        super().__init__(worded(words))
        self._look, self._ticked = look, ticked
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and, once ticked, its mark."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        left, top, wide, tall = box.x(), box.y(), box.width(), box.height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("on_accent"), max(2.0, wide / 8)))
        corners = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.3))
        painter.drawPolyline(QPolygonF([QPointF(left + wide * x, top + tall * y) for x, y in corners]))

    def _on_clicked(self, on: bool) -> None:
        if self._ticked is not None:
            self._ticked(on)
