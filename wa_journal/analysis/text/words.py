"""Words of a sentence with their places and stems."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[;:—]")

Stemmer = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Word:
    """One word: where it stands, as it reads in small letters, and its stem."""

    start: int
    end: int
    form: str
    stem: str


@lru_cache(maxsize=8)
def stemmer(language: str) -> Stemmer:
    """Give a cached Snowball stemmer (Porter 2001) for a language such as `english`."""
    from nltk.stem.snowball import SnowballStemmer

    stem: Stemmer = SnowballStemmer(language).stem
    return lru_cache(maxsize=50_000)(stem)


def words(sentence: str, stem: Stemmer) -> tuple[Word, ...]:
    """Give the words of a sentence in order."""
    return tuple(_word(found, stem) for found in _WORD.finditer(sentence))


def _word(found: re.Match[str], stem: Stemmer) -> Word:
    form = found[0].casefold().replace("’", "'")
    plain = form.removesuffix("'s") if form.endswith("'s") else form
    return Word(found.start(), found.end(), form, stem(plain))
