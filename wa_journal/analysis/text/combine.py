"""Joins the rules, the linear model and the encoder into one calibrated probability a sentence and indicator.

A logistic regression over the two models' log-odds and the rules' findings, fitted by `./wa train` on sentences of writers
whom the models had not seen (stacking: Wolpert 1992). Of the tags shown at .8 about eight in ten should be right.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.evidence import Evidence, Reading
from wa_journal.model.errors import BadResource
from wa_journal.model.tags import SAFEGUARDING


@dataclass(frozen=True, slots=True)
class Mix:
    """The weights of one way to combine: with the encoder, or without it."""

    encoder: float
    linear: float
    cue: float
    cue_negated: float
    cue_other: float
    third: float
    officer_subject: float
    client_subject: float
    bias: float
    threshold: float
    safeguarding: float

    def probability(self, indicator: str, encoder: float, linear: float, reading: Reading) -> float:
        """Give the probability that a careful reader gives this label, 0..1."""
        odds = self.encoder * encoder + self.linear * linear + self.bias + self._rules(indicator, reading)
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, odds))))

    def shown(self, indicator: str, probability: float) -> bool:
        """Say whether the product suggests it; a safeguarding sign has a threshold of its own."""
        return probability >= (self.safeguarding if indicator == SAFEGUARDING else self.threshold)

    def _rules(self, indicator: str, reading: Reading) -> float:
        found = [evidence for evidence in reading.evidence if evidence.indicator == indicator]
        total = self._cues(found)
        if indicator.startswith("client."):
            total += self.third * (reading.subject == "third") + self.officer_subject * (reading.subject == "officer")
        else:
            total += self.client_subject * (reading.subject in ("client", "name")) + self.third * (reading.subject == "third")
        return total

    def _cues(self, found: Sequence[Evidence]) -> float:
        counting = any(evidence.counts for evidence in found)
        elsewhere = any(not evidence.counts and evidence.scope.value == "happened" for evidence in found)
        negated = any(not evidence.counts and evidence.scope.value != "happened" for evidence in found)
        return self.cue * counting + self.cue_other * elsewhere + self.cue_negated * negated


def read(text: str) -> tuple[Mix, Mix]:
    """Read the mixes as `./wa train` writes them: with the encoder, and quick."""
    try:
        rows = tomllib.loads(text)
        return Mix(**rows["full"]), Mix(**rows["quick"])
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        raise BadResource(resource="weights/combine.toml", reason="a number is missing or one too many") from None


def best(pairs: Iterator[tuple[str, float]], mix: Mix) -> tuple[tuple[str, float], ...]:
    """Give the indicators to suggest, the most probable first."""
    return tuple(sorted((pair for pair in pairs if mix.shown(*pair)), key=lambda pair: (-pair[1], pair[0])))
