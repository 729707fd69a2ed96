"""How often something was tagged for what was written: rates with their likely range, and trends behind strict gates.

Counts of tags vary more than chance alone would have it, so a negative binomial is used throughout, its shape averaged
over a grid. Even a threefold rise is seen in fewer than half of simulated clients by session 30: mostly this is silent.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from wa_journal.analysis.trajectory import words
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.model.trajectory import Direction, LanePoint, Rate, Share

LAST = 6
TREND_SESSIONS = 12
TREND_TAGS = 10
RATIO = 1.25
LIKELY = 0.95
_SHAPES = np.array([1.0, 2.0, 4.0, 8.0])
_LEVELS = np.linspace(-6.5, 1.0, 76)
_SLOPES = np.linspace(-3.0, 3.0, 31)
_SLOPE_SD = 1.2
_TAILS = np.array([0.1, 0.9])


def rate_of(points: Sequence[LanePoint]) -> Rate:
    """Give the rate over the last sessions gone through, and the trend's direction where the gates allow one."""
    written = [point for point in points if point.sentences > 0]
    recent = written[-LAST:]
    tagged, sentences = sum(point.confirmed for point in recent), sum(point.sentences for point in recent)
    if not sentences:
        return Rate(0, 0, 0, None, None, None, None, words.rate(0, 0, 0, None))
    counts, exposure = _arrays(recent)
    low, high = _range(counts, exposure)
    direction = rate_direction(*_arrays(written))
    said = words.rate(tagged, sentences, len(recent), direction)
    return Rate(tagged, sentences, len(recent), 10.0 * tagged / sentences, 10.0 * low, 10.0 * high, direction, said)


def rate_direction(counts: Array, exposure: Array) -> Direction | None:
    """Give the direction in which the rate likely changed by a quarter or more from the first session to the last."""
    if len(counts) < TREND_SESSIONS or counts.sum() < TREND_TAGS:
        return None
    weights = _posterior(counts, exposure, _SLOPES, np.exp(-0.5 * (_SLOPES / _SLOPE_SD) ** 2)).sum(axis=0)
    rise = float(weights[np.log(RATIO) < _SLOPES].sum())
    fall = float(weights[-np.log(RATIO) > _SLOPES].sum())
    if max(rise, fall) < LIKELY:
        return None
    return Direction.RISING if rise > fall else Direction.FALLING


def share_of(change: int, sustain: int) -> Share:
    """Give change talk as a share of change and sustain talk with the range in which 8 of 10 such shares lie."""
    total = change + sustain
    if not total:
        return Share(change, sustain, None, None, None, words.share(change, sustain))
    grid = (np.arange(1000) + 0.5) / 1000
    logs = change * np.log(grid) + sustain * np.log1p(-grid)
    mass = np.cumsum(np.exp(logs - logs.max()))
    low, high = np.interp(_TAILS, mass / mass[-1], grid)
    return Share(change, sustain, change / total, float(low), float(high), words.share(change, sustain))


def _arrays(points: Sequence[LanePoint]) -> tuple[Array, Array]:
    return np.array([float(point.confirmed) for point in points]), np.array([float(point.sentences) for point in points])


def _range(counts: Array, exposure: Array) -> tuple[float, float]:
    mass = np.cumsum(_posterior(counts, exposure, np.zeros(1), np.ones(1)).sum(axis=1))
    low, high = np.interp(_TAILS, mass / mass[-1], np.exp(_LEVELS))
    return float(low), float(high)


def _posterior(counts: Array, exposure: Array, slopes: Array, slope_weights: Array) -> Array:
    """Give weights (levels, slopes): rate at mid-way = exp(level), at the ends exp(level -+ slope / 2).

    The belief about rates before any count is Jeffreys' for a Poisson rate.
    """
    way = np.linspace(-0.5, 0.5, len(counts)) if len(counts) > 1 else np.zeros(1)
    logs = _LEVELS[:, None, None] + slopes[None, :, None] * way + np.log(exposure)
    total = np.zeros(logs.shape[:2])
    parts = [_log_likelihood(counts, logs, shape) for shape in _SHAPES]
    top = max(float(part.max()) for part in parts)
    for part in parts:
        total += np.exp(part - top + 0.5 * _LEVELS[:, None]) * slope_weights
    shares: Array = total / total.sum()
    return shares


def _log_likelihood(counts: Array, log_means: Array, shape: float) -> Array:
    steps = sum(float(np.log(shape + np.arange(int(count))).sum()) for count in counts)
    spread = counts * log_means - (counts + shape) * np.log(shape + np.exp(log_means)) + shape * np.log(shape)
    total: Array = steps + spread.sum(axis=2)
    return total
