"""Whether a sentence tells what its writer did: by the first verb and by whose it is, as no list names every deed.

Notes leave out their subject: what begins with a verb is the writer's. A state ("I was cold", "I did not know", "I had a
headache"), a possibility ("I could have …") and what something of the writer's did ("my knees gave way") are no deeds, whatever
stands behind them.
"""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.subjects import ruled_voice, words_outside
from wa_journal.model.text import Voice


@dataclass(frozen=True, slots=True)
class Deeds:
    """The words around a first verb in one language."""

    mine: frozenset[str]
    being: frozenset[str]
    being_myself: frozenset[str]
    supposing: frozenset[str]
    minding: frozenset[str]
    things: frozenset[str]
    between: frozenset[str]
    ongoing_endings: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Opening:
    """How a sentence begins: its subject, if it has one, its first verb, and the word behind it."""

    subject: str
    verb: str
    after: str


def tells_deed(sentence: str, people: People, deeds: Deeds) -> bool:
    """Say whether a sentence tells a deed of its writer; rather too few than too many do."""
    said = words_outside(sentence, people)
    if not said or said[0] in deeds.mine:
        return False
    opening = _opening(said, people, deeds)
    if opening.verb in people.deed and people.felt.isdisjoint(said) and not sentence.endswith("?"):
        return True
    return ruled_voice(sentence, people) is Voice.I_DID and not _is_state(opening, deeds)


def _opening(said: tuple[str, ...], people: People, deeds: Deeds) -> _Opening:
    writer = people.acting_officer | people.acting_both | deeds.being_myself
    at = _past(said, 0, people.quiet_start)
    subject = said[at] if at < len(said) and said[at] in writer else ""
    endings = tuple(people.manner_endings)
    verb = _past(said, at + bool(subject), deeds.between, endings)
    after = _past(said, verb + 1, deeds.between, endings)
    return _Opening(subject, *(said[place] if place < len(said) else "" for place in (verb, after)))


def _past(said: tuple[str, ...], at: int, small: frozenset[str], endings: tuple[str, ...] = ()) -> int:
    """Give the place behind small words, numbers and times."""
    while at < len(said) and (said[at][0].isdigit() or said[at] in small or said[at].endswith(endings)):
        at += 1
    return at


def _is_state(opening: _Opening, deeds: Deeds) -> bool:
    if opening.verb in deeds.supposing or opening.subject in deeds.supposing:
        return True
    if opening.verb in deeds.minding or (opening.subject and opening.verb in deeds.things):
        return True
    ongoing = tuple(deeds.ongoing_endings)
    if opening.subject in deeds.being_myself:
        return not opening.verb.endswith(ongoing)
    return opening.verb in deeds.being and not opening.after.endswith(ongoing)
