"""The normal distribution without scipy: exact through the standard library, tabled where speed counts."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from wa_journal.analysis.trajectory.lattice import Array

_REACH = 9.0
_GRID = np.linspace(-_REACH, _REACH, 18_001)


def below(values: Iterable[float]) -> Array:
    """Give the share of a standard normal below each value, exact in both tails."""
    return np.array([0.5 * math.erfc(-value / math.sqrt(2.0)) for value in values])


_TABLE = below(_GRID.tolist())


def below_fast(values: Array) -> Array:
    """Give the same to seven decimals, for whole arrays."""
    return np.interp(values, _GRID, _TABLE)


def between(low: Array, high: Array) -> Array:
    """Give the share between two bounds, taken from the nearer tail so that it never cancels to nothing."""
    mirrored = low > 0
    lower, upper = np.where(mirrored, -high, low), np.where(mirrored, -low, high)
    return below(upper.tolist()) - below(lower.tolist())
