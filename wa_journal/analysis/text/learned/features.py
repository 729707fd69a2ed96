"""What the linear model sees of a sentence: its words, pairs of words, and the letters within words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LETTERS = (3, 4, 5)
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Features:
    """The features of a sentence in blocks of their own; the letters are told by word, so that a model looks up a word once."""

    words: tuple[str, ...]
    spelled: tuple[str, ...]
    marks: tuple[str, ...]

    def __iter__(self) -> Iterator[Counter[str]]:
        yield Counter(self.words)
        yield Counter(name for word in self.spelled for name in letters(word))
        yield Counter(self.marks)


def features(text: str, marks: Iterable[str] = ()) -> Features:
    """Give word features (`w:out`, `w:wants out`), letter features (`c: wan`) and given marks (`m:s:officer`) of a sentence."""
    return Features(words_of(text), tuple(_lowered(text).split()), tuple([f"m:{mark}" for mark in marks]))


def words_of(text: str) -> tuple[str, ...]:
    """Give the words and pairs of words of a sentence."""
    words = _WORD.findall(_lowered(text))
    return (*[f"w:{word}" for word in words], *[f"w:{first} {second}" for first, second in pairwise(words)])


def places_of(text: str, words: tuple[str, ...], names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Give where each of these words or pairs of words of a sentence stands first; `words` are all that it has."""
    lowered = _lowered(text)
    # A few letters are longer in small: then no place in one text is that of the other.
    found = [word.span() for word in _WORD.finditer(lowered)] if len(lowered) == len(text) else []
    for at in map(words.index, names if found else ()):
        first, last = (at, at) if at < len(found) else (at - len(found), at - len(found) + 1)
        yield found[first][0], found[last][1]


def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


def letters(word: str) -> Iterator[str]:
    """Give the letter features of a word, its ends marked."""
    padded = f" {word[:_LONGEST_WORD]} "
    for size in _LETTERS:
        for start in range(len(padded) - size + 1):
            yield "c:" + padded[start : start + size]


def weighed(counts: Counter[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """Weigh counts by the rarity of each known feature and bring them to length one (sublinear TF-IDF, Salton & Buckley 1988)."""
    raw = {name: (1 + math.log(number)) * rarity[name] for name, number in counts.items() if name in rarity}
    length = math.sqrt(sum(weight * weight for weight in raw.values()))
    return {name: weight / length for name, weight in raw.items()} if length else {}
