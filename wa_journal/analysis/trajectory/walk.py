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
    noise_median: float = 0.54
    noise_log_sd: float = 0.45
    noise_at: tuple[float, ...] = (-2.1, -1.4, -0.7, 0.0, 0.7, 1.4, 2.1)
    noise_df: float = 6.0
    item_sd: float = 0.6
    drift_slow: float = 0.35
    drift_fast: float = 1.0
    drift_fast_share: float = 0.45
    drift_at: tuple[float, ...] = (0.03, 0.09, 0.18, 0.29, 0.43, 0.64, 1.0, 1.6)
    jump: float = 0.05
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
    """The prepared model: lattice, law of ratings, nodes with their weights before any rating.

    `calm` says how much more each node weighs where only slow drift is believed in: what to expect if nothing broke.
    """

    assumptions: Assumptions
    lattice: Lattice
    law: RatingLaw
    nodes: Nodes
    weights: Array = field(repr=False)
    calm: Array = field(repr=False)

    def move(self, rows: Array, variance: Array, signed: bool = False) -> Array:
        """Carry densities over one step between sessions; what is not `signed` cannot fall below nothing."""
        moved = self.lattice.diffuse(rows, variance, (self.assumptions.jump, self.assumptions.jump_sd))
        return moved if signed else np.maximum(moved, 0.0, out=moved)

    def without_leap(self, rows: Array) -> Array:
        """Take the chance of a leap out of densities just moved (to first order): what to expect if nothing broke."""
        chance, sd = self.assumptions.jump, self.assumptions.jump_sd
        leapt = self.lattice.diffuse(rows, np.full(len(rows), sd**2))
        calm: Array = np.maximum(rows - chance * leapt, 0.0)
        return calm / (1.0 - chance)

    def steps(self, series: Series) -> tuple[Array, Array]:
        """Give each session's weeks of drift and variance opened by events."""
        weeks = np.array(series.weeks(self.assumptions.longest_gap_weeks))
        return weeks, np.array(series.events, dtype=float) * self.assumptions.event_sd**2


def make_walk(assumptions: Assumptions = DEFAULT) -> Walk:
    """Prepare the model once; it is the same for every client."""
    lattice = make_lattice(assumptions.cells)
    at, drift = np.array(assumptions.noise_at), np.array(assumptions.drift_at)
    scales = assumptions.noise_median * np.exp(assumptions.noise_log_sd * at)
    weights = np.outer(np.exp(-0.5 * at**2) * _width(at), _drift_prior(assumptions, drift) * _width(drift)).ravel()
    places = np.arange(len(weights))
    nodes = Nodes(places, places // len(drift), np.tile(drift**2, len(at)))
    law = make_law(lattice.points, scales, assumptions.item_sd, assumptions.noise_df)
    calm = _half_normal(drift, assumptions.drift_slow) / _drift_prior(assumptions, drift)
    return Walk(assumptions, lattice, law, nodes, weights / weights.sum(), np.tile(calm, len(at)))


def _drift_prior(assumptions: Assumptions, drift: Array) -> Array:
    """Mix two half-normal beliefs: most relationships move slowly, some fast; the second keeps bands honest early on."""
    slow, fast, share = assumptions.drift_slow, assumptions.drift_fast, assumptions.drift_fast_share
    return (1.0 - share) * _half_normal(drift, slow) + share * _half_normal(drift, fast)


def _half_normal(values: Array, sd: float) -> Array:
    shape: Array = np.exp(-0.5 * (values / sd) ** 2) / sd
    return shape


def _width(values: Array) -> Array:
    return np.gradient(values) if len(values) > 1 else np.ones(1)
