"""Draws the lanes under the level: one indicator each, solid where confirmed, hollow where only suggested."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPen, QPolygonF

from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.frame import Frame
from wa_journal.ui.charts.picture import LaneRow, Picture
from wa_journal.ui.parts.shapes import Mark


def draw_lanes(brush: Brush, frame: Frame, picture: Picture) -> None:
    """Draw the lower part of the chart; sessions whose tags nobody went through are hatched."""
    if not picture.lanes:
        return
    _draw_unreviewed(brush, frame, picture)
    for place, lane in enumerate(picture.lanes):
        height = frame.lane(place, len(picture.lanes))
        brush.line(QPointF(frame.lanes.left(), height), QPointF(frame.lanes.right(), height), "grid")
        brush.write(QPointF(frame.lanes.left() - brush.px(8), height), lane.label, align="right")
        _draw_lane(brush, frame, lane, height)


def _draw_unreviewed(brush: Brush, frame: Frame, picture: Picture) -> None:
    wide = brush.px(9)
    pattern = QBrush(brush.colour("neutral", 110), Qt.BrushStyle.BDiagPattern)
    brush.painter.setPen(Qt.PenStyle.NoPen)
    for point in picture.lanes[0].points:
        if not point.reviewed:
            x = frame.at(point.number, point.date)
            brush.painter.fillRect(QRectF(x - wide / 2, frame.lanes.top(), wide, frame.lanes.height()), pattern)


def _draw_lane(brush: Brush, frame: Frame, lane: LaneRow, height: float) -> None:
    scale = frame.crowding(len(lane.points), brush.px(13))
    for point in lane.points:
        count, spot = point.confirmed or point.unconfirmed, QPointF(frame.at(point.number, point.date), height)
        if count:
            draw_mark(brush, spot, lane.mark, scale * _size(brush, count), filled=bool(point.confirmed))


def draw_mark(brush: Brush, spot: QPointF, mark: Mark, size: float, *, filled: bool) -> None:
    """Draw an indicator's mark: circle towards, square away, triangle in context."""
    painter, colour = brush.painter, brush.colour(mark.value)
    painter.setPen(QPen(colour, brush.px(1.4)))
    painter.setBrush(colour if filled else brush.colour("window"))
    if mark is Mark.AWAY:
        painter.drawRect(QRectF(spot.x() - size * 0.88, spot.y() - size * 0.88, size * 1.76, size * 1.76))
    elif mark is Mark.CONTEXT:
        low = spot.y() + size * 0.8
        painter.drawPolygon(
            QPolygonF([QPointF(spot.x(), spot.y() - size), QPointF(spot.x() + size, low), QPointF(spot.x() - size, low)])
        )
    else:
        painter.drawEllipse(spot, size, size)


def _size(brush: Brush, count: int) -> float:
    """Area grows with the count, up to nine sentences."""
    return brush.px(2.2 + 1.7 * sqrt(min(count, 9)))
