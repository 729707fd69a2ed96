"""Finding: words and filters over all entries, and searches worth keeping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import ClientId
from wa_journal.model.practice import CasePhase
from wa_journal.model.search import Hit, Query
from wa_journal.model.settings import Setting
from wa_journal.services.desk import Desk
from wa_journal.store.unit_of_work import Work

if TYPE_CHECKING:
    from wa_journal.services.naming import Naming

_SAVED = "saved_searches"
Searches = tuple[tuple[str, Query], ...]


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

    def saved(self) -> Searches:
        """Give the saved searches by name."""
        with self._desk.work() as work:
            return _saved(work)

    def save(self, name: str, query: Query) -> Change:
        """Keep a search under a name; the same name replaces it."""
        return self._keep((*((old, found) for old, found in self.saved() if old != name), (name, query)))

    def forget(self, name: str) -> Change:
        """Let a saved search go."""
        return self._keep(tuple((old, query) for old, query in self.saved() if old != name))

    def _keep(self, searches: Searches) -> Change:
        with self._desk.work() as work:
            _put(work, searches)
        return Change(Touched.SETTINGS)


def forget_about(work: Work, client: ClientId, naming: Naming) -> None:
    """Let the saved searches about a client go, whose names may be the client's, and those that name the client."""
    kept = _saved(work)
    about_others = ((name, query) for name, query in kept if query.client != client)
    left = tuple((name, query) for name, query in about_others if not naming.names(f"{name} {query.words}"))
    if left != kept:
        _put(work, left)


def _saved(work: Work) -> Searches:
    kept = work.settings.get(_SAVED)
    return tuple((name, _query(*fields)) for name, *fields in kept.value) if kept else ()


def _put(work: Work, searches: Searches) -> None:
    work.settings.put(Setting(_SAVED, tuple((name, *_fields(query)) for name, query in searches)))


def _fields(query: Query) -> tuple[str | None, ...]:
    since, until = (day.isoformat() if day else None for day in (query.since, query.until))
    return (query.words, query.client, since, until, query.indicator, query.item, query.phase.value if query.phase else None)


def _query(words: str, client: str | None, *rest: str | None) -> Query:
    since, until, indicator, item, phase = rest
    plain = Query(words, ClientId(client) if client else None, indicator=indicator, item=item)
    return replace(plain, since=_day(since), until=_day(until), phase=CasePhase(phase) if phase else None)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
