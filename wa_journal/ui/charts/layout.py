"""Shares a rectangle out among the parts of a chart, so that words never stand on data and days are always seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QRectF

from wa_journal.ui.charts import keys
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.frame import Frame, Label
from wa_journal.ui.charts.picture import Flag, FlagKind, Picture, is_soon_after
from wa_journal.ui.parts.side_by_side import side_by_side

TITLE, WORDS, FLAG = 16.0, 12.0, 11.0
NOTE_LINE = 16.0
_HEAD, _LANE, _LEAST_LANE, _DATES, _STRIP, _FLAG_LINE, _RIGHT, _AIR = 26.0, 19.0, 15.0, 24.0, 17.0, 15.0, 84.0, 8.0
_STRAINS, _MARK = 26.0, 13.0
_LEAST_PLOT, _MOST_FLAG_LINES = 130.0, 3


def least_height(brush: Brush, picture: Picture, width: float) -> float:
    """Give the height below which a chart cannot be read."""
    frame = frame_for(brush, picture, QRectF(0, 0, width, 10_000))
    fixed = 10_000 - frame.plot.height() - frame.lanes.height()
    return fixed + brush.px(_LEAST_PLOT) + brush.px(_LEAST_LANE) * len(picture.lanes)


@dataclass(frozen=True, slots=True)
class Heading:
    """How the heading fills its lines: whether the subtitle has one of its own, and where the keys stand."""

    below: bool
    lines: keys.Lines

    @property
    def count(self) -> int:
        """Give the number of lines after the first."""
        return self.below + len(self.lines) - 1


def heading_for(brush: Brush, picture: Picture, width: float) -> Heading:
    """Put the keys of the level to the right of the title where they fit, else in lines of their own."""
    found = keys.level_keys(picture)
    title = brush.width(picture.title, TITLE, bold=True) + brush.px(12) + brush.width(picture.subtitle)
    (one,) = keys.laid_out(brush, found, float("inf"))
    wide = one[-1][1] + brush.width(one[-1][0].words) + brush.px(24) if one else 0.0
    if title + brush.px(30) + wide <= width:
        return Heading(below=False, lines=(tuple((key, left + width - wide) for key, left in one),))
    return Heading(title > width, ((), *keys.laid_out(brush, found, width)))


def lane_lines(brush: Brush, picture: Picture, width: float) -> keys.Lines:
    """Give the keys of the lanes after their heading."""
    before = brush.width(picture.words.get("lanes", ""), WORDS, bold=True) + brush.px(18)
    return keys.laid_out(brush, keys.lane_keys(picture), width, before) if picture.lanes else ()


def note_lines(brush: Brush, picture: Picture, width: float) -> tuple[str, ...]:
    """Give the lines under the days that name what has no lane."""
    return brush.wrapped(picture.note, width, FLAG)


def frame_for(brush: Brush, picture: Picture, area: QRectF, *, dates_twice: bool = False) -> Frame:
    """Give the places of the chart's parts inside an area; `dates_twice` writes the days under the plot too."""
    left = area.left() + _gutter(brush, picture)
    wide = area.right() - brush.px(_RIGHT) - left
    axis = _axis(brush, picture, left, wide)
    labels = labels_for(brush, picture, axis)
    head = brush.px(_HEAD) + heading_for(brush, picture, area.width()).count * brush.px(keys.LINE)
    flags = brush.px(_FLAG_LINE) * (1 + max((label.line for label in labels), default=-1))
    top = area.top() + head + flags + brush.px(_AIR)
    strip = brush.px(_STRIP) if picture.phases else 0.0
    strains = brush.px(_STRAINS) if any(flag.is_strain for flag in picture.flags) else 0.0
    twice = brush.px(_DATES) if dates_twice and picture.lanes else 0.0
    note = brush.px(NOTE_LINE) * len(note_lines(brush, picture, area.width()))
    between = brush.px(keys.LINE) * len(lane_lines(brush, picture, area.width())) + brush.px(_AIR) if picture.lanes else 0.0
    room = area.bottom() - top - strains - strip - twice - between - brush.px(_DATES) - note
    lanes = _lanes_height(brush, len(picture.lanes), room)
    plot = QRectF(left, top, wide, max(brush.px(40), room - lanes))
    phases = QRectF(left, plot.bottom() + strains, wide, strip)
    under = phases.bottom()
    below = QRectF(left, under + twice + between, wide, lanes)
    dates = (*((under + twice / 2,) if twice else ()), (below.bottom() if picture.lanes else under) + brush.px(_DATES) / 2)
    under_plot = QRectF(left, plot.bottom(), wide, strains)
    return replace(axis, plot=plot, lanes=below, strains=under_plot, phases=phases, dates=dates, labels=labels)


def _axis(brush: Brush, picture: Picture, left: float, wide: float) -> Frame:
    """Give the days from left to right, with meetings of one day beside each other."""
    axis = Frame(QRectF(left, 0, wide, 1), QRectF(), *_days(picture))
    meetings = picture.meetings
    places = side_by_side([axis.x(one.date) for one in meetings], brush.px(_MARK), (left, left + wide))
    return replace(axis, meetings={one.number: x for one, x in zip(meetings, places, strict=True)})


def labels_for(brush: Brush, picture: Picture, frame: Frame) -> tuple[Label, ...]:
    """Give the words beside the flags, each in the first line that is free there, shorter where it is crowded."""
    taken: list[list[tuple[float, float]]] = [[] for _ in range(_MOST_FLAG_LINES)]
    found = []
    for flag in sorted(picture.flags, key=lambda one: one.on):
        if flag.is_dip or flag.on < frame.first:
            continue
        label = next((made for words in (flag.words, flag.short) if (made := _placed(brush, frame, flag, words, taken))), None)
        if label is not None:
            wide = brush.width(label.words, FLAG)
            taken[label.line].append((label.left - brush.px(8), label.left + wide + brush.px(8)))
            found.append(label)
    return tuple(found)


def _placed(brush: Brush, frame: Frame, flag: Flag, words: str, taken: list[list[tuple[float, float]]]) -> Label | None:
    if not words:
        return None
    wide, x = brush.width(words, FLAG), frame.at(flag.number, min(flag.on, frame.last))
    after, before = x + brush.px(5), x - wide - brush.px(5)
    edge = frame.plot.right() + brush.px(_RIGHT)
    for line, spans in enumerate(taken):
        for left in (after, before):
            inside = left >= frame.plot.left() and left + wide <= edge
            if inside and all(left + wide < start or left > end for start, end in spans):
                return Label(flag, words, left, line)
    return None


def _days(picture: Picture) -> tuple[date, date]:
    days = tuple(one.date for one in picture.meetings) or (date.today(),)
    spread = timedelta(days=max(6, round((days[-1] - days[0]).days * 0.02)))
    judged = [one.on for one in picture.flags if one.kind is FlagKind.JUDGEMENT and is_soon_after(days[-1], one.on)]
    return days[0] - spread, max([days[-1] + spread, *judged])


def _gutter(brush: Brush, picture: Picture) -> float:
    ends = [brush.width(picture.words.get(end, "")) + brush.px(26) for end in ("strong", "weak", "strain")]
    return max([*ends, *(brush.width(lane.label) for lane in picture.lanes)]) + brush.px(18)


def _lanes_height(brush: Brush, count: int, room: float) -> float:
    """Lanes give way first where the window is low, down to where their words would touch."""
    wanted = min(brush.px(_LANE) * count, room * 0.44)
    return max(wanted, brush.px(_LEAST_LANE) * count)
