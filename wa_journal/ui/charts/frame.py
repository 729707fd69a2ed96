"""Where things stand on a chart: days from left to right, ratings from bottom to top."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF

HIGHEST = 10.0
_MOST_TICKS = 9


@dataclass(frozen=True, slots=True)
class Frame:
    """One time axis shared by the level and its lanes; `plot` holds the level, `lanes` what is under it."""

    plot: QRectF
    lanes: QRectF
    first: date
    last: date

    def x(self, day: date) -> float:
        """Give the place of a day."""
        whole = max(1, (self.last - self.first).days)
        return self.plot.left() + self.plot.width() * (day - self.first).days / whole

    def y(self, value: float) -> float:
        """Give the place of a rating."""
        return self.plot.bottom() - self.plot.height() * value / HIGHEST

    def lane(self, place: int, count: int) -> float:
        """Give the height of a lane's middle."""
        return self.lanes.top() + self.lanes.height() * (place + 0.5) / max(1, count)


def time_ticks(first: date, last: date) -> tuple[date, ...]:
    """Give the days to be written under the axis: first days of months, or of weeks where the time is short."""
    if (last - first).days <= 70:
        step = max(7, 7 * -(-(last - first).days // (7 * _MOST_TICKS)))
        return tuple(first + timedelta(days=place) for place in range(0, (last - first).days + 1, step))
    months = _months(first, last)
    return months[:: -(-len(months) // _MOST_TICKS)] if months else ()


def _months(first: date, last: date) -> tuple[date, ...]:
    found, day = [], date(first.year, first.month, 1)
    while day <= last:
        if day >= first:
            found.append(day)
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return tuple(found)
