"""What could be known at each session from the sessions up to it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory.lattice import Array, Lattice
from wa_journal.analysis.trajectory.series import Series
from wa_journal.analysis.trajectory.walk import Nodes, Walk

_NEGLIGIBLE = 1e-4


@dataclass(frozen=True, slots=True)
class Belief:
    """Densities (nodes, cells) under each combination of variances, and the combinations' weights."""

    nodes: Nodes
    rows: Array
    weights: Array

    def moved(self, lattice: Lattice, fade: Array) -> Belief:
        """Let the level move over one step."""
        rows = lattice.diffuse(self.rows, fade[self.nodes.pace])
        np.maximum(rows, 0.0, out=rows)
        return Belief(self.nodes, rows, self.weights)

    def heard(self, likelihood: Array) -> Belief:
        """Weigh the combinations by what a rating says, and leave out the hopeless ones."""
        rows = likelihood[self.nodes.noise]
        rows *= self.rows
        evidence = rows.sum(axis=1)
        weights = self.weights * evidence
        weights /= weights.sum()
        chosen = weights > _NEGLIGIBLE
        nodes = self.nodes
        if not chosen.all():
            nodes, rows, evidence, weights = nodes.keep(chosen), rows[chosen], evidence[chosen], weights[chosen]
        rows /= evidence[:, None]
        return Belief(nodes, rows, weights)


@dataclass(frozen=True, slots=True)
class Foresight:
    """Densities `now` (sessions, cells) after each session; `felt` (sessions, felt) expected before it, had nothing broken.

    `likelihoods` (scales, cells) is None where unrated; `beliefs` keeps each combination's density for the look back.
    """

    now: Array = field(repr=False)
    felt: Array = field(repr=False)
    likelihoods: tuple[Array | None, ...] = field(repr=False)
    beliefs: tuple[Belief, ...] = field(repr=False)
    fades: Array = field(repr=False)

    def up_to(self, end: int) -> Foresight:
        """Give what could be known after the first sessions only."""
        return Foresight(self.now[:end], self.felt[:end], self.likelihoods[:end], self.beliefs[:end], self.fades[:end])


def look_ahead(walk: Walk, series: Series, expecting: bool = True) -> Foresight:
    """Run through the sessions in order, weighing every combination of variances by what the ratings say.

    Without `expecting`, what was to be expected before each session is left out.
    """
    likelihoods, fades = _likelihoods(walk, series), walk.fades(series)
    belief = _start(walk)
    beliefs: list[Belief] = []
    now, expected = [], []
    for fade, likelihood in zip(fades, likelihoods, strict=True):
        belief = belief.moved(walk.lattice, fade) if beliefs else belief
        if expecting:
            expected.append(_calm(walk, belief))
        belief = belief if likelihood is None else belief.heard(likelihood)
        now.append(belief.weights @ belief.rows)
        beliefs.append(belief)
    return Foresight(np.array(now), _felt(walk, expected), likelihoods, tuple(beliefs), fades)


def _start(walk: Walk) -> Belief:
    count, cells = len(walk.weights), walk.lattice.cells
    return Belief(walk.nodes, np.full((count, cells), 1.0 / cells), walk.weights)


def _calm(walk: Walk, belief: Belief) -> Array:
    """Give densities by noise (scales, cells) as they would be with slow drift only."""
    weights = belief.weights * walk.calm[belief.nodes.place]
    calm: Array = (np.eye(len(walk.law.spread))[:, belief.nodes.noise] * weights) @ belief.rows
    return calm


def _felt(walk: Walk, expected: list[Array]) -> Array:
    if not expected:
        return np.empty((0, len(walk.law.felt)))
    calm = walk.without_leap(np.concatenate(expected)).reshape(len(expected), -1)
    return walk.law.at_felt(calm / calm.sum(axis=1, keepdims=True))


def _likelihoods(walk: Walk, series: Series) -> tuple[Array | None, ...]:
    rated = series.rated
    if not rated:
        return (None,) * len(series.items)
    found = dict(zip(rated, walk.likelihoods([series.items[place] for place in rated]), strict=True))
    return tuple(found.get(place) for place in range(len(series.items)))
