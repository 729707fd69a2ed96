"""What a training says of its gold and of its result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from training import scores
from training.gold import Gold
from wa_journal.services.tags.language import tagger_from

_NEAR = 0.8


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
    """Print the figures on dev of weights that never saw it."""
    print("dev, never seen:")
    print(*scores.lines(scores.score(scores.read(tagger_from(weights), dev))), sep="\n")
