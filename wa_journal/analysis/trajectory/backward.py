"""What all sessions together say about each, and about the way from the first rating to the last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

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


class Likely(NamedTuple):
    """The combinations of variances that still weigh, and how much."""

    nodes: Nodes
    weights: Array


def look_back(walk: Walk, series: Series, seen: Foresight, step: float | None = None) -> Hindsight:
    """Run back through the sessions; with a `step`, the moments of the way between first and recent levels ride along."""
    likely = still_likely(seen.beliefs[-1])
    shares = {} if step is None else ends_of(series.rated)
    smooth, chances = np.empty_like(seen.now), (0.0, 0.0)
    for place, back in backwards(walk, seen, likely.nodes, shares):
        rows = _rows_of(seen.beliefs[place], likely.nodes) * back[0]
        each = likely.weights / rows.sum(axis=1)
        smooth[place] = each @ rows
        if step is not None and place == min(shares, default=None):
            chances = _chances(each[:, None] * rows, back, step)
    return Hindsight(smooth, *chances)


def way_back(walk: Walk, series: Series, seen: Foresight, step: float) -> tuple[float, float]:
    """Give the chances of a rise and of a fall alone, at less than half the cost; needs two rated sessions."""
    likely = still_likely(seen.beliefs[-1])
    shares = ends_of(series.rated)
    first, back = next(found for found in backwards(walk, seen, likely.nodes, shares) if found[0] == min(shares))
    rows = _rows_of(seen.beliefs[first], likely.nodes) * back[0]
    return _chances((likely.weights / rows.sum(axis=1))[:, None] * rows, back, step)


def backwards(
    walk: Walk, seen: Foresight, nodes: Nodes, shares: Mapping[int, float], *, to_the_start: bool = False
) -> Iterator[tuple[int, Array]]:
    """Give for each session, the last one first, what the later ones say about its level (1 or 3 moments, nodes, cells).

    Before the first end of the way its moments are left out, unless they are wanted `to_the_start`.
    """
    last, first = max(shares, default=-1), min(shares, default=-1)
    back = np.ones((1, len(nodes.place), walk.lattice.cells))
    for place in reversed(range(len(seen.beliefs))):
        if place == last:
            back = np.concatenate([back, np.zeros_like(back), np.zeros_like(back)])
        if place in shares:
            back = with_share(back, shares[place] * walk.lattice.points)
        yield place, back
        back = back[:1] if place == first and not to_the_start else back
        if place:
            likelihood = seen.likelihoods[place]
            heard = back if likelihood is None else back * likelihood[nodes.noise]
            back = _move_back(walk.lattice, heard, seen.fades[place][nodes.pace])


def ends_of(rated: Sequence[int]) -> dict[int, float]:
    """Give each end session's share in the way: the mean of the last few levels less that of the first few."""
    few = min(max(FEW, len(rated) // 4), len(rated) // 2)
    ends = dict.fromkeys(rated[:few], -1.0 / few) if few else {}
    return ends | dict.fromkeys(rated[-few:], 1.0 / few) if few else {}


def still_likely(belief: Belief) -> Likely:
    """Leave out the combinations that hardly weigh any more."""
    chosen = belief.weights > _NEGLIGIBLE
    weights = belief.weights[chosen]
    return Likely(belief.nodes.keep(chosen), weights / weights.sum())


def _rows_of(belief: Belief, nodes: Nodes) -> Array:
    had = belief.nodes.place
    return belief.rows if len(had) == len(nodes.place) else belief.rows[np.searchsorted(had, nodes.place)]


def with_share(back: Array, added: Array) -> Array:
    """Add one session's share to the moments: (a + w)^2 = w^2 + 2 a w + a^2 for the way w so far."""
    plain, way, square = back
    return np.stack([plain, way + added * plain, square + 2.0 * added * way + added**2 * plain])


def _move_back(lattice: Lattice, back: Array, fade: Array) -> Array:
    moved = lattice.diffuse(back, fade)
    np.maximum(moved[0], 0.0, out=moved[0])
    moved /= moved[0].max(axis=1, keepdims=True)
    return moved


def _chances(rows: Array, back: Array, step: float) -> tuple[float, float]:
    likely = np.where(back[0] > _NOWHERE, back[0], 1.0)
    mean = back[1] / likely
    spread = np.sqrt(np.maximum(back[2] / likely - mean**2, 1e-6))
    rise, fall = normal.below_fast((mean - step) / spread), normal.below_fast((-mean - step) / spread)
    return float((rows * rise).sum()), float((rows * fall).sum())
