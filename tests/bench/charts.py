"""Charts of any length, painted off screen."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from wa_journal.host import resources
from wa_journal.model.trajectory import LanePoint, LevelPoint, banded
from wa_journal.ui.charts.chart_view import ChartView
from wa_journal.ui.charts.picture import LaneRow, Picture
from wa_journal.ui.look import Look
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.theme import Mode

LANES = 8
_START = date(2000, 1, 3)


def painted(lengths: Sequence[int], repeats: int) -> tuple[tuple[float, float], ...]:
    """Give (sessions, milliseconds of processor time) for painting the whole chart once more."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    view = ChartView(Look(app, resources, Mode.LIGHT))
    view.resize(1240, 760)
    points = []
    for length in lengths:
        view.show_picture(picture(length), "")
        view.grab()
        best = float("inf")
        for _ in range(repeats):
            began = time.process_time()
            view.grab()
            best = min(best, time.process_time() - began)
        points.append((float(length), 1000 * best))
    return tuple(points)


def picture(length: int) -> Picture:
    """Give a chart with a level, its bands and eight lanes, a session a week."""
    level = tuple(_point(number) for number in range(1, length + 1))
    lanes = tuple(LaneRow(f"lane{row}", f"Lane {row}", Mark.TOWARDS, _lane(level, row)) for row in range(LANES))
    return Picture("Working alliance", f"{length} sessions", level, lanes=lanes, banded=banded(level))


def _point(number: int) -> LevelPoint:
    mean = 5 + (number * 7 % 11 - 5) / 5
    bands = (mean, mean - 0.5, mean + 0.5, mean - 1, mean + 1)
    return LevelPoint(number, _START + timedelta(weeks=number), True, mean, *bands, *bands)


def _lane(level: tuple[LevelPoint, ...], row: int) -> tuple[LanePoint, ...]:
    return tuple(LanePoint(one.number, one.date, True, int((one.number + row) % 3 == 0), 0, 20) for one in level)
