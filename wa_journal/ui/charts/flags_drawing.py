"""Draws what happened beside the ratings: strains with the way to their repair, events and judgements."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.frame import Frame
from wa_journal.ui.charts.layout import FLAG
from wa_journal.ui.charts.picture import Flag, FlagKind, Picture

_LINES = {
    FlagKind.STRAIN: ("strain", Qt.PenStyle.DashLine),
    FlagKind.EVENT: ("neutral", Qt.PenStyle.DotLine),
    FlagKind.JUDGEMENT: ("level", Qt.PenStyle.DashDotLine),
}
_WORDS = {FlagKind.STRAIN: "away_text", FlagKind.EVENT: "muted", FlagKind.JUDGEMENT: "link"}
_LINE = 15.0


def draw_flags(brush: Brush, frame: Frame, picture: Picture) -> None:
    """Draw lines through level and lanes, and the words over them; what lies after the last session has words only."""
    lowest = max((label.line for label in frame.labels), default=0)
    height = {label.flag: _height(brush, frame, label.line, lowest) for label in frame.labels}
    for flag in picture.flags:
        if not flag.is_dip and frame.first <= flag.on <= frame.last:
            role, style = _LINES[flag.kind]
            x = frame.at(flag.number, flag.on)
            top = height.get(flag, frame.plot.top())
            brush.line(QPointF(x, top - brush.px(5)), QPointF(x, frame.plot.bottom()), role, 1.2, style)
            brush.line(QPointF(x, frame.lanes.top()), QPointF(x, frame.lanes.bottom()), role, 1.2, style)
    for label in frame.labels:
        tall, spot = brush.px(FLAG) * 1.3, QPointF(label.left, height[label.flag])
        paper = QRectF(spot.x() - 2, spot.y() - tall / 2, brush.width(label.words, FLAG) + 4, tall)
        brush.painter.fillRect(paper, brush.colour("surface"))
        brush.write(spot, label.words, _WORDS[label.flag.kind], FLAG)


def draw_repairs(brush: Brush, frame: Frame, picture: Picture) -> None:
    """Draw strains right under the plot, each with an arc to the session in which it was closed."""
    if not frame.strains.height():
        return
    foot = frame.strains.bottom() - brush.px(8)
    brush.write(QPointF(frame.plot.left() - brush.px(8), foot), picture.words.get("strain", ""), align="right")
    for flag in picture.flags:
        if flag.is_strain and flag.on <= frame.last:
            start = frame.at(flag.number, max(flag.on, frame.first))
            if flag.until is not None and flag.until >= frame.first:
                _draw_arc(brush, flag, QPointF(start, foot), frame.at(flag.closed, min(flag.until, frame.last)))
            if flag.on >= frame.first:
                _draw_diamond(brush, QPointF(start, foot))


def _draw_arc(brush: Brush, flag: Flag, start: QPointF, until: float) -> None:
    """Lead from a strain to where it was closed; there is no way to go where that was not later."""
    if until <= start.x():
        return
    foot, end = start.y(), QPointF(until, start.y())
    path = QPainterPath(start)
    path.quadTo(QPointF((start.x() + end.x()) / 2, foot - brush.px(26)), end)
    role = "towards" if flag.mended else "neutral"
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.setPen(QPen(brush.colour(role), brush.px(1.6), Qt.PenStyle.SolidLine if flag.mended else Qt.PenStyle.DotLine))
    brush.painter.drawPath(path)
    if flag.mended:
        brush.painter.setPen(QPen(brush.colour(role), brush.px(1.6)))
        brush.painter.setBrush(brush.colour("surface"))
        brush.painter.drawEllipse(end, brush.px(4), brush.px(4))
    else:
        brush.line(end - QPointF(0, brush.px(5)), end + QPointF(0, brush.px(5)), role, 1.6)


def _draw_diamond(brush: Brush, spot: QPointF) -> None:
    size = brush.px(5.5)
    corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
    brush.painter.setPen(QPen(brush.colour("surface"), brush.px(1)))
    brush.painter.setBrush(brush.colour("strain"))
    brush.painter.drawPolygon(QPolygonF([spot + corner for corner in corners]))


def _height(brush: Brush, frame: Frame, line: int, lowest: int) -> float:
    return frame.plot.top() - brush.px(9) - brush.px(_LINE) * (lowest - line)
