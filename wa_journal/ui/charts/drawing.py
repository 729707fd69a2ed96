"""Draws a whole chart into a rectangle of any device."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt

from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.frame import Frame, time_ticks
from wa_journal.ui.charts.lanes_drawing import draw_lanes, draw_mark
from wa_journal.ui.charts.level_drawing import draw_level
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.parts.shapes import Mark

_TOP, _UNDER, _LANE, _BETWEEN, _RIGHT = 58.0, 34.0, 19.0, 34.0, 84.0
_LEAST_PLOT = 190.0


def least_height(lanes: int, unit: float) -> int:
    """Give the height below which a chart cannot be read."""
    return round(unit * (_TOP + _LEAST_PLOT + _BETWEEN + _LANE * lanes + _UNDER))


def frame_for(brush: Brush, picture: Picture, area: QRectF) -> Frame:
    """Give the places of the chart's parts inside an area."""
    labels = [brush.width(lane.label) for lane in picture.lanes]
    left = area.left() + max([brush.width(f"10  {picture.words.get('strong', '')}"), *labels]) + brush.px(18)
    lanes_tall = brush.px(_LANE) * len(picture.lanes)
    bottom = area.bottom() - brush.px(_UNDER)
    lanes = QRectF(left, bottom - lanes_tall, area.right() - brush.px(_RIGHT) - left, lanes_tall)
    top = area.top() + brush.px(_TOP)
    between = brush.px(_BETWEEN) if picture.lanes else 0.0
    plot = QRectF(left, top, lanes.width(), max(brush.px(40), lanes.top() - between - top))
    days = picture.days or (date.today(),)
    spread = max(6, round((days[-1] - days[0]).days * 0.02))
    return Frame(plot, lanes, days[0] - timedelta(days=spread), days[-1] + timedelta(days=spread))


def draw(brush: Brush, picture: Picture, area: QRectF) -> Frame:
    """Draw all of it; gives the frame, so that the pointer can be placed."""
    frame = frame_for(brush, picture, area)
    _draw_heading(brush, picture, area)
    _draw_time(brush, frame)
    draw_level(brush, frame, picture)
    _draw_between(brush, frame, picture, area.left())
    draw_lanes(brush, frame, picture)
    return frame


def _draw_heading(brush: Brush, picture: Picture, area: QRectF) -> None:
    height = area.top() + brush.px(14)
    wide = brush.write(QPointF(area.left() + brush.px(4), height), picture.title, "text", 16, bold=True)
    brush.write(QPointF(area.left() + brush.px(16) + wide, height), picture.subtitle, size=12)
    left = area.left() + brush.px(10)
    height += brush.px(24)
    for key, paint in (("rated", _dot), ("unrated", _tick), ("band", _band), ("client", _square), ("strain", _diamond)):
        words = picture.words.get(key, "")
        if words and (key != "client" or picture.client):
            paint(brush, QPointF(left, height))
            left += brush.px(10) + brush.write(QPointF(left + brush.px(10), height), words) + brush.px(16)


def _draw_time(brush: Brush, frame: Frame) -> None:
    height = (frame.lanes.bottom() if frame.lanes.height() else frame.plot.bottom()) + brush.px(16)
    form = "d MMM" if (frame.last - frame.first).days <= 70 else "MMM yyyy"
    for day in time_ticks(frame.first, frame.last):
        brush.write(QPointF(frame.x(day), height), QLocale().toString(QDate(day.year, day.month, day.day), form), align="centre")


def _draw_between(brush: Brush, frame: Frame, picture: Picture, start: float) -> None:
    if not picture.lanes:
        return
    height = frame.lanes.top() - brush.px(15)
    left = start + brush.px(4)
    left += brush.write(QPointF(left, height), picture.words.get("lanes", ""), "text", 12, bold=True) + brush.px(14)
    for key, mark, filled in (
        ("towards", Mark.TOWARDS, True),
        ("away", Mark.AWAY, True),
        ("context", Mark.CONTEXT, True),
        ("hollow", Mark.TOWARDS, False),
    ):
        draw_mark(brush, QPointF(left + brush.px(5), height), mark, brush.px(4.5), filled=filled)
        left += brush.px(14) + brush.write(QPointF(left + brush.px(14), height), picture.words.get(key, "")) + brush.px(14)


def _dot(brush: Brush, spot: QPointF) -> None:
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(brush.colour("level"))
    brush.painter.drawEllipse(spot, brush.px(4.4), brush.px(4.4))


def _tick(brush: Brush, spot: QPointF) -> None:
    brush.line(spot + QPointF(0, brush.px(4)), spot - QPointF(0, brush.px(4)), "neutral", 1.6)


def _band(brush: Brush, spot: QPointF) -> None:
    for role, tall in (("level_softer", 12), ("level_soft", 8)):
        brush.painter.fillRect(
            QRectF(spot.x() - brush.px(7), spot.y() - brush.px(tall / 2), brush.px(14), brush.px(tall)), brush.colour(role)
        )
    brush.line(spot - QPointF(brush.px(7), 0), spot + QPointF(brush.px(7), 0), "level", 2)


def _square(brush: Brush, spot: QPointF) -> None:
    brush.painter.fillRect(
        QRectF(spot.x() - brush.px(4), spot.y() - brush.px(4), brush.px(8), brush.px(8)), brush.colour("client")
    )


def _diamond(brush: Brush, spot: QPointF) -> None:
    brush.painter.save()
    brush.painter.translate(spot)
    brush.painter.rotate(45)
    brush.painter.fillRect(QRectF(-brush.px(4), -brush.px(4), brush.px(8), brush.px(8)), brush.colour("strain"))
    brush.painter.restore()
