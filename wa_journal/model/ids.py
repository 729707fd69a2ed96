"""Names for identities: random, so that a hand-over never collides and a log gives nobody away."""

from __future__ import annotations

from secrets import token_hex
from typing import NewType

ClientId = NewType("ClientId", str)
SessionId = NewType("SessionId", str)
EntryId = NewType("EntryId", str)
TagId = NewType("TagId", str)
RecordId = NewType("RecordId", str)

_BYTES = 8


def fresh() -> str:
    """Give a new random identity of 16 hex digits."""
    return token_hex(_BYTES)
