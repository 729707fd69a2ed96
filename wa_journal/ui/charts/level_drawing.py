"""Draws the level: bands before the line, ratings as they were given, unrated sessions as ticks on the axis."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from wa_journal.model.trajectory import LevelPoint
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.frame import HIGHEST, Frame
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.wording import number

_LEAST_NAME = 36.0
_VALUES = (0, 2, 4, 6, 8, 10)


def draw_level(brush: Brush, frame: Frame, picture: Picture) -> None:
    """Draw the upper part of the chart."""
    _draw_grid(brush, frame, picture)
    _draw_teams_line(brush, frame, picture)
    if picture.banded:
        _draw_band(brush, frame, picture.banded, "95", "level_softer")
        _draw_band(brush, frame, picture.banded, "80", "level_soft")
    _draw_line(brush, frame, picture.banded)
    _draw_client(brush, frame, picture)
    _draw_ratings(brush, frame, picture)
    _draw_end(brush, frame, picture.banded)
    if picture.level and not picture.banded:
        # At the left, where the line at the session in hand does not cross it.
        brush.write(QPointF(frame.plot.left() + brush.px(8), frame.y(9)), picture.words.get("early", ""))


def draw_phases(brush: Brush, frame: Frame, picture: Picture) -> None:
    """Shade every other phase through level and lanes, and name each once under the plot."""
    seen = [phase for phase in picture.phases if phase.start < frame.last and phase.end > frame.first]
    for place, phase in enumerate(seen):
        left, right = frame.x(max(phase.start, frame.first)), frame.x(min(phase.end, frame.last))
        if place % 2:
            shade = QRectF(left, frame.plot.top(), right - left, frame.bottom - frame.plot.top())
            brush.painter.fillRect(shade, brush.colour("neutral", 20))
        middle = frame.phases.center().y() + brush.px(2)
        if place:
            brush.line(QPointF(left, frame.phases.top()), QPointF(left, frame.phases.bottom()), "neutral", 1)
        _name_phase(brush, phase.words, middle, (left, right), into_gutter=place == 0)


def _name_phase(brush: Brush, words: str, middle: float, ends: tuple[float, float], *, into_gutter: bool) -> None:
    """Name a phase inside its stretch; the first one may reach into the gutter, others are cut short where it is narrow."""
    left, right = ends
    room = right - left - brush.px(8)
    if brush.width(words, 11) > room and into_gutter:
        brush.write(QPointF(right - brush.px(4), middle), words, size=11, align="right")
    elif room > brush.px(_LEAST_NAME):
        brush.write(QPointF(left + brush.px(5), middle), brush.cut(words, room, 11), size=11)


def _draw_teams_line(brush: Brush, frame: Frame, picture: Picture) -> None:
    """A line and no coloured field: which side a level lies on is for the officer to judge, with its range."""
    if picture.line is None:
        return
    top = frame.y(picture.line)
    brush.line(QPointF(frame.plot.left(), top), QPointF(frame.plot.right(), top), "neutral", 1.4, Qt.PenStyle.DashLine)
    words = picture.words.get("line", "").format(line=picture.line)
    wide = brush.width(words)
    for left in (frame.plot.left() + brush.px(8), frame.plot.center().x() - wide / 2, frame.plot.right() - wide - brush.px(8)):
        for height in (top - brush.px(10), frame.plot.top() + brush.px(10)):
            if _is_free(brush, frame, picture, QRectF(left, height - brush.px(8), wide, brush.px(16))):
                brush.write(QPointF(left, height), words)
                return


def _is_free(brush: Brush, frame: Frame, picture: Picture, box: QRectF) -> bool:
    """Say whether neither the band nor a rating lies in a box that has to be over the line."""
    air = brush.px(6)
    spans = [(frame.at(one.number, one.date), frame.y(one.hi95), frame.y(one.lo95)) for one in picture.banded]
    spans += [(frame.at(one.number, one.date), frame.y(one.rating), frame.y(one.rating)) for one in picture.client]
    near = [(high, low) for x, high, low in spans if box.left() - 4 * air <= x <= box.right() + 4 * air]
    inside = frame.plot.top() <= box.top() and box.bottom() <= frame.y(picture.line or 0.0)
    return inside and all(low + air < box.top() or high - air > box.bottom() for high, low in near)


def _draw_grid(brush: Brush, frame: Frame, picture: Picture) -> None:
    numbers = brush.width("10") + brush.px(16)
    for value in _VALUES:
        height = frame.y(value)
        brush.line(QPointF(frame.plot.left(), height), QPointF(frame.plot.right(), height), "grid" if value else "neutral")
        brush.write(QPointF(frame.plot.left() - brush.px(8), height), str(value), align="right")
        end = {0: picture.words.get("weak", ""), int(HIGHEST): picture.words.get("strong", "")}.get(value, "")
        brush.write(QPointF(frame.plot.left() - numbers, height), end, align="right")


def _draw_band(brush: Brush, frame: Frame, level: tuple[LevelPoint, ...], width: str, role: str) -> None:
    spread = [(frame.at(point.number, point.date), getattr(point, f"hi{width}"), getattr(point, f"lo{width}")) for point in level]
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
    path = QPainterPath(QPointF(frame.at(level[0].number, level[0].date), frame.y(level[0].mean)))
    for point in level[1:]:
        path.lineTo(frame.at(point.number, point.date), frame.y(point.mean))
    pen = QPen(brush.colour("level"), brush.px(2.4))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    brush.painter.setPen(pen)
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawPath(path)


def _draw_ratings(brush: Brush, frame: Frame, picture: Picture) -> None:
    painter, dips = brush.painter, {flag.number for flag in picture.flags if flag.is_dip}
    dot = brush.px(4.4) * max(0.65, frame.crowding(len(picture.level), brush.px(11)))
    for point in picture.level:
        x = frame.at(point.number, point.date)
        if point.rating is None:
            base = frame.plot.bottom()
            brush.line(QPointF(x, base), QPointF(x, base - brush.px(7)), "neutral", 1.6)
            continue
        spot = QPointF(x, frame.y(point.rating))
        painter.setPen(QPen(brush.colour("surface"), brush.px(1.4)))
        painter.setBrush(brush.colour("level"))
        painter.drawEllipse(spot, dot, dot)
        if point.number in dips:
            painter.setPen(QPen(brush.colour("strain"), brush.px(1.8)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot, brush.px(8), brush.px(8))


def _draw_client(brush: Brush, frame: Frame, picture: Picture) -> None:
    spots = [QPointF(frame.at(one.number, one.date), frame.y(one.rating)) for one in picture.client]
    for start, end in pairwise(spots):
        brush.line(start, end, "client", 1.1, Qt.PenStyle.DotLine)
    brush.painter.setPen(QPen(brush.colour("surface"), brush.px(1)))
    brush.painter.setBrush(brush.colour("client"))
    side = brush.px(4.2) * max(0.65, frame.crowding(len(picture.level), brush.px(11)))
    for spot in spots:
        brush.painter.drawRect(QRectF(spot.x() - side, spot.y() - side, 2 * side, 2 * side))


def _draw_end(brush: Brush, frame: Frame, level: tuple[LevelPoint, ...]) -> None:
    if level:
        last = level[-1]
        x, height = frame.at(last.number, last.date), min(max(frame.y(last.mean), frame.y(HIGHEST)), frame.y(0))
        spot = QPointF(x + brush.px(14), height)
        brush.write(spot - QPointF(0, brush.px(8)), f"{number(last.lo80)}–{number(last.hi80)}", "level", 14, bold=True)
        brush.write(spot + QPointF(0, brush.px(8)), f"{number(last.mean)}", size=11)
