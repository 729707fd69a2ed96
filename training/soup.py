"""Joins several trainings from one start into weights that cost no more to run than one (model soups: Wortsman et al. 2022)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np


def joined(trainings: Sequence[Mapping[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Give the mean: of adapters the products side by side, as a mean of their factors means nothing; of heads the weights."""
    return {name: _mean(name, [one[name].astype(np.float32) for one in trainings]).astype(np.float16) for name in trainings[0]}


def _mean(name: str, parts: Sequence[np.ndarray]) -> np.ndarray:
    if name.endswith(".down"):
        return np.concatenate(parts, 0)
    if name.endswith(".up"):
        return np.concatenate(parts, 1) / len(parts)
    return np.asarray(np.mean(parts, 0))
