"""What the drawing of a chart needs beside its numbers: colours by role and the sizes of its type."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from wa_journal.ui.theme import Theme


class Brush:
    """A painter with the theme's colours; text is always plain and never cut."""

    def __init__(self, painter: QPainter, theme: Theme, family: str, unit: float = 1.0) -> None:
        self.painter, self._theme, self._family = painter, theme, family
        self.unit = unit * theme.percent / 100
        if painter.isActive():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def colour(self, role: str, alpha: int = 255) -> QColor:
        """Give a role's colour."""
        found = QColor(self._theme.colour(role))
        found.setAlpha(alpha)
        return found

    def px(self, pixels: float) -> float:
        """Give a length that grows with the text."""
        return pixels * self.unit

    def font(self, size: float = 12, *, bold: bool = False) -> QFont:
        """Give a font; its size is in pixels, so that paper and screen agree."""
        font = QFont(self._family)
        font.setPixelSize(max(6, round(self.px(size))))
        font.setBold(bold)
        return font

    def width(self, words: str, size: float = 12, *, bold: bool = False) -> float:
        """Give the width of words."""
        return QFontMetricsF(self.font(size, bold=bold)).horizontalAdvance(words)

    def cut(self, words: str, room: float, size: float = 12) -> str:
        """Give words cut short to a width."""
        return QFontMetricsF(self.font(size)).elidedText(words, Qt.TextElideMode.ElideRight, room)

    def wrapped(self, words: str, room: float, size: float = 12) -> tuple[str, ...]:
        """Give words in lines that fit a width."""
        lines: list[str] = []
        for word in words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            lines = [*lines[:-1], longer] if self.width(longer, size) <= room else [*lines, word]
        return tuple(lines)

    def write(
        self, spot: QPointF, words: str, role: str = "muted", size: float = 12, *, bold: bool = False, align: str = "left"
    ) -> float:
        """Write words, the spot at the middle of their left, centre or right; gives their width."""
        painter, wide = self.painter, self.width(words, size, bold=bold)
        painter.setFont(self.font(size, bold=bold))
        painter.setPen(self.colour(role))
        left = spot.x() - {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        tall = self.px(size) * 1.6
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, spot.y() - tall / 2, wide + 2, tall), int(flags) | int(Qt.TextFlag.TextDontClip), words)
        return wide

    def line(self, start: QPointF, end: QPointF, role: str, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Draw a line."""
        pen = QPen(self.colour(role), self.px(width), style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.painter.setPen(pen)
        self.painter.drawLine(start, end)
