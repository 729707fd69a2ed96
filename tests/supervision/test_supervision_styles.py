"""The engine on entries of many hands: names from many places, shorthand, small letters, words that are also names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.supervision.gold_bars import BARS
from tests.supervision.summaries import lexicon
from wa_journal.model.supervision import Decision
from wa_journal.supervision.engine import Masker

GOLD = Path(__file__).resolve().parents[1] / "gold" / "deid"
LEAST = 650
MARK = re.compile(r"\{\{[A-Z]+\|([^{}]*)\}\}")
WORD = re.compile(r"\w+(?:['’-]\w+)*")
# Forms of address, small words and kinds of places name nobody: they may stand.
SPARED = frozenset(
    (
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "the",
            "of",
            "and",
            "a",
            "an",
            "in",
            "at",
            "on",
            "von",
            "van",
            "de",
            "la",
            "le",
        ),
        *(
            "les",
            "du",
            "des",
            "el",
            "al",
            "d",
            "l",
            "wing",
            "unit",
            "house",
            "module",
            "street",
            "road",
            "lane",
            "avenue",
            "square",
        ),
        *(
            "prison",
            "jail",
            "court",
            "mosque",
            "church",
            "temple",
            "school",
            "college",
            "centre",
            "center",
            "company",
            "hospital",
        ),
        *("clinic", "station", "park", "hmp", "year", "years", "old", "aged"),
    )
)


def _entries(name: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Give each entry's text and where its identifiers stand."""
    for line in (GOLD / name).read_text(encoding="utf-8").splitlines():
        marked = "\n".join(sentence["text"] for sentence in json.loads(line)["sentences"])
        text, stretches, last = "", [], 0
        for found in MARK.finditer(marked):
            text += marked[last : found.start()]
            stretches.append((len(text), len(text) + len(found[1])))
            text, last = text + found[1], found.end()
        yield text + marked[last:], stretches


def _hidden(text: str, start: int, end: int, covered: bytearray) -> bool:
    words = [found for found in WORD.finditer(text[start:end]) if found[0].lower() not in SPARED]
    return all(covered[start + at] for found in words for at in range(*found.span()) if text[start + at].isalnum())


@pytest.mark.parametrize("name", BARS)
def test_entries_of_many_hands_give_hardly_anybody_away_and_stay_readable(name: str) -> None:
    found, most, masked = BARS[name]
    total = asked = sure = words = over = 0
    for text, stretches in _entries(f"{name}.jsonl"):
        every, certain = bytearray(len(text)), bytearray(len(text))
        for span in Masker(lexicon()).mask(text).spans:
            length = span.end - span.start
            every[span.start : span.end] = b"\x01" * length
            if span.decision is Decision.MASK:
                certain[span.start : span.end] = b"\x01" * length
        total += len(stretches)
        asked += sum(_hidden(text, *stretch, every) for stretch in stretches)
        sure += sum(_hidden(text, *stretch, certain) for stretch in stretches)
        outside = [m for m in WORD.finditer(text) if not any(a < m.end() and m.start() < b for a, b in stretches)]
        words += len(outside)
        over += sum(every[word.start()] for word in outside)
    assert total > LEAST
    assert asked / total >= found
    assert sure / total >= masked
    assert over / words <= most
