"""The officer's own words about a week or a month: kept with the days that were in sight, about no client."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from wa_journal.model.craft import OwnWords, Span
from wa_journal.model.ledger import PracticeRecord
from wa_journal.store.unit_of_work import Work

REVIEWED = "review"
_DAYS = {Span.WEEK: 7, Span.MONTH: 30}
_ABOUT = re.compile(rf"{REVIEWED} ({'|'.join(Span)}) (\d{{4}}-\d\d-\d\d) (\d{{4}}-\d\d-\d\d)")
# As they were named before they had their days: a week or a month of the calendar.
_PERIOD = re.compile(rf"{REVIEWED} (\d{{4}})-(W?)(\d\d)")


def in_sight(span: Span, today: date) -> tuple[date, date]:
    """Give the first and the last day of what is looked back at."""
    return today - timedelta(days=_DAYS[span] - 1), today


def gone_on_with(work: Work, span: Span, today: date) -> PracticeRecord | None:
    """Give what was written in the week or month of a day, which is gone on with until that is over."""
    rows = work.records.list("-written_at", client=None, withdrawn=False)
    return next((one for one in rows if _is_gone_on_with(one.item, span, today)), None)


def words_of(record: PracticeRecord | None) -> str:
    """Give the words of a record; none where there is none."""
    return dict(record.values).get("value", "") if record else ""


def about(span: Span, today: date, before: PracticeRecord | None) -> str:
    """Name the days that words are about: those in sight, and those that were when they were begun."""
    since, until = in_sight(span, today)
    known = _days(before.item) if before and words_of(before) else None
    return f"{REVIEWED} {span} {min(since, known[0]) if known else since} {until}"


def written_else(work: Work, shown: PracticeRecord | None) -> tuple[OwnWords, ...]:
    """Give what was written about all other weeks and months, the newest first."""
    but = shown.id if shown else None
    rows = (one for one in work.records.list(client=None, withdrawn=False) if one.id != but and words_of(one))
    found = (OwnWords(one.item, *days, words_of(one)) for one in rows if (days := _days(one.item)) is not None)
    return tuple(sorted(found, key=lambda one: (one.until, one.since), reverse=True))


def forget_named(work: Work, without: Callable[[str], str]) -> None:
    """Take a client who goes out of what was written about no client: the officer's own words stay, without the name."""
    for record in work.records.list(client=None):
        left = tuple((name, without(text)) for name, text in record.values)
        if left != record.values:
            work.records.put(replace(record, values=left))


def _is_gone_on_with(item: str, span: Span, today: date) -> bool:
    found = _ABOUT.fullmatch(item)
    if found is None:
        return item == f"{REVIEWED} {_calendar(span, today)}"
    return found[1] == span and _calendar(span, date.fromisoformat(found[3])) == _calendar(span, today)


def _calendar(span: Span, day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}" if span is Span.WEEK else f"{day:%Y-%m}"


def _days(named: str) -> tuple[date, date] | None:
    """The first and the last day; what is named otherwise is about no week or month."""
    told = _ABOUT.fullmatch(named)
    if told is not None:
        return date.fromisoformat(told[2]), date.fromisoformat(told[3])
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
