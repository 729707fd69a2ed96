"""What reading, masking, painting and importing do as the work grows: processor time at several amounts."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from unittest.mock import patch

from tests.bench.rows import Growth, Options, options, tell
from tests.reference.environments import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CHARACTERS = (1_000, 5_000, 25_000, 100_000, 500_000)
# The fewer characters, the more texts: which words a short one holds is a matter of luck.
LEAST_READ = 50_000
SESSIONS = (10, 30, 100, 300, 1_000, 3_000, 10_000)
DAYS = (100, 300, 1_000, 3_000, 10_000)
GOLD = ROOT / "tests" / "gold" / "en" / "train"
CHARACTERS_OF_ONE = "characters in one text"
NAMED = "Youssef Haddad"
REPEATS = 3
WRITTEN = "SQLite alone, writing the same rows"
DELETED = "SQLite alone, deleting the same rows beyond recovery"
WORDS = "He said that the week went well. I asked what a good week would look like, and he told me of his sister. "


def rows(given: Options) -> Iterator[Growth]:
    """Give the growth of tagging, masking, cutting sentences, painting the chart, and bringing a diary in and out."""
    yield from _text(given.of(CHARACTERS))
    yield _chart(given.of(SESSIONS))
    yield from _diary(given.of(DAYS))


def _text(amounts: Sequence[int]) -> Iterator[Growth]:
    from wa_journal.services.tags.language import tagger
    from wa_journal.services.tags.sentences import sentence_spans

    gold = " ".join(json.loads(line)["text"] for path in sorted(GOLD.glob("*.jsonl")) for line in path.open(encoding="utf-8"))
    acts: dict[str, Callable[[str], object]] = {
        "cutting sentences": partial(sentence_spans, language="en"),
        "tagging, rules and linear model": tagger("en", quick=True).tag,
    }
    for name, act in acts.items():
        act(gold[:500])
        points = tuple((float(amount), _each(act, texts)) for amount, texts in _cut(gold, amounts))
        yield Growth("text", name, CHARACTERS_OF_ONE, "ms", points)
    yield from _masking(gold, amounts)


def _masking(gold: str, amounts: Sequence[int]) -> Iterator[Growth]:
    """A text is looked at until a look finds nothing new: what all looks cost, what one costs, and how many there are."""
    from wa_journal.services.summary.deid_stream import answerer
    from wa_journal.services.summary.word_lists import lexicon
    from wa_journal.supervision import engine
    from wa_journal.supervision.known import prepared

    mask, known, words = answerer(), prepared([NAMED], lexicon()), lexicon()
    mask({"id": 1, "text": gold[:500], "known": [NAMED]})
    whole, one, looks = [], [], []
    for amount, texts in _cut(gold, amounts):
        with patch.object(engine, "_seen_once", wraps=engine._seen_once) as look:
            whole.append((float(amount), _each(lambda text: mask({"id": 1, "text": text, "known": [NAMED]}), texts)))
        one.append((float(amount), _each(lambda text: engine._seen_once(text, known, words), texts)))
        looks.append((float(amount), look.call_count / len(texts)))
    all_looks = tuple((amount, cost * many) for (amount, cost), (_, many) in zip(one, looks, strict=True))
    beside = "the first look alone, times the looks"
    yield Growth("text", "masking identifiers", CHARACTERS_OF_ONE, "ms", tuple(whole), beside, all_looks)
    yield Growth("text", "the first look for identifiers", CHARACTERS_OF_ONE, "ms", tuple(one))
    yield Growth("text", "how often a text is looked at", CHARACTERS_OF_ONE, "looks", tuple(looks))


def _cut(gold: str, amounts: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
    """Each text has words of its own and is read once: the product remembers sentences that it has seen."""
    for amount in amounts:
        texts = max(1, LEAST_READ // amount)
        some, gold = gold[-texts * amount :], gold[: -texts * amount]
        yield amount, [some[start : start + amount] for start in range(0, len(some), amount)]


def _each(act: Callable[[str], object], texts: Sequence[str]) -> float:
    return _spent(lambda: [act(text) for text in texts]) / len(texts)


def _chart(amounts: Sequence[int]) -> Growth:
    from tests.bench.charts import painted

    return Growth("application", "painting the chart of all sessions", "sessions", "ms", painted(amounts, REPEATS))


def _diary(amounts: Sequence[int]) -> Iterator[Growth]:
    """A diary of so many days, one client's, into an empty journal, and out again."""
    found: dict[str, list[tuple[float, float]]] = {}
    for amount in amounts:
        with tempfile.TemporaryDirectory() as space:
            for name, cost in _moved(Path(space), amount).items():
                found.setdefault(name, []).append((float(amount), cost))
    for name, beside in (("bring a diary in", WRITTEN), ("take that import back", DELETED)):
        yield Growth("journal", name, "days in the diary", "ms", tuple(found[name]), beside, tuple(found[beside]))


def _moved(space: Path, days: int) -> dict[str, float]:
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
    raw = office.vault.engine.raw_connection().driver_connection
    bring = lambda: made.bringing.bring(made.bringing.read(DiaryKind.JRNL, place), Mapping(rest="K-07"))  # noqa: E731
    found = {"bring a diary in": _spent(bring)}
    found[WRITTEN] = limits.written(raw, space / "again")
    found["take that import back"] = _spent(made.bringing.take_back)
    found[DELETED] = limits.deleted(made, place, raw)
    office.close()
    return found


def _spent(act: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    began = time.process_time()
    act()
    return 1000 * (time.process_time() - began)


if __name__ == "__main__":
    tell(rows(options()))
