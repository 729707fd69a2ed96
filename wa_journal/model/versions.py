"""What became of an earlier version of an entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Became(StrEnum):
    """Whether a passage stands in the earlier version only, or in the present one only."""

    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage in which two versions differ, with a few words before it so that it can be found."""

    became: Became
    text: str = field(repr=False)
    before: str = field(default="", repr=False)
