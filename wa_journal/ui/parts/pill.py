"""A tag as a pill: its shape mark, its words, solid once confirmed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.shapes import SIGNS, Mark, paint_mark
from wa_journal.ui.wording import worded


class Pill(QWidget):
    """Shows a tag or a state; hollow while it is only suggested."""

    def __init__(self, look: Look, words: str, mark: Mark, *, confirmed: bool = True) -> None:
        super().__init__()
        words = worded(words)
        self._look, self._words, self._mark, self._confirmed = look, words, mark, confirmed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        state = self.tr("confirmed") if confirmed else self.tr("suggested")
        self.setAccessibleName(f"{SIGNS[mark]} {words}, {state}" if mark in (Mark.TOWARDS, Mark.AWAY, Mark.CONTEXT) else words)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give room for mark and words."""
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self._words) + metrics.height() + self._look.px(6), metrics.height() + self._look.px(2)
        )

    def minimumSizeHint(self) -> QSize:
        """Never cut the words off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw outline, mark and words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.colour(self._mark.value)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine if self._confirmed else Qt.PenStyle.DashLine))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        side = frame.height() - look.px(1.5)
        start = frame.left() + look.px(1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = frame.right() - look.px(1) - side
        paint_mark(painter, QRectF(start, frame.top() + look.px(0.75), side, side), self._mark, colour, look.colour("surface"),
                   filled=self._confirmed)  # fmt: skip
        painter.setPen(look.colour("text"))
        gap = look.px(2) + side
        words = frame.adjusted(gap, 0, -look.px(1), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words = frame.adjusted(look.px(1), 0, -gap, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)
