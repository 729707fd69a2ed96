"""Text in, tags out: sentences, whose they are, and suggested indicators with evidence and a reason."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from wa_journal.analysis.text.combine import Mix, best
from wa_journal.analysis.text.everyday import Everyday
from wa_journal.analysis.text.evidence import Alone, Reading, Rules
from wa_journal.analysis.text.labels import Label, as_speech, labels
from wa_journal.analysis.text.learned.encoder import Encoded, Encoder
from wa_journal.analysis.text.learned.examples import Examples
from wa_journal.analysis.text.learned.features import features
from wa_journal.analysis.text.learned.linear import LinearModel
from wa_journal.analysis.text.learned.vocabulary import Floats
from wa_journal.analysis.text.names import Names, beside
from wa_journal.analysis.text.ongoing import as_heard
from wa_journal.analysis.text.opposites import apart
from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.reasons import Spans, evidence_spans, heavy_words, reason, whole_words
from wa_journal.analysis.text.sentences import Abbreviations, split
from wa_journal.analysis.text.speech import spoken
from wa_journal.analysis.text.subjects import marks, ruled_voice
from wa_journal.analysis.text.thread import Genders, third_persons
from wa_journal.analysis.text.voices import VoiceModel
from wa_journal.model.tags import SAFEGUARDING
from wa_journal.model.text import Indicator, Scope, SuggestedTag, TaggedSentence, Voice, Whose

_KEPT = 4_000
_LONGEST = 2_000
_AT_ONCE = 256
_FEWEST_WORDS = 3
_SUREST = 0.99
_MOST_WORDS = 3
_TOLD_BY_ANYBODY = (SAFEGUARDING, "client.deception")
_SPEAKERS: dict[Whose, Voice] = {"client": Voice.THEY_SAID, "officer": Voice.I_DID, "third": Voice.THIRD_PARTY}
Read = tuple[Voice, Iterable[SuggestedTag]]


class Told(NamedTuple):
    """A sentence as its text tells it: its speech, if its pronoun is a third person's, its words with their marks, who speaks."""

    sentence: str
    quoted: Spans
    third: bool
    heard: str
    speaker: Whose = "none"

    @property
    def read(self) -> str:
        """The words as the models read them: a client's own ones with the marks in which they learned such words."""
        return self.heard if self.speaker == "client" else self.sentence

    @property
    def before(self) -> int:
        """How many marks the models read before the sentence begins."""
        return self.read.index(self.sentence)


@dataclass(frozen=True, slots=True)
class Learned:
    """The trained parts, the linear ones with one vocabulary; `encoder` is None where its base weights are missing."""

    linear: LinearModel
    voices: VoiceModel
    mixes: tuple[Mix, Mix]
    examples: Examples
    names: Names
    encoder: Encoder | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """What a tagger is made of; without learned parts the rules decide alone."""

    abbreviations: Abbreviations
    indicators: tuple[Indicator, ...]
    rules: Rules
    genders: Genders
    alone: Alone
    everyday: Everyday
    learned: Learned | None = None
    version: str = ""
    opposed: tuple[tuple[str, str], ...] = ()

    @property
    def encoder(self) -> Encoder | None:
        """The sentence encoder, where it takes part."""
        return self.learned.encoder if self.learned else None


@dataclass(slots=True)
class Tagger:
    """Tags texts of one language; a sentence that was read before, of the same person and speech, is not read again."""

    parts: Parts
    _known: OrderedDict[Told, TaggedSentence] = field(default_factory=OrderedDict, repr=False)
    _ahead: dict[str, tuple[list[int], list[Told]]] = field(default_factory=dict, repr=False)

    @property
    def version(self) -> str:
        """The version of cues and weights that every suggestion carries."""
        return self.parts.version

    def indicators(self) -> tuple[Indicator, ...]:
        """Give the indicators of this language."""
        return self.parts.indicators

    def tag(self, text: str, session: int | None = None, theirs: Spans = ()) -> tuple[TaggedSentence, ...]:  # noqa: ARG002
        """Give the sentences of a text in order, offsets in code points; only tags that are worth showing.

        `theirs` are the stretches (start, end) that are kept for the client's own words: an "I" there is the client's.
        """
        starts, told = self._ahead.pop(text) if text in self._ahead and not theirs else self.told(text, theirs)
        self._read(told)
        found = tuple(_moved(self._known[one], start) for start, one in zip(starts, told, strict=True))
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return found

    def read_ahead(self, texts: Iterable[str]) -> None:
        """Read the sentences of several texts together, in about half the time; `tag` then has them at hand.

        Only the last texts that were read ahead are remembered, and each until it is asked for.
        """
        self._ahead = {text: self.told(text) for text in texts}
        self._read([one for _, told in self._ahead.values() for one in told])

    def known(self, text: str, theirs: Spans = ()) -> tuple[TaggedSentence | None, ...]:
        """Give the sentences of a text that need not be read anew, None for each of the others."""
        starts, told = self.told(text, theirs)
        found = (self._known.get(one) for one in told)
        return tuple(one and _moved(one, start) for start, one in zip(starts, found, strict=True))

    def told(self, text: str, theirs: Spans = ()) -> tuple[list[int], list[Told]]:
        """Give where each sentence of a text begins, and how it is told."""
        spans, people = split(text, self.parts.abbreviations), self.parts.rules.people
        said = [(one, spoken(one, people)) for one in (text[start:end] for start, end in spans)]
        thirds = third_persons(said, people, self.parts.genders)
        told = [Told(*one, third, heard) for one, third, heard in zip(said, thirds, as_heard(text, spans), strict=True)]
        labelled = zip(told, labels(text, spans, people, theirs), strict=True)
        return [start for start, _ in spans], [one if label is None else _labelled(one, label) for one, label in labelled]

    def _read(self, told: list[Told]) -> None:
        new = [one for one in dict.fromkeys(told) if one not in self._known]
        for begin in range(0, len(new), _AT_ONCE):
            self._learn(new[begin : begin + _AT_ONCE])

    def _learn(self, whole: list[Told]) -> None:
        rules = self.parts.rules
        told = [_shortened(one, rules.people) for one in whole]
        readings = [reading_of(one, rules) for one in told]
        learned = self.parts.learned
        read = _ruled(told, readings, self.parts) if learned is None else _weighed(told, readings, learned, self.parts)
        for one, reading, (voice, tags) in zip(whole, readings, read, strict=True):
            whose = Voice.THIRD_PARTY if one.third else _SPEAKERS.get(one.speaker, voice)
            self._known[one] = TaggedSentence(0, len(one.sentence), whose, _scope(reading), tuple(tags))


