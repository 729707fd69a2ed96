"""Marks whose shape says what their colour says: nobody needs to see a hue."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from wa_journal.model.text import Indicator, Side


class Mark(StrEnum):
    """What a mark stands for; the value is the role of its colour."""

    TOWARDS = "towards"
    AWAY = "away"
    CONTEXT = "context"
    STRAIN = "strain"
    OPEN = "neutral"
    DONE = "good"
    WARN = "warn"
    NOTE = "accent"
    NO = "muted"
    NOT_TODAY = "control"


SIGNS = {
    Mark.TOWARDS: "+",
    Mark.AWAY: "−",
    Mark.CONTEXT: "?",
    Mark.STRAIN: "!",
    Mark.WARN: "!",
    Mark.OPEN: "",
    Mark.DONE: "✓",
    Mark.NOTE: "i",
    Mark.NO: "×",
    Mark.NOT_TODAY: "–",
}
_MARKS = {Side.TOWARDS: Mark.TOWARDS, Side.AWAY: Mark.AWAY, Side.CONTEXT: Mark.CONTEXT}


def mark_of(indicator: Indicator | None) -> Mark:
    """Give an indicator's mark."""
    return _MARKS[indicator.side] if indicator else Mark.CONTEXT


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, colour: QColor, paper: QColor, *, filled: bool = True) -> None:
    """Draw a mark: circle towards, square away, triangle in context, diamond for a strain, ring while open."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.5, box.width() / 9)))
    solid = filled and mark is not Mark.OPEN
    painter.setBrush(colour if solid else Qt.BrushStyle.NoBrush)
    inner = box.adjusted(1, 1, -1, -1)
    _outline(painter, inner, mark)
    painter.setPen(paper if solid else colour)
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(max(8, round(box.height() * 0.68)))
    painter.setFont(font)
    place = inner.adjusted(0, inner.height() * 0.22, 0, 0) if mark is Mark.CONTEXT else inner
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, SIGNS[mark])
    painter.restore()


def _outline(painter: QPainter, box: QRectF, mark: Mark) -> None:
    if mark in (Mark.AWAY, Mark.NOT_TODAY):
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
    elif mark in (Mark.CONTEXT, Mark.WARN):
        low = box.bottom() - 1
        painter.drawPolygon(
            QPolygonF([QPointF(box.center().x(), box.top()), QPointF(box.right(), low), QPointF(box.left(), low)])
        )
    elif mark is Mark.STRAIN:
        middle = box.center()
        points = [QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y())]
        painter.drawPolygon(QPolygonF([*points, QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())]))
    else:
        painter.drawEllipse(box)


def paint_box(painter: QPainter, box: QRectF, colour: QColor, *, filled: bool) -> None:
    """Draw the box that a tick goes into, filled once it is ticked."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.5, box.width() / 9)))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()


def paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw the tick in its box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(2.0, box.width() / 8)))
    corners = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.3))
    painter.drawPolyline(QPolygonF([QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x, y in corners]))
    painter.restore()
