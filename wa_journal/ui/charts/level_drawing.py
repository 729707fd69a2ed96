"""Draws the level: bands before the line, ratings as they were given, unrated sessions as ticks on the axis."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from wa_journal.model.trajectory import LevelPoint
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.frame import HIGHEST, Frame
from wa_journal.ui.charts.picture import Flag, FlagKind, Picture

_VALUES = (0, 2, 4, 6, 8, 10)


def draw_level(brush: Brush, frame: Frame, picture: Picture) -> None:
    """Draw the upper part of the chart."""
    _draw_phases(brush, frame, picture)
    _draw_zone(brush, frame, picture)
    _draw_grid(brush, frame, picture)
    if picture.level:
        _draw_band(brush, frame, picture.level, "95", "level_softer")
        _draw_band(brush, frame, picture.level, "80", "level_soft")
    _draw_flags(brush, frame, picture)
    _draw_line(brush, frame, picture.level)
    _draw_client(brush, frame, picture)
    _draw_ratings(brush, frame, picture)
    _draw_end(brush, frame, picture.level)


def _draw_phases(brush: Brush, frame: Frame, picture: Picture) -> None:
    brush.painter.setPen(Qt.PenStyle.NoPen)
    for place, phase in enumerate(picture.phases):
        left = frame.x(max(phase.start, frame.first))
        right = frame.x(min(phase.end, frame.last))
        if place % 2:
            brush.painter.setPen(Qt.PenStyle.NoPen)
            brush.painter.setBrush(brush.colour("neutral", 16))
            brush.painter.drawRect(QRectF(left, frame.plot.top(), right - left, frame.lanes.bottom() - frame.plot.top()))
        if brush.width(phase.words, 11) < right - left - brush.px(8):
            brush.write(QPointF(left + brush.px(4), frame.plot.bottom() - brush.px(10)), phase.words, size=11)


def _draw_zone(brush: Brush, frame: Frame, picture: Picture) -> None:
    if picture.line is None:
        return
    top = frame.y(picture.line)
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(brush.colour("zone"))
    brush.painter.drawRect(QRectF(frame.plot.left(), frame.plot.top(), frame.plot.width(), top - frame.plot.top()))
    words = picture.words.get("line", "").format(line=picture.line)
    brush.write(QPointF(frame.plot.left() + brush.px(8), top - brush.px(10)), words, "towards_text")


def _draw_grid(brush: Brush, frame: Frame, picture: Picture) -> None:
    for value in _VALUES:
        height = frame.y(value)
        brush.line(QPointF(frame.plot.left(), height), QPointF(frame.plot.right(), height), "grid")
        end = {0: picture.words.get("weak", ""), 10: picture.words.get("strong", "")}.get(value, "")
        words = f"{value}  {end}" if end else str(value)
        brush.write(QPointF(frame.plot.left() - brush.px(8), height), words, align="right")
    brush.line(frame.plot.topLeft(), frame.plot.bottomLeft(), "grid")


def _draw_band(brush: Brush, frame: Frame, level: tuple[LevelPoint, ...], width: str, role: str) -> None:
    spread = [(frame.x(point.date), getattr(point, f"hi{width}"), getattr(point, f"lo{width}")) for point in level]
    if len(spread) == 1:
        x, high, low = spread[0]
        spread = [(x - brush.px(10), high, low), (x + brush.px(10), high, low)]
    upper = [QPointF(x, frame.y(high)) for x, high, _ in spread]
    lower = [QPointF(x, frame.y(low)) for x, _, low in reversed(spread)]
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(brush.colour(role))
    brush.painter.drawPolygon(QPolygonF([*upper, *lower]))


def _draw_line(brush: Brush, frame: Frame, level: tuple[LevelPoint, ...]) -> None:
    if len(level) < 2:
        return
    path = QPainterPath(QPointF(frame.x(level[0].date), frame.y(level[0].mean)))
    for point in level[1:]:
        path.lineTo(frame.x(point.date), frame.y(point.mean))
    pen = QPen(brush.colour("level"), brush.px(2.4))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    brush.painter.setPen(pen)
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawPath(path)


def _draw_ratings(brush: Brush, frame: Frame, picture: Picture) -> None:
    painter, dips = brush.painter, {flag.number for flag in picture.flags if flag.kind is FlagKind.DIP}
    for point in picture.level:
        x = frame.x(point.date)
        if point.rating is None:
            base = frame.plot.bottom()
            brush.line(QPointF(x, base), QPointF(x, base - brush.px(7)), "neutral", 1.6)
            continue
        spot = QPointF(x, frame.y(point.rating))
        painter.setPen(QPen(brush.colour("surface"), brush.px(1.4)))
        painter.setBrush(brush.colour("level"))
        painter.drawEllipse(spot, brush.px(4.4), brush.px(4.4))
        if point.number in dips:
            painter.setPen(QPen(brush.colour("strain"), brush.px(1.8)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot, brush.px(8), brush.px(8))


def _draw_client(brush: Brush, frame: Frame, picture: Picture) -> None:
    spots = [QPointF(frame.x(one.date), frame.y(one.rating)) for one in picture.client]
    for start, end in pairwise(spots):
        brush.line(start, end, "client", 1.4, Qt.PenStyle.DotLine)
    brush.painter.setPen(QPen(brush.colour("surface"), brush.px(1)))
    brush.painter.setBrush(brush.colour("client"))
    side = brush.px(4.2)
    for spot in spots:
        brush.painter.drawRect(QRectF(spot.x() - side, spot.y() - side, 2 * side, 2 * side))


def _draw_flags(brush: Brush, frame: Frame, picture: Picture) -> None:
    rows: list[float] = []
    flags = [flag for flag in picture.flags if flag.kind is not FlagKind.DIP and flag.on >= frame.first]
    for flag in sorted(flags, key=lambda one: one.on):
        role, style = _manner(flag)
        x = frame.x(min(flag.on, frame.last))
        for part in (frame.plot, frame.lanes):
            brush.line(QPointF(x, part.top()), QPointF(x, part.bottom()), role, 1.2, style)
        _draw_words(brush, frame, flag, x, rows)


def _draw_words(brush: Brush, frame: Frame, flag: Flag, x: float, rows: list[float]) -> None:
    """Write a flag's words in the first line of text that is free there; words at the right edge stand before their line."""
    wide = brush.width(flag.words, 11)
    before = x + wide + brush.px(8) > frame.plot.right()
    left = x - wide - brush.px(5) if before else x + brush.px(5)
    place = next((number for number, end in enumerate(rows) if end < left), len(rows))
    rows[place : place + 1] = [left + wide + brush.px(10)]
    role = {FlagKind.STRAIN: "away_text", FlagKind.EVENT: "muted", FlagKind.JUDGEMENT: "level"}.get(flag.kind, "muted")
    brush.write(QPointF(left, frame.plot.top() + brush.px(10 + 15 * place)), flag.words, role, 11)
    if flag.kind is FlagKind.STRAIN:
        _draw_diamond(brush, QPointF(x, frame.plot.bottom() - brush.px(14)))


