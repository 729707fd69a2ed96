"""How far two readers agree on the tags of the same sentences, beyond what chance would give (Cohen 1960)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Labels = frozenset[str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """One indicator: sentences that both, one or none tagged; `kappa` is None where chance alone would agree fully."""

    indicator: str
    both: int
    one: int
    neither: int
    kappa: float | None


def agreements(first: Sequence[Labels], second: Sequence[Labels]) -> tuple[Agreement, ...]:
    """Compare two readings of the same sentences, indicator by indicator; unequal lengths are a ValueError."""
    pairs = list(zip(first, second, strict=True))
    known = sorted(frozenset().union(*first, *second))
    return tuple(_compared(label, [(label in one, label in other) for one, other in pairs]) for label in known)


def _compared(indicator: str, pairs: Sequence[tuple[bool, bool]]) -> Agreement:
    both, neither = pairs.count((True, True)), pairs.count((False, False))
    return Agreement(indicator, both, len(pairs) - both - neither, neither, _kappa(pairs))


def _kappa(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    if len({said for pair in pairs for said in pair}) < 2:
        return None
    from nltk.metrics.agreement import AnnotationTask

    rows = [(reader, row, said) for row, pair in enumerate(pairs) for reader, said in zip("ab", pair, strict=True)]
    return float(AnnotationTask(data=rows).kappa())
