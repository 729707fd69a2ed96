"""Measures scope on the clinical ConText kit: precision, recall and F1 for negated, hypothetical and past."""

from __future__ import annotations

import csv
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from wa_journal.analysis.text.scope import ScopeWords, scopes_of, triggers
from wa_journal.analysis.text.words import Word, words
from wa_journal.model.text import Scope
from wa_journal.services import language

BARS = {Scope.NEGATED: 0.93, Scope.HYPOTHETICAL: 0.90}
COLUMNS = {Scope.NEGATED: (3, "Negated"), Scope.HYPOTHETICAL: (4, "Not particular"), Scope.PAST: (4, "Historical")}


def main() -> int:
    """Print the figures; 1 where a bar is missed."""
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
