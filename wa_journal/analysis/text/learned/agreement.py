"""How far two readers agree on the tags of the same sentences, beyond what chance would give (Cohen 1960)."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from wa_journal.model.coding import Compared

Labels = frozenset[str]
_NORMAL_95, _HALF = 1.96, 0.5


def agreements(first: Sequence[Labels], second: Sequence[Labels]) -> tuple[Compared, ...]:
    """Compare two readings of the same sentences, indicator by indicator; unequal lengths are a ValueError."""
    pairs = list(zip(first, second, strict=True))
    known = sorted(frozenset().union(*first, *second))
    return tuple(_compared(label, [(label in one, label in other) for one, other in pairs]) for label in known)


def _compared(indicator: str, pairs: Sequence[tuple[bool, bool]]) -> Compared:
    both, neither = pairs.count((True, True)), pairs.count((False, False))
    mine, theirs = pairs.count((True, False)), pairs.count((False, True))
    table = (both, mine, theirs, neither)
    kappa = _kappa(pairs)
    low, high = (None, None) if kappa is None else _interval(table)
    return Compared(indicator, both, mine + theirs, neither, kappa, low, high)


def _kappa(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    if len({said for pair in pairs for said in pair}) < 2:
        return None
    from nltk.metrics.agreement import AnnotationTask

    rows = [(reader, row, said) for row, pair in enumerate(pairs) for reader, said in zip("ab", pair, strict=True)]
    return float(AnnotationTask(data=rows).kappa())


def _interval(table: tuple[int, int, int, int]) -> tuple[float, float]:
    """The 95 % range of kappa by its large-sample error (Fleiss, Cohen & Everitt 1969), with half a sentence more in each cell.

    Without the half (Haldane 1956, Anscombe 1956) a table with an empty cell is taken for certain: a few sentences alike would
    leave no doubt at all, and ranges of a rare label would hold the true value far less often than they say.
    """
    count = sum(table) + _HALF * len(table)
    both, mine, theirs, neither = ((number + _HALF) / count for number in table)
    first, second = both + mine, both + theirs
    chance = first * second + (1 - first) * (1 - second)
    left = (mine + theirs) / (1 - chance)
    kappa = 1 - left
    on = both * (1 - (first + second) * left) ** 2 + neither * (1 - (2 - first - second) * left) ** 2
    off = left**2 * (mine * (1 - first + second) ** 2 + theirs * (1 - second + first) ** 2)
    spread = max(0.0, on + off - (kappa - chance * left) ** 2)
    half = _NORMAL_95 * sqrt(spread / count) / (1 - chance)
    return max(-1.0, kappa - half), min(1.0, kappa + half)
