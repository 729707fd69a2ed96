"""The level of a rated relationship with its uncertainty: a random walk in calendar time, its variances integrated out.

Unlike the usual local level, ratings are whole numbers cut off at 0 and 10, the level cannot leave the scale, now and
then it may leap, and neither the noise of a session nor the speed of change is estimated: both are averaged over.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory.backward import Hindsight, look_back, way_back
from wa_journal.analysis.trajectory.forward import Foresight, look_ahead
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.series import Series
from wa_journal.analysis.trajectory.walk import Nodes, Walk

SHARES = np.array([0.025, 0.1, 0.9, 0.975])
STEP = 0.8
"""In the model 0.8: its chance of that is close to what simulated clients show for half a point, which the words promise."""


@dataclass(frozen=True, slots=True)
class Band:
    """Mean, 80 and 95 per cent limits at each session, each (sessions,)."""

    mean: Array = field(repr=False)
    lo95: Array = field(repr=False)
    lo80: Array = field(repr=False)
    hi80: Array = field(repr=False)
    hi95: Array = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """One series read by the model up to each session."""

    walk: Walk = field(repr=False)
    series: Series = field(repr=False)
    seen: Foresight = field(repr=False)

    def hindsight(self, way: bool = True) -> Hindsight:
        """Read it again with all sessions known; without `way` the chances of a rise or fall are left out."""
        return look_back(self.walk, self.series, self.seen, STEP if way else None)

    def way(self) -> tuple[float, float]:
        """Give the chances of a rise and of a fall alone; needs two rated sessions."""
        return way_back(self.walk, self.series, self.seen, STEP)

    def up_to(self, end: int) -> Reading:
        """Give the reading of the first sessions only, at no cost."""
        return Reading(self.walk, self.series.up_to(end), self.seen.up_to(end))

    def band(self, rows: Array) -> Band:
        """Give mean and limits of densities (sessions, cells)."""
        means = rows @ self.walk.lattice.points / rows.sum(axis=1)
        return Band(means, *self.walk.lattice.quantiles(rows, SHARES).T)

    def chances_above(self, line: float) -> tuple[float, ...]:
        """Give for each rated session the chance, as known then, that the level lay at or above a line."""
        rows = self.seen.now[list(self.series.rated)]
        return tuple(self.walk.lattice.share_above(rows, line).tolist())

    def move_back(self, back: Array, place: int, nodes: Nodes) -> Array:
        """Carry what later sessions say (k, nodes, cells) over one session to the one before it, on a common scale."""
        likelihood = self.seen.likelihoods[place]
        heard = back if likelihood is None else back * likelihood[nodes.noise]
        moved = np.maximum(self.walk.lattice.diffuse(heard, self.seen.fades[place][nodes.pace]), 0.0)
        scaled: Array = moved / moved.max() if len(moved) else moved
        return scaled

    def tail(self, place: int) -> float:
        """Give the chance of a rating as low as this session's, as expected before it."""
        return float(self.seen.felt[place] @ self.walk.law.tail(self.series.items[place]))

    def expected(self, place: int) -> tuple[float, float]:
        """Give the range in which 8 of 10 ratings were expected before this session."""
        law = self.walk.law
        low, high = np.interp([0.1, 0.9], np.cumsum(self.seen.felt[place]), law.felt)
        return float(np.clip(low, 0.0, 10.0)), float(np.clip(high, 0.0, 10.0))


def read(walk: Walk, series: Series, expecting: bool = True) -> Reading:
    """Read a series of ratings that has at least one session; `tail` and `expected` need `expecting`."""
    return Reading(walk, series, look_ahead(walk, series, expecting))
