"""The officer's desk: one open journal and the clock, handed to every service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from wa_journal.model.access import AccessKind
from wa_journal.model.ids import ClientId
from wa_journal.store.unit_of_work import Journal, Work


def now() -> datetime:
    """Give the present moment in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every service needs: the journal and the time."""

    journal: Journal = field(repr=False)
    clock: Callable[[], datetime] = now

    def today(self) -> date:
        """Give today's date where the officer sits."""
        return self.clock().astimezone().date()

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Run one use case: all of it is kept, or none."""
        with self.journal.work() as work:
            yield work

    @contextmanager
    def changing(self, client: ClientId | None, what: str) -> Iterator[Work]:
        """Run a use case that changes a client's data, with its line in the access log."""
        with self.journal.work() as work:
            yield work
            work.log.append(self.clock(), AccessKind.CHANGED, client or "", detail=what)
