"""Whose a sentence is: the subject, the kind of verb and the quotation, as marks that rules and the learned model both read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.speech import speaks_of_self, spoken
from wa_journal.analysis.text.words import Word
from wa_journal.model.text import Voice, Whose

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[\"“”„«»]|[^\w\s]")
_LABEL = re.compile(r"\W*(\w+)\s*:")
_NAMED: tuple[Whose, ...] = ("officer", "third", "client")
_FIRST, _LENGTH_STEP, _LENGTHS = 8, 4, 6


def marks(sentence: str, people: People) -> tuple[str, ...]:
    """Give what stands out in a sentence: first subject, kinds of verbs after it, quotation, capital names, how it begins."""
    return tuple(dict.fromkeys(_marks(sentence, people)))


def subject(sentence: str, people: People, quoted: Sequence[tuple[int, int]] | None = None) -> Whose:
    """Give `officer`, `client`, `third`, `name`, or `none` where the subject is left out."""
    outside = _outside(sentence, spoken(sentence, people) if quoted is None else quoted)
    return next((kind for word in islice(_TOKEN.finditer(outside), _FIRST * 2) if (kind := _kind(word[0], people))), "none")


def nearest(words: Sequence[Word], place: int, people: People) -> Whose:
    """Give who was named last before or at a place: `officer`, `both`, `client`, `third`, or `none`."""
    for at in range(place, -1, -1):
        word = words[at]
        if word.form in people.acting_officer and not speaks_of_self(words, at, people):
            return "officer"
        if word.form in people.acting_client:
            return "client"
        if word.form in people.acting_both:
            return "both"
        if word.form in people.third:
            return "third"
    return "none"


def ruled_voice(sentence: str, people: People) -> Voice:
    """Give the voice by rules alone; the learned model refines it."""
    found = set(marks(sentence, people))
    who = next((mark[2:] for mark in found if mark.startswith("s:")), "none")
    if who == "third":
        return Voice.THIRD_PARTY
    if who == "officer" or (who == "none" and "v1:deed" in found):
        kinds = (("v:felt", Voice.I_FELT), ("v:thought", Voice.I_THINK))
        return next((voice for mark, voice in kinds if mark in found), Voice.I_DID)
    return Voice.THEY_SAID if {"q:starts", "v:speech", "q:some"} & found else Voice.I_SAW


def words_outside(sentence: str, people: People) -> tuple[str, ...]:
    """Give the words that stand in no quotation, in small letters."""
    return tuple(_content(_outside(sentence, spoken(sentence, people))))


def _marks(sentence: str, people: People) -> Iterator[str]:
    quoted = spoken(sentence, people)
    inside = sum(end - start for start, end in quoted)
    if quoted:
        yield "q:some"
        yield "q:starts" if quoted[0][0] <= 2 else "q:later"
        if inside > len(sentence) * 0.6:
            yield "q:most"
    elif sentence.count('"') or sentence[:1] in "'‘“":
        yield "q:open"
    content = _content(_outside(sentence, quoted))
    yield f"s:{subject(sentence, people, quoted)}"
    for place, word in enumerate(content[:2]):
        yield f"f{place}:{word}"
    first = content[0] if content else ""
    for kind in ("speech", "deed", "thought", "felt", "seen"):
        known = getattr(people, kind)
        if first in known:
            yield f"v1:{kind}"
        if not known.isdisjoint(content[:_FIRST]):
            yield f"v:{kind}"
    yield from _pairs(content, people)
    yield from _named(content, people)
    yield f"end:{sentence[-1:]}"
    if quoted and not content:
        yield "q:whole"
    yield from _shape(sentence, content)


def _named(content: Sequence[str], people: People) -> Iterator[str]:
    """Who is named anywhere outside a quotation."""
    for mark, words in (("t:any", people.third), ("o:any", people.officer), ("c:any", people.client)):
        if not words.isdisjoint(content):
            yield mark


def _shape(sentence: str, content: Sequence[str]) -> Iterator[str]:
    """How a sentence begins and ends, whose line it is ("Me: ..."), how long it is, whether it begins in small letters."""
    if content:
        yield f"last:{content[-1]}"
        yield f"begins:{' '.join(content[:2])}"
        yield f"begins:{' '.join(content[:3])}"
        yield from (f"f2:{word}" for word in content[2:3])
    if label := _LABEL.match(sentence):
        yield f"line:{label[1].casefold()}"
    yield f"long:{min(_LENGTHS, len(sentence.split()) // _LENGTH_STEP)}"
    if sentence[:1].islower():
        yield "small"


def _pairs(content: list[str], people: People) -> Iterator[str]:
    """A subject with the kind of the verb that follows it within three words."""
    for place, word in enumerate(content[:30]):
        who = (
            "officer"
            if word in people.officer
            else "client"
            if word in people.client
            else "third"
            if word in people.third
            else ""
        )
        if not who:
            continue
        for verb in content[place + 1 : place + 4]:
            for kind in ("felt", "thought", "speech", "deed", "seen"):
                if verb in getattr(people, kind):
                    yield f"p:{who}:{kind}"
                    yield f"p:{who}:{verb}"


def _kind(word: str, people: People) -> Whose | None:
    lowered = word.casefold().replace("’", "'")
    plain = lowered.removesuffix("'s")
    for kind in _NAMED:
        if lowered in getattr(people, kind) or plain in getattr(people, kind):
            return kind
    known = lowered in people.quiet_start or any(
        lowered in words for words in (people.speech, people.deed, people.seen, people.felt, people.thought)
    )
    return "name" if word[0].isupper() and not known and len(word) > 1 else None


def _content(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _TOKEN.findall(text) if word[0].isalnum()]


def _outside(sentence: str, quoted: Sequence[tuple[int, int]]) -> str:
    """The sentence without what stands in quotation marks."""
    out, last = [], 0
    for start, end in quoted:
        out.append(sentence[last:start])
        last = end
    return "".join([*out, sentence[last:]])
