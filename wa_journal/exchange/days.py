"""Days and times as diaries write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from wa_journal.model.bringing import DayOrder

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_TIME = re.compile(r"[T\s,]+(\d{1,2}):(\d{2})(?!\d)(?::\d{2}(?:[.,]\d+)?)?\s*")
_HALF = re.compile(r"([ap])\.?\s?m\b\.?", re.IGNORECASE)
# What may follow a time and leaves it as it is: nothing, a zone, or the word for an hour.
_AS_IT_IS = re.compile(r"(?:Z|UTC|GMT|[A-Z]{2,4}T|MEZ|MESZ|[+-]\d{2}:?\d{2}|Uhr|h)?\s*$")
_MONTHS = _NOON = 12
_EARLIEST, _LATEST = 1900, 2200


def day_and_time(text: str, order: DayOrder = DayOrder.DAY_FIRST) -> tuple[date, time | None] | None:
    """Give the day that a text begins with, and the time if one follows; None where no day can be read."""
    text = text.strip()
    found = _YEAR_FIRST.match(text) or _YEAR_LAST.match(text)
    if found is None:
        return None
    first, second, third = (int(part) for part in found.groups())
    if found.re is _YEAR_FIRST:
        year, month, day = first, second, third
    else:
        day, month, year = (second, first, third) if order is DayOrder.MONTH_FIRST else (first, second, third)
    try:
        known = date(year, month, day)
    except ValueError:
        return None
    return (known, _time(text[found.end() :])) if in_reach(year) else None


def in_reach(year: int) -> bool:
    """Say whether a diary can be of a year; beyond, a change of zone leads out of the calendar."""
    return _EARLIEST <= year <= _LATEST


def order_of(values: Iterable[str]) -> DayOrder:
    """Say how the dates of a table are written: month first where one of them can be nothing else, day first otherwise."""
    for value in values:
        found = _YEAR_LAST.match(value.strip())
        if found is not None and int(found[2]) > _MONTHS >= int(found[1]):
            return DayOrder.MONTH_FIRST
        if found is not None and int(found[1]) > _MONTHS:
            return DayOrder.DAY_FIRST
    return DayOrder.DAY_FIRST


def moment(text: str) -> datetime | None:
    """Give a moment written as ISO 8601, with its zone where one is given."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if in_reach(found.year) else None


def _time(text: str) -> time | None:
    found = _TIME.match(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    hour = _hour(int(found[1]), text[found.end() :])
    return None if hour is None else time(hour, int(found[2]))


def _hour(hour: int, after: str) -> int | None:
    """Read the half of the day; where what follows may be its name in another language, a small hour may be either."""
    half = _HALF.match(after)
    if half is None:
        return hour if _AS_IT_IS.match(after) or not 1 <= hour <= _NOON else None
    if half[1] in "aA":
        return hour % _NOON if hour <= _NOON else None
    return hour % _NOON + _NOON if hour else None
