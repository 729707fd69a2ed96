"""Proves the language pass at full size: scope on the clinical ConText kit, 100,000 odd texts, and speed on one core.

`python -m tests.prove.text [TEXTS]`: another number of odd texts.
"""

from __future__ import annotations

import csv
import itertools
import json
import os
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from wa_journal.analysis.text.scope import ScopeWords, scopes_of, triggers
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.analysis.text.words import Word, words
from wa_journal.model.text import Scope
from wa_journal.services.tags import language

BARS = {Scope.NEGATED: 0.93, Scope.HYPOTHETICAL: 0.90}
COLUMNS = {Scope.NEGATED: (3, "Negated"), Scope.HYPOTHETICAL: (4, "Not particular"), Scope.PAST: (4, "Historical")}


SENTENCES_A_SECOND, ENTRY_SECONDS = 2_000, 0.050
SAID = "he she I said not if wants out slammed door"
SIGNS = "\" “ ” ' . … - 1. 😀 é \u2028 ؟ 。"
PIECES = [*SAID.split(), *SIGNS.split(), "\n", " ", "\x00", "no. "]


def main() -> int:
    """Print the figures; 1 where a bar is missed."""
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    return max(_scope_on_the_kit(), _odd_texts(texts), _speed())


def _odd_texts(number: int) -> int:
    """Random texts and lines of a megabyte: tags inside, in order, the same twice."""
    tagger, chance, wrong = language.tagger("en", quick=True), random.Random(1), 0
    texts = ("".join(_piece(chance) for _ in range(chance.randrange(60))) for _ in range(number))
    for text in itertools.chain(texts, (sign * 1_000_000 for sign in ('"', "\n", "a", "no ", ". "))):
        found = tagger.tag(text[:1_000_000])
        spans = [place for one in found for place in (one.start, one.end)]
        inside = all(one.start <= start < end <= one.end for one in found for tag in one.tags for start, end in tag.cues)
        wrong += (
            spans != sorted(spans)
            or not inside
            or (chance.random() < 0.05 and found != Tagger(tagger.parts).tag(text[:1_000_000]))
        )
    print(f"odd texts     {number + 5} read, {wrong} wrong")
    return int(wrong > 0)


def _piece(chance: random.Random) -> str:
    return chance.choice(PIECES) + " " if chance.random() < 0.7 else chr(chance.randrange(0x20, 0x2FFF))


def _speed() -> int:
    """Sentences a second of one core without the encoder, and the slow end of a 40-sentence entry."""
    folder = Path(__file__).resolve().parents[1] / "gold" / "en" / "train"
    lines = [json.loads(line)["text"] for path in sorted(folder.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    shipped = language.tagger("en", quick=True)
    shipped.tag(lines[0])
    spent = [_seconds(Tagger(shipped.parts), "\n".join(lines[at : at + 40])) for at in range(0, len(lines) - 40, 40)]
    rate, slow = 40 * len(spent) / sum(spent), sorted(spent)[int(len(spent) * 0.95)]
    print(f"quick pass    {rate:,.0f} sentences a second, p95 of a 40-sentence entry {slow * 1000:.1f} ms (processor time)")
    return int(rate < SENTENCES_A_SECOND or slow > ENTRY_SECONDS)


def _seconds(tagger: Tagger, text: str) -> float:
    begun = time.process_time()
    tagger.tag(text)
    return time.process_time() - begun


def _scope_on_the_kit() -> int:
    kit = Path(os.environ.get("WA_SHARED", "../shared")) / "data" / "scope" / "context_kit.tsv"
    if not kit.exists():
        print("not run: the ConText kit is not on this machine (WA_SHARED)")
        return 0
    rules = language.tagger("en", quick=True).parts.rules
    counts = {scope: Counter[str]() for scope in COLUMNS}
    for row in _rows(kit):
        found = _scopes(row, rules.scope, words(row[2], rules.stem))
        for scope, (column, name) in COLUMNS.items():
            gold, said = row[column] == name, scope in found
            counts[scope]["hit" if gold and said else "missed" if gold else "wrong" if said else "right"] += 1
    missed = [scope for scope in BARS if _f1(counts[scope]) < BARS[scope]]
    for scope, count in counts.items():
        print(f"{scope.value:13} P={_part(count, 'wrong'):.3f} R={_part(count, 'missed'):.3f} F1={_f1(count):.3f} {dict(count)}")
    return 1 if missed else 0


def _rows(kit: Path) -> Iterator[list[str]]:
    with kit.open(encoding="utf-8", errors="replace", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        yield from (row for row in rows if len(row) >= 6)


def _scopes(row: list[str], known: ScopeWords, found: tuple[Word, ...]) -> frozenset[Scope]:
    """The kit writes the finding in capitals where it stands."""
    pattern = re.escape(row[1].strip().upper()).replace("\\ ", r"\s+")
    at = re.search(pattern, row[2]) or re.search(pattern, row[2], re.IGNORECASE)
    if at is None:
        return frozenset()
    inside = [place for place, word in enumerate(found) if word.start < at.end() and word.end > at.start()]
    return scopes_of(inside, found, triggers(found, known), known) if inside else frozenset()


def _part(count: Counter[str], other: str) -> float:
    return count["hit"] / max(1, count["hit"] + count[other])


def _f1(count: Counter[str]) -> float:
    return 2 * count["hit"] / max(1, 2 * count["hit"] + count["wrong"] + count["missed"])


if __name__ == "__main__":
    sys.exit(main())
