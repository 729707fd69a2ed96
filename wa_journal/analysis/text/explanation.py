"""Opens one suggestion to all its evidence: cues for and against, the words that weighed most, the nearest example."""

from __future__ import annotations

import re

from wa_journal.analysis.text.evidence import Evidence
from wa_journal.analysis.text.learned.features import words_of
from wa_journal.analysis.text.names import beside
from wa_journal.analysis.text.speech import Spans
from wa_journal.analysis.text.tagger import Learned, Tagger, reading_of
from wa_journal.analysis.text.words import stems
from wa_journal.model.coding import EvidenceLine, Explanation

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LONGEST = 1_000
_MOST_WORDS, _SHOWN = 60, 4
_LEAST_SHARE = 0.08


def explained(tagger: Tagger, text: str, span: tuple[int, int], indicator: str, theirs: Spans = ()) -> Explanation | None:
    """Explain a suggestion at [start, end) of a text as `tag` reads it; None where no sentence stands there any more."""
    sentences = tagger.tag(text, theirs=theirs)
    found = next((one for one in sentences if one.start <= span[0] < one.end), None)
    if found is None:
        return None
    sentence = text[found.start : found.end]
    starts, every = tagger.told(text, theirs)
    told = every[starts.index(found.start)]
    reading = reading_of(told, tagger.parts.rules)
    lines = tuple(_line(sentence, one) for one in reading.evidence if one.indicator == indicator)
    heavy = heaviest(told.read[:_LONGEST], indicator, tagger.parts.learned) if tagger.parts.learned else ()
    return Explanation(lines, heavy, _nearest(tagger, sentence, indicator))


def heaviest(sentence: str, indicator: str, learned: Learned) -> tuple[tuple[str, float], ...]:
    """Give the words but names without which the models would suggest an indicator least, with their share of what they add."""
    tells = learned.linear.tells
    every = tuple(found.span() for found in _WORD.finditer(sentence))
    places = beside(every, learned.names.within(sentence))[:_MOST_WORDS]
    if indicator not in learned.linear.labels or not places:
        return ()
    hidden = [f"{sentence[:start]} {sentence[end:]}" for start, end in places]
    odds = _odds([sentence, *hidden], indicator, learned)
    added = [max(0.0, odds[0] - one) for one in odds[1:]]
    whole = sum(added)
    found = sorted(((share / whole, place) for share, place in zip(added, places, strict=True) if whole), reverse=True)
    heavy = [(sentence[start:end], round(share, 2)) for share, (start, end) in found if share >= _LEAST_SHARE]
    return tuple(one for one in heavy if tells(one[0]))[:_SHOWN]


def _odds(sentences: list[str], indicator: str, learned: Learned) -> list[float]:
    column = learned.linear.labels.index(indicator)
    mix = learned.mixes[1 if learned.encoder is None else 0]
    odds = mix.linear * learned.linear.logits(sentences)[:, column]
    if learned.encoder is not None:
        odds = odds + mix.encoder * learned.encoder.logits(sentences)[0][:, column]
    return [float(one) for one in odds]


def _line(sentence: str, one: Evidence) -> EvidenceLine:
    return EvidenceLine(sentence[one.start : one.end], one.why, one.whose, one.scope, one.counts, one.cue_id)


def _nearest(tagger: Tagger, sentence: str, indicator: str) -> str:
    """The gold sentence most like it; without one, the codebook's example that shares most of the rare words."""
    learned, known = tagger.parts.learned, tagger.indicators()
    if learned is not None and (gold := learned.examples.nearest(words_of(sentence), indicator)) is not None:
        return gold
    examples = next((one.examples for one in known if one.id == indicator), ())
    said = {example: _stems(tagger, example) for one in known for example in one.examples}
    mine = _stems(tagger, sentence)

    def nearness(example: str) -> float:
        shared = mine & said[example]
        return sum(1 / sum(stem in other for other in said.values()) for stem in shared)

    return max(examples, key=nearness, default="")


def _stems(tagger: Tagger, sentence: str) -> frozenset[str]:
    return frozenset(stems(sentence, tagger.parts.rules.stem))
