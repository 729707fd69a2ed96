"""Whose a sentence is: the subject, the kind of verb and the quotation, as marks that rules and the learned model both read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wa_journal.model.text import Voice

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[\"“”„«»]|[^\w\s]")
_QUOTED = re.compile(r"[\"“„«]([^\"”“»]{2,}?)[\"”“»]|(?:(?<=\s)|^)['‘]([^'’‘]{2,}(?:['’]\w[^'’‘]*)*?)['’](?=[\s,.;:!?]|$)")
_FIRST = 8


@dataclass(frozen=True, slots=True)
class People:
    """The words by which people and kinds of verbs are known in one language."""

    officer: frozenset[str]
    client: frozenset[str]
    third: frozenset[str]
    speech: frozenset[str]
    deed: frozenset[str]
    thought: frozenset[str]
    felt: frozenset[str]
    seen: frozenset[str]
    quiet_start: frozenset[str]


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Give the quoted stretches of a text, without their marks, in code points."""
    return tuple((found.start(found.lastindex or 0), found.end(found.lastindex or 0)) for found in _QUOTED.finditer(text))


def marks(sentence: str, people: People) -> tuple[str, ...]:
    """Give what stands out in a sentence: first subject, kinds of verbs after it, quotation, capital names."""
    return tuple(dict.fromkeys(_marks(sentence, people)))


def subject(sentence: str, people: People) -> str:
    """Give `officer`, `client`, `third`, `name`, or `none` where the subject is left out."""
    words = _TOKEN.findall(_outside(sentence))
    return next((kind for word in words[: _FIRST * 2] if (kind := _kind(word, people))), "none")


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


def _marks(sentence: str, people: People) -> Iterator[str]:
    quoted = quotations(sentence)
    inside = sum(end - start for start, end in quoted)
    if quoted:
        yield "q:some"
        yield "q:starts" if quoted[0][0] <= 2 else "q:later"
        if inside > len(sentence) * 0.6:
            yield "q:most"
    elif sentence.count('"') or sentence[:1] in "'‘“":
        yield "q:open"
    words = _TOKEN.findall(_outside(sentence))
    lowered = [word.casefold().replace("’", "'") for word in words]
    content = [word for word in lowered if word[0].isalnum()]
    yield f"s:{subject(sentence, people)}"
    for place, word in enumerate(content[:2]):
        yield f"f{place}:{word}"
    first = content[0] if content else ""
    for kind in ("speech", "deed", "thought", "felt", "seen"):
        known = getattr(people, kind)
        if first in known:
            yield f"v1:{kind}"
        if any(word in known for word in content[:_FIRST]):
            yield f"v:{kind}"
    yield from _pairs(content, people)
    if any(word in people.third for word in content):
        yield "t:any"
    yield f"end:{sentence[-1:]}"


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


def _kind(word: str, people: People) -> str:
    lowered = word.casefold().replace("’", "'")
    plain = lowered.removesuffix("'s")
    for kind in ("officer", "third", "client"):
        if lowered in getattr(people, kind) or plain in getattr(people, kind):
            return kind
    known = lowered in people.quiet_start or any(
        lowered in words for words in (people.speech, people.deed, people.seen, people.felt, people.thought)
    )
    return "name" if word[0].isupper() and not known and len(word) > 1 else ""


def _outside(sentence: str) -> str:
    """The sentence without what stands in quotation marks."""
    out, last = [], 0
    for start, end in quotations(sentence):
        out.append(sentence[last:start])
        last = end
    return "".join([*out, sentence[last:]])
