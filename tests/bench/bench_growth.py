"""What reading, masking, painting and importing do as the work grows: processor time at several amounts."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from tests.bench.rows import Growth, Options, options, tell
from tests.reference.environments import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CHARACTERS = (1_000, 5_000, 25_000, 100_000, 500_000)
# The fewer characters, the more texts: which words a short one holds is a matter of luck.
LEAST_READ = 50_000
SESSIONS = (10, 30, 100, 300, 1_000, 3_000, 10_000)
DAYS = (100, 300, 1_000, 3_000, 10_000)
GOLD = ROOT / "tests" / "gold" / "en" / "train"
REPEATS = 3
WORDS = "He said that the week went well. I asked what a good week would look like, and he told me of his sister. "


def rows(given: Options) -> Iterator[Growth]:
    """Give the growth of tagging, masking, cutting sentences, painting the chart, and bringing a diary in and out."""
    yield from _text(given.of(CHARACTERS))
    yield _chart(given.of(SESSIONS))
    yield from _diary(given.of(DAYS))


def _text(amounts: Sequence[int]) -> Iterator[Growth]:
    from wa_journal.services.summary.deid_stream import answerer, lexicon
    from wa_journal.services.tags.language import sentence_spans, tagger
    from wa_journal.supervision.engine import _seen_once

    gold = " ".join(json.loads(line)["text"] for path in sorted(GOLD.glob("*.jsonl")) for line in path.open(encoding="utf-8"))
    quick, mask = tagger("en", quick=True), answerer()
    acts: dict[str, Callable[[str], object]] = {
        "cutting sentences": sentence_spans,
        "tagging, rules and linear model": quick.tag,
        "masking identifiers": lambda text: mask({"id": 1, "text": text, "known": ["Youssef Haddad"]}),
    }
    beneath: dict[str, tuple[str, Callable[[str], object]]] = {
        "masking identifiers": ("one look at the whole text", lambda text: _seen_once(text, (), lexicon()))
    }
    for name, act in acts.items():
        act(gold[:500])
        beside, least = beneath.get(name, ("", None))
        points, others, written = [], [], gold
        for amount in amounts:
            # Each text has words of its own and is read once: the product remembers sentences that it has seen.
            texts = max(1, LEAST_READ // amount)
            some, written = written[-texts * amount :], written[: -texts * amount]
            read = [some[start : start + amount] for start in range(0, len(some), amount)]
            points.append((float(amount), _each(act, read)))
            others += [(float(amount), _each(least, read))] if least else []
        yield Growth("text", name, "characters in one text", "ms", tuple(points), beside, tuple(others))


def _each(act: Callable[[str], object], texts: Sequence[str]) -> float:
    return _spent(lambda: [act(text) for text in texts]) / len(texts)


def _chart(amounts: Sequence[int]) -> Growth:
    from tests.bench.charts import painted

    return Growth("application", "painting the chart of all sessions", "sessions", "ms", painted(amounts, REPEATS))


def _diary(amounts: Sequence[int]) -> Iterator[Growth]:
    """A diary of so many days, one client's, into an empty journal, and out again."""
    brought, out, alone = [], [], []
    for amount in amounts:
        with tempfile.TemporaryDirectory() as space:
            into, back, least = _moved(Path(space), amount)
        brought.append((float(amount), into))
        out.append((float(amount), back))
        alone.append((float(amount), least))
    yield Growth("journal", "bring a diary in", "days in the diary", "ms", tuple(brought))
    beside = "SQLite alone, deleting the same rows beyond recovery"
    yield Growth("journal", "take that import back", "days in the diary", "ms", tuple(out), beside, tuple(alone))


def _moved(space: Path, days: int) -> tuple[float, float, float]:
    from tests.bench import limits
    from tests.vaults import CHEAP, PASSPHRASE
    from wa_journal.model.bringing import DiaryKind, Mapping
    from wa_journal.services import opening, suite

    days_of = (date(1990, 1, 1) + timedelta(days=day) for day in range(days))
    rows = [{"title": "A day.", "body": WORDS * 10, "date": on.isoformat(), "time": "09:00", "tags": []} for on in days_of]
    place = space / "jrnl.json"
    place.write_text(json.dumps({"tags": {}, "entries": rows}), encoding="utf-8")
    office, _code = opening.create(space / "journal", PASSPHRASE, CHEAP)
    made = suite.build(office)
    into = _spent(lambda: made.bringing.bring(made.bringing.read(DiaryKind.JRNL, place), Mapping(rest="K-07")))
    back = _spent(made.bringing.take_back)
    least = limits.deleted(made, place, office.vault.engine.raw_connection().driver_connection)
    office.close()
    return into, back, least


def _spent(act: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    began = time.process_time()
    act()
    return 1000 * (time.process_time() - began)


if __name__ == "__main__":
    tell(rows(options()))
