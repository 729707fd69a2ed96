"""What the language pass reads and gives: voices, scopes, indicators, cues, sentences and suggested tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

# Whose a word is: `name` is somebody named, `none` nobody said.
Whose = Literal["client", "officer", "both", "third", "name", "none"]


class Voice(StrEnum):
    """The provenance of a sentence."""

    THEY_SAID = "they_said"
    I_SAW = "i_saw"
    I_THINK = "i_think"
    I_FELT = "i_felt"
    I_DID = "i_did"
    THIRD_PARTY = "third_party"


class Scope(StrEnum):
    """Whether what a sentence says is reported as having happened in the session."""

    HAPPENED = "happened"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    PLANNED = "planned"
    ASKED = "asked"
    PAST = "past"
    UNCERTAIN = "uncertain"
    OTHER = "other"


class Side(StrEnum):
    """How an indicator is drawn: towards the alliance, away from it, or read in context."""

    TOWARDS = "towards"
    AWAY = "away"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern of words that counts for an indicator, and why."""

    id: str
    pattern: str
    why: str = ""
    source: str = ""
    weight: float = 1.0
    whose: str = "client"
    negation_is_sign: bool = False
    blocked_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """One label of the codebook, with the words that officers read and the cues that suggest it."""

    id: str
    label: str
    definition: str
    group: str
    side: Side
    examples: tuple[str, ...] = ()
    not_examples: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestedTag:
    """One suggestion: probability in 0..1, evidence as (start, end) in code points of the text, a reason in words."""

    indicator: str
    probability: float
    cues: tuple[tuple[int, int], ...]
    reason: str = field(repr=False)
    cue_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TaggedSentence:
    """A sentence at [start, end) of the text, whose it is, and what is suggested for it."""

    start: int
    end: int
    voice: Voice
    scope: Scope
    tags: tuple[SuggestedTag, ...] = ()
