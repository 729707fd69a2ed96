"""The provenance of a sentence: a small learned model over its marks, helped by the encoder's second head where there is one."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.analysis.text.learned.features import Counted, marked
from wa_journal.analysis.text.learned.linear import Floats, LinearModel
from wa_journal.analysis.text.people import People, marks
from wa_journal.model.text import Voice

ENCODER_SHARE = 1.0


@dataclass(frozen=True, slots=True)
class VoiceModel:
    """Says whose a sentence is and what kind; the officer's own word outranks it."""

    people: People
    linear: LinearModel

    def voice(self, sentence: str, features: Counted, encoded: Floats | None) -> Voice:
        """Give the most probable voice from counted features, and the encoder's log-odds in the order of the labels."""
        odds = self.linear.odds(marked(features, marks(sentence, self.people)))
        if encoded is not None:
            odds = odds + ENCODER_SHARE * encoded
        return Voice(self.linear.labels[int(odds.argmax())])
