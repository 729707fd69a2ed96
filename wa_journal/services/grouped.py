"""Rows that were read together, by the session, client or words that they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

_Row = TypeVar("_Row")
_Of = TypeVar("_Of")


def grouped(rows: Iterable[_Row], of: Callable[[_Row], _Of]) -> defaultdict[_Of, list[_Row]]:
    """Give the rows of each, in their order; there are none of what is not met."""
    found: defaultdict[_Of, list[_Row]] = defaultdict(list)
    for row in rows:
        found[of(row)].append(row)
    return found
