"""A diary to bring in, the way to stop it, and what the journal holds then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.exchange.diaries import Written
from wa_journal.model.bringing import Mapping
from wa_journal.services.suite import Suite

DAYS = [date(2025, 3, 3), date(2025, 3, 10), date(2025, 3, 17)]
ALL_TO_K7 = Mapping(rest="K-07")


class Stop(Exception):
    """The officer stopped."""


def three() -> list[Written]:
    return [Written(day, f"Entry of {day}.", tags=("K-07",)) for day in DAYS]


def many() -> list[Written]:
    return [Written(date(2025, 1 + number % 12, 1 + number % 28), f"Entry {number}.") for number in range(130)]


def stopping_at(after: int) -> Callable[[int, int], None]:
    """Watch an import and stop it after so many steps."""
    steps = iter(range(after))

    def step(done: int, whole: int) -> None:
        if next(steps, None) is None:
            raise Stop

    return step


def texts(suite: Suite) -> dict[str, list[tuple[int, date, str]]]:
    found: dict[str, list[tuple[int, date, str]]] = {}
    for client in suite.clients.all(archived=True):
        for session in suite.sessions.all(client.id):
            entry = suite.writing.entry(session.id)
            found.setdefault(client.codename, []).append((session.number, session.on, entry.text if entry else ""))
    return found
