"""Two trainings joined run as one: each adapter is the mean of theirs, and no bigger in use."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from training.soup import joined

SITE = "encoder.layer.0.output.dense"


def _training(chance: np.random.Generator, rank: int) -> dict[str, np.ndarray]:
    shapes = {f"{SITE}.down": (rank, 5), f"{SITE}.up": (4, rank), "tags.weight": (3, 4), "tags.bias": (3,)}
    return {name: chance.normal(size=shape).astype(np.float16) for name, shape in shapes.items()}


@given(st.integers(0, 1_000), st.integers(1, 6), st.integers(1, 4))
def test_joined_trainings_add_to_a_weight_what_they_add_on_average(seed: int, rank: int, number: int) -> None:
    chance = np.random.default_rng(seed)
    trainings = [_training(chance, rank) for _ in range(number)]
    found = {name: array.astype(np.float32) for name, array in joined(trainings).items()}
    added = np.mean([one[f"{SITE}.up"].astype(np.float32) @ one[f"{SITE}.down"].astype(np.float32) for one in trainings], 0)
    np.testing.assert_allclose(found[f"{SITE}.up"] @ found[f"{SITE}.down"], added, atol=0.02 * rank)
    np.testing.assert_allclose(
        found["tags.bias"], np.mean([one["tags.bias"].astype(np.float32) for one in trainings], 0), atol=0.01
    )


def test_one_training_joined_with_itself_changes_nothing() -> None:
    one = _training(np.random.default_rng(1), 3)
    found = {name: array.astype(np.float32) for name, array in joined([one, one]).items()}
    np.testing.assert_allclose(
        found[f"{SITE}.up"] @ found[f"{SITE}.down"],
        one[f"{SITE}.up"].astype(np.float32) @ one[f"{SITE}.down"].astype(np.float32),
        atol=0.02,
    )
