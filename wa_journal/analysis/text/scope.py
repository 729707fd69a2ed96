"""Scope: whether what a stretch of a sentence says is reported as having happened (after NegEx and ConText: Chapman 2001, Harkema 2009)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.words import Word
from wa_journal.model.text import Scope

_KINDS = (
    ("asked", Scope.ASKED),
    ("file_words", Scope.OTHER),
    ("past", Scope.PAST),
    ("planned", Scope.PLANNED),
    ("hypothetical", Scope.HYPOTHETICAL),
    ("negated", Scope.NEGATED),
)


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """Triggers by kind, each as a tuple of words; what ends a scope; how many words it reaches."""

    triggers: tuple[tuple[tuple[str, ...], Scope], ...]
    endings: tuple[str, ...]
    pseudo: tuple[tuple[str, ...], ...]
    stops: frozenset[str]
    reach: int


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger found in a sentence, as places of its words."""

    first: int
    last: int
    scope: Scope


def scope_words(lists: dict[str, list[str]], reach: int) -> ScopeWords:
    """Make the triggers of a language from its lists of phrases."""
    triggers = tuple((tuple(phrase.split()), scope) for name, scope in _KINDS for phrase in lists[name])
    pseudo = tuple(tuple(phrase.split()) for phrase in lists["pseudo"])
    return ScopeWords(triggers, tuple(lists["negated_endings"]), pseudo, frozenset(lists["stops"]), reach)


def triggers(words: Sequence[Word], known: ScopeWords) -> tuple[Trigger, ...]:
    """Give the triggers of a sentence in order; what only looks like one is left out."""
    forms = [word.form for word in words]
    hidden = {
        place
        for start in range(len(forms))
        for phrase in known.pseudo
        if _at(forms, start, phrase)
        for place in range(start, start + len(phrase))
    }
    return tuple(trigger for trigger in _triggers(forms, known) if trigger.first not in hidden)


def scope_of(first: int, last: int, words: Sequence[Word], found: Sequence[Trigger], known: ScopeWords) -> Scope:
    """Give the scope of the words from `first` to `last`: the nearest trigger before them that reaches them."""
    for trigger in reversed(found):
        if trigger.first >= first or (trigger.first >= first and trigger.last <= last):
            continue
        if trigger.scope in (Scope.PAST, Scope.ASKED, Scope.OTHER):
            return trigger.scope
        between = range(trigger.last + 1, first)
        if len(between) <= known.reach and not any(words[place].form in known.stops for place in between):
            return trigger.scope
    after = next((trigger for trigger in found if trigger.first > last and trigger.scope is Scope.PAST), None)
    return Scope.PAST if after else Scope.HAPPENED


def _triggers(forms: Sequence[str], known: ScopeWords) -> Iterator[Trigger]:
    for place, form in enumerate(forms):
        if form.endswith(known.endings):
            yield Trigger(place, place, Scope.NEGATED)
            continue
        longest = max((phrase for phrase, _ in known.triggers if _at(forms, place, phrase)), key=len, default=())
        for phrase, scope in known.triggers:
            if phrase == longest:
                yield Trigger(place, place + len(phrase) - 1, scope)
                break


def _at(forms: Sequence[str], place: int, phrase: tuple[str, ...]) -> bool:
    return forms[place] == phrase[0] and tuple(forms[place : place + len(phrase)]) == phrase
