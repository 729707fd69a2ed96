"""Names for identities: random, so that a hand-over never collides and a log gives nobody away."""

from __future__ import annotations

import os
from typing import NewType

ClientId = NewType("ClientId", str)
SessionId = NewType("SessionId", str)
EntryId = NewType("EntryId", str)
TagId = NewType("TagId", str)
RecordId = NewType("RecordId", str)

_BYTES = 8


def fresh() -> str:
    """Give a new random identity of 16 hex digits."""
    return os.urandom(_BYTES).hex()


def fresh_in_order(count: int) -> list[str]:
    """Give so many new random identities, ascending: what is written together then lies together in every index."""
    return sorted(fresh() for _ in range(count))
