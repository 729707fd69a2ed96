"""Text in, tags out: sentences, whose they are, and suggested indicators with evidence and a reason."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from wa_journal.analysis.text.combine import Mix, best
from wa_journal.analysis.text.evidence import Reading, Rules
from wa_journal.analysis.text.learned.encoder import Encoder
from wa_journal.analysis.text.learned.linear import Floats, LinearModel
from wa_journal.analysis.text.reasons import evidence_spans, reason
from wa_journal.analysis.text.sentences import Abbreviations, split
from wa_journal.analysis.text.thread import Genders, kept
from wa_journal.analysis.text.voices import VoiceModel
from wa_journal.model.text import Indicator, Scope, SuggestedTag, TaggedSentence, Voice

_KEPT = 4_000
_LONGEST = 2_000
_FEWEST_WORDS = 3
_SUREST = 0.99
Told = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Parts:
    """What a tagger is made of; `encoder` is None where its base weights are not installed or not wanted."""

    abbreviations: Abbreviations
    indicators: tuple[Indicator, ...]
    rules: Rules
    linear: LinearModel
    voices: VoiceModel
    mixes: tuple[Mix, Mix]
    genders: Genders
    encoder: Encoder | None = None
    version: str = ""


@dataclass(slots=True)
class Tagger:
    """Tags texts of one language; a sentence that was read before, of the same person, is not read again."""

    parts: Parts
    _known: OrderedDict[Told, TaggedSentence] = field(default_factory=OrderedDict, repr=False)

    @property
    def version(self) -> str:
        """The version of cues and weights that every suggestion carries."""
        return self.parts.version

    def indicators(self) -> tuple[Indicator, ...]:
        """Give the indicators of this language."""
        return self.parts.indicators

    def tag(self, text: str, session: int | None = None) -> tuple[TaggedSentence, ...]:  # noqa: ARG002
        """Give the sentences of a text in order, offsets in code points; only tags that are worth showing."""
        spans = split(text, self.parts.abbreviations)
        quotes = [text[start:end] for start, end in spans]
        told = list(zip(quotes, kept(quotes, self.parts.rules.people, self.parts.genders), strict=True))
        self._learn([one for one in dict.fromkeys(told) if one not in self._known])
        found = tuple(_moved(self._known[one], start) for (start, _), one in zip(spans, told, strict=True))
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return found

    def _learn(self, told: list[Told]) -> None:
        if not told:
            return
        short = [sentence[:_LONGEST] for sentence, _ in told]
        linear = self.parts.linear.logits(short)
        encoded, voiced = self.parts.encoder.logits(short) if self.parts.encoder else (None, None)
        for row, (sentence, keep) in enumerate(told):
            reading = self.parts.rules.read(short[row], keep)
            voice = self.parts.voices.voice(short[row], None if voiced is None else voiced[row])
            tags = tuple(self._tags(short[row], reading, linear[row], None if encoded is None else encoded[row]))
            heard = Voice.THIRD_PARTY if keep == "third" else voice
            self._known[sentence, keep] = TaggedSentence(0, len(sentence), heard, _scope(reading), tags)

    def _tags(self, sentence: str, reading: Reading, linear: Floats, encoded: Floats | None) -> Iterator[SuggestedTag]:
        labels, mix = self.parts.linear.labels, self.parts.mixes[0 if encoded is not None else 1]
        odds = encoded if encoded is not None else linear * 0
        pairs = (
            (labels[at], mix.probability(labels[at], float(odds[at]), float(linear[at]), reading))
            for at in _worth_weighing(mix, (mix.encoder * odds + mix.linear * linear + mix.bias).tolist(), labels, reading)
            if len(sentence.split()) >= _FEWEST_WORDS or _has_cue(reading, labels[at])
        )
        for indicator, probability in best(pairs, mix):
            cues = evidence_spans(sentence, indicator, reading, self.parts.linear)
            ids = tuple(evidence.cue_id for evidence in reading.evidence if evidence.indicator == indicator and evidence.counts)
            said = reason(sentence, indicator, reading, cues)
            yield SuggestedTag(indicator, round(min(_SUREST, probability), 3), cues, said, ids)


def _worth_weighing(mix: Mix, rough: list[float], labels: tuple[str, ...], reading: Reading) -> list[int]:
    """The indicators that can reach a probability worth showing; most cannot, whatever the rules add."""
    most = max(0.0, mix.third) + max(0.0, mix.officer_subject, mix.client_subject)
    least = min(mix.threshold, mix.safeguarding)
    hinted = {evidence.indicator for evidence in reading.evidence}
    enough = math.log(least / (1 - least)) - most
    return [at for at in range(len(labels)) if labels[at] in hinted or rough[at] >= enough]


def _has_cue(reading: Reading, indicator: str) -> bool:
    """A word or two say little to a model; without a cue they are not tagged."""
    return any(evidence.indicator == indicator and evidence.counts for evidence in reading.evidence)


def _scope(reading: Reading) -> Scope:
    """The scope of a sentence's first cue; a sentence without cues is taken as it stands."""
    return next((evidence.scope for evidence in reading.evidence), Scope.HAPPENED)


def _moved(sentence: TaggedSentence, start: int) -> TaggedSentence:
    tags = tuple(replace(tag, cues=tuple((begin + start, end + start) for begin, end in tag.cues)) for tag in sentence.tags)
    return replace(sentence, start=start, end=start + sentence.end, tags=tags)
