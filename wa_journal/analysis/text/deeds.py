"""Whether a sentence tells what its writer did: by the first verb, whose it is and whom it reaches; no list names every deed.

Notes leave out their subject: what begins with a verb is the writer's. A state ("I was cold", "I did not know", "I had a
headache"), a possibility ("I could have …"), what something of the writer's did ("my knees gave way") and what reached the
writer ("took me back") are no deeds, whatever stands behind them; nor is what was done to nobody and nothing, where it has no
name that is known ("I fell apart", "took it personally"). A verb that says little alone tells a deed where its noun says what
was done: "had a talk", "took notes", but not "had a headache", "took offence".
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.subjects import ruled_voice, words_outside
from wa_journal.model.text import Voice

# Between a verb and its noun stand at most a person, an article and a few words on how.
_REACH = 6


@dataclass(frozen=True, slots=True)
class Deeds:
    """The words around a first verb in one language."""

    mine: frozenset[str]
    myself: frozenset[str]
    being: frozenset[str]
    being_myself: frozenset[str]
    gone_endings: frozenset[str]
    supposing: frozenset[str]
    minding: frozenset[str]
    minded: frozenset[str]
    things: frozenset[str]
    between: frozenset[str]
    ongoing_endings: frozenset[str]
    light: frozenset[str]
    becoming: frozenset[str]
    towards: frozenset[str]
    persons: frozenset[str]
    pointing: frozenset[str]
    nominative: frozenset[str]
    joining: frozenset[str]
    aside: frozenset[str]
    leaning: frozenset[str]
    having: frozenset[str]
    had: frozenset[str]
    taking: frozenset[str]
    taken: frozenset[str]
    making: frozenset[str]
    made: frozenset[str]
    makings: frozenset[str]
    beside: frozenset[str]
    elsewhere: frozenset[str]
    getting: frozenset[str]
    befalling: frozenset[str]


def tells_deed(sentence: str, people: People, deeds: Deeds) -> bool:
    """Say whether a sentence tells a deed of its writer; rather too few than too many do."""
    words = _Words(words_outside(sentence, people), people, deeds)
    clause = words.clause()
    if clause is None:
        return False
    known = people.deed & clause.verbs if clause.opens else (people.deed & clause.verbs) - deeds.light
    noun = words.names_doing(clause.at)
    named = (bool(known) or noun) and people.felt.isdisjoint(words.said) and not sentence.endswith("?")
    if not named and (clause.left_out or ruled_voice(sentence, people) is not Voice.I_DID):
        return False
    done = (named and noun) or (not words.is_state(clause) and words.reaches_another(clause))
    return done and not words.ends_in_state()


@dataclass(frozen=True, slots=True)
class _Clause:
    """The writer's clause: where it begins, the subject, if it is said, the word in front of it, the verb, and what follows."""

    at: int
    subject: str
    before: str
    verb: str
    behind: tuple[str, ...]
    opens: bool = True

    @property
    def left_out(self) -> bool:
        return not self.subject

    @property
    def verbs(self) -> frozenset[str]:
        """A verb stands beside its subject, on either side."""
        return frozenset({self.before, self.verb})


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a sentence with what their language knows of them."""

    said: tuple[str, ...]
    people: People
    deeds: Deeds

    @property
    def writer(self) -> frozenset[str]:
        return self.people.acting_officer | self.people.acting_both | self.deeds.being_myself

    @property
    def others(self) -> frozenset[str]:
        return (self.people.client | self.people.third | self.deeds.persons) - self.deeds.nominative

    def clause(self) -> _Clause | None:
        """Give what the writer acts in: a verb that begins the sentence, or where "I" comes before any "me" and "my"."""
        start = self._past(0, self.people.quiet_start)
        first = self._verb_from(start)
        if self._at(start) not in self.writer and (self._at(first) in self.people.deed or self.names_doing(start)):
            return _Clause(start, "", "", self._at(first), self.said[first + 1 :])
        if self._at(first) in self.deeds.supposing | self.deeds.minding:
            return None
        own = self.people.officer | self.writer
        place = next((place for place, word in enumerate(self.said) if word in own), None)
        if place is None or self.said[place] not in self.writer:
            return None
        before = self.said[place - 1] if place else ""
        if place > start and before in self.deeds.aside:
            return None
        verb = self._verb_from(place + 1)
        return _Clause(place, self.said[place], before, self._at(verb), self.said[verb + 1 :], opens=place <= start)

    def names_doing(self, at: int) -> bool:
        """Say whether a clause has a verb that says little with a noun that says what was done, and not to the writer."""
        deeds, words = self.deeds, self._plain_from(at)
        if not deeds.myself.isdisjoint(self.said):
            return False
        kinds = ((deeds.having, deeds.had), (deeds.taking, deeds.taken), (deeds.making, deeds.makings))
        if any(self._has_noun(words, verbs, nouns) for verbs, nouns in kinds):
            return True
        plain = (word for word in words if word not in self.others | deeds.beside)
        return any(noun in deeds.makings and verb in deeds.made for noun, verb in pairwise(plain))

    def befalls(self, at: int) -> bool:
        """Say whether what the writer had, took or got is what befell one."""
        deeds, words = self.deeds, self._plain_from(at)
        return self._has_noun(words, deeds.having | deeds.taking | deeds.getting, deeds.befalling)

    def _has_noun(self, words: tuple[str, ...], verbs: frozenset[str], nouns: frozenset[str]) -> bool:
        """Say whether one of the verbs stands before one of the nouns; "did" is no verb of its own in "did not offer"."""
        first = next((place for place, word in enumerate(words) if word not in self.deeds.between), len(words))
        return any(
            not verbs.isdisjoint(words[place : place + 1]) and not nouns.isdisjoint(words[place + 1 : place + _REACH])
            for place in (first, first - 1)
        )

    def _plain_from(self, at: int) -> tuple[str, ...]:
        """Give the words of a clause without its subject, up to one on which something else begins."""
        deeds, place = self.deeds, at + 1 if self._at(at) in self.writer else at
        other = deeds.supposing | deeds.minding | deeds.minded | deeds.leaning | deeds.joining | deeds.aside | deeds.elsewhere
        other |= self.writer
        end = next((one for one in range(place, len(self.said)) if self.said[one] in other), len(self.said))
        verbs = deeds.having | deeds.taking | deeds.making | deeds.getting
        inverted = verbs.intersection(self.said[at - 1 : at]) if place > at else ()
        return (*inverted, *self.said[place:end])

    def is_state(self, clause: _Clause) -> bool:
        """Say whether the clause tells how it was, what could be, or what the writer knows, has, or turned into."""
        deeds, after = self.deeds, self._after(clause)
        if self.befalls(clause.at):
            return True
        if not (deeds.supposing | deeds.minding).isdisjoint({*clause.verbs, clause.subject}) or after in deeds.minding:
            return True
        if not deeds.minded.isdisjoint(clause.behind) or (clause.subject and clause.verb in deeds.things):
            return True
        if clause.verb in deeds.becoming and not self._is_aim(clause.behind[:1]):
            return True
        goes_on = after.endswith(tuple(deeds.ongoing_endings)) or any(
            word.endswith(tuple(deeds.gone_endings)) for word in clause.behind
        )
        if clause.subject in deeds.being_myself:
            return not clause.verb.endswith(tuple(deeds.ongoing_endings))
        return not deeds.being.isdisjoint(clause.verbs) and not goes_on

    def reaches_another(self, clause: _Clause) -> bool:
        """Say whether it was done to somebody or something else, and to the writer only behind somebody else."""
        deeds, behind, others = self.deeds, (clause.verb, *clause.behind), self.others
        spoken = bool(self.people.speech & clause.verbs)
        if clause.subject and spoken:
            return True
        own = deeds.myself | deeds.mine if clause.left_out else deeds.myself
        if _first(behind, own) < _first(behind, others | deeds.nominative):
            return False
        persons = not others.isdisjoint(behind)
        if clause.left_out and clause.verb in deeds.light:
            return persons
        if self._after(clause) in deeds.leaning and not self.people.deed & clause.verbs:
            return False
        return spoken or persons or self._names_thing(behind)

    def _names_thing(self, words: Collection[str]) -> bool:
        return any(word in self.deeds.pointing or word[0].isdigit() for word in words if word)

    def ends_in_state(self) -> bool:
        """Say whether a later clause tells a state of the writer: "… and I was cold", "… and my mouth went dry"."""
        joined = (place + 1 for place, word in enumerate(self.said) if place and word in self.deeds.joining)
        return any(self._is_state_at(place) for place in joined)

    def _is_state_at(self, place: int) -> bool:
        subject = self._at(place)
        if subject in self.deeds.mine | self.deeds.myself:
            return True
        verb = self._verb_from(place + 1 if subject in self.writer else place)
        if subject in self.writer:
            return self.is_state(_Clause(place, subject, "", self._at(verb), self.said[verb + 1 :]))
        return self._at(verb) in self.deeds.minding

    def _is_aim(self, words: Collection[str]) -> bool:
        return self._names_thing(words) or not (self.deeds.towards | self.others).isdisjoint(words)

    def _verb_from(self, place: int) -> int:
        return self._past(place, self.deeds.between, tuple(self.people.manner_endings))

    def _after(self, clause: _Clause) -> str:
        place = len(self.said) - len(clause.behind)
        return self._at(self._verb_from(place))

    def _at(self, place: int) -> str:
        return self.said[place] if place < len(self.said) else ""

    def _past(self, at: int, small: frozenset[str], endings: tuple[str, ...] = ()) -> int:
        """Give the place behind small words, numbers and times."""
        said = self.said
        while at < len(said) and (said[at][0].isdigit() or said[at] in small or said[at].endswith(endings)):
            at += 1
        return at


def _first(words: tuple[str, ...], known: frozenset[str]) -> int:
    return next((place for place, word in enumerate(words) if word in known), len(words))
