"""What leaves the machine: masked text, the review of it, the summary and its manifest."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class MaskType(StrEnum):
    """What a masked stretch names."""

    PERSON = "PERSON"
    PLACE = "PLACE"
    ORG = "ORG"
    DATE = "DATE"
    AGE = "AGE"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    ID = "ID"
    URL = "URL"
    OTHER = "OTHER"


class Decision(StrEnum):
    """Sure enough to mask, or to be asked about; both are replaced until the officer says otherwise."""

    MASK = "mask"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class MaskedSpan:
    """One replaced stretch, offsets in code points of the text given in."""

    start: int
    end: int
    type: MaskType
    decision: Decision
    rule: str
    replacement: str = ""
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MaskedText:
    """A text after masking, and every span that was replaced."""

    text: str = field(repr=False)
    spans: tuple[MaskedSpan, ...]
