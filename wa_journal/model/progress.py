"""How far long work has come: told as (done, whole) to whoever waits for it, who may end it by raising."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]


def unwatched(done: int, whole: int) -> None:
    """Nobody looks on."""
