"""Draws a whole chart into a rectangle of any device."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF

from wa_journal.ui.charts import keys
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.flags_drawing import draw_flags, draw_repairs
from wa_journal.ui.charts.frame import SHORT_DAYS, Frame, time_ticks
from wa_journal.ui.charts.lanes_drawing import draw_lanes
from wa_journal.ui.charts.layout import FLAG, NOTE_LINE, TITLE, WORDS, frame_for, heading_for, lane_lines, note_lines
from wa_journal.ui.charts.level_drawing import draw_level, draw_phases
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.charts.unmet_drawing import draw_all_unmet


def draw(brush: Brush, picture: Picture, area: QRectF, *, dates_twice: bool = False) -> Frame:
    """Draw all of it; gives the frame, so that the pointer can be placed."""
    frame = frame_for(brush, picture, area, dates_twice=dates_twice)
    _draw_heading(brush, picture, area)
    draw_phases(brush, frame, picture)
    _draw_days(brush, frame)
    draw_flags(brush, frame, picture)
    draw_level(brush, frame, picture)
    draw_all_unmet(brush, frame, picture)
    draw_repairs(brush, frame, picture)
    _draw_between(brush, frame, picture, area)
    draw_lanes(brush, frame, picture)
    for place, line in enumerate(note_lines(brush, picture, area.width())):
        below = frame.dates[-1] + brush.px(NOTE_LINE) * (place + 1)
        brush.write(QPointF(area.left(), below), line, size=FLAG)
    return frame


def _draw_heading(brush: Brush, picture: Picture, area: QRectF) -> None:
    heading = heading_for(brush, picture, area.width())
    start, below = QPointF(area.left(), area.top() + brush.px(12)), QPointF(0, brush.px(keys.LINE))
    wide = brush.write(start, picture.title, "text", TITLE, bold=True)
    brush.write(start + (below if heading.below else QPointF(wide + brush.px(12), brush.px(1))), picture.subtitle)
    keys.draw_keys(brush, heading.lines, start + (below if heading.below else QPointF(0, brush.px(1))))


def _draw_days(brush: Brush, frame: Frame) -> None:
    named, plain = (brush.width(_written(date(2026, 9, 30), frame, named=named)) + brush.px(14) for named in (True, False))
    ticks = time_ticks(frame.first, frame.last, 1 + round((frame.plot.width() - named) / max(plain, named * 0.7)))
    for day in ticks:
        x = frame.x(day)
        for part in (frame.plot, frame.lanes):
            if part.height():
                brush.line(QPointF(x, part.bottom()), QPointF(x, part.bottom() + brush.px(3)), "neutral", 1)
        for height in frame.dates:
            words = _written(day, frame, named=day == ticks[0] or day.month == 1)
            brush.write(QPointF(x, height), words, align="centre")


def _written(day: date, frame: Frame, *, named: bool) -> str:
    form = "d MMM" if (frame.last - frame.first).days <= SHORT_DAYS else "MMM"
    return QLocale().toString(QDate(day.year, day.month, day.day), f"{form} yyyy" if named else form)


def _draw_between(brush: Brush, frame: Frame, picture: Picture, area: QRectF) -> None:
    lines = lane_lines(brush, picture, area.width())
    if lines:
        start = QPointF(area.left(), frame.lanes.top() - brush.px(keys.LINE) * (len(lines) - 0.5))
        brush.write(start, picture.words.get("lanes", ""), "text", WORDS, bold=True)
        keys.draw_keys(brush, lines, start)
