"""What was rated after sessions with and without a strategy: adjusted for the rating then, shrunk, and no cause claimed.

The range shown holds 99 of 100, not 95: a dozen strategies are read at once, and chance alone must not stand out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from wa_journal.analysis.trajectory import words
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.model.trajectory import Followed, SessionRecord

ENOUGH_SESSIONS = 20
ENOUGH_EACH = 5
PRIOR_SD = 0.3
NOISE_PRIOR = 0.85
_NOISE_PRIOR_WEIGHT = 4.0
_REACH = 2.576


def followed(meetings: Sequence[SessionRecord], strategies: Sequence[str]) -> tuple[Followed, ...]:
    """Give one line for each strategy in the order asked for, hidden while there is too little."""
    pairs = [(now, after) for now, after in pairwise(meetings) if _usable(now, after)]
    ratings = np.array([[now.rating, after.rating] for now, after in pairs], dtype=float).reshape(-1, 2)
    return tuple(_one(strategy, pairs, ratings, len(meetings)) for strategy in strategies)


def _usable(now: SessionRecord, after: SessionRecord) -> bool:
    return now.reviewed and now.rating is not None and after.rating is not None


def _one(strategy: str, pairs: Sequence[tuple[SessionRecord, SessionRecord]], ratings: Array, held: int) -> Followed:
    used = np.array([now.count(strategy) > 0 for now, _ in pairs], dtype=float)
    with_, without = int(used.sum()), len(pairs) - int(used.sum())
    if held < ENOUGH_SESSIONS or min(with_, without) < ENOUGH_EACH:
        said = words.too_little_followed(with_, without, ENOUGH_EACH, ENOUGH_SESSIONS)
        return Followed(strategy, with_, without, False, None, None, None, said)
    mean, sd = difference(used, ratings)
    low, high = mean - _REACH * sd, mean + _REACH * sd
    return Followed(strategy, with_, without, True, mean, low, high, words.followed(with_, without, mean, low, high))


def difference(used: Array, ratings: Array) -> tuple[float, float]:
    """Give mean and SD of the difference in the next rating, its prior N(0, 0.3^2), adjusted for the current rating.

    `ratings` (n, 2) holds current and next. Without the adjustment, a strategy used after low ratings seems to be
    followed by a rise, because low ratings are followed by higher ones anyway.
    """
    design = np.column_stack([np.ones(len(used)), ratings[:, 0] - ratings[:, 0].mean(), used - used.mean()])
    noise = _noise(design, ratings[:, 1])
    precision = design.T @ design / noise + np.diag([1e-6, 1e-6, PRIOR_SD**-2])
    covariance = np.linalg.inv(precision)
    mean = covariance @ (design.T @ ratings[:, 1]) / noise
    return float(mean[2]), float(np.sqrt(covariance[2, 2]))


def _noise(design: Array, after: Array) -> float:
    fitted = np.linalg.lstsq(design, after, rcond=None)[0]
    left = float(((after - design @ fitted) ** 2).sum())
    freedom = max(len(after) - design.shape[1], 0)
    return float((left + _NOISE_PRIOR_WEIGHT * NOISE_PRIOR**2) / (freedom + _NOISE_PRIOR_WEIGHT))
