"""What the services cost on one journal, in milliseconds of processor time: measured at several sizes, it shows what grows."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.vaults import PASSPHRASE
from wa_journal.model.entries import Section
from wa_journal.model.search import Query
from wa_journal.model.taking import TakeForm
from wa_journal.services import opening, suite
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request
from wa_journal.store.tables import metadata

TYPED = ("w", "we", "wee", "week", "week k", "week ko", "week kor", "week koral m")
TEXT = "He said that the week went well. I asked what a good week would look like."
REPEATS = 3
# What a cost stands on: the rows that it must have read, as SQLite alone gives them.
_OF_CLIENT = "(SELECT id FROM session WHERE client = (SELECT id FROM client ORDER BY codename LIMIT 1))"
_ONE = tuple(
    f"SELECT * FROM {table} WHERE {column} IN {_OF_CLIENT}"
    for table, column in (("session", "id"), ("ratings", "session"), ("tag", "session"), ("entry_version", "session"))
)
_ALL_OF_ONE = ("SQLite alone, reading the client's sessions, ratings, tags and entries", _ONE)
STANDS_ON = {
    "a client's trajectory": _ALL_OF_ONE,
    "the sheet before a meeting": _ALL_OF_ONE,
    "draft a brief summary": _ALL_OF_ONE,
    "check the journal": (
        "SQLite alone, its own checks of seals, structure and index",
        (
            "PRAGMA cipher_integrity_check",
            "PRAGMA integrity_check",
            "INSERT INTO passage_fts(passage_fts, rank) VALUES('integrity-check', 1)",
        ),
    ),
    "take everything out as JSON": (
        "SQLite alone, reading all rows",
        tuple(f'SELECT * FROM "{table.name}"' for table in metadata.sorted_tables),
    ),
}


def alone(folder: Path) -> Iterator[tuple[str, float]]:
    """Give what SQLite alone needs for the rows that a cost stands on, the least of a few times."""
    with opening.opened(folder, PASSPHRASE) as office:
        raw: Any = office.vault.engine.raw_connection().driver_connection
        for what, (_, questions) in STANDS_ON.items():
            yield what, _least(lambda questions=questions: [deque(raw.execute(one), maxlen=0) for one in questions])


def costs(folder: Path, space: Path) -> Iterator[tuple[str, float]]:
    """Give each cost, the least of a few times where it is short."""
    yield "open the journal, the slow passphrase apart", _least(lambda: opening.open_office(folder, PASSPHRASE).close())
    with opening.opened(folder, PASSPHRASE) as office:
        made = suite.build(office)
        made.preferences.set("use_encoder", False)
        yield from _short(made)
        review = made.supervising.draft(Request(made.clients.all()[0].id))
        yield "whom a summary points to", _once(lambda: made.supervising.linkage(review))
        yield "back the journal up", _once(lambda: made.keeping.backup(space / "a.wabackup"))
        yield "check the journal", _once(made.keeping.verify)
        take = lambda: made.taking.take(space / "all.json", TakeForm.JSON, "to measure")  # noqa: E731
        yield "take everything out as JSON", _once(take)


def _short(made: Suite) -> Iterator[tuple[str, float]]:
    client = made.clients.all()[0].id
    yield "today's page", _least(made.today.board)
    yield "search as one types, eight letters", _least(lambda: [made.finding.find(Query(typed, limit=100)) for typed in TYPED])
    yield "a client's trajectory", _least(lambda: made.alliance.trajectory(client))
    yield "the sheet before a meeting", _least(lambda: made.today.before(client))
    yield "draft a brief summary", _least(lambda: made.supervising.draft(Request(client)))
    yield "begin and finish one more entry", _least(lambda: _finish(made))


def _finish(made: Suite) -> None:
    session = made.sessions.next(made.clients.all()[1].id)
    made.writing.finish(session.id, (Section(TEXT),))


def _least(act: Callable[[], object]) -> float:
    return min(_once(act) for _ in range(REPEATS))


def _once(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return 1000 * (time.process_time() - began)
