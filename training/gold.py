"""Reads the gold sentences: single ones by writer (g and h: two groups of six; k: our own), and whole entries."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

OWN = "k"
_MARK = re.compile(r"\{\{[A-Z]+\|([^{}]*)\}\}")


@dataclass(frozen=True, slots=True)
class Gold:
    """One sentence with its labels; `voice` is None where it was not labelled."""

    text: str
    labels: frozenset[str]
    writer: str
    kind: str = ""
    voice: str | None = None


def sentences(folder: Path) -> tuple[Gold, ...]:
    """Read every file of single sentences in a folder, in the order of their names."""
    return tuple(gold for path in sorted(folder.glob("*.jsonl")) for gold in _sentences(path))


def entries(path: Path) -> tuple[tuple[Gold, ...], ...]:
    """Read whole entries, each as its sentences with the identifiers spelled out."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return tuple(tuple(_of_entry(row)) for row in rows)


def labels_of(golds: Iterable[Gold]) -> tuple[str, ...]:
    """Give all labels in use, in order."""
    return tuple(sorted({label for gold in golds for label in gold.labels}))


def _sentences(path: Path) -> Iterable[Gold]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            yield Gold(row["text"], frozenset(row["labels"]), path.stem, row.get("kind", ""), row.get("voice"))


def _of_entry(row: dict[str, object]) -> Iterable[Gold]:
    parts = row["sentences"]
    assert isinstance(parts, list)
    for part in parts:
        yield Gold(_MARK.sub(r"\1", part["text"]), frozenset(part["labels"]), str(row["entry"]), str(row.get("style", "")))
