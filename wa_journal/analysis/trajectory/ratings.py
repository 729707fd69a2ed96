"""What ratings say about a level: whole numbers, cut off at 0 and 10, shared mood of the day and noise of each item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory import normal
from wa_journal.analysis.trajectory.lattice import Array, times

TOP = 10
_REACH = 2.0
_FAR = 12.0


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
        carried = times(felt_rows, self.spread.reshape(scales * cells, felt).T)
        return carried.reshape(len(felt_rows), scales, cells)

    def at_felt(self, level_rows: Array) -> Array:
        """Carry rows (r, scales * cells) of densities over to what is felt in a session: (r, felt)."""
        return times(level_rows, self.spread.reshape(-1, len(self.felt)))


def make_law(points: Array, scales: Array, item_sd: float, df: float) -> RatingLaw:
    """Prepare the tables for the levels at `points`."""
    width = float(points[1] - points[0])
    beyond, far = round(_REACH / width), round(_FAR / width)
    wide = points[0] + width * np.arange(-far, len(points) + far)
    away = (wide[None, None, :] - points[None, :, None]) / scales[:, None, None]
    spread = _folded((1.0 + away**2 / df) ** (-(df + 1) / 2), far - beyond)
    felt: Array = wide[far - beyond : beyond - far]
    shares = _rating_shares(felt, item_sd)
    return RatingLaw(felt, spread, shares, _sum_shares(shares))


def _folded(spread: Array, outside: int) -> Array:
    """Lay what lies far outside the scale on the outermost cells: every rating is 0 or 10 there."""
    kept: Array = spread[:, :, outside:-outside].copy()
    kept[:, :, 0] += spread[:, :, :outside].sum(axis=2)
    kept[:, :, -1] += spread[:, :, -outside:].sum(axis=2)
    kept /= kept.sum(axis=2, keepdims=True)
    return kept


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
