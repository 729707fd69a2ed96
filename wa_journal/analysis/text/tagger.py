"""Text in, tags out: sentences, whose they are, and suggested indicators with evidence and a reason."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from wa_journal.analysis.text.combine import Mix, best
from wa_journal.analysis.text.evidence import Reading, Rules
from wa_journal.analysis.text.learned.encoder import Encoder
from wa_journal.analysis.text.learned.linear import Floats, LinearModel
from wa_journal.analysis.text.reasons import evidence_spans, reason
from wa_journal.analysis.text.sentences import Abbreviations, split
from wa_journal.analysis.text.voices import VoiceModel
from wa_journal.model.text import Indicator, Scope, SuggestedTag, TaggedSentence

_KEPT = 4_000
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Parts:
    """What a tagger is made of; `encoder` is None where its base weights are not installed or not wanted."""

    abbreviations: Abbreviations
    indicators: tuple[Indicator, ...]
    rules: Rules
    linear: LinearModel
    voices: VoiceModel
    mixes: tuple[Mix, Mix]
    encoder: Encoder | None = None
    version: str = ""


@dataclass(slots=True)
class Tagger:
    """Tags texts of one language; a sentence that was read before is not read again."""

    parts: Parts
    _known: OrderedDict[str, TaggedSentence] = field(default_factory=OrderedDict)

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
        self._learn([quote for quote in dict.fromkeys(quotes) if quote not in self._known])
        found = tuple(_moved(self._known[quote], start) for (start, _), quote in zip(spans, quotes, strict=True))
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return found

    def _learn(self, sentences: list[str]) -> None:
        if not sentences:
            return
        short = [sentence[:_LONGEST] for sentence in sentences]
        linear = self.parts.linear.logits(short)
        encoded, voiced = self.parts.encoder.logits(short) if self.parts.encoder else (None, None)
        readings = [self.parts.rules.read(sentence) for sentence in short]
        for row, sentence in enumerate(sentences):
            voice = self.parts.voices.voice(short[row], None if voiced is None else voiced[row])
            tags = tuple(self._tags(short[row], readings[row], linear[row], None if encoded is None else encoded[row]))
            self._known[sentence] = TaggedSentence(0, len(sentence), voice, _scope(readings[row]), tags)

    def _tags(self, sentence: str, reading: Reading, linear: Floats, encoded: Floats | None) -> Iterator[SuggestedTag]:
        labels, mix = self.parts.linear.labels, self.parts.mixes[0 if encoded is not None else 1]
        odds = encoded if encoded is not None else linear * 0
        pairs = ((label, mix.probability(label, float(odds[at]), float(linear[at]), reading)) for at, label in enumerate(labels))
        for indicator, probability in best(pairs, mix):
            cues = evidence_spans(sentence, indicator, reading, self.parts.linear)
            ids = tuple(evidence.cue_id for evidence in reading.evidence if evidence.indicator == indicator and evidence.counts)
            said = reason(sentence, indicator, reading, cues)
            yield SuggestedTag(indicator, round(probability, 3), cues, said, ids)


def _scope(reading: Reading) -> Scope:
    """The scope of a sentence's first cue; a sentence without cues is taken as it stands."""
    return next((evidence.scope for evidence in reading.evidence), Scope.HAPPENED)


def _moved(sentence: TaggedSentence, start: int) -> TaggedSentence:
    tags = tuple(replace(tag, cues=tuple((begin + start, end + start) for begin, end in tag.cues)) for tag in sentence.tags)
    return replace(sentence, start=start, end=start + sentence.end, tags=tags)
