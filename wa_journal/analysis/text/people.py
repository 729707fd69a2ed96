"""The words by which people, and what they do, are known in one language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class People:
    """The words by which people and kinds of verbs are known in one language."""

    officer: frozenset[str]
    client: frozenset[str]
    third: frozenset[str]
    speech: frozenset[str]
    deed: frozenset[str]
    thought: frozenset[str]
    felt: frozenset[str]
    seen: frozenset[str]
    quiet_start: frozenset[str]
    telling: frozenset[str]
    telling_on: frozenset[str]
    manner_endings: frozenset[str]
    spoken_now: frozenset[str]
    told_of: frozenset[str]
    acting_officer: frozenset[str]
    acting_client: frozenset[str]
    acting_both: frozenset[str]
    label_officer: frozenset[str]
    label_pronoun: frozenset[str]
    label_client: frozenset[str]
    said_to: frozenset[str]
