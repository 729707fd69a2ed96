"""Finds sentences as officers type them; offsets always point into the text as it was given.

A quotation that runs over several sentences is cut at its sentences, so that each can be tagged; a list item and a line that
stands alone are sentences of their own. One pass over the text: the time grows with its length only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from wa_journal.analysis.text.lines import lines
from wa_journal.analysis.text.listing import BULLET, items

# Right behind a stop a mark closes, whatever it does elsewhere: German closes with the mark that opens in English.
_CLOSERS, _OPENERS = "\"'”’»)]“‘«", "\"'“‘«([„‚»"
_END = re.compile(rf"(?:\.(?: \.){{2,}}|[.!?…。！？؟۔।]+)[{re.escape(_CLOSERS)}]*")
_WORD_BEFORE = re.compile(r"([\w.'’/&°]*)\Z")
_CONTINUES = re.compile(r"[a-zß-öø-ÿ,;:)\]]|[-–—&]\s")
_INITIALS = re.compile(r"(?:\w\.)+\w")
_FIRST_WORD = re.compile(rf"[{re.escape(_OPENERS)}]*([^\W\d_]+)")
_ORDINAL = re.compile(r"(?:\d{1,2}\.)?\d{1,2}")
_WIDE = frozenset("。！？")
_LOOK_BACK, _LOOK_ON = 24, 16
_LEAD_IN = 20
# A shorter word ends names as well: "Kamal".
_COMPOUND = 5


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words that end in a full stop without ending a sentence: always, before a number or name, or sometimes.

    `posts` are somebody's where they are written with a capital before a name: "Off. Pascoe", but "He stormed off. Pascoe rang."
    Where nouns begin with a capital, it proves nothing after `before_nouns`, nor between a number that stands behind one of
    `ordinals_after` and a noun, or between any number and what is `counted`: there a starter alone opens a sentence.
    `spaced` may be typed with blanks inside, `endings`
    make compounds ("Hauptstr. 5").
    """

    titles: frozenset[str]
    inner: frozenset[str]
    either: frozenset[str]
    numbered: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    lead_in: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    spaced: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    ordinals_after: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Stop:
    """A stop in its surroundings: its marks, the word before it, what follows, and how the sentence began."""

    marks: str
    word: str
    following: str
    opening: str
    ahead: str

    @property
    def last(self) -> str:
        """The word before the stop in small letters; of `and/or` the last part."""
        before = self.word.casefold().strip("'’")
        return before.rpartition("/")[2] or before

    @property
    def lone(self) -> bool:
        """No word with a capital stands before the last one."""
        return not self.ahead[:1].isupper()

    @property
    def first(self) -> str:
        """The first word of what follows, in small letters."""
        found = _FIRST_WORD.match(self.following)
        return found[1].casefold() if found else ""

    @property
    def closed(self) -> bool:
        """A quotation mark or bracket closes right after the stop."""
        return self.marks[-1] in _CLOSERS

    @property
    def capital(self) -> bool:
        """What follows does not begin with a small letter."""
        first = self.following.lstrip(_OPENERS)[:1]
        return bool(first) and not first.islower()


def abbreviations_of(rows: Mapping[str, Any]) -> Abbreviations:
    """Give the abbreviations of a language from its lists and marks."""
    return Abbreviations(**{name: frozenset(one) if isinstance(one, list) else one for name, one in rows.items()})


