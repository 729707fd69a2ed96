"""The last sessions of one row: for, against, both, neither, or missing, told apart by shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_journal.model.trajectory import BoardCell
from wa_journal.ui.look import Look

_SIDE, _GAP = 4.5, 1.5


class Cells(QWidget):
    """Small marks, oldest first, with room for the `most` that a row has; a screen reader hears them as words."""

    def __init__(self, look: Look, cells: tuple[tuple[int, BoardCell], ...], spoken: str, most: int = 1) -> None:
        super().__init__()
        self._look, self._cells, self._most = look, cells, most
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def sizeHint(self) -> QSize:
        """Give room for the marks."""
        side, gap = self._look.px(_SIDE), self._look.px(_GAP)
        return QSize(max(self._most, len(self._cells)) * (side + gap) + gap, side + 2 * gap)

    def minimumSizeHint(self) -> QSize:
        """Never cut a mark off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = self._look.px(_SIDE), self._look.px(_GAP)
        for place, (_, cell) in enumerate(self._cells):
            self._paint_cell(painter, QRectF(gap + place * (side + gap), gap, side, side), cell)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: BoardCell) -> None:
        look = self._look
        if cell is BoardCell.MISSING:
            painter.setPen(QPen(look.colour("neutral"), 1))
            painter.setBrush(QBrush(look.colour("neutral"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if cell in (BoardCell.FOR, BoardCell.BOTH):
            painter.setBrush(look.colour("towards"))
            painter.drawEllipse(box if cell is BoardCell.FOR else box.adjusted(0, 0, -box.width() * 0.45, -box.height() * 0.45))
        if cell in (BoardCell.AGAINST, BoardCell.BOTH):
            painter.setBrush(look.colour("away"))
            inner = box.adjusted(1, 1, -1, -1)
            painter.drawRect(
                inner if cell is BoardCell.AGAINST else inner.adjusted(inner.width() * 0.5, inner.height() * 0.5, 0, 0)
            )
        if cell is BoardCell.NEITHER:
            painter.setPen(QPen(look.colour("neutral"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.center()), box.width() / 5, box.height() / 5)
