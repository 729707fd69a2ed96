"""What a training says of its gold and of its result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from training.gold import Gold, entries
from wa_journal.services.language import tagger_from

_NEAR = 0.8
ENOUGH = 8


def gold(train: Sequence[Gold], dev: Sequence[Gold]) -> None:
    """Print how many sentences and labels there are, and how many sentences nearly repeat another."""
    print(f"gold: {len(train)} sentences of {len({one.writer for one in train})} writers, {len(dev)} in dev")
    print(f"near-duplicates within the gold (word overlap from {_NEAR}): {near_duplicates(train):.4f}")


def near_duplicates(golds: Sequence[Gold]) -> float:
    """Give the share of sentences whose words overlap another's by at least 0.8 (Jaccard), found through shared rare words."""
    words = [frozenset(one.text.lower().split()) for one in golds]
    seen: dict[str, list[int]] = {}
    counts = Counter(word for one in words for word in one)
    near = 0
    for row, own in enumerate(words):
        keys = sorted(own, key=lambda word: (counts[word], word))[:3]
        others = {other for key in keys for other in seen.get(key, ())}
        near += any(len(own & words[other]) >= _NEAR * len(own | words[other]) for other in others)
        for key in keys:
            seen.setdefault(key, []).append(row)
    return near / len(golds)


def honest(weights: Path, dev: Path) -> None:
    """Print precision, recall and F1 on dev of weights that never saw it."""
    tagger = tagger_from(weights)
    counts: dict[str, Counter[str]] = {}
    for entry in entries(dev):
        for one in entry:
            found = {tag.indicator for sentence in tagger.tag(one.text) for tag in sentence.tags}
            for label in found | one.labels:
                kind = "tp" if label in found & one.labels else "fp" if label in found else "fn"
                counts.setdefault(label, Counter())[kind] += 1
    solid = {label: _f1(count) for label, count in sorted(counts.items()) if count["tp"] + count["fn"] >= ENOUGH}
    total = sum(counts.values(), Counter())
    for label, score in solid.items():
        print(f"{label:30} F1 {score:.2f}")
    precision, recall = total["tp"] / (total["tp"] + total["fp"]), total["tp"] / (total["tp"] + total["fn"])
    print(
        f"dev, never seen: macro-F1 {sum(solid.values()) / len(solid):.3f}, micro-precision {precision:.3f}, recall {recall:.3f}"
    )


def _f1(count: Counter[str]) -> float:
    return 2 * count["tp"] / (2 * count["tp"] + count["fp"] + count["fn"]) if count["tp"] else 0.0
