"""The provenance of a sentence: a small learned model over its marks, helped by the encoder's second head where there is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.learned.linear import LinearModel
from wa_journal.analysis.text.learned.vocabulary import Counted, Floats
from wa_journal.analysis.text.people import People
from wa_journal.model.text import Voice

# Found across the seven hands: the encoder is right more often than it is sure.
ENCODER_SHARE = 1.5


@dataclass(frozen=True, slots=True)
class VoiceModel:
    """Says whose a sentence is and what kind; the officer's own word outranks it."""

    people: People
    linear: LinearModel

    def of(self, seen: Counted, encoded: Sequence[Floats | None]) -> Iterator[Voice]:
        """Give the most probable voice of counted sentences; the encoder's log-odds are in the order of the labels."""
        for odds, deep in zip(self.linear.odds(seen), encoded, strict=True):
            yield Voice(self.linear.labels[int((odds if deep is None else odds + ENCODER_SHARE * deep).argmax())])
