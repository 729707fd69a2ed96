"""Signs that contradict each other: of two in one sentence only the surer is suggested."""

from __future__ import annotations

from collections.abc import Collection, Sequence

Found = tuple[tuple[str, float], ...]


def apart(found: Sequence[tuple[str, float]], opposed: Sequence[tuple[str, str]], cued: Collection[str]) -> Found:
    """Give what was found without the weaker of two opposites; one that a cue speaks for outweighs one that none does."""
    if len(found) < 2:
        return tuple(found)
    surety = {indicator: (indicator in cued, probability) for indicator, probability in found}
    gone = {min(pair, key=lambda one: surety[one]) for pair in opposed if surety.keys() >= set(pair)}
    return tuple(pair for pair in found if pair[0] not in gone)