def _draw_diamond(brush: Brush, spot: QPointF) -> None:
    size = brush.px(6)
    corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
    brush.painter.setPen(QPen(brush.colour("surface"), brush.px(1)))
    brush.painter.setBrush(brush.colour("strain"))
    brush.painter.drawPolygon(QPolygonF([spot + corner for corner in corners]))


def _manner(flag: Flag) -> tuple[str, Qt.PenStyle]:
    return {
        FlagKind.STRAIN: ("strain", Qt.PenStyle.DashLine),
        FlagKind.EVENT: ("neutral", Qt.PenStyle.DotLine),
        FlagKind.JUDGEMENT: ("level", Qt.PenStyle.DashDotLine),
    }.get(flag.kind, ("neutral", Qt.PenStyle.DotLine))


def _draw_end(brush: Brush, frame: Frame, level: tuple[LevelPoint, ...]) -> None:
    if level:
        last = level[-1]
        spot = QPointF(frame.x(last.date) + brush.px(14), min(max(frame.y(last.mean), frame.y(HIGHEST)), frame.y(0)))
        brush.write(spot - QPointF(0, brush.px(8)), f"{last.mean:.1f}", "level", 14, bold=True)
        brush.write(spot + QPointF(0, brush.px(8)), f"{last.lo80:.1f}–{last.hi80:.1f}", size=11)
