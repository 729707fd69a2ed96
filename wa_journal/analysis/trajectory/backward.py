"""What all sessions together say about each, and about the way from the first rating to the last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from wa_journal.analysis.trajectory import normal
from wa_journal.analysis.trajectory.forward import Belief, Foresight
from wa_journal.analysis.trajectory.lattice import Array, Lattice
from wa_journal.analysis.trajectory.series import Series
from wa_journal.analysis.trajectory.walk import Nodes, Walk

FEW = 3
_NEGLIGIBLE = 1e-3
_NOWHERE = 1e-12


@dataclass(frozen=True, slots=True)
class Hindsight:
    """Densities (sessions, cells) given all sessions; chances that recent levels lie a step above, below the first."""

    smooth: Array = field(repr=False)
    rise: float = 0.0
    fall: float = 0.0


def look_back(walk: Walk, series: Series, seen: Foresight, step: float | None = None) -> Hindsight:
    """Run back through the sessions; with a `step`, the moments of the way between first and recent levels ride along."""
    nodes, weights = _still_likely(seen.beliefs[-1])
    shares = {} if step is None else ends_of(series.rated)
    last, first = max(shares, default=-1), min(shares, default=-1)
    back = np.ones((1, len(weights), walk.lattice.cells))
    smooth, chances = np.empty_like(seen.now), (0.0, 0.0)
    for place in reversed(range(len(series.items))):
        rows = _rows_of(seen.beliefs[place], nodes) * back[0]
        rows /= rows.sum(axis=1, keepdims=True)
        smooth[place] = weights @ rows
        if place == last:
            back = np.concatenate([back, np.zeros_like(back), np.zeros_like(back)])
        if place in shares:
            back = _with_share(back, shares[place] * walk.lattice.points)
        if place == first and step is not None:
            chances = _chances(weights[:, None] * rows, back, step)
            back = back[:1]
        if place:
            likelihood = seen.likelihoods[place]
            heard = back if likelihood is None else back * likelihood[nodes.noise]
            back = _move_back(walk.lattice, heard, seen.fades[place][nodes.pace])
    return Hindsight(smooth, *chances)


def ends_of(rated: Sequence[int]) -> dict[int, float]:
    """Give each end session's share in the way: the mean of the last few levels less that of the first few."""
    few = min(max(FEW, len(rated) // 4), len(rated) // 2)
    ends = dict.fromkeys(rated[:few], -1.0 / few) if few else {}
    return ends | dict.fromkeys(rated[-few:], 1.0 / few) if few else {}


def _still_likely(belief: Belief) -> tuple[Nodes, Array]:
    chosen = belief.weights > _NEGLIGIBLE
    weights = belief.weights[chosen]
    return belief.nodes.keep(chosen), weights / weights.sum()


def _rows_of(belief: Belief, nodes: Nodes) -> Array:
    had = belief.nodes.place
    return belief.rows if len(had) == len(nodes.place) else belief.rows[np.searchsorted(had, nodes.place)]


def _with_share(back: Array, added: Array) -> Array:
    """Add one session's share to the moments: (a + w)^2 = w^2 + 2 a w + a^2 for the way w so far."""
    plain, way, square = back
    return np.stack([plain, way + added * plain, square + 2.0 * added * way + added**2 * plain])


def _move_back(lattice: Lattice, back: Array, fade: Array) -> Array:
    moved = lattice.diffuse(back, fade)
    np.maximum(moved[0], 0.0, out=moved[0])
    scaled: Array = moved / moved[0].max(axis=1, keepdims=True)
    return scaled


def _chances(rows: Array, back: Array, step: float) -> tuple[float, float]:
    likely = np.where(back[0] > _NOWHERE, back[0], 1.0)
    mean = back[1] / likely
    spread = np.sqrt(np.maximum(back[2] / likely - mean**2, 1e-6))
    rise, fall = normal.below_fast((mean - step) / spread), normal.below_fast((-mean - step) / spread)
    return float((rows * rise).sum()), float((rows * fall).sum())
