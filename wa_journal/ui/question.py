"""What is asked before something that cannot be taken back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be confirmed: what, what it means, and the words of the button that does it."""

    heading: str
    words: str
    yes: str
    danger: bool = False
