"""What each of the officer's and the command line's costs does as the work grows: processor time at several amounts."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator

from tests.bench.rows import Growth, Options, options, tell
from tests.reference.environments import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CHARACTERS = (1_000, 10_000, 100_000, 1_000_000)
SESSIONS = (10, 100, 1_000, 10_000)
GOLD = ROOT / "tests" / "gold" / "en" / "train"
REPEATS = 3


def rows(_given: Options) -> Iterator[Growth]:
    """Give the growth of tagging, masking, cutting sentences and painting the chart."""
    yield from _text()
    yield _chart()


def _text() -> Iterator[Growth]:
    from wa_journal.services.summary.deid_stream import answerer
    from wa_journal.services.tags.language import sentence_spans, tagger

    gold = " ".join(json.loads(line)["text"] for path in sorted(GOLD.glob("*.jsonl")) for line in path.open(encoding="utf-8"))
    quick, mask = tagger("en", quick=True), answerer()
    acts: dict[str, Callable[[str], object]] = {
        "cutting sentences": sentence_spans,
        "tagging, rules and linear model": quick.tag,
        "masking identifiers": lambda text: mask({"id": 1, "text": text, "known": ["Youssef Haddad"]}),
    }
    for name, act in acts.items():
        points, written = [], gold
        for amount in CHARACTERS:
            # Each amount has words of its own and is read once: the product remembers sentences that it has seen.
            text, written = written[-amount:], written[: max(amount, len(written) - amount)]
            points.append((float(amount), 1000 * _spent(lambda act=act, text=text: act(text))))
        yield Growth("growth", name, "characters in one text", "ms", tuple(points))


def _chart() -> Growth:
    from tests.bench.charts import painted

    return Growth("growth", "painting the chart of all sessions", "sessions", "ms", painted(SESSIONS, REPEATS))


def _spent(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


if __name__ == "__main__":
    tell(rows(options()))
