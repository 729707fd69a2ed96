"""How a level moves between sessions, and the combinations of variances over which it is averaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from wa_journal.analysis.trajectory.lattice import Array, Lattice, make_lattice
from wa_journal.analysis.trajectory.ratings import RatingLaw, make_law
from wa_journal.analysis.trajectory.series import Items, Series


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the model takes for granted, in points and weeks; chosen by simulation, not fitted to clients (docs/method.md)."""

    cells: int = 48
    noise_median: float = 0.49
    noise_log_sd: float = 0.45
    noise_at: tuple[float, ...] = (-2.1, -1.4, -0.7, 0.0, 0.7, 1.4, 2.1)
    noise_df: float = 4.0
    item_sd: float = 0.6
    drift_slow: float = 0.35
    drift_fast: float = 1.0
    drift_fast_share: float = 0.45
    drift_at: tuple[float, ...] = (0.03, 0.09, 0.18, 0.29, 0.43, 0.64, 1.0, 1.6)
    drift_calm: float = 0.15
    jump: float = 0.05
    jump_sd: float = 1.5
    event_sd: float = 1.5
    longest_gap_weeks: float = 8.0


DEFAULT = Assumptions()


class Nodes(NamedTuple):
    """Combinations of variances still in play: place in the full list, index of the noise's scale, index of the pace."""

    place: NDArray[np.intp]
    noise: NDArray[np.intp]
    pace: NDArray[np.intp]

    def keep(self, chosen: NDArray[np.bool_]) -> Nodes:
        """Leave out the others."""
        return Nodes(self.place[chosen], self.noise[chosen], self.pace[chosen])


@dataclass(frozen=True, slots=True)
class Walk:
    """The prepared model: lattice, law of ratings, paces (variance a week), and nodes with their weights before any rating.

    `leap` (1, cells) is what a leap leaves of each wave.

    `calm` says how much more each node weighs where only slow drift is believed in: what to expect if nothing broke.
    """

    assumptions: Assumptions
    lattice: Lattice
    law: RatingLaw
    paces: Array
    leap: Array = field(repr=False)
    nodes: Nodes = field(repr=False)
    weights: Array = field(repr=False)
    calm: Array = field(repr=False)
    known: dict[Items, Array] = field(default_factory=dict, repr=False, compare=False)

    def fades(self, series: Series) -> Array:
        """Give what the step before each session leaves of each wave: (sessions, paces, cells).

        Between two ratings there is one chance of a leap, however many unrated sessions lie there.
        """
        weeks = np.array(series.weeks(self.assumptions.longest_gap_weeks))
        opened = np.array(series.events, dtype=float) * self.assumptions.event_sd**2
        fades = self.lattice.fade((weeks[:, None] * self.paces + opened[:, None]).ravel())
        fresh = np.array([False, *map(bool, series.items[:-1])])
        chance = np.where(fresh, self.assumptions.jump, 0.0)[:, None, None]
        mixed: Array = fades.reshape(len(weeks), len(self.paces), -1) * (1.0 - chance + chance * self.leap)
        return mixed

    def likelihoods(self, rated: Sequence[Items]) -> tuple[Array, ...]:
        """Give what each session's ratings say about the level, by scale of the noise, each (scales, cells).

        There are 1,364 combinations of up to four ratings: each is worked out once for all clients.
        """
        new = [items for items in dict.fromkeys(rated) if items not in self.known]
        if new:
            tables = self.law.at_levels(np.array([self.law.likelihood(items) for items in new]))
            self.known.update(zip(new, tables, strict=True))
        return tuple(self.known[items] for items in rated)

    def without_leap(self, rows: Array) -> Array:
        """Take the chance of a leap out of densities just moved (to first order): what to expect if nothing broke."""
        chance = self.assumptions.jump
        calm: Array = np.maximum(rows - chance * self.lattice.diffuse(rows, self.leap), 0.0)
        return calm / (1.0 - chance)


def make_walk(assumptions: Assumptions = DEFAULT) -> Walk:
    """Prepare the model once; it is the same for every client."""
    lattice = make_lattice(assumptions.cells)
    at, drift = np.array(assumptions.noise_at), np.array(assumptions.drift_at)
    scales = assumptions.noise_median * np.exp(assumptions.noise_log_sd * at)
    weights = np.outer(np.exp(-0.5 * at**2) * _width(at), _drift_prior(assumptions, drift) * _width(drift)).ravel()
    places = np.arange(len(weights))
    nodes = Nodes(places, places // len(drift), places % len(drift))
    law = make_law(lattice.points, scales, assumptions.item_sd, assumptions.noise_df)
    leap = lattice.fade(np.array([assumptions.jump_sd**2]))
    calm = _half_normal(drift, assumptions.drift_calm) / _drift_prior(assumptions, drift)
    return Walk(assumptions, lattice, law, drift**2, leap, nodes, weights / weights.sum(), np.tile(calm, len(at)))


def _drift_prior(assumptions: Assumptions, drift: Array) -> Array:
    """Mix two half-normal beliefs: most relationships move slowly, some fast; the second keeps bands honest early on."""
    slow, fast, share = assumptions.drift_slow, assumptions.drift_fast, assumptions.drift_fast_share
    return (1.0 - share) * _half_normal(drift, slow) + share * _half_normal(drift, fast)


def _half_normal(values: Array, sd: float) -> Array:
    shape: Array = np.exp(-0.5 * (values / sd) ** 2) / sd
    return shape


def _width(values: Array) -> Array:
    return np.gradient(values) if len(values) > 1 else np.ones(1)
