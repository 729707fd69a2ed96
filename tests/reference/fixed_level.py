"""The product's own forward and backward passes at fixed variances on a scale without ends in reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from wa_journal.analysis.trajectory.backward import look_back
from wa_journal.analysis.trajectory.forward import look_ahead
from wa_journal.analysis.trajectory.lattice import Array, make_lattice
from wa_journal.analysis.trajectory.ratings import RatingLaw
from wa_journal.analysis.trajectory.series import Series
from wa_journal.analysis.trajectory.walk import Assumptions, Nodes, Walk

NOISE, DRIFT = 0.9, 0.16
VALUES = (4.2, 4.9, None, 5.5, 3.8, None, None, 5.1, 6.0, 6.4, 5.2, None, 6.9, 6.1, 5.8, 6.6)


def gaussian_walk(values: tuple[float | None, ...]) -> tuple[Walk, Series]:
    """Give a walk on which the n-th rating is a Gaussian observation of the n-th value, once a week."""
    lattice = make_lattice(240, -15.0, 25.0)
    seen = [0.0 if value is None else value for value in values]
    shares: Array = np.exp(-0.5 * (np.array(seen)[:, None] - lattice.points) ** 2 / NOISE)
    law = RatingLaw(lattice.points, np.eye(lattice.cells)[None], shares, ())
    first = np.zeros(1, dtype=np.intp)
    walk = Walk(
        Assumptions(jump=0.0),
        lattice,
        law,
        np.array([DRIFT]),
        np.ones((1, lattice.cells)),
        Nodes(first, first, first),
        np.ones(1),
        np.ones(1),
    )
    items = tuple(() if value is None else (place,) for place, value in enumerate(values))
    return walk, Series(items, tuple(7 * place for place in range(len(values))), (0,) * len(values))


def moments(walk: Walk, rows: Array) -> tuple[Array, Array]:
    """Give mean and variance of densities."""
    points = walk.lattice.points
    mean = rows @ points / rows.sum(axis=1)
    return mean, rows @ points**2 / rows.sum(axis=1) - mean**2


def agreement_with(answer: Callable[..., dict[str, Any]]) -> float:
    """Give the largest difference of smoothed means and variances, and of means known then, to another program's."""
    walk, series = gaussian_walk(VALUES)
    seen = look_ahead(walk, series)
    mean, variance = moments(walk, look_back(walk, series, seen).smooth)
    theirs = answer(values=list(VALUES), noise_variance=NOISE, drift_variance=DRIFT)
    now = np.abs(moments(walk, seen.now)[0] - np.array(theirs["now_mean"])).max()
    return float(max(np.abs(mean - theirs["mean"]).max(), np.abs(variance - theirs["variance"]).max(), now))
