"""Ratings before and after a date that the officer chose: the usual single-case measures, checked against published ones.

NAP: share of pairs in which the later rating is higher (Parker & Vannest 2009). Tau-U (Parker, Vannest, Davis & Sauber
2011) is not bounded by one and depends on the lengths of the phases (Tarlow 2017): for the table, never a headline.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from wa_journal.analysis.trajectory import words
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.model.trajectory import BeforeAfter


def before_after(before: Sequence[float], after: Sequence[float]) -> BeforeAfter:
    """Give the measures, increase counted as positive; None where one of the sides is empty or nothing varies."""
    if not before or not after:
        said = words.before_after(len(before), len(after), None)
        return BeforeAfter(len(before), len(after), None, None, None, None, None, said)
    tau = pairs_between(before, after) / (len(before) * len(after))
    nap = (tau + 1.0) / 2.0
    tau_u = (pairs_between(before, after) - pairs_within(before)) / (len(before) * len(after))
    both = [*before, *after]
    said = words.before_after(len(before), len(after), nap)
    return BeforeAfter(len(before), len(after), nap, tau, tau_u, kendall_tau_b(both), theil_sen(both), said)


def pairs_between(before: Sequence[float], after: Sequence[float]) -> float:
    """Count pairs in which the later value is higher, less those in which it is lower."""
    return float(np.sign(np.subtract.outer(np.array(after), np.array(before))).sum())


def pairs_within(values: Sequence[float]) -> float:
    """Count pairs in order of time that go up, less those that go down."""
    return float(_upper(np.sign(_differences(values))).sum())


def kendall_tau_b(values: Sequence[float]) -> float | None:
    """Give Kendall's tau-b of values against their order."""
    signs = _upper(np.sign(_differences(values)))
    untied = int((signs != 0).sum())
    return float(signs.sum()) / math.sqrt(untied * len(signs)) if untied else None


def theil_sen(values: Sequence[float]) -> float | None:
    """Give the median change from one session to the next over all pairs."""
    if len(values) < 2:
        return None
    apart = -_differences(list(range(len(values))))
    return float(np.median(_upper(_differences(values)) / -_upper(apart)))


def _differences(values: Sequence[float]) -> Array:
    given = np.array(values, dtype=float)
    differences: Array = np.subtract.outer(given, given).T
    return differences


def _upper(square: Array) -> Array:
    kept: Array = square[np.triu_indices(len(square), k=1)]
    return kept
