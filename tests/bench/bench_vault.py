"""The encrypted journal beside the same store without a key, and what both cost as the journal grows."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.rows import Growth, Options, Row, compared, options, tell
from tests.reference import two_stores as stores
from tests.vaults import PASSPHRASE
from wa_journal.store.unlocking import open_vault

AMOUNTS = (1_000, 10_000, 100_000)
REPEATS, COMMITS = 3, 100
BESIDE = "the same store without a key"


def rows(_given: Options) -> Iterator[Row | Growth]:
    """Give each cost at the largest size beside plain SQLite, then its growth."""
    grown: dict[str, list[tuple[float, float]]] = {}
    for entries in AMOUNTS:
        with tempfile.TemporaryDirectory() as space:
            costs = dict(_costs(Path(space), entries))
        for what, (cost, bar) in costs.items():
            grown.setdefault(what, []).append((float(entries), 1000 * cost["encrypted"]))
            if entries == AMOUNTS[-1] and "plain" in cost:
                ours, theirs = 1000 * cost["encrypted"], 1000 * cost["plain"]
                unit = "MiB" if what == "size on disk" else "ms"
                words = f"{what}, {entries:,} entries of {stores.WORDS} words"
                yield Row("vault", words, unit, BESIDE, bar=bar, **compared(ours, theirs))
            elif entries == AMOUNTS[-1]:
                yield Row("vault", f"{what}, {entries:,} entries", "ms", ours=1000 * cost["encrypted"], bar=bar)
    for what, points in grown.items():
        unit = "MiB" if what == "size on disk" else "ms"
        yield Growth("vault", what, "entries", unit, tuple(points))


def _costs(space: Path, entries: int) -> Iterator[tuple[str, tuple[dict[str, float], str]]]:
    vault = stores.encrypted(space / "journal")
    raws = {"plain": stores.plain(space / "plain.db"), "encrypted": stores.raw_of(vault)}
    yield "insert", ({kind: stores.insert(raw, entries) for kind, raw in raws.items()}, "1.5")
    for label, words in stores.SEARCHES.items():
        yield f"search, {label}", (stores.least(raws, lambda raw, words=words: stores.search(raw, words), REPEATS), "2.5")
    yield "scan of all text", (stores.least(raws, stores.scan, REPEATS), "5")
    yield "commit of one more entry", ({kind: _commit(raw) for kind, raw in raws.items()}, "")
    for raw in raws.values():
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sizes = {"plain": space / "plain.db", "encrypted": space / "journal" / "journal.db"}
    yield "size on disk", ({kind: path.stat().st_size / 2**20 / 1000 for kind, path in sizes.items()}, "")
    raws.clear()
    vault.close()
    began = time.perf_counter()
    open_vault(space / "journal", PASSPHRASE).close()
    yield "open, with the calibrated passphrase", ({"encrypted": time.perf_counter() - began}, "1000")


def _commit(raw: Any) -> float:
    """Wall seconds: what an acknowledged save waits for is mostly the disk."""
    began = time.perf_counter()
    for number in range(COMMITS):
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (f"bench {number}", '"x"'))
        raw.execute("COMMIT")
    return (time.perf_counter() - began) / COMMITS


if __name__ == "__main__":
    tell(rows(options()))
