"""The keys of a chart: what each mark stands for, in as many lines as the width needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPen

from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.lanes_drawing import draw_mark
from wa_journal.ui.charts.picture import Picture, UnmetKind
from wa_journal.ui.charts.unmet_drawing import draw_unmet
from wa_journal.ui.parts.shapes import Mark

LINE = 22.0
_SIDE, _GAP = 18.0, 14.0


@dataclass(frozen=True, slots=True)
class Key:
    """A mark and what it stands for."""

    words: str
    paint: Callable[[Brush, QPointF], None] = field(repr=False)


Lines = tuple[tuple[tuple[Key, float], ...], ...]


def level_keys(picture: Picture) -> tuple[Key, ...]:
    """Give the keys of the level: only what the chart shows is explained."""
    level, shown = picture.level, picture.words
    crowded = any(one.date == other.date for one, other in pairwise(picture.meetings))
    unmet = {one.kind for one in picture.unmet}
    wanted = (
        ("rated", _dot, any(point.rating is not None for point in level)),
        ("unrated", _tick, any(point.rating is None for point in level)),
        *((kind.value, _unmet(kind), kind in unmet) for kind in UnmetKind),
        ("band", _band, bool(picture.banded)),
        ("client", _square, bool(picture.client)),
        ("beside", _pair, crowded),
        ("dip", _ring, any(flag.is_dip for flag in picture.flags)),
    )
    return tuple(Key(shown[name], paint) for name, paint, there in wanted if there and shown.get(name))


def lane_keys(picture: Picture) -> tuple[Key, ...]:
    """Give the keys of the lanes."""
    marks = {lane.mark for lane in picture.lanes}
    points = [point for lane in picture.lanes for point in lane.points]
    wanted = (
        ("towards", _mark(Mark.TOWARDS), Mark.TOWARDS in marks),
        ("away", _mark(Mark.AWAY), Mark.AWAY in marks),
        ("context", _mark(Mark.CONTEXT), Mark.CONTEXT in marks),
        ("size", _sizes, any(point.confirmed > 1 for point in points)),
        ("hollow", _hollow, any(point.unconfirmed and not point.confirmed for point in points)),
        ("hatched", _hatch, any(not point.reviewed for point in points)),
    )
    return tuple(Key(picture.words[name], paint) for name, paint, there in wanted if there and picture.words.get(name))


def laid_out(brush: Brush, keys: tuple[Key, ...], room: float, before: float = 0.0) -> Lines:
    """Give lines of keys with their left ends; `before` is taken in the first line."""
    lines: list[list[tuple[Key, float]]] = [[]]
    left = before
    for key in keys:
        wide = brush.px(_SIDE) + brush.width(key.words)
        if left and left + wide > room:
            lines.append([])
            left = 0.0
        lines[-1].append((key, left))
        left += wide + brush.px(_GAP)
    return tuple(map(tuple, lines))


def draw_keys(brush: Brush, lines: Lines, start: QPointF) -> None:
    """Draw lines of keys from the middle of the first line's left end."""
    for place, line in enumerate(lines):
        for key, left in line:
            spot = start + QPointF(left + brush.px(7), place * brush.px(LINE))
            key.paint(brush, spot)
            brush.write(spot + QPointF(brush.px(_SIDE - 7), 0), key.words)


def _dot(brush: Brush, spot: QPointF) -> None:
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(brush.colour("level"))
    brush.painter.drawEllipse(spot, brush.px(4.4), brush.px(4.4))


def _pair(brush: Brush, spot: QPointF) -> None:
    for left in (-4.0, 4.0):
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(brush.colour("level"))
        brush.painter.drawEllipse(spot + QPointF(brush.px(left), 0), brush.px(3), brush.px(3))


def _ring(brush: Brush, spot: QPointF) -> None:
    brush.painter.setPen(QPen(brush.colour("strain"), brush.px(1.8)))
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawEllipse(spot, brush.px(5), brush.px(5))


def _tick(brush: Brush, spot: QPointF) -> None:
    brush.line(spot + QPointF(0, brush.px(4)), spot - QPointF(0, brush.px(4)), "neutral", 1.6)


def _unmet(kind: UnmetKind) -> Callable[[Brush, QPointF], None]:
    def paint(brush: Brush, spot: QPointF) -> None:
        draw_unmet(brush, spot, kind)

    return paint


def _band(brush: Brush, spot: QPointF) -> None:
    for role, tall in (("level_softer", 12), ("level_soft", 7)):
        box = QRectF(spot.x() - brush.px(7), spot.y() - brush.px(tall / 2), brush.px(14), brush.px(tall))
        brush.painter.fillRect(box, brush.colour(role))
    brush.line(spot - QPointF(brush.px(7), 0), spot + QPointF(brush.px(7), 0), "level", 2)


def _square(brush: Brush, spot: QPointF) -> None:
    side = brush.px(4)
    brush.painter.fillRect(QRectF(spot.x() - side, spot.y() - side, 2 * side, 2 * side), brush.colour("client"))


def _mark(mark: Mark) -> Callable[[Brush, QPointF], None]:
    def paint(brush: Brush, spot: QPointF) -> None:
        draw_mark(brush, spot, mark, brush.px(4.5), filled=True)

    return paint


def _sizes(brush: Brush, spot: QPointF) -> None:
    for left, side in ((-4.0, 2.6), (3.0, 4.5)):
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(brush.colour("neutral"))
        brush.painter.drawEllipse(spot + QPointF(brush.px(left), 0), brush.px(side), brush.px(side))


def _hollow(brush: Brush, spot: QPointF) -> None:
    draw_mark(brush, spot, Mark.TOWARDS, brush.px(4.5), filled=False)


def _hatch(brush: Brush, spot: QPointF) -> None:
    side = brush.px(5.5)
    pattern = QBrush(brush.colour("neutral"), Qt.BrushStyle.BDiagPattern)
    brush.painter.fillRect(QRectF(spot.x() - side, spot.y() - side, 2 * side, 2 * side), pattern)
