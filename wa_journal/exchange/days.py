"""Days and times as diaries write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from wa_journal.model.bringing import DayOrder

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_TIME = re.compile(r"[T ,]+(\d{1,2}):(\d{2})(?!\d)")
_MONTHS = 12
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
    return (known, _time(text[found.end() :])) if _EARLIEST <= year <= _LATEST else None


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
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def _time(text: str) -> time | None:
    found = _TIME.match(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))
