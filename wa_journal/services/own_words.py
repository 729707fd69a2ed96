"""The officer's own words about a week or a month: kept by the calendar, about no client."""

from __future__ import annotations

import re
from datetime import date, timedelta

from wa_journal.model.craft import OwnWords, Span
from wa_journal.model.ledger import PracticeRecord
from wa_journal.store.unit_of_work import Work

REVIEWED = "review"
_PERIOD = re.compile(rf"{REVIEWED} (\d{{4}})-(W?)(\d\d)")


def period(span: Span, day: date) -> str:
    """Name the week or month of a day."""
    year, week, _ = day.isocalendar()
    return f"{REVIEWED} {year}-W{week:02d}" if span is Span.WEEK else f"{REVIEWED} {day:%Y-%m}"


def written_of(work: Work, named: str) -> str:
    """Give what was written about one week or month."""
    found = work.records.list("-written_at", item=named, withdrawn=False)
    return _words(found[0]) if found else ""


def written_else(work: Work, named: str) -> tuple[OwnWords, ...]:
    """Give what was written about all other weeks and months, the newest first."""
    rows = (one for one in work.records.list(client=None, withdrawn=False) if one.item != named and _words(one))
    found = (OwnWords(one.item, *days, _words(one)) for one in rows if (days := _days(one.item)) is not None)
    return tuple(sorted(found, key=lambda one: (one.until, one.since), reverse=True))


def _words(record: PracticeRecord) -> str:
    return dict(record.values).get("value", "")


def _days(named: str) -> tuple[date, date] | None:
    """The first and the last day; what is named otherwise is about no week or month."""
    found = _PERIOD.fullmatch(named)
    if found is None:
        return None
    year, number = int(found[1]), int(found[3])
    try:
        if found[2]:
            first = date.fromisocalendar(year, number, 1)
            return first, first + timedelta(days=6)
        return date(year, number, 1), date(year + number // 12, number % 12 + 1, 1) - timedelta(days=1)
    except ValueError:
        return None
