"""What could be known at each session from the sessions up to it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.series import Series
from wa_journal.analysis.trajectory.walk import Nodes, Walk

_NEGLIGIBLE = 1e-5


@dataclass(frozen=True, slots=True)
class Foresight:
    """Densities `now` (sessions, cells) after each session and `felt` (sessions, felt) expected before it,
    had nothing broken.

    `likelihoods` (scales, cells) is None where unrated; `states` keeps each node's density for the look back.
    """

    now: Array = field(repr=False)
    felt: Array = field(repr=False)
    likelihoods: tuple[Array | None, ...] = field(repr=False)
    states: tuple[tuple[Nodes, Array], ...] = field(repr=False)
    weights: Array = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Belief:
    """Densities (nodes, cells) under each combination of variances, and the combinations' weights."""

    nodes: Nodes
    rows: Array
    weights: Array
    gather: Array

    def heard(self, likelihood: Array) -> _Belief:
        """Weigh the combinations by what a rating says, and leave out the hopeless ones."""
        rows = self.rows * likelihood[self.nodes.noise]
        evidence = rows.sum(axis=1)
        weights = self.weights * evidence
        weights /= weights.sum()
        chosen = weights > _NEGLIGIBLE
        if chosen.all():
            return _Belief(self.nodes, rows / evidence[:, None], weights, self.gather)
        return _Belief(self.nodes.keep(chosen), rows[chosen] / evidence[chosen, None], weights[chosen], self.gather[:, chosen])


def look_ahead(walk: Walk, series: Series) -> Foresight:
    """Run through the sessions in order, weighing every combination of variances by what the ratings say."""
    likelihoods = _likelihoods(walk, series)
    weeks, opened = walk.steps(series)
    belief = _start(walk)
    now, expected, states = [], [], []
    for place, likelihood in enumerate(likelihoods):
        if place:
            nodes = belief.nodes
            moved = walk.move(belief.rows, nodes.drift * weeks[place] + opened[place])
            belief = _Belief(nodes, moved, belief.weights, belief.gather)
        expected.append((belief.gather * belief.weights * walk.calm[belief.nodes.place]) @ belief.rows)
        if likelihood is not None:
            belief = belief.heard(likelihood)
        now.append(belief.weights @ belief.rows)
        states.append((belief.nodes, belief.rows))
    calm = walk.without_leap(np.concatenate(expected)).reshape(len(expected), -1)
    felt = walk.law.at_felt(calm / calm.sum(axis=1, keepdims=True))
    return Foresight(np.array(now), felt, likelihoods, tuple(states), belief.weights)


def _start(walk: Walk) -> _Belief:
    count, cells = len(walk.weights), walk.lattice.cells
    gather = np.zeros((len(walk.law.spread), count))
    gather[walk.nodes.noise, walk.nodes.place] = 1.0
    return _Belief(walk.nodes, np.full((count, cells), 1.0 / cells), walk.weights, gather)


def _likelihoods(walk: Walk, series: Series) -> tuple[Array | None, ...]:
    rated = series.rated
    if not rated:
        return (None,) * len(series.items)
    tables = walk.law.at_levels(np.array([walk.law.likelihood(series.items[place]) for place in rated]))
    found = dict(zip(rated, tables, strict=True))
    return tuple(found.get(place) for place in range(len(series.items)))
