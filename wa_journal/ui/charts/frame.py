"""Where things stand on a chart: days from left to right, ratings from bottom to top."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QRectF

from wa_journal.ui.charts.picture import Flag

HIGHEST = 10.0
SHORT_DAYS = 70
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)


@dataclass(frozen=True, slots=True)
class Label:
    """The words beside a flag, in a line of their own over the plot; `left` is where they begin."""

    flag: Flag = field(repr=False)
    words: str = field(repr=False)
    left: float
    line: int


@dataclass(frozen=True, slots=True)
class Frame:
    """One time axis shared by the level and its lanes; `plot` holds the level, `lanes` what is under it.

    Right under the plot `strains` shows strains and repairs, then `phases` names where the case stood; `dates` are the
    middles of the lines that days are written in. `meetings` says by number where each stands.
    """

    plot: QRectF
    lanes: QRectF
    first: date
    last: date
    strains: QRectF = field(default_factory=QRectF)
    phases: QRectF = field(default_factory=QRectF)
    dates: tuple[float, ...] = ()
    labels: tuple[Label, ...] = field(default=(), repr=False)
    meetings: Mapping[int, float] = field(default_factory=dict)

    @property
    def bottom(self) -> float:
        """Give the lowest end of what shares the time axis."""
        return max(self.plot.bottom(), self.lanes.bottom())

    def x(self, day: date) -> float:
        """Give the place of a day."""
        whole = max(1, (self.last - self.first).days)
        return self.plot.left() + self.plot.width() * (day - self.first).days / whole

    def at(self, number: int | None, day: date) -> float:
        """Give the place of a meeting, which shares its day with others at times; of the day itself where it is none."""
        return self.x(day) if number is None else self.meetings.get(number, self.x(day))

    def y(self, value: float) -> float:
        """Give the place of a rating."""
        return self.plot.bottom() - self.plot.height() * value / HIGHEST

    def crowding(self, sessions: int, wanted: float) -> float:
        """Give how much smaller than wanted wide marks must be drawn not to lie on each other, one half at the least."""
        return min(1.0, max(0.5, self.plot.width() / max(1, sessions) / wanted))

    def lane(self, place: int, count: int) -> float:
        """Give the height of a lane's middle."""
        return self.lanes.top() + self.lanes.height() * (place + 0.5) / max(1, count)


def time_ticks(first: date, last: date, most: int = 9) -> tuple[date, ...]:
    """Give the days to be written under the axis: first days of months, or of weeks where the time is short."""
    most = max(1, most)
    days = (last - first).days
    if days <= SHORT_DAYS:
        step = max(7, 7 * -(-days // (7 * most)))
        return tuple(first + timedelta(days=place) for place in range(0, days + 1, step))
    months = _months(first, last)
    for step in _MONTH_STEPS:
        found = tuple(month for month in months if (month.year * 12 + month.month - 1) % step == 0)
        if len(found) <= most:
            return found or months[:1]
    return months[:1]


def _months(first: date, last: date) -> tuple[date, ...]:
    found, day = [], date(first.year, first.month, 1)
    while day <= last:
        if day >= first:
            found.append(day)
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return tuple(found)
