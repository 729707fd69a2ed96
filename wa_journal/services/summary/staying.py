"""Which words of a copy for the client stay in: the client's own names, and places and bodies where they stand whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from wa_journal.model.clients import ProfileTerm, TermKind

WORD = re.compile(r"\w+(?:['’.-]\w+)*")
PEOPLE = (TermKind.PERSON, TermKind.RELATIVE, TermKind.COLLEAGUE)
_THINGS = (TermKind.PLACE, TermKind.ORG)
_Words = tuple[str, ...]


def words_of(text: str) -> _Words:
    """Give the words of a name as they are compared, without an ending that says whose something is."""
    return tuple(_bare(found[0]) for found in WORD.finditer(text))


@dataclass(frozen=True, slots=True)
class Staying:
    """Single words that are the client's own, and names that stay only where all their words stand together."""

    own: frozenset[str] = field(repr=False)
    whole: tuple[_Words, ...] = field(repr=False)

    def starts(self, text: str) -> frozenset[int]:
        """Give where in a text the words begin that stay."""
        found = list(WORD.finditer(text))
        words = [_bare(one[0]) for one in found]
        single = (one.start() for one, word in zip(found, words, strict=True) if word in self.own)
        return frozenset((*single, *self._whole_starts(text, found, words)))

    def _whole_starts(self, text: str, found: list[re.Match[str]], words: list[str]) -> Iterator[int]:
        for place in range(len(words)):
            for name in self.whole:
                run = found[place : place + len(name)]
                if tuple(words[place : place + len(name)]) == name and _together(text, run):
                    yield from (one.start() for one in run)


def staying(codename: str, own: Iterable[str], listed: Iterable[ProfileTerm], masked: Iterable[str]) -> Staying:
    """A name stays whole only if it cannot be taken for somebody who is masked, nor hold that name."""
    terms, own_names = tuple(listed), frozenset(own)
    others = [words_of(text) for text in masked]
    others += [
        words_of(term.text)
        for term in terms
        if term.kind in PEOPLE and term.text not in own_names and not is_called(term, codename)
    ]
    names = [words_of(codename), *(words_of(term.text) for term in terms if term.kind in _THINGS)]
    whole = (name for name in names if name and not any(_holds(name, other) or _holds(other, name) for other in others if other))
    return Staying(frozenset(word for name in own_names for word in words_of(name)), tuple(dict.fromkeys(whole)))


def is_called(term: ProfileTerm, codename: str) -> bool:
    """Say whether a listed name is the one by which the client goes here."""
    return words_of(term.text) == words_of(codename)


def _holds(one: _Words, other: _Words) -> bool:
    return set(other) <= set(one)


def _together(text: str, run: list[re.Match[str]]) -> bool:
    """Between the words of a name stands no more than a blank and one sign, as in `St. Mary's`."""
    return all(len(text[one.end() : after.start()].strip()) <= 1 for one, after in pairwise(run))


def _bare(word: str) -> str:
    return word.casefold().removesuffix("’s").removesuffix("'s")
