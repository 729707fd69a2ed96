"""The encrypted store and the same store without a key: same library, tables, triggers and settings, same made-up entries."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool

from tests.vaults import PASSPHRASE
from wa_journal.store import schema
from wa_journal.store.creation import create_vault
from wa_journal.store.engine import _ALWAYS, _WRITING, _begin
from wa_journal.store.kdf import Cost
from wa_journal.store.vault import Vault

WORDS, CLIENTS = 300, 100
_FIRST, _MIDDLE, _LAST = "bdfglmnprst", ("a", "e", "i", "o", "ar", "en"), ("ko", "lin", "mas", "der", "t", "ning")
VOCABULARY = [f"{first}{middle}{last}" for first in _FIRST for middle in _MIDDLE for last in _LAST]
RARE = tuple(f"quetzal{letter}" for letter in "abcdefghijklmnopqrst")
SEARCHES = {
    "20 rare words": RARE,
    "10 phrases": tuple(f'"koral mented{letter}"' for letter in "abcdefghij"),
    "a common word": ("week",),
    "6 prefixes": ("ba*", "de*", "fi*", "gar*", "len*", "mo*"),
}
_CLIENT = (
    "INSERT INTO client (id, codename, opened_on, phase, language, line_reason) "
    "VALUES (?, ?, '2020-01-01', 'first_interviews', 'en', '')"
)
_SESSION = (
    'INSERT INTO session (id, client, number, "on", place, present, attendance, status, phase, language, mood) '
    "VALUES (?, ?, ?, ?, '', '', 'unrecorded', 'held', 'first_interviews', 'en', '')"
)
_ENTRY = (
    "INSERT INTO entry_version (id, session, client, seq, saved_at, why, sections, text) "
    "VALUES (?, ?, ?, 1, ?, 'written', '[]', ?)"
)
_RATED = (
    "INSERT INTO ratings (session, goals, tasks, trust, bond, pull_back, cannot_say) "
    "SELECT id, 4 + number % 3, 4 + number % 4, 3 + number % 3, 4 + number % 2, 3, '[]' FROM session"
)
_TAGGED = (
    'INSERT INTO tag (id, session, client, indicator, start, "end", quote, state, origin, cues, cue_ids, reason, made_by, '
    "anchored) SELECT 't' || id, id, client, 'client.change_talk', 0, 5, 'words', 'accepted', 'hand', '[]', '[]', '', '', 1 "
    "FROM session"
)
_GONE_THROUGH = (
    "UPDATE session SET finished_at = '2026-01-01T00:00:00.000000+00:00', tags_reviewed_at = '2026-01-02T00:00:00.000000+00:00'"
)


def encrypted(folder: Path, cost: Cost | None = None) -> Vault:
    """Make the store as the product has it."""
    folder.mkdir(mode=0o700)
    return create_vault(folder, PASSPHRASE, cost)[0]


def raw_of(vault: Vault) -> Any:
    """Give a connection of the driver."""
    return vault.engine.raw_connection().driver_connection


def plain(path: Path) -> Any:
    """Make the same store without a key; gives a connection of the driver."""

    def connect() -> Any:
        raw = sqlcipher.connect(str(path), check_same_thread=False)
        raw.isolation_level = None
        for pragma in (*_ALWAYS, *_WRITING):
            raw.execute(f"PRAGMA {pragma}")
        return raw

    engine = create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    schema.migrate(engine)
    return engine.raw_connection().driver_connection


def insert(raw: Any, entries: int) -> float:
    """Write so many entries, a thousand a transaction; gives the processor seconds."""
    return sum(blocks(raw, entries))


def blocks(raw: Any, entries: int) -> Iterator[float]:
    """Write so many entries, a thousand a transaction; gives the processor seconds of each transaction."""
    raw.execute("BEGIN")
    for client in range(CLIENTS):
        raw.execute(_CLIENT, (f"c{client}", f"Client {client}"))
    raw.execute("COMMIT")
    for rows in _thousands(entries):
        yield _written(raw, {_SESSION: [row[0] for row in rows], _ENTRY: [row[1] for row in rows]})


def _thousands(entries: int) -> Iterator[list[tuple[tuple[Any, ...], tuple[Any, ...]]]]:
    chance, moment = random.Random(9), datetime(2020, 1, 1, tzinfo=UTC)
    for first in range(0, entries, 1000):
        yield [_row(chance, number, moment) for number in range(first, min(first + 1000, entries))]


def _written(raw: Any, rows: dict[str, list[tuple[Any, ...]]]) -> float:
    started = time.process_time()
    raw.execute("BEGIN IMMEDIATE")
    for statement, some in rows.items():
        raw.executemany(statement, some)
    raw.execute("COMMIT")
    return time.process_time() - started


def rate_and_tag(raw: Any) -> None:
    """Give every session ratings and one confirmed tag, as if an officer had gone through them."""
    for statement in (_RATED, _TAGGED, _GONE_THROUGH):
        raw.execute(statement)


def search(raw: Any, words: tuple[str, ...]) -> int:
    """Give how many hits there are, with the passages that would be shown."""
    return sum(_found(raw, one) for one in words)


def search_cold(raw: Any, words: tuple[str, ...]) -> int:
    """Search with nothing in the page cache."""
    raw.execute("PRAGMA shrink_memory")
    return search(raw, words)


def scan(raw: Any) -> int:
    """Read all text."""
    return int(raw.execute("SELECT sum(length(text)) FROM entry_version").fetchone()[0])


def scan_cold(raw: Any) -> int:
    """Read all text with nothing in the page cache."""
    raw.execute("PRAGMA shrink_memory")
    return scan(raw)


def least(raws: dict[str, Any], act: Callable[[Any], int], repeats: int) -> dict[str, float]:
    """Give each store's processor seconds: in turns, the least of several; what else the machine does then falls on both."""
    best = dict.fromkeys(raws, float("inf"))
    answers = set()
    for _repeat in range(repeats):
        for kind, raw in raws.items():
            started = time.process_time()
            answers.add(act(raw))
            best[kind] = min(best[kind], time.process_time() - started)
    assert len(answers) == 1, "the two stores gave different answers"
    return best


def _row(chance: random.Random, number: int, moment: datetime) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    words = chance.choices(VOCABULARY, k=chance.randrange(WORDS // 2, WORDS * 3 // 2))
    if number % 25 == 0:
        words[5] = RARE[number // 25 % len(RARE)]
    if number % 4 == 0:
        words[7:9] = ["koral", f"mented{'abcdefghij'[number // 4 % 10]}"]
    words[3] = "week"
    client = f"c{number % CLIENTS}"
    day = (date(2020, 1, 1) + timedelta(days=number // CLIENTS)).isoformat()
    saved = (moment + timedelta(minutes=number)).isoformat(timespec="microseconds")
    return (f"s{number}", client, number // CLIENTS + 1, day), (f"e{number}", f"s{number}", client, saved, " ".join(words))


def _found(raw: Any, words: str) -> int:
    found = raw.execute(
        "SELECT rowid, snippet(passage_fts, 0, '', '', '…', 24) FROM passage_fts "
        "WHERE passage_fts MATCH ? ORDER BY rank LIMIT 20",
        (words,),
    )
    return len(found.fetchall())
