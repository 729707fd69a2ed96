"""Words of a sentence with their places and stems."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Stemmer = Callable[[str], str]


class Word(NamedTuple):
    """One word: where it stands, as it reads in small letters, its stem, and the signs between it and the word before.

    A tuple, as one is made for every word: a frozen dataclass takes three times as long.
    """

    start: int
    end: int
    form: str
    stem: str
    before: str = ""


@lru_cache(maxsize=8)
def stemmer(language: str) -> Stemmer:
    """Give a cached Snowball stemmer (Porter 2001) for a language such as `english`."""
    from nltk.stem.snowball import SnowballStemmer

    stem: Stemmer = SnowballStemmer(language).stem
    return lru_cache(maxsize=50_000)(stem)


def stems(sentence: str, stem: Stemmer) -> tuple[str, ...]:
    """Give the stems of the words alone: most sentences are asked for no more."""
    return tuple([stem(_form(word).removesuffix("'s")) for word in _WORD.findall(sentence)])


def words(sentence: str, stem: Stemmer) -> tuple[Word, ...]:
    """Give the words of a sentence in order."""
    return tuple(_words(sentence, stem))


def _words(sentence: str, stem: Stemmer) -> Iterator[Word]:
    last = 0
    for found in _WORD.finditer(sentence):
        form = _form(found[0])
        between = sentence[last : found.start()]
        yield Word(found.start(), found.end(), form, stem(form.removesuffix("'s")), between if len(between) != 1 else "")
        last = found.end()


def _form(word: str) -> str:
    return word.casefold().replace("’", "'")
