"""Chooses the gold sentences that the application lays beside an officer's own."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from training.gold import Gold

EACH, SHORTEST, LONGEST = 30, 5, 16


def written(golds: Sequence[Gold], labels: Sequence[str]) -> str:
    """Give the file that the application reads: for each indicator short sentences that carry it alone, of all writers alike."""
    return "".join(f"{label}\t{one.text}\n" for label in labels for one in _chosen(golds, label))


def _chosen(golds: Sequence[Gold], label: str) -> list[Gold]:
    """Drawn by a hash of the sentence, so that the same gold gives the same file."""
    fitting = {
        one.text: one
        for one in golds
        if one.labels == {label} and SHORTEST <= len(one.text.split()) <= LONGEST and "\t" not in one.text
    }
    drawn = sorted(fitting.values(), key=lambda one: sha256(one.text.encode()).digest())[:EACH]
    return sorted(drawn, key=lambda one: one.text)
