"""How a level moves between sessions, and the combinations of variances over which it is averaged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from wa_journal.analysis.trajectory.lattice import Array, Lattice, make_lattice
from wa_journal.analysis.trajectory.ratings import RatingLaw, make_law
from wa_journal.analysis.trajectory.series import Series


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the model takes for granted, in points and weeks; chosen by simulation, not fitted to clients (docs/method.md)."""

    cells: int = 64
    noise_median: float = 0.6
    noise_log_sd: float = 0.45
    noise_at: tuple[float, ...] = (-2.1, -1.4, -0.7, 0.0, 0.7, 1.4, 2.1)
    noise_df: float = 6.0
    item_sd: float = 0.6
    drift_median: float = 0.3
    drift_log_sd: float = 0.5
    drift_at: tuple[float, ...] = (0.12, 0.20, 0.30, 0.43, 0.60, 0.85, 1.20)
    jump: float = 0.06
    jump_sd: float = 1.5
    event_sd: float = 1.5
    longest_gap_weeks: float = 8.0


DEFAULT = Assumptions()


class Nodes(NamedTuple):
    """Combinations of variances still in play: place in the full list, noise scale's index, drift variance a week."""

    place: NDArray[np.intp]
    noise: NDArray[np.intp]
    drift: Array

    def keep(self, chosen: NDArray[np.bool_]) -> Nodes:
        """Leave out the others."""
        return Nodes(self.place[chosen], self.noise[chosen], self.drift[chosen])


@dataclass(frozen=True, slots=True)
class Walk:
    """The prepared model: lattice, law of ratings, nodes with their weights before any rating."""

    assumptions: Assumptions
    lattice: Lattice
    law: RatingLaw
    nodes: Nodes
    weights: Array = field(repr=False)

    def move(self, rows: Array, variance: Array) -> Array:
        """Carry densities, or looks back, over one step between sessions."""
        return self.lattice.diffuse(rows, variance, self.assumptions.jump, self.assumptions.jump_sd)

    def steps(self, series: Series) -> tuple[Array, Array]:
        """Give each session's weeks of drift and variance opened by events."""
        weeks = np.array(series.weeks(self.assumptions.longest_gap_weeks))
        return weeks, np.array(series.events, dtype=float) * self.assumptions.event_sd**2


def make_walk(assumptions: Assumptions = DEFAULT) -> Walk:
    """Prepare the model once; it is the same for every client."""
    lattice = make_lattice(assumptions.cells)
    at, drift = np.array(assumptions.noise_at), np.array(assumptions.drift_at)
    scales = assumptions.noise_median * np.exp(assumptions.noise_log_sd * at)
    noise_weights = np.exp(-0.5 * at**2) * np.gradient(at)
    from_median = np.log(drift / assumptions.drift_median) / assumptions.drift_log_sd
    drift_weights = np.exp(-0.5 * from_median**2) * np.gradient(np.log(drift))
    weights = np.outer(noise_weights, drift_weights).ravel()
    places = np.arange(len(weights))
    nodes = Nodes(places, places // len(drift), np.tile(drift**2, len(at)))
    law = make_law(lattice.points, scales, assumptions.item_sd, assumptions.noise_df)
    return Walk(assumptions, lattice, law, nodes, weights / weights.sum())
