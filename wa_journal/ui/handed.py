"""What is on its way to the journal and was not answered yet."""

from __future__ import annotations

from typing import Generic, TypeVar

About = TypeVar("About")
What = TypeVar("What")

# After so long it is tried again what the journal refused.
AGAIN_MS = 3000


class Handed(Generic[About, What]):
    """Knows the newest thing handed over, by what it is about: an answer to an older one ends nothing."""

    def __init__(self) -> None:
        self._newest: dict[About, What] = {}

    def __bool__(self) -> bool:
        return bool(self._newest)

    def hand(self, about: About, what: What) -> None:
        """Note what is handed over."""
        self._newest[about] = what

    def get(self, about: About) -> What | None:
        """Give what is on its way."""
        return self._newest.get(about)

    def answered(self, about: About, what: What) -> bool:
        """Note an answer, and say whether it was to the newest, so that nothing about it is on its way any more."""
        newest = self._newest.get(about) is what
        if newest:
            del self._newest[about]
        return newest