def _labelled(one: Told, label: Label) -> Told:
    """What a label says of a sentence outranks what its words say."""
    sentence = as_speech(one.sentence, label)
    quoted = one.quoted or ((label.begins, len(sentence)),)
    return Told(sentence, quoted, False, sentence if label.begins else f'"{sentence}"', label.speaker)


def reading_of(one: Told, rules: Rules) -> Reading:
    """Give what the rules make of a sentence as its text tells it."""
    inside = one.heard != one.sentence
    return rules.read(one.sentence, third=one.third, quoted=one.quoted, inside=inside, speaker=one.speaker)


def _shortened(one: Told, people: People) -> Told:
    if len(one.heard) <= _LONGEST:
        return one
    sentence = one.sentence[:_LONGEST]
    return one._replace(sentence=sentence, quoted=spoken(sentence, people), heard=one.heard[:_LONGEST])


def _ruled(told: list[Told], readings: list[Reading], parts: Parts) -> Iterator[Read]:
    """The rules alone: each indicator with a cue that counts."""
    for one, reading in zip(told, readings, strict=True):
        found = apart(tuple(parts.alone.probabilities(reading)), parts.opposed, _cued(reading))
        yield ruled_voice(one.heard, parts.rules.people), _suggested(one.sentence, reading, found, None)


def _weighed(told: list[Told], readings: list[Reading], learned: Learned, parts: Parts) -> Iterator[Read]:
    """The rules and the models together."""
    encoded = learned.encoder.read([one.read for one in told]) if learned.encoder else [None] * len(told)
    mix = learned.mixes[1 if learned.encoder is None else 0]
    made = [features(one.read, _marks(one, learned.voices.people)) for one in told]
    seen = learned.linear.vocabulary.counted(made)
    voices = learned.voices.of(seen, _voiced(told, encoded, learned.encoder))
    weighed = zip(encoded, learned.linear.odds(seen), voices, strict=True)
    for one, of, reading, (deep, odds, voice) in zip(told, made, readings, weighed, strict=True):
        sentence = one.sentence
        mixed = _mixed(sentence, reading, mix, learned.linear.labels, (odds * 0 if deep is None else deep.tags, odds))
        cued = _cued(reading)
        meant = parts.everyday.left(sentence, _with_sure(mixed, reading, mix.threshold), cued)
        if reading.others and (voice is Voice.THIRD_PARTY or one.speaker == "third"):
            meant = _without_the_clients(meant, cued)
        found = apart(meant, parts.opposed, cued)
        grounds = Grounds(learned, deep, of.words, parts.rules.unsaid.signs, one.before)
        yield voice, _suggested(sentence, reading, found, grounds)


def _without_the_clients(found: Sequence[tuple[str, float]], cued: Collection[str]) -> tuple[tuple[str, float], ...]:
    """Somebody else's trust or temper is no sign of the client; danger, and what does not hold, are told of by anybody."""
    return tuple(pair for pair in found if pair[0] in cued or pair[0] in _TOLD_BY_ANYBODY or not pair[0].startswith("client."))


def _marks(one: Told, people: People) -> tuple[str, ...]:
    return marks(one.heard, people, one.quoted if one.heard == one.sentence else None)


