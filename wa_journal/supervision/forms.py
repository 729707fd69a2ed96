"""The forms of what identifies: links, handles, numbers with letters; each with what a text must hold to be tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wa_journal.model.supervision import MaskType
from wa_journal.supervision.tokens import Token

# Signs of more than one letter that a form may ask for.
_DOTS, _APART, _LINK, _WEB = "a.b", " . ", "://", "www."
_DOTTED = re.compile(r"[\w-]\.\w")
# From where a run of signs begins alone: tried at each sign, a long run without a number would be read over and over.
_NUMBER = re.compile(r"(?<!\S)[^\s\d]*\d\S*")
# A form that holds a number reaches no further than this to either side of it, one that holds a word no further than that.
_REACH, _FAR = 48, 96
_Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Form:
    """A pattern, what it finds, and what a text must hold for it: a sign, a word of each list, a number, so many digits."""

    kind: MaskType
    rule: str
    pattern: re.Pattern[str]
    signs: frozenset[str] = frozenset()
    needs: tuple[frozenset[str], ...] = ()
    numbered: bool = False
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Forms:
    """Every form: those that are tried first, those that come after the months, and patterns by name."""

    first: tuple[Form, ...]
    late: tuple[Form, ...]
    any_case: dict[str, re.Pattern[str]]
    as_written: dict[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Sight:
    """A text with its signs, its words and the stretches around its numbers, so that a form is tried only where it may stand."""

    text: str
    signs: frozenset[str]
    words: frozenset[str]
    places: dict[str, list[_Stretch]]
    numbers: tuple[_Stretch, ...]

    def likely(self, forms: Iterable[Form]) -> Iterator[Form]:
        """Give the forms for which the text holds what they ask for: of some fifty that are tried on each sentence a few."""
        for form in forms:
            if (form.signs and form.signs.isdisjoint(self.signs)) or (form.numbered and not self.numbers):
                continue
            for words in form.needs:
                if words.isdisjoint(self.words):
                    break
            else:
                yield form

    def found(self, form: Form) -> Iterator[re.Match[str]]:
        """Give every place where a likely form stands."""
        if form.numbered:
            yield from self.numbered(form.pattern)
        elif form.needs:
            yield from self.said(form.pattern, *form.needs)
        else:
            yield from form.pattern.finditer(self.text)

    def numbered(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Give every place where a pattern that holds a number stands."""
        for start, end in self.numbers:
            yield from pattern.finditer(self.text, start, end)

    def said(self, pattern: re.Pattern[str], *needed: frozenset[str]) -> Iterator[re.Match[str]]:
        """Give every place where a pattern stands that holds a word of each of these lists; looked for around the rarest."""
        if any(words.isdisjoint(self.words) for words in needed):
            return
        rarest = min((self._places(words) for words in needed), key=len)
        for start, end in _stretches(rarest, _FAR):
            yield from pattern.finditer(self.text, start, end)

    def _places(self, words: frozenset[str]) -> list[_Stretch]:
        return sorted(place for word in words & self.words for place in self.places[word])


def sight_of(text: str, words: Iterable[Token]) -> Sight:
    """Look at a text once for all forms; `words` are those that count."""
    longer = (
        (_DOTS, _DOTTED.search(text) is not None),
        (_APART, _APART in text),
        (_LINK, _LINK in text),
        (_WEB, _WEB in text.casefold()),
    )
    places: dict[str, list[_Stretch]] = {}
    for token in words:
        for part in {token.lower, *token.lower.replace("'", "-").split("-")}:
            places.setdefault(part, []).append((token.start, token.end))
    signs = frozenset(text).union(sign for sign, there in longer if there)
    return Sight(
        text, signs, frozenset(places), places, tuple(_stretches((one.span() for one in _NUMBER.finditer(text)), _REACH))
    )


def _stretches(places: Iterable[_Stretch], reach: int) -> Iterator[_Stretch]:
    """Give what lies around places in order, joined where it meets."""
    start = end = -1
    for first, last in places:
        if first - reach > end:
            if end > 0:
                yield start, end
            start = max(0, first - reach)
        end = last + reach
    if end > 0:
        yield start, end
