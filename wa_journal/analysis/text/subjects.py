"""Whose a sentence is: the subject, the kind of verb and the quotation, as marks that rules and the learned model both read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.speech import Spans, speaks_of_self, spoken
from wa_journal.analysis.text.words import Word
from wa_journal.model.text import Voice, Whose

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[\"“”„«»]|[^\w\s]")
_LABEL = re.compile(r"\W*(\w+)\s*:")
_FIRST, _LENGTH_STEP, _LENGTHS = 8, 4, 6
_OPENING = 3


def marks(sentence: str, people: People, quoted: Spans | None = None) -> tuple[str, ...]:
    """Give what stands out in a sentence: first subject, kinds of verbs after it, quotation, capital names, how it begins."""
    return tuple(dict.fromkeys(_marks(sentence, people, spoken(sentence, people) if quoted is None else quoted)))


def subject(sentence: str, people: People, quoted: Spans) -> Whose:
    """Give `officer`, `client`, `third`, `name`, or `none` where the subject is left out."""
    words = islice(_TOKEN.finditer(_outside(sentence, quoted)), _FIRST * 2)
    return _subject((word[0] for word in words), people)


def of_others(sentence: str, people: People) -> bool:
    """Whether a sentence opens with a third person, told by a noun, and the client acts nowhere in it: "His cousin rang me"."""
    words = _TOKEN.finditer(sentence)
    opening = _content(word[0] for word in islice(words, _OPENING))
    at = next((at for at, word in enumerate(opening) if word.removesuffix("'s") in people.third), None)
    if at is None or not people.acting_client.isdisjoint(_content(word[0] for word in _TOKEN.finditer(sentence))):
        return False
    verbs = (people.acting_officer, people.speech, people.deed, people.seen, people.felt, people.thought)
    return all(some.isdisjoint(opening[:at]) for some in verbs)


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
    return tuple(_content(_TOKEN.findall(_outside(sentence, spoken(sentence, people)))))


def _marks(sentence: str, people: People, quoted: Spans) -> Iterator[str]:
    inside = sum(end - start for start, end in quoted)
    if quoted:
        yield "q:some"
        yield "q:starts" if quoted[0][0] <= 2 else "q:later"
        if inside > len(sentence) * 0.6:
            yield "q:most"
    elif sentence.count('"') or sentence[:1] in "'‘“":
        yield "q:open"
    words = _TOKEN.findall(_outside(sentence, quoted))
    content = _content(words)
    yield f"s:{_subject(words[: _FIRST * 2], people)}"
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


def _subject(words: Iterable[str], people: People) -> Whose:
    return next((kind for word in words if (kind := _kind(word, people))), "none")


def _kind(word: str, people: People) -> Whose | None:
    lowered = word.casefold().replace("’", "'")
    forms = (lowered, lowered.removesuffix("'s"))
    if not people.officer.isdisjoint(forms):
        return "officer"
    if not people.third.isdisjoint(forms):
        return "third"
    if not people.client.isdisjoint(forms):
        return "client"
    if len(word) == 1 or not word[0].isupper() or lowered in people.quiet_start:
        return None
    verbs = (people.speech, people.deed, people.seen, people.felt, people.thought)
    return None if any(lowered in some for some in verbs) else "name"


def _content(words: Iterable[str]) -> list[str]:
    return [word.casefold().replace("’", "'") for word in words if word[0].isalnum()]


def _outside(sentence: str, quoted: Spans) -> str:
    """The sentence without what stands in quotation marks."""
    out, last = [], 0
    for start, end in quoted:
        out.append(sentence[last:start])
        last = end
    return "".join([*out, sentence[last:]])
