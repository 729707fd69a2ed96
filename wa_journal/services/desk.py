"""The officer's desk: one open journal and the clock, handed to every service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from wa_journal.model.access import AccessKind
from wa_journal.model.ids import ClientId
from wa_journal.store.unit_of_work import Journal, Work


def now() -> datetime:
    """Give the present moment in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every service needs: the journal and the time; `within` is the unit of work that this desk is part of, if any."""

    journal: Journal = field(repr=False)
    clock: Callable[[], datetime] = now
    within: Work | None = field(default=None, repr=False)

    def today(self) -> date:
        """Give today's date where the officer sits."""
        return self.clock().astimezone().date()

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Run one use case: all of it is kept, or none."""
        if self.within is not None:
            yield self.within
            return
        with self.journal.work() as work:
            yield work

    @contextmanager
    def whole(self) -> Iterator[Desk]:
        """Give a desk on which several verbs are one use case: all of them are kept, or none."""
        with self.work() as work:
            yield replace(self, within=work)

    @contextmanager
    def changing(self, client: ClientId | None, what: str) -> Iterator[Work]:
        """Run a use case that changes a client's record, with its line in the access log; what has no line, `changed` says."""
        with self.work() as work:
            yield work
            self.changed(work, client, what)

    def changed(self, work: Work, client: ClientId | None, what: str) -> None:
        """Put the line of a change into the access log.

        Each step that is taken once and stands has one: a client, a term, a phase, a session, an entry and what is added to it,
        a judgement and what becomes of it, a strain, a line of a ledger, a question set aside, tags gone through. What is filled
        in bit by bit beside a session (drafts, ratings, ticks, tags one by one, fields of the catalogue) has none: a line for
        each press would bury the others, and that the record was open stands there already.
        """
        work.log.append(self.clock(), AccessKind.CHANGED, client or "", detail=what)
