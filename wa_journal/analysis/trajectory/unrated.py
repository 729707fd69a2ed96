"""What unrated sessions could hide: each is also taken to be a low one, and only what that takes away counts.

Each is weighed alone against the rated sessions, and what it takes away from the logarithm of the odds is added up. One
more unrated session, anywhere, takes away more or nothing: it can never lift a chance.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from wa_journal.analysis.trajectory.backward import still_likely
from wa_journal.analysis.trajectory.forward import Belief
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.level import Reading
from wa_journal.analysis.trajectory.series import Items
from wa_journal.analysis.trajectory.walk import Nodes
from wa_journal.model.trajectory import BoardSpec

WINDOW = 20
_TINY = 1e-12


def chances_if_low(reading: Reading, line: float, low: Mapping[int, Items], spec: BoardSpec) -> tuple[float, ...]:
    """Give the chances of a level at or above the line at the last few rated sessions, had unrated ones been `low`."""
    places = reading.series.rated[-spec.level_in_a_row :]
    above = reading.walk.lattice.part_above(line)
    heard = dict(zip(low, reading.walk.likelihoods(list(low.values())), strict=True))
    taken = _taken_before(reading, above, heard, places)
    taken[-1] += _taken_since(reading, above, heard)
    chances = reading.walk.lattice.share_above(reading.seen.now[list(places)], line)
    left: Array = 1.0 / (1.0 + np.exp(taken - _odds(chances)))
    return tuple(left.tolist())


def _taken_before(reading: Reading, above: Array, heard: Mapping[int, Array], places: tuple[int, ...]) -> Array:
    """Look back from each of the rated sessions at the unrated ones before it."""
    nodes = still_likely(reading.seen.beliefs[places[-1]]).nodes
    back, taken = np.empty((0, len(nodes.place), len(above))), np.zeros(len(places))
    rated = reading.series.rated
    earliest = rated[max(0, len(rated) - WINDOW)]
    first = min((place for place in heard if place > earliest), default=places[-1] + 1)
    for place in range(places[-1], first - 1, -1):
        if place in places:
            back = np.concatenate([np.ones((1, *back.shape[1:])), np.broadcast_to(above, (1, *back.shape[1:])), back])
        if place in heard:
            rows = _weighed(reading.seen.beliefs[place], nodes)
            taken[-(len(back) // 2) :] += _loss(rows * back, heard[place][nodes.noise])
        back = reading.move_back(back, place, nodes)
    return taken


def _taken_since(reading: Reading, above: Array, heard: Mapping[int, Array]) -> float:
    """Follow the last rated session's density, and its part above the line, to the unrated sessions after it."""
    last, seen = reading.series.rated[-1], reading.seen
    nodes, rows = seen.beliefs[last].nodes, _weighed(seen.beliefs[last], seen.beliefs[last].nodes)
    pair, taken = np.stack([rows, rows * above]), 0.0
    for place in range(last + 1, len(reading.series.items)):
        pair = np.maximum(reading.walk.lattice.diffuse(pair, seen.fades[place][nodes.pace]), 0.0)
        if place in heard:
            taken += float(_loss(pair, heard[place][nodes.noise])[0])
    return taken


def _loss(joint: Array, likelihood: Array) -> Array:
    """Give what a low rating takes off the odds; `joint` holds pairs of all mass and the mass above the line."""
    plain, low = joint.sum(axis=(1, 2)), (joint * likelihood).sum(axis=(1, 2))
    loss: Array = np.maximum(_odds(plain[1::2] / plain[::2]) - _odds(low[1::2] / low[::2]), 0.0)
    return loss


def _odds(chance: Array) -> Array:
    sure = np.clip(chance, _TINY, 1.0 - _TINY)
    odds: Array = np.log(sure / (1.0 - sure))
    return odds


def _weighed(belief: Belief, nodes: Nodes) -> Array:
    kept = np.searchsorted(belief.nodes.place, nodes.place)
    rows: Array = belief.weights[kept, None] * belief.rows[kept]
    return rows
