"""What all sessions together say about each, and about the way from the first rating to the last."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory import normal
from wa_journal.analysis.trajectory.forward import Foresight
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.series import Series
from wa_journal.analysis.trajectory.walk import Nodes, Walk

_NEGLIGIBLE = 1e-3
_TINY = 1e-280


@dataclass(frozen=True, slots=True)
class Hindsight:
    """Densities (sessions, cells) given all sessions; chances that the last rated level lies a step above, below the first."""

    smooth: Array = field(repr=False)
    rise: float
    fall: float


def look_back(walk: Walk, series: Series, seen: Foresight, step: float | None = None) -> Hindsight:
    """Run back through the sessions; with a `step`, mean and square of the last level ride along to say how far it led."""
    weeks, opened = walk.steps(series)
    chosen = seen.weights > _NEGLIGIBLE
    nodes, weights = seen.states[-1][0].keep(chosen), seen.weights[chosen] / seen.weights[chosen].sum()
    rated = series.rated
    first, last = (rated[0], rated[-1]) if step is not None and len(rated) > 1 else (-1, -1)
    back = np.ones((1, len(weights), walk.lattice.cells))
    smooth, chances = np.empty_like(seen.now), (0.0, 0.0)
    for place in reversed(range(len(series.items))):
        rows = _rows_of(seen.states[place], nodes) * back[0]
        rows /= rows.sum(axis=1, keepdims=True)
        smooth[place] = weights @ rows
        if place == last:
            back = _with_moments(back, walk.lattice.points)
        if place == first and step is not None:
            chances = _chances(walk, weights[:, None] * rows, back, step)
            back = back[:1]
        if place:
            likelihood = seen.likelihoods[place]
            heard = back if likelihood is None else back * likelihood[nodes.noise]
            back = _move_back(walk, heard, nodes.drift * weeks[place] + opened[place])
    return Hindsight(smooth, *chances)


def _rows_of(state: tuple[Nodes, Array], nodes: Nodes) -> Array:
    had, rows = state
    return rows if len(had.place) == len(nodes.place) else rows[np.searchsorted(had.place, nodes.place)]


def _with_moments(back: Array, points: Array) -> Array:
    return np.concatenate([back, back * points, back * points**2])


def _move_back(walk: Walk, back: Array, variance: Array) -> Array:
    kinds, nodes, cells = back.shape
    moved = walk.move(back.reshape(kinds * nodes, cells), np.tile(variance, kinds)).reshape(kinds, nodes, cells)
    scaled: Array = moved / moved[0].max(axis=1, keepdims=True)
    return scaled


def _chances(walk: Walk, rows: Array, back: Array, step: float) -> tuple[float, float]:
    likely = np.maximum(back[0], _TINY)
    mean = back[1] / likely
    spread = np.sqrt(np.maximum(back[2] / likely - mean**2, 1e-6))
    way = (mean - walk.lattice.points) / spread
    rise, fall = normal.below_fast(way - step / spread), normal.below_fast(-way - step / spread)
    return float((rows * rise).sum()), float((rows * fall).sum())
