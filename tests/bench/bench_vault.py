"""The encrypted journal beside the same store without a key, and what store and services cost as the journal grows."""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench import grown_journal
from tests.bench.rows import Growth, Options, Row, alone, options, paired, tell
from tests.reference import two_stores as stores
from tests.vaults import CHEAP, PASSPHRASE
from wa_journal.store.creation import create_vault
from wa_journal.store.unlocking import open_vault

AMOUNTS = (1_000, 3_000, 10_000, 30_000, 100_000)
REPEATS, COMMITS, GROUPS = 5, 100, 5
BESIDE = "the same store without a key"
Pairs = list[tuple[float, float]]
Costs = dict[str, Pairs]
INSERT = "insert"
SCAN, COLD = "scan of all text", "scan of all text, every page decrypted anew"
# What a cost stands on, where that is not the same cost without a key: pages that lie decrypted in the page cache cost next to
# nothing.
STANDS_ON = {SCAN: COLD}
BARS = {INSERT: 1.5, SCAN: 5.0, **{f"search, {label}": 2.5 for label in stores.SEARCHES}}
BYTES = "size on disk"


def rows(given: Options) -> Iterator[Row | Growth]:
    """Give each cost at the largest size beside plain SQLite, then every cost's growth."""
    raw: Costs = defaultdict(list)
    others: Costs = defaultdict(list)
    grown: Costs = defaultdict(list)
    least: Costs = defaultdict(list)
    amounts = given.of(AMOUNTS)
    for entries in amounts:
        with tempfile.TemporaryDirectory() as space:
            costs = _costs(Path(space), entries)
            journal = Path(space) / "journal"
            for told, into in ((grown_journal.alone(journal), least), (grown_journal.costs(journal, Path(space)), grown)):
                for what, cost in told:
                    into[what].append((float(entries), cost))
        for what, pairs in costs.items():
            found = paired(pairs)
            raw[what].append((float(entries), found["ours"]))
            others[what].append((float(entries), found["theirs"]))
            if entries == amounts[-1]:
                yield _row(f"{what}, {entries:,} entries of {stores.WORDS} words", what, pairs)
    yield from _waits()
    for what, points in raw.items():
        beside, under = (STANDS_ON[what], raw[STANDS_ON[what]]) if what in STANDS_ON else (BESIDE, others[what])
        yield Growth("vault", what, "entries", _unit(what), tuple(points), beside, tuple(under))
    for what, points in grown.items():
        beside, _ = grown_journal.STANDS_ON.get(what, ("", ()))
        yield Growth("journal", what, "entries in the journal", "ms", tuple(points), beside, tuple(least[what]))


def _row(words: str, what: str, pairs: Pairs) -> Row:
    return Row("vault", words, _unit(what), BESIDE, bar=BARS.get(what), on_ratio=True, **paired(pairs))


def _unit(what: str) -> str:
    return "MiB" if what == BYTES else "ms"


def _costs(space: Path, entries: int) -> Costs:
    """Both stores in turn, each time one after the other; what else the machine does then falls on both."""
    vault = stores.encrypted(space / "journal", CHEAP)
    ours, theirs = stores.raw_of(vault), stores.plain(space / "plain.db")
    found: Costs = {INSERT: _inserted(ours, theirs, entries)}
    for label, words in stores.SEARCHES.items():
        found[f"search, {label}"] = _in_turn(ours, theirs, lambda raw, words=words: stores.search(raw, words))
    found[SCAN] = _in_turn(ours, theirs, stores.scan)
    found[COLD] = _in_turn(ours, theirs, stores.scan_cold)
    found["commit of one more row"] = [(_commit(ours), _commit(theirs)) for _ in range(REPEATS)]
    stores.rate_and_tag(ours)
    for raw in (ours, theirs):
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sizes = [(space / part).stat().st_size / 2**20 for part in ("journal/journal.db", "plain.db")]
    found[BYTES] = [(sizes[0], sizes[1])]
    vault.close()
    return found


def _inserted(ours: Any, theirs: Any, entries: int) -> Pairs:
    """Both stores in turn, block by block."""
    return _grouped(list(zip(stores.blocks(ours, entries), stores.blocks(theirs, entries), strict=True)))


def _grouped(pairs: list[tuple[float, float]]) -> Pairs:
    """A few groups of blocks, so that the ratio has a spread; the times are those of all of it."""
    size = max(1, len(pairs) // GROUPS)
    groups = [pairs[start : start + size] for start in range(0, len(pairs), size)]
    many = 1000.0 * len(groups)
    return [(many * sum(one for one, _ in group), many * sum(other for _, other in group)) for group in groups]


def _in_turn(ours: Any, theirs: Any, act: Callable[[Any], int]) -> Pairs:
    pairs = []
    for _ in range(REPEATS):
        (one, said), (other, told) = _timed(ours, act), _timed(theirs, act)
        assert said == told, "the two stores gave different answers"
        pairs.append((one, other))
    return pairs


def _timed(raw: Any, act: Callable[[Any], int]) -> tuple[float, int]:
    started = time.process_time()
    answer = act(raw)
    return 1000 * (time.process_time() - started), answer


def _commit(raw: Any) -> float:
    """Wall milliseconds: what an acknowledged save waits for is mostly the disk."""
    began = time.perf_counter()
    for number in range(COMMITS):
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (f"bench {number}", '"x"'))
        raw.execute("COMMIT")
    return 1000 * (time.perf_counter() - began) / COMMITS


def _waits() -> Iterator[Row]:
    """The one wait that is meant: a passphrase is made slow to guess, on this machine about half a second."""
    with tempfile.TemporaryDirectory() as space:
        folder = Path(space) / "journal"
        folder.mkdir(mode=0o700)
        create_vault(folder, PASSPHRASE)[0].close()
        took = [_unlocked(folder) for _ in range(REPEATS)]
        yield Row("vault", "unlock with the calibrated passphrase", "ms", bar=1000, **alone(took))


def _unlocked(folder: Path) -> float:
    began = time.perf_counter()
    open_vault(folder, PASSPHRASE).close()
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    tell(rows(options()))
