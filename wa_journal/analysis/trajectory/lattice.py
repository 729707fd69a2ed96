"""The scale from 0 to 10 as a fine lattice on which a level diffuses without ever leaving it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_ONE_THREAD = 250_000


def times(rows: Array, matrix: Array) -> Array:
    """Multiply in slices too small for BLAS to start threads, which make it five times slower where others work too."""
    each = max(1, _ONE_THREAD // matrix.size)
    if len(rows) <= each:
        whole: Array = rows @ matrix
        return whole
    made = np.empty((len(rows), matrix.shape[1]))
    for start in range(0, len(rows), each):
        np.matmul(rows[start : start + each], matrix, out=made[start : start + each])
    return made


@dataclass(frozen=True, slots=True)
class Lattice:
    """Equal cells from `low` to `high`; cosines diagonalise a random walk that is mirrored at both ends.

    Densities are rows of values at the cells' middles. Away from the ends, and for densities wider than a cell,
    diffusing equals adding a Gaussian step to machine precision.
    """

    low: float
    high: float
    cells: int
    points: Array = field(repr=False)
    edges: Array = field(repr=False)
    _waves: Array = field(repr=False)
    _decay: Array = field(repr=False)

    def fade(self, variance: Array) -> Array:
        """Give what a random walk of each `variance` (v,) leaves of each wave: (v, cells)."""
        left: Array = np.exp(-np.outer(variance, self._decay))
        return left

    def diffuse(self, rows: Array, fade: Array) -> Array:
        """Spread each row (..., r, cells) by its own fade (r, cells), or all by one (1, cells)."""
        waves = times(rows.reshape(-1, self.cells), self._waves).reshape(rows.shape)
        waves *= fade
        return times(waves.reshape(-1, self.cells), self._waves.T).reshape(rows.shape)

    def quantiles(self, rows: Array, shares: Array) -> Array:
        """Give the points (r, shares) below which these shares of each row's mass lie."""
        mass = np.cumsum(rows, axis=1)
        below = np.concatenate([np.zeros((len(rows), 1)), mass / mass[:, -1:]], axis=1)
        cell = np.clip((below[:, None, :] <= shares[:, None]).sum(axis=2), 1, self.cells)
        under, over = np.take_along_axis(below, cell - 1, axis=1), np.take_along_axis(below, cell, axis=1)
        points: Array = self.edges[cell - 1] + (shares - under) / (over - under) * (self.edges[1] - self.edges[0])
        return points

    def part_above(self, line: float) -> Array:
        """Give the part of each cell at or above a line."""
        width = (self.high - self.low) / self.cells
        part: Array = np.clip((self.points + width / 2 - line) / width, 0.0, 1.0)
        return part

    def share_above(self, rows: Array, line: float) -> Array:
        """Give the share of each row's mass at or above a line, cells split where the line cuts them."""
        above: Array = rows @ self.part_above(line) / rows.sum(axis=1)
        return above


def make_lattice(cells: int, low: float = 0.0, high: float = 10.0) -> Lattice:
    """Prepare a lattice and its cosines."""
    width = (high - low) / cells
    steps = np.arange(cells, dtype=np.float64)
    waves: Array = math.sqrt(2.0 / cells) * np.cos(np.pi * np.outer(steps + 0.5, steps) / cells)
    waves[:, 0] = math.sqrt(1.0 / cells)
    decay: Array = 0.5 * (np.pi * steps / (high - low)) ** 2
    points: Array = low + (steps + 0.5) * width
    edges: Array = low + np.arange(cells + 1, dtype=np.float64) * width
    return Lattice(low, high, cells, points, edges, waves, decay)
