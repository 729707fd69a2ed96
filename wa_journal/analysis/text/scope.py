"""Scope: whether what a stretch of a sentence says is reported as having happened (NegEx, ConText: Chapman 2001, Harkema 2009).

A trigger reaches to the next stop, forwards or backwards; the lists of triggers and stops are data, one file a language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wa_journal.analysis.text.words import Word
from wa_journal.model.text import Scope

Phrase = tuple[str, ...]
_KINDS = (
    ("asked", Scope.ASKED),
    ("file_words", Scope.OTHER),
    ("planned", Scope.PLANNED),
    ("hypothetical", Scope.HYPOTHETICAL),
    ("negated", Scope.NEGATED),
    ("past", Scope.PAST),
    ("uncertain", Scope.UNCERTAIN),
)
_RANK = {scope: place for place, (_, scope) in enumerate(_KINDS)}
_BREAKS = frozenset(";:—–")
_CLAUSE_ENDS = frozenset(",;:.!?)—–")
_OPENING = 2


@dataclass(frozen=True, slots=True)
class _Known:
    """What a phrase does: its scope and direction; without scope it only looks like one; `present`: no past form follows.

    Some hold only where they open the sentence (`Gone is …`) or close a clause (`… and wasn't`).
    """

    scope: Scope | None
    phrase: Phrase = ()
    backwards: bool = False
    present: bool = False
    opening: bool = False
    closing: bool = False


_DIRECTIONS = {
    "before": _Known(None),
    "after": _Known(None, backwards=True),
    "opening": _Known(None, opening=True),
    "closing": _Known(None, backwards=True, closing=True),
}


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """The triggers of one language by their first word, longest first, and what ends their reach."""

    by_first: Mapping[str, tuple[_Known, ...]]
    pairs: Mapping[str, Mapping[str, int]]
    negated_endings: tuple[str, ...]
    planned_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    supposed_endings: tuple[str, ...]
    stops: frozenset[str]
    shifts: frozenset[str]
    clause_starts: frozenset[str]
    past_forms: frozenset[str]
    participles: frozenset[str]
    back_stops: frozenset[str]
    sentence_starts: frozenset[str]
    answers: frozenset[str]
    subjects: frozenset[str]
    asking: frozenset[str]
    prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger found in a sentence, as places of its words."""

    first: int
    last: int
    scope: Scope
    backwards: bool = False
    verbal: bool = False
    closing: bool = False


def scope_words(rows: Mapping[str, object]) -> ScopeWords:
    """Make the triggers of a language from its tables `before`, `after`, `opening`, `closing` and `words`."""
    found: defaultdict[str, list[_Known]] = defaultdict(list)
    for direction, kind in _DIRECTIONS.items():
        lists = _table(rows, direction)
        for name, scope in _KINDS:
            _add(found, lists.get(name, ()), replace(kind, scope=scope))
    words = _table(rows, "words")
    _add(found, words["pseudo"], _Known(None))
    _add(found, words["present_only"], _Known(Scope.HYPOTHETICAL, present=True))
    ordered = {first: tuple(sorted(known, key=_longest_first)) for first, known in found.items()}
    negated, planned, past, supposed = (tuple(words[f"{name}_endings"]) for name in ("negated", "planned", "past", "supposed"))
    sets = (
        "stops",
        "shifts",
        "clause_starts",
        "past_forms",
        "participles",
        "back_stops",
        "sentence_starts",
        "answers",
        "subjects",
        "asking",
        "prepositions",
    )
    pairs: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for first, most, second in map(str.split, words["pairs"]):
        pairs[second][first] = int(most)
    return ScopeWords(ordered, pairs, negated, planned, past, supposed, *(frozenset(words[name]) for name in sets))


def triggers(words: Sequence[Word], known: ScopeWords) -> tuple[Trigger, ...]:
    """Give the triggers of a sentence in order; what only looks like one is left out."""
    return tuple(_triggers(words, tuple([word.form for word in words]), known))


