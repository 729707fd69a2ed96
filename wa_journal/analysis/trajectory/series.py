"""A client's record as series of ratings in calendar time, ready for the level model."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wa_journal.model.trajectory import SessionRecord

Items = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Ratings at each held session (empty: unrated), days since the first one, events since the session before."""

    items: tuple[Items, ...]
    days: tuple[int, ...]
    events: tuple[int, ...]

    @property
    def rated(self) -> tuple[int, ...]:
        """Give the places of the rated sessions."""
        return tuple(place for place, items in enumerate(self.items) if items)

    def up_to(self, end: int) -> Series:
        """Give the first sessions only."""
        return Series(self.items[:end], self.days[:end], self.events[:end])

    def weeks(self, longest: float) -> tuple[float, ...]:
        """Give the weeks of drift before each session.

        What lies between two ratings counts for `longest` weeks at most, however many unrated sessions lie there,
        so that an unrated session changes nothing at the rated ones.
        """
        steps, since = [0.0], 0.0
        for place in range(1, len(self.days)):
            since = 0.0 if self.items[place - 1] else since
            grown = since + (self.days[place] - self.days[place - 1]) / 7.0
            steps.append(min(grown, longest) - min(since, longest))
            since = grown
        return tuple(steps)


def in_order(records: Sequence[SessionRecord]) -> tuple[SessionRecord, ...]:
    """Sort sessions by date, and by number on one day."""
    return tuple(sorted(records, key=lambda record: (record.date, record.number)))


def held(records: Sequence[SessionRecord]) -> tuple[SessionRecord, ...]:
    """Give the sessions that took place."""
    return tuple(record for record in records if record.held)


def level_series(records: Sequence[SessionRecord]) -> Series:
    """Give the ratings of goals, tasks, trust and bond."""
    return _series(records, [record.items for record in held(records)])


def pull_back_series(records: Sequence[SessionRecord]) -> Series:
    """Give the officer's own wish to pull back."""
    return _series(records, [_single(record.pull_back) for record in held(records)])


def client_series(records: Sequence[SessionRecord]) -> Series:
    """Give the client's own ratings."""
    return _series(records, [_single(record.client_rating) for record in held(records)])


def low_ratings(series: Series, percentile: float, ratings: int) -> dict[int, Items]:
    """Give for each unrated session the client's own lower percentile of the last few ratings before it."""
    rated = series.rated
    unrated = (place for place, items in enumerate(series.items) if not items) if rated else ()
    return {place: _low(series, rated, place, (percentile, ratings)) for place in unrated}


def highest_rating(series: Series) -> Items:
    """Give the client's own highest rating; there must be one."""
    return _by_mean(series.items[place] for place in series.rated)[-1]


def _by_mean(ratings: Iterable[Items]) -> list[Items]:
    return sorted(ratings, key=lambda items: (sum(items) / len(items), items))


def _low(series: Series, rated: Sequence[int], place: int, share_of: tuple[float, int]) -> Items:
    """Give the low one of the ratings before a place; where there are too few, of the ones after it as well."""
    percentile, few = share_of
    before = bisect_left(rated, place)
    near = rated[max(0, before - few) : max(before, few)]
    made = _by_mean(series.items[one] for one in near)
    return made[math.floor(percentile * (len(made) - 1))]


def _single(rating: int | None) -> Items:
    return () if rating is None else (rating,)


def _series(records: Sequence[SessionRecord], items: list[Items]) -> Series:
    meetings = held(records)
    first = meetings[0].date if meetings else None
    days = tuple((meeting.date - first).days for meeting in meetings) if first else ()
    return Series(tuple(items), days, _events(records))


def _events(records: Sequence[SessionRecord]) -> tuple[int, ...]:
    counts, waiting = [], 0
    for record in records:
        waiting += record.event is not None
        if record.held:
            counts.append(waiting)
            waiting = 0
    return tuple(counts)
