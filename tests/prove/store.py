"""The encrypted store beside the same store without a key, in one run, at 50,000 entries of 300 words; and the waits."""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from tests.reference import two_stores as stores
from tests.vaults import PASSPHRASE, desk_of
from wa_journal.model.entries import Section
from wa_journal.model.search import Query
from wa_journal.services.clients import Clients
from wa_journal.services.finding import Finding
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

ENTRIES = 50_000
REPEATS = 5


def main(entries: int = ENTRIES) -> int:
    """Time both stores in turns; 1 where a bar was missed."""
    with tempfile.TemporaryDirectory() as name:
        space = Path(name)
        vault = stores.encrypted(space / "journal")
        raws = {"plain": stores.plain(space / "plain.db"), "encrypted": stores.raw_of(vault)}
        inserted = {kind: stores.insert(raw, entries) for kind, raw in raws.items()}
        missed = _told("insert", inserted, 1.5)
        for label, words in stores.SEARCHES.items():
            missed |= _told(f"search, {label}", _best(raws, stores.search, words), 2.5)
        missed |= _told("scan of all text", stores.least(raws, stores.scan, REPEATS), 5.0)
        for label, words in stores.SEARCHES.items():
            _told(f"search, {label}, nothing in the page cache", _best(raws, stores.search_cold, words), None)
        raws.clear()
        sizes = [(space / part).stat().st_size / 2**20 for part in ("plain.db", "journal/journal.db")]
        print(f"size: plain {sizes[0]:.0f} MiB, encrypted {sizes[1]:.0f} MiB, ratio {sizes[1] / sizes[0]:.2f}")
        missed |= _waits(vault)
        vault.close()
        missed |= _unlock(space / "journal")
    return int(missed)


def _best(raws: dict[str, Any], act: Callable[[Any, tuple[str, ...]], int], words: tuple[str, ...]) -> dict[str, float]:
    return stores.least(raws, lambda raw: act(raw, words), REPEATS)


def _told(what: str, seconds: dict[str, float], bar: float | None) -> bool:
    ratio = seconds["encrypted"] / max(seconds["plain"], 1e-6)
    verdict = "no bar" if bar is None else f"bar {bar}: {'met' if ratio <= bar else 'MISSED'}"
    plain, encrypted = (f"{seconds[kind] * 1000:.1f} ms" for kind in ("plain", "encrypted"))
    print(f"{what}: plain {plain}, encrypted {encrypted}, ratio {ratio:.2f} ({verdict})")
    return bar is not None and ratio > bar


def _waits(vault: Vault) -> bool:
    desk, chance = desk_of(vault), random.Random(10)
    client = Clients(desk).add("Waits").id
    saves, searches = [], []
    for number in range(200):
        session = Sessions(desk, Undo()).next(client, date(2026, 1, 1), None)
        words = (Section(" ".join(chance.choices(stores.VOCABULARY, k=stores.WORDS))),)
        saves.append(_timed(lambda session=session, words=words: Writing(desk).finish(session.id, words)))
        typed = (
            "week",
            chance.choice(stores.RARE),
            "koral mentedc",
            chance.choice(stores.VOCABULARY),
            chance.choice(stores.VOCABULARY)[:2],
        )[number % 5]
        searches.append(_timed(lambda typed=typed: Finding(desk).find(Query(typed))))
    return _within("save, acknowledged", saves, 0.05) | _within("search as the officer's window asks", searches, 0.2)


def _unlock(folder: Path) -> bool:
    return _within(
        "unlock with the calibrated passphrase", [_timed(lambda: open_vault(folder, PASSPHRASE).close()) for _ in range(5)], 1.0
    )


def _timed(act: Callable[[], object]) -> tuple[float, float]:
    """Give the seconds on the clock, and those of this process's own work: others on the machine add to the first only."""
    started, worked = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - started, time.process_time() - worked


def _within(what: str, seconds: list[tuple[float, float]], bar: float) -> bool:
    clock, work = sorted(one for one, _ in seconds), sorted(one for _, one in seconds)
    p95, worked = clock[_at(clock)], work[_at(work)]
    verdict = "met" if p95 <= bar else "MISSED"
    middle = clock[len(clock) // 2]
    print(
        f"{what}: median {middle * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms (bar {bar * 1000:.0f} ms: {verdict}), "
        f"p95 of the processor's time {worked * 1000:.1f} ms"
    )
    return p95 > bar


def _at(ordered: list[float]) -> int:
    return min(len(ordered) - 1, int(len(ordered) * 0.95))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES))