def _voiced(told: list[Told], encoded: Sequence[Encoded | None], encoder: Encoder | None) -> list[Floats | None]:
    """The encoder's voices; what stands within a quotation is read again with its marks."""
    within = [at for at, one in enumerate(told) if encoder is not None and one.heard != one.read]
    out = [None if deep is None else deep.voices for deep in encoded]
    for at, again in zip(within, encoder.read([told[at].heard for at in within]) if encoder and within else (), strict=True):
        out[at] = again.voices
    return out


def _cued(reading: Reading) -> set[str]:
    return {evidence.indicator for evidence in reading.evidence if evidence.counts}


def _mixed(
    sentence: str, reading: Reading, mix: Mix, labels: tuple[str, ...], odds: tuple[Floats, Floats]
) -> tuple[tuple[str, float], ...]:
    encoded, linear = odds
    pairs = (
        (labels[at], mix.probability(labels[at], float(encoded[at]), float(linear[at]), reading))
        for at in _worth_weighing(mix, (mix.encoder * encoded + mix.linear * linear + mix.bias).tolist(), labels, reading)
        if len(sentence.split()) >= _FEWEST_WORDS or _has_cue(reading, labels[at])
    )
    return best(pairs, mix)


def _with_sure(found: Sequence[tuple[str, float]], reading: Reading, threshold: float) -> tuple[tuple[str, float], ...]:
    """A cue that is marked as sure is shown even where the models doubt."""
    known = {indicator for indicator, _ in found}
    sure = dict.fromkeys(one.indicator for one in reading.evidence if one.sure and one.indicator not in known)
    return (*found, *((indicator, threshold) for indicator in sure))


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the models' suggestions rest on in one sentence: the words that weighed most, and the nearest gold example."""

    learned: Learned
    encoded: Encoded | None
    words: tuple[str, ...] = field(repr=False)
    silence: frozenset[str] = frozenset()
    before: int = 0

    def unsaid(self, indicator: str, reading: Reading, heaviest: Spans) -> bool:
        """Say whether an indicator rests only on words that were not said, and is none of silence itself."""
        if indicator in self.silence or not reading.unsaid:
            return False
        return all(any(start < last and first < end for first, last in reading.unsaid) for start, end in heaviest)

    def heaviest(self, sentence: str, indicator: str) -> Spans:
        """Give the telling words that weighed most, without names: the encoder's where it takes part, else the linear model's."""
        linear, names = self.learned.linear, self.learned.names.within(sentence)
        if self.encoded is None:
            return heavy_words(sentence, self.words, indicator, linear, names)
        read = self.encoded.heaviest(linear.labels.index(indicator))
        within = ((max(0, start - self.before), min(len(sentence), end - self.before)) for start, end in read)
        words = (whole_words(sentence, (start, end)) for start, end in within if start < end)
        return beside(tuple(place for place in words if linear.tells(sentence[slice(*place)])), names)[:_MOST_WORDS]


def _suggested(
    sentence: str, reading: Reading, found: Iterable[tuple[str, float]], grounds: Grounds | None
) -> Iterator[SuggestedTag]:
    for indicator, probability in found:
        ids = tuple(evidence.cue_id for evidence in reading.evidence if evidence.indicator == indicator and evidence.counts)
        heaviest = grounds.heaviest(sentence, indicator) if grounds and not ids else ()
        if grounds and not ids and (not heaviest or grounds.unsaid(indicator, reading, heaviest)):
            continue  # without a word to be shown: of some 560 suggestions on unseen entries one was such, and wrong
        example = grounds.learned.examples.nearest(grounds.words, indicator) if grounds and not ids else None
        cues = evidence_spans(sentence, indicator, reading, heaviest)
        said = reason(sentence, indicator, reading, cues, example)
        yield SuggestedTag(indicator, round(min(_SUREST, probability), 3), cues, said, ids)


def _worth_weighing(mix: Mix, rough: list[float], labels: tuple[str, ...], reading: Reading) -> list[int]:
    """The indicators that can reach a probability worth showing; most cannot, whatever the rules add."""
    most = max(0.0, mix.third) + max(0.0, mix.officer_subject, mix.client_subject)
    least = min(mix.threshold, mix.safeguarding)
    hinted = {evidence.indicator for evidence in reading.evidence}
    enough = math.log(least / (1 - least)) - most
    return [at for at, odds in enumerate(rough) if odds >= enough or labels[at] in hinted]


def _has_cue(reading: Reading, indicator: str) -> bool:
    """A word or two say little to a model; without a cue they are not tagged."""
    return any(evidence.indicator == indicator and evidence.counts for evidence in reading.evidence)


def _scope(reading: Reading) -> Scope:
    """The scope of a sentence's first cue; a sentence without cues is taken as it stands."""
    return next((evidence.scope for evidence in reading.evidence), Scope.HAPPENED)


def _moved(sentence: TaggedSentence, start: int) -> TaggedSentence:
    if not start:
        return sentence
    tags = tuple(replace(tag, cues=tuple((begin + start, end + start) for begin, end in tag.cues)) for tag in sentence.tags)
    return replace(sentence, start=start, end=start + sentence.end, tags=tags)