def split(text: str, abbreviations: Abbreviations) -> tuple[tuple[int, int], ...]:
    """Give the sentences as (start, end) in code points, in order, without the white space around them."""
    return tuple(
        trimmed
        for line, end in lines(text)
        for start, stop in _items(text, line, end)
        for begin, last in _sentences(text, start, stop, abbreviations)
        if (trimmed := _trimmed(text, begin, last)) is not None
    )


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items of a list that was typed in one row; a line without a list is one item."""
    yield from pairwise([start, *items(text, start, end), end])


def _sentences(text: str, start: int, end: int, known: Abbreviations) -> Iterator[tuple[int, int]]:
    bullet = BULLET.match(text, start, end)
    begin, place = start, bullet.end() if bullet else start
    while (found := _END.search(text, place, end)) is not None:
        place = found.end()
        if place < end and _ends(text, begin, found, end, known):
            yield begin, place
            begin = place
    yield begin, end


def _ends(text: str, begin: int, found: re.Match[str], end: int, known: Abbreviations) -> bool:
    marks, after = found[0], found.end()
    if marks[0] in _WIDE:
        return True
    if not text[after].isspace():
        return marks[0] in "!?" and text[after].isupper() and marks[-1] not in _CLOSERS
    following = _next_visible(text, after, end)
    if not following:
        return True
    if marks.startswith(("...", "…", "..", ". .")):
        return not _CONTINUES.match(following)
    stop = _stop(text, begin, found, following, known)
    if stop is None:
        return False
    if "." in marks and not set(marks) & set("!?"):
        return _full_stop_ends(stop, known)
    return not _goes_on(stop) and not _is_name(stop)


def _stop(text: str, begin: int, found: re.Match[str], following: str, known: Abbreviations) -> _Stop | None:
    """Nothing for a stop inside an abbreviation that was typed with blanks."""
    back = text[max(begin, found.start() - _LOOK_BACK) : found.start()]
    for spaced in _typed_apart(known.spaced).finditer(f"{back}.{following}") if known.spaced else ():
        if spaced.start() < len(back) < spaced.end() - 1:
            return None
        if spaced.end() - 1 == len(back):
            back = back[: spaced.start()] + "".join(back[spaced.start() :].split())
    word = _WORD_BEFORE.search(back)
    named = word[0] if word else ""
    before = back[: len(back) - len(named)].split()
    ahead = before[-1] if before else ""
    opening = text[begin : begin + _LEAD_IN] if found.start() - begin <= _LEAD_IN else ""
    return _Stop(found[0], named, following, opening, ahead)


@cache
def _typed_apart(spaced: frozenset[str]) -> re.Pattern[str]:
    names = "|".join(sorted((r"\.\s?".join(map(re.escape, name.split("."))) for name in spaced), key=len, reverse=True))
    return re.compile(rf"(?<![\w.])(?:{names})\.", re.IGNORECASE)


def _full_stop_ends(stop: _Stop, known: Abbreviations) -> bool:
    last = stop.last
    if stop.closed:
        return not _goes_on(stop)
    if last in known.titles or (last in known.inner and (len(last) <= 2 or last in known.numbered)):
        return False
    if _awaits_starter(stop, known):
        return _starts(stop, known)
    if last in known.posts and stop.word.istitle() and stop.capital and not _starts(stop, known):
        return False
    if last in known.inner:
        return stop.capital and not stop.following[0].isdigit()
    if last in known.either:
        return stop.capital and not _leads_in(stop, known)
    if len(last) == 1 and last.isalpha() and stop.word.casefold() == last:
        return (last == "i" and stop.lone) or not stop.capital
    if _INITIALS.fullmatch(last):
        return _starts(stop, known)
    return not _goes_on(stop)


def _awaits_starter(stop: _Stop, known: Abbreviations) -> bool:
    """Where a capital proves nothing: before nouns, and after an ordinal or a day and its month."""
    if stop.last in known.before_nouns or (known.counted and _ORDINAL.fullmatch(stop.last) and _counts(stop, known)):
        return True
    return any(stop.last.endswith(ending) for ending in known.endings)


def _counts(stop: _Stop, known: Abbreviations) -> bool:
    """`am 3. Mai`, `2. Hausbesuch`; `Er ist 24. Anna kam` are two sentences."""
    if not stop.capital or stop.following[0].isdigit() or stop.ahead.casefold() in known.ordinals_after:
        return True
    return stop.first in known.counted or any(stop.first.endswith(kind) for kind in known.counted if len(kind) >= _COMPOUND)


def _goes_on(stop: _Stop) -> bool:
    """After a closing mark a small letter or a bracket goes on; a comma always does."""
    return stop.following[0] in ",;" or (
        stop.closed and (stop.following[0] == "(" or _CONTINUES.match(stop.following) is not None)
    )


def _is_name(stop: _Stop) -> bool:
    """`Wow! in town`: a name that ends in an exclamation mark in the middle of a sentence."""
    return (
        stop.marks == "!" and stop.word[:1].isupper() and stop.following[0].islower() and not stop.opening.startswith(stop.word)
    )


def _starts(stop: _Stop, known: Abbreviations) -> bool:
    return stop.capital and stop.first in known.starters


def _leads_in(stop: _Stop, known: Abbreviations) -> bool:
    """`At 9 a.m. Mr. Hale rang`: a time that opens a sentence."""
    first = _FIRST_WORD.match(stop.opening)
    return first is not None and first[1].casefold() in known.lead_in


def _next_visible(text: str, place: int, end: int) -> str:
    while place < end and text[place].isspace():
        place += 1
    return text[place : min(end, place + _LOOK_ON)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
