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
_LEVELS = np.linspace(-6.5, 1.5, 81)
_NEAR = np.linspace(-2.0, 2.0, 21)
_SLOPES = np.linspace(-3.0, 3.0, 25)
_SLOPE_SD = 1.2
_TAILS = np.array([0.1, 0.9])
# So many means of up to 1e12 multiplied stay a number.
_AT_ONCE = 24


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
    levels = np.log(counts.sum() / exposure.sum()) + _NEAR
    weights = _posterior(counts, exposure, levels, _SLOPES).sum(axis=0)
    rise, fall = _beyond(weights, _SLOPES), _beyond(weights, -_SLOPES)
    if max(rise, fall) < LIKELY:
        return None
    return Direction.RISING if rise > fall else Direction.FALLING


def _beyond(weights: Array, slopes: Array) -> float:
    """Give the weight of slopes above the ratio's, a cell of the grid split where the ratio cuts it."""
    width = abs(slopes[1] - slopes[0])
    return float(weights @ np.clip((slopes - np.log(RATIO)) / width + 0.5, 0.0, 1.0))


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
    mass = np.cumsum(_posterior(counts, exposure, _LEVELS, np.zeros(1)).sum(axis=1))
    low, high = np.interp(_TAILS, mass / mass[-1], np.exp(_LEVELS))
    return float(low), float(high)


def _posterior(counts: Array, exposure: Array, levels: Array, slopes: Array) -> Array:
    """Give weights (levels, slopes): rate at mid-way = exp(level), at the ends exp(level -+ slope / 2).

    The belief about rates before any count is Jeffreys' for a Poisson rate, that about slopes N(0, 1.2^2).
    """
    way = np.linspace(-0.5, 0.5, len(counts)) if len(counts) > 1 else np.zeros(1)
    means = np.exp(levels)[:, None, None] * (np.exp(slopes[:, None] * way) * exposure)
    linear = counts.sum() * levels[:, None] + (counts @ way) * slopes
    logs = np.array([_log_likelihood(counts, means, shape) for shape in _SHAPES]) + linear
    before = 0.5 * levels[:, None] - 0.5 * (slopes / _SLOPE_SD) ** 2
    weights = np.exp(logs - logs.max() + before).sum(axis=0)
    shares: Array = weights / weights.sum()
    return shares


def _log_likelihood(counts: Array, means: Array, shape: float) -> Array:
    """Give a negative binomial's log likelihood up to what is linear in level and slope."""
    steps = np.concatenate([[0.0], np.cumsum(np.log(shape + np.arange(counts.max())))])[counts.astype(int)].sum()
    total: Array = steps + len(counts) * shape * np.log(shape) - _weighed_logs(shape + means, counts, shape)
    return total


def _weighed_logs(sums: Array, counts: Array, shape: float) -> Array:
    """Give log(sums) @ (counts + shape). Sessions of one count share their weight: their product has one logarithm."""
    total: Array = np.zeros(sums.shape[:-1])
    for count in np.unique(counts):
        alike = sums[..., counts == count]
        for start in range(0, alike.shape[-1], _AT_ONCE):
            total += (count + shape) * np.log(alike[..., start : start + _AT_ONCE].prod(axis=-1))
    return total
