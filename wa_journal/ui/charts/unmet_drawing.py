"""Draws the meetings that did not take place, quietly on the time axis: told apart by shape, without a height that judges."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.frame import Frame
from wa_journal.ui.charts.picture import Picture, UnmetKind

_OVER, _SIDE, _WIDTH = 8.0, 3.6, 1.6


def draw_all_unmet(brush: Brush, frame: Frame, picture: Picture) -> None:
    """Draw each right over the axis, where an unrated session has its tick."""
    for one in picture.unmet:
        draw_unmet(brush, QPointF(frame.at(one.number, one.date), frame.plot.bottom() - brush.px(_OVER)), one.kind)


def draw_unmet(brush: Brush, spot: QPointF, kind: UnmetKind) -> None:
    """Draw a cross where the client did not come, a bar where it was cancelled, a question mark where it is not known."""
    side = brush.px(_SIDE)
    if kind is UnmetKind.LOST:
        brush.write(spot, "?", "neutral", bold=True, align="centre")
    elif kind is UnmetKind.CANCELLED:
        brush.line(spot - QPointF(side, 0), spot + QPointF(side, 0), "neutral", _WIDTH)
    else:
        for end in (QPointF(side, side), QPointF(side, -side)):
            brush.line(spot - end, spot + end, "neutral", _WIDTH)
