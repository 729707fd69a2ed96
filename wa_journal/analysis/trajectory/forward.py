"""What could be known at each session from the sessions up to it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.series import Series
from wa_journal.analysis.trajectory.walk import Nodes, Walk

_NEGLIGIBLE = 1e-6


@dataclass(frozen=True, slots=True)
class Foresight:
    """Densities `now` (sessions, cells) after each session and `felt` (sessions, felt) expected before it.

    `likelihoods` (scales, cells) is None where unrated; `states` keeps each node's density for the look back.
    """

    now: Array = field(repr=False)
    felt: Array = field(repr=False)
    likelihoods: tuple[Array | None, ...] = field(repr=False)
    states: tuple[tuple[Nodes, Array], ...] = field(repr=False)
    weights: Array = field(repr=False)


def look_ahead(walk: Walk, series: Series) -> Foresight:
    """Run through the sessions in order, weighing every combination of variances by what the ratings say."""
    likelihoods = _likelihoods(walk, series)
    weeks, opened = walk.steps(series)
    nodes, logs = walk.nodes, walk.log_weights
    rows = np.full((len(logs), walk.lattice.cells), 1.0 / walk.lattice.cells)
    now, expected, states = [], [], []
    for place, likelihood in enumerate(likelihoods):
        if place:
            rows = walk.move(rows, nodes.drift * weeks[place] + opened[place])
            rows /= rows.sum(axis=1, keepdims=True)
        expected.append(_by_noise(walk, nodes, _shares(logs)[:, None] * rows))
        if likelihood is not None:
            rows = rows * likelihood[nodes.noise]
            evidence = rows.sum(axis=1)
            rows, logs = rows / evidence[:, None], logs + np.log(evidence)
            nodes, logs, rows = _leave_out(nodes, logs, rows)
        now.append(_shares(logs) @ rows)
        states.append((nodes, rows))
    scales, cells, felt = walk.law.spread.shape
    felt_rows = np.array(expected).reshape(-1, scales * cells) @ walk.law.spread.reshape(scales * cells, felt)
    return Foresight(np.array(now).reshape(-1, cells), felt_rows, likelihoods, tuple(states), _shares(logs))


def _likelihoods(walk: Walk, series: Series) -> tuple[Array | None, ...]:
    rated = series.rated
    if not rated:
        return (None,) * len(series.items)
    tables = walk.law.at_levels(np.array([walk.law.likelihood(series.items[place]) for place in rated]))
    found = dict(zip(rated, tables, strict=True))
    return tuple(found.get(place) for place in range(len(series.items)))


def _by_noise(walk: Walk, nodes: Nodes, rows: Array) -> Array:
    held = np.zeros((len(walk.law.spread), len(nodes.noise)))
    held[nodes.noise, np.arange(len(nodes.noise))] = 1.0
    gathered: Array = held @ rows
    return gathered


def _shares(logs: Array) -> Array:
    weights = np.exp(logs - logs.max())
    shares: Array = weights / weights.sum()
    return shares


def _leave_out(nodes: Nodes, logs: Array, rows: Array) -> tuple[Nodes, Array, Array]:
    chosen = _shares(logs) > _NEGLIGIBLE
    if chosen.all():
        return nodes, logs, rows
    return nodes.keep(chosen), logs[chosen], rows[chosen]