def scopes_of(places: Sequence[int], words: Sequence[Word], found: Sequence[Trigger], known: ScopeWords) -> frozenset[Scope]:
    """Give every scope that reaches the words at `places`; empty where they are told as having happened.

    A trigger that is itself one of these words is part of what is said ("didn't look at me"), not against it.
    """
    return frozenset(one.scope for one in found if one.first not in places and _reaches(one, places[0], places[-1], words, known))


def reach(trigger: Trigger, place: int, words: Sequence[Word], known: ScopeWords) -> int:
    """Give the last place that a trigger reaches forwards, read on from a place that it does reach."""
    while place + 1 < len(words) and not _stops(trigger, words, place + 1, known):
        place += 1
    return place


def foremost(scopes: Iterable[Scope]) -> Scope:
    """Give the scope to name where several reach."""
    return min(scopes, key=_RANK.__getitem__, default=Scope.HAPPENED)


def _reaches(trigger: Trigger, first: int, last: int, words: Sequence[Word], known: ScopeWords) -> bool:
    if trigger.last < first:
        return not trigger.backwards and not _stopped(trigger, range(trigger.last + 1, first + 1), words, known)
    if trigger.first > last and (trigger.backwards or trigger.scope is Scope.PAST):
        return not any(_stops_back(trigger, words, place, known) for place in range(first + 1, trigger.first + 1))
    return trigger.scope is Scope.NEGATED and first < trigger.first <= last


def _stopped(trigger: Trigger, between: range, words: Sequence[Word], known: ScopeWords) -> bool:
    return any(_stops(trigger, words, place, known) for place in between)


def _stops(trigger: Trigger, words: Sequence[Word], place: int, known: ScopeWords) -> bool:
    word = words[place]
    if trigger.scope in (Scope.HYPOTHETICAL, Scope.PLANNED, Scope.UNCERTAIN):
        return word.form in known.shifts or ";" in word.before or (word.form in known.answers and "and" in _near(words, place))
    if trigger.scope is not Scope.NEGATED:
        answered = trigger.scope is Scope.ASKED and word.form in known.answers
        return answered or word.form in known.shifts or bool(_BREAKS & set(word.before))
    if word.form in known.stops or bool((_BREAKS | {'"', "“", "”"}) & set(word.before)):
        return True
    if word.form in known.subjects and words[trigger.last].form in known.prepositions:
        return True
    if word.form in known.clause_starts and ("," in word.before or (place > 0 and words[place - 1].form == "and")):
        return True
    joined = words[place - 1].form == "and"
    return word.form in known.past_forms and (joined or (trigger.verbal and "," in word.before))


def _near(words: Sequence[Word], place: int) -> tuple[str, ...]:
    return tuple(word.form for word in words[max(0, place - 2) : place])


def _stops_back(trigger: Trigger, words: Sequence[Word], place: int, known: ScopeWords) -> bool:
    """A relative clause does not part a thing from its `was not there`, but it parts today's saying from what it is about."""
    word = words[place]
    negated = trigger.scope is Scope.NEGATED
    if trigger.closing and (words[trigger.first - 1].form in known.subjects or words[trigger.first - 1].form in known.asking):
        return True
    if _answers_back(trigger, place, word):
        return False
    relative = "," in word.before if negated else word.form in known.back_stops
    return relative or word.form in known.shifts or bool(_BREAKS & set(word.before))


def _answers_back(trigger: Trigger, place: int, word: Word) -> bool:
    """Neither a list's colon ("Threats: none") nor a comma or a `but` parts what is said from a bare "… , but didn't"."""
    if trigger.closing:
        return place >= trigger.first - 1
    return trigger.scope is Scope.NEGATED and place == trigger.first and ":" in word.before


