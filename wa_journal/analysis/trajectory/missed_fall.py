"""Whether unrated sessions could hide that the level went down: early ones taken to be high, later ones to be low.

As for the level itself each is weighed alone, and what it adds to the logarithm of the odds of a fall is added up, never
less than nothing: one more unrated session, anywhere, can only bring the fall nearer.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np

from wa_journal.analysis.trajectory import normal
from wa_journal.analysis.trajectory.backward import Likely, backwards, ends_of, still_likely, with_share
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.level import STEP, Reading
from wa_journal.analysis.trajectory.series import Items

_SURE = 1e-12
_BEFORE = -1


def odds_of_fall(reading: Reading, fall: float, filled: Mapping[int, Items]) -> float:
    """Give the logarithm of the odds of a fall with all that the unrated sessions could add to it."""
    rated, whole, likely = reading.series.rated, len(reading.series.items), still_likely(reading.seen.beliefs[-1])
    heard = dict(zip(filled, reading.walk.likelihoods(list(filled.values())), strict=True))
    odds = log_odds(fall)
    added = 0.0
    few = len(ends_of((_BEFORE, *rated))) // 2
    # One among the first or the last would itself be an end of the way, and put the one nearest the middle out of it.
    for ends, low, high in (
        ((_BEFORE, *rated), _BEFORE, rated[few - 1]),
        (rated, rated[few - 1], rated[-few]),
        ((*rated, whole), rated[-few], whole),
    ):
        there = {place: likelihood for place, likelihood in heard.items() if low < place < high}
        falls = _falls(reading, likely, ends_of(ends), there) if there else ()
        added += sum(max(0.0, log_odds(chance) - odds) for chance in falls)
    return odds + added


def _falls(reading: Reading, likely: Likely, shares: dict[int, float], heard: Mapping[int, Array]) -> Iterator[float]:
    """Give the chance of a fall with each of these sessions rated as it is heard; an end that is no session stands for itself."""
    own = sum(shares.pop(place, 0.0) for place in (_BEFORE, len(reading.series.items)))
    before = _before(reading, likely, shares, frozenset(heard))
    for place, after in backwards(reading.walk, reading.seen, likely.nodes, shares, to_the_start=True):
        if place in heard:
            joint, falls = _joint(before[place], after, likely, own * reading.walk.lattice.points)
            joint *= heard[place][likely.nodes.noise]
            yield float((joint * falls).sum() / joint.sum())


def log_odds(chance: float) -> float:
    """Give the logarithm of the odds of a chance."""
    sure = min(max(chance, _SURE), 1.0 - _SURE)
    return math.log(sure / (1.0 - sure))


def _before(reading: Reading, likely: Likely, shares: Mapping[int, float], wanted: frozenset[int]) -> dict[int, Array]:
    """Give for each wanted session what the ones before it say: density and moments of the way so far (3, nodes, cells)."""
    walk, seen, nodes = reading.walk, reading.seen, likely.nodes
    way = np.zeros((3, len(nodes.place), walk.lattice.cells))
    way[0] = 1.0
    found = {}
    for place, likelihood in enumerate(seen.likelihoods):
        if place:
            way = walk.lattice.diffuse(way, seen.fades[place][nodes.pace])
            np.maximum(way[0], 0.0, out=way[0])
        if place in wanted:
            found[place] = way
        if likelihood is not None:
            way = way * likelihood[nodes.noise]
            way /= way[0].max(axis=1, keepdims=True)
        if place in shares:
            way = with_share(way, shares[place] * walk.lattice.points)
    return found


def _joint(before: Array, after: Array, likely: Likely, own: Array) -> tuple[Array, Array]:
    """Give the density of a session's level (nodes, cells), and at each level the chance that the way was a fall."""
    past, future = _moments(before), _moments(after)
    joint = before[0] * after[0]
    joint *= (likely.weights / joint.sum(axis=1))[:, None]
    mean, spread = past[0] + own + future[0], np.sqrt(np.maximum(past[1] + future[1], 1e-6))
    return joint, normal.below_fast((-mean - STEP) / spread)


def _moments(way: Array) -> tuple[Array, Array]:
    """Give mean and variance at each level; a part of the way that has no end yet has neither."""
    if len(way) == 1:
        return np.zeros_like(way[0]), np.zeros_like(way[0])
    likely = np.where(way[0] > _SURE, way[0], 1.0)
    mean: Array = way[1] / likely
    spread: Array = np.maximum(way[2] / likely - mean**2, 0.0)
    return mean, spread
