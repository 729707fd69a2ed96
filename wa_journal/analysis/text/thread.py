"""Who is being talked of across the sentences of an entry: "She" may be the client, the mother or the psychologist.

A third person who is a sentence's subject stays in mind for the pronouns after it, until the client or the officer is named
again. Where the pronoun cannot be the client's, as the entry else uses another, it is the third person's in any case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.speech import Spans, within

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 12
_CLEARLY = 3


@dataclass(frozen=True, slots=True)
class Genders:
    """Third persons and pronouns by gender; whoever is in neither list may be either."""

    feminine: frozenset[str]
    masculine: frozenset[str]
    she: frozenset[str]
    he: frozenset[str]
    possessive: frozenset[str]
    hers: frozenset[str]
    his: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Topic:
    """What opens a sentence (a third person, `she`, `he`, client, officer), a third person's gender, whose relative is named."""

    kind: str
    gender: str = ""
    relative_of: str = ""


def third_persons(sentences: Sequence[tuple[str, Spans]], people: People, genders: Genders) -> tuple[bool, ...]:
    """Say for each sentence, given with its speech, whether its pronoun is a third person's named before, not the client's."""
    if len(sentences) < 2:
        return (False,) * len(sentences)
    topics = [_topic(sentence, quoted, people, genders) for sentence, quoted in sentences]
    client = _usual_gender(topics)
    out, in_mind = [], ""
    for topic in topics:
        third = client not in ("", topic.kind) and topic.kind in ("she", "he") and in_mind in (topic.kind, "either")
        out.append(third)
        if topic.kind == "third":
            in_mind = topic.gender
        elif third:
            in_mind = topic.kind
        elif topic.kind == "client":
            in_mind = ""
    return tuple(out)


def _usual_gender(topics: Sequence[_Topic]) -> str:
    """The client's pronoun is the one that the entry mostly uses and whose relatives it names; `` where both are as frequent."""
    named = [topic.kind for topic in topics] + [topic.relative_of for topic in topics] * _CLEARLY
    she, he = named.count("she"), named.count("he")
    if she >= _CLEARLY * max(1, he):
        return "she"
    return "he" if he >= _CLEARLY * max(1, she) else ""


def _topic(sentence: str, quoted: Spans, people: People, genders: Genders) -> _Topic:
    found = (word for word in _WORD.finditer(sentence) if not (quoted and within(quoted, word.start())))
    words = [word[0].casefold() for word in islice(found, _LOOKED_AT)]
    relative_of = ""
    for place, word in enumerate(words):
        if word in genders.possessive and any(near in people.third for near in words[place + 1 : place + 3]):
            relative_of = relative_of or ("she" if word in genders.hers else "he" if word in genders.his else "")
            continue
        if kind := _kind(word, people, genders):
            return _Topic(kind, _gender(word, genders) if kind == "third" else "", relative_of)
    return _Topic("none", relative_of=relative_of)


def _kind(word: str, people: People, genders: Genders) -> str:
    if word in genders.she:
        return "she"
    if word in genders.he:
        return "he"
    if word in people.acting_officer or word in people.acting_both:
        return "officer"
    if word in people.acting_client:
        return "client"
    return "third" if word in people.third else ""


def _gender(word: str, genders: Genders) -> str:
    return "she" if word in genders.feminine else "he" if word in genders.masculine else "either"
