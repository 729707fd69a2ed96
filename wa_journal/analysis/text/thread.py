"""Who is being talked of across the sentences of an entry: "She" may be the client, the mother or the psychologist.

A third person who is a sentence's subject stays in mind for the pronouns after it, until the client or the officer is named
again. Where the pronoun cannot be the client's, as the entry else uses another, it is the third person's in any case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from wa_journal.analysis.text.persons import People
from wa_journal.analysis.text.speech import spoken

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


@dataclass(frozen=True, slots=True)
class _Topic:
    """What opens a sentence: `third`, `she`, `he`, `client`, `officer` or `none`; a third person's gender; whether one tells."""

    kind: str
    gender: str = ""
    tells: bool = False


def kept(sentences: Sequence[str], people: People, genders: Genders) -> tuple[str, ...]:
    """Give for each sentence `third` where its pronoun is a third person's, `perhaps` where it may be the client's, or `none`."""
    topics = [_topic(sentence, people, genders) for sentence in sentences]
    client = _usual_gender(topics)
    out, in_mind, just_named = [], "", False
    for topic in topics:
        meant = topic.kind in ("she", "he") and in_mind in (topic.kind, "either")
        own = topic.kind == client
        # Who tells the officer something is the client, whoever was named before.
        third = meant and (just_named and not topic.tells if own else just_named or client != "")
        out.append(("third" if client and not own else "perhaps") if third else "none")
        if topic.kind == "third":
            in_mind, just_named = topic.gender, True
        elif third:
            in_mind = topic.kind
        elif topic.kind != "none":
            in_mind, just_named = ("" if topic.kind == "client" else in_mind), False
    return tuple(out)


def _usual_gender(topics: Sequence[_Topic]) -> str:
    """The pronoun that the entry mostly uses is the client's; `` where both are as frequent."""
    counts = Counter(topic.kind for topic in topics)
    if counts["she"] >= _CLEARLY * max(1, counts["he"]):
        return "she"
    return "he" if counts["he"] >= _CLEARLY * max(1, counts["she"]) else ""


def _topic(sentence: str, people: People, genders: Genders) -> _Topic:
    quoted = spoken(sentence, people)
    found = (word for word in _WORD.finditer(sentence) if not any(start <= word.start() < end for start, end in quoted))
    words = [word[0].casefold() for word in islice(found, _LOOKED_AT)]
    for place, word in enumerate(words):
        if word in genders.possessive and any(near in people.third for near in words[place + 1 : place + 3]):
            continue
        topic = _kind(word, people, genders)
        if topic is not None:
            return replace(topic, tells=any(one in people.telling for one in words))
    return _Topic("none")


def _kind(word: str, people: People, genders: Genders) -> _Topic | None:
    if word in genders.she:
        return _Topic("she")
    if word in genders.he:
        return _Topic("he")
    if word in people.acting_officer or word in people.acting_both:
        return _Topic("officer")
    if word in people.acting_client:
        return _Topic("client")
    if word not in people.third:
        return None
    return _Topic("third", "she" if word in genders.feminine else "he" if word in genders.masculine else "either")