def _triggers(words: Sequence[Word], forms: Phrase, known: ScopeWords) -> Iterator[Trigger]:
    place = 0
    while place < len(forms):
        form = forms[place]
        matches = [one for one in known.by_first.get(form, ()) if _at(forms, place, one.phrase) and _stands(one, place, words)]
        if matches:
            last = place + len(matches[0].phrase) - 1
            yield from _meant(matches, (place, last), forms, known)
            place = last
        elif form in known.pairs and _paired(forms, place, known):
            yield Trigger(place, place, Scope.NEGATED)
        elif form.endswith(known.negated_endings):
            yield Trigger(place, place, Scope.NEGATED, verbal=True)
        elif form.endswith(known.supposed_endings) and not _past_follows(forms, place + 1, known):
            yield Trigger(place, place, Scope.HYPOTHETICAL)
        elif form.endswith(known.planned_endings):
            yield Trigger(place, place, Scope.PLANNED)
        place += 1


def _meant(matches: Sequence[_Known], span: tuple[int, int], forms: Phrase, known: ScopeWords) -> Iterator[Trigger]:
    """The longest phrases at a place, which come first; a bare "none" that closes a clause does not reach beyond it."""
    place, last = span
    verbal = _verbal(forms, last, known)
    for match in matches:
        longest = len(match.phrase) == len(matches[0].phrase) and (match.closing or verbal or not matches[0].closing)
        if longest and match.scope is not None and _holds(match, place, forms, known):
            backwards = match.backwards and not (place <= _OPENING and match.scope is not Scope.NEGATED)
            yield Trigger(place, last, match.scope, backwards, verbal, match.closing)


def _stands(match: _Known, place: int, words: Sequence[Word]) -> bool:
    """Some phrases mean what they say only at the start of a sentence or at the end of a clause."""
    after = place + len(match.phrase)
    ends = after == len(words) or bool(_CLAUSE_ENDS & set(words[after].before))
    return (place == 0 or not match.opening) and (ends or not match.closing)


def _paired(forms: Phrase, place: int, known: ScopeWords) -> bool:
    """Two words with a few between them negate what follows: "too proud to ask", "rather sit here than talk"."""
    ends = known.stops | {"and"}
    for at in range(place - 2, -1, -1):
        if forms[at + 1] in ends:
            return False
        if place - at - 1 <= known.pairs[forms[place]].get(forms[at], 0):
            return not (at and (forms[at - 1] == "not" or forms[at - 1].endswith(known.negated_endings)))
    return False


def _holds(match: _Known, place: int, forms: Phrase, known: ScopeWords) -> bool:
    """Some words are triggers only where they open a sentence (`Need to ask about work`) or speak of what is to come."""
    if place > 0 and match.phrase[0] in known.sentence_starts and match.scope is Scope.PLANNED:
        return False
    return not (match.present and _past_follows(forms, place + len(match.phrase), known))


def _past_follows(forms: Phrase, place: int, known: ScopeWords) -> bool:
    following = forms[place] if place < len(forms) else ""
    return following in known.past_forms or following in known.participles or following.endswith(known.past_endings)


def _verbal(forms: Phrase, last: int, known: ScopeWords) -> bool:
    return forms[last] == "not" or forms[last].endswith(known.negated_endings) or forms[last] == "never"


def _add(found: defaultdict[str, list[_Known]], phrases: Iterable[str], kind: _Known) -> None:
    for phrase in phrases:
        parts = tuple(phrase.split())
        found[parts[0]].append(replace(kind, phrase=parts))


def _longest_first(one: _Known) -> tuple[int, bool, bool]:
    return -len(one.phrase), not one.closing, one.scope is not None


def _table(rows: Mapping[str, object], name: str) -> Mapping[str, list[str]]:
    table = rows[name]
    if not isinstance(table, dict):
        raise TypeError(name)
    return table


def _at(forms: Phrase, place: int, phrase: Phrase) -> bool:
    return forms[place : place + len(phrase)] == phrase
