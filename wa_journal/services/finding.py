"""Finding: words and filters over all entries, and searches worth keeping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from heapq import merge
from itertools import islice
from operator import attrgetter

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import ClientId
from wa_journal.model.practice import CasePhase
from wa_journal.model.search import Hit, Query
from wa_journal.model.settings import Setting
from wa_journal.services.desk import Desk

_SAVED = "saved_searches"


class Finding:
    """Finds passages as the officer types."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, query: Query) -> tuple[Hit, ...]:
        """Give the passages that hold all the words and pass the filters: by words, what is not finished comes first."""
        with self._desk.work() as work:
            begun, kept = work.unfinished.find(query), work.search.find(query)
        both = (*begun, *kept) if query.words.strip() else merge(begun, kept, key=attrgetter("on"), reverse=True)
        return tuple(islice(both, query.limit))

    def saved(self) -> tuple[tuple[str, Query], ...]:
        """Give the saved searches by name."""
        with self._desk.work() as work:
            kept = work.settings.get(_SAVED)
        return tuple((name, _query(*fields)) for name, *fields in kept.value) if kept else ()

    def save(self, name: str, query: Query) -> Change:
        """Keep a search under a name; the same name replaces it."""
        return self._keep((*((old, found) for old, found in self.saved() if old != name), (name, query)))

    def forget(self, name: str) -> Change:
        """Let a saved search go."""
        return self._keep(tuple((old, query) for old, query in self.saved() if old != name))

    def _keep(self, searches: tuple[tuple[str, Query], ...]) -> Change:
        rows = tuple((name, *_fields(query)) for name, query in searches)
        with self._desk.work() as work:
            work.settings.put(Setting(_SAVED, rows))
        return Change(Touched.SETTINGS)


def _fields(query: Query) -> tuple[str | None, ...]:
    since, until = (day.isoformat() if day else None for day in (query.since, query.until))
    return (query.words, query.client, since, until, query.indicator, query.item, query.phase.value if query.phase else None)


def _query(words: str, client: str | None, *rest: str | None) -> Query:
    since, until, indicator, item, phase = rest
    plain = Query(words, ClientId(client) if client else None, indicator=indicator, item=item)
    return replace(plain, since=_day(since), until=_day(until), phase=CasePhase(phase) if phase else None)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
