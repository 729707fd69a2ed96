"""What ratings say about a level: whole numbers, cut off at 0 and 10, shared mood of the day and noise of each item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory import normal
from wa_journal.analysis.trajectory.lattice import Array

TOP = 10
_REACH = 5.0


@dataclass(frozen=True, slots=True)
class RatingLaw:
    """How ratings arise: level + a session's noise (t with `df`, scale one of `scales`) + item noise, rounded and cut off.

    `felt` are the values of level plus session noise, `spread` (scales, cells, felt) leads from levels to them,
    `rating_shares` (11, felt) gives each rating's share, `sum_shares[m]` (10 m + 1, felt) that of the sum of m items.
    """

    felt: Array = field(repr=False)
    spread: Array = field(repr=False)
    rating_shares: Array = field(repr=False)
    sum_shares: tuple[Array, ...] = field(repr=False)

    def likelihood(self, items: Sequence[int]) -> Array:
        """Give the likelihood of these ratings at each felt value, scaled to a largest value of one."""
        shares: Array = np.prod(self.rating_shares[list(items)], axis=0)
        scaled: Array = shares / shares.max()
        return scaled

    def tail(self, items: Sequence[int]) -> Array:
        """Give the share of sums below the rated one at each felt value, half of the ties counted."""
        shares = self.sum_shares[len(items)]
        total = sum(items)
        under: Array = shares[:total].sum(axis=0) + 0.5 * shares[total]
        return under

    def at_levels(self, felt_rows: Array) -> Array:
        """Carry rows (r, felt) over to levels: (r, scales, cells)."""
        scales, cells, felt = self.spread.shape
        carried: Array = felt_rows @ self.spread.reshape(scales * cells, felt).T
        return carried.reshape(len(felt_rows), scales, cells)


def make_law(points: Array, scales: Array, item_sd: float, df: float) -> RatingLaw:
    """Prepare the tables for the levels at `points`."""
    width = float(points[1] - points[0])
    beyond = round(_REACH / width)
    felt = points[0] + width * np.arange(-beyond, len(points) + beyond)
    away = (felt[None, None, :] - points[None, :, None]) / scales[:, None, None]
    spread = (1.0 + away**2 / df) ** (-(df + 1) / 2)
    spread /= spread.sum(axis=2, keepdims=True)
    shares = _rating_shares(felt, item_sd)
    return RatingLaw(felt, spread, shares, _sum_shares(shares))


def _rating_shares(felt: Array, item_sd: float) -> Array:
    cuts = np.concatenate([[-np.inf], np.arange(TOP) + 0.5, [np.inf]])
    return np.array([normal.between((cuts[r] - felt) / item_sd, (cuts[r + 1] - felt) / item_sd) for r in range(TOP + 1)])


def _sum_shares(shares: Array) -> tuple[Array, ...]:
    sums = [np.ones((1, shares.shape[1]))]
    for items in range(1, 5):
        grown = np.zeros((TOP * items + 1, shares.shape[1]))
        for rating in range(TOP + 1):
            grown[rating : rating + len(sums[-1])] += shares[rating] * sums[-1]
        sums.append(grown)
    return tuple(sums)
