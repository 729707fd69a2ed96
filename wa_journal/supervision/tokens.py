"""Words of a text with what the masking engine asks of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

_HIDDEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_L = rf"(?:[^\W\d_][\u0300-\u036f{_HIDDEN}]*)"
_TOKEN = re.compile(
    rf"(?:\d+{_L}|{_L}+\d)(?:[^\W_][\u0300-\u036f{_HIDDEN}]*)*|{_L}+(?:[-'’]{_L}+)*['’]?|\d+(?:[.,:/]\d+)*|[^\W_]+"
)
_UNSEEN = re.compile(f"[{_HIDDEN}]")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;]['\"”’)]*\s+|[\n\r]\s*|[\"“„«(\[]\s*|(?:^|\s)['‘]|[-–—•*]\s+)$")
_CLOCK = re.compile(r"[0-2]?\d[.:h]?[0-5]\d")
_LOGGED = re.compile(r"^[ \t]*[0-2]\d[.:h]?[0-5]\d[ \t]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number: where it stands, how it is written, whether a sentence starts with it, and what it is made of."""

    start: int
    end: int
    text: str
    lower: str
    starts: bool
    gap: str
    capital: bool
    letters: bool


# A summary looks through each sentence for what only it takes out, right after it was masked.
@lru_cache(maxsize=2)
def tokens(text: str, short_titles: frozenset[str]) -> tuple[Token, ...]:
    """Give the words and numbers of a text; `gap` is what stands between a word and the one before it.

    A full stop after one of `short_titles` ends no sentence.
    """
    found: list[Token] = []
    last = 0
    log = len(_LOGGED.findall(text)) > 1
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        gap = text[last:start]
        written = match[0]
        if found and gap == " ":
            starts = log and found[-1].starts and is_clock(found[-1].text)
        else:
            starts = not found or (_opens(text, start) and not _shortened(found, gap, short_titles))
        found.append(Token(start, end, written, _lower(written), starts, gap, written[0].isupper(), _is_word(written)))
        last = end
    return tuple(found)


def _opens(text: str, start: int) -> bool:
    return _SENTENCE_START.search(text[max(0, start - 8) : start]) is not None


def is_clock(written: str) -> bool:
    """Say whether digits may be an hour as a log writes it: `0915`, `9.15`, `9:15`."""
    return _CLOCK.fullmatch(written) is not None


def _is_word(written: str) -> bool:
    """Say whether it is a word, not a number or a mixture."""
    return written.isalpha() or (written[0].isalpha() and not any(sign.isdigit() for sign in written))


def _lower(written: str) -> str:
    """Small letters in one form, without signs that nobody sees."""
    lower = written.casefold().replace("’", "'")
    return lower if lower.isascii() else normalize("NFC", _UNSEEN.sub("", lower))


def _shortened(found: list[Token], gap: str, short_titles: frozenset[str]) -> bool:
    """A full stop after `Dr` or an initial between names ends no sentence."""
    before = found[-1]
    if gap not in (". ", " . "):
        return False
    initial = len(before.text) == 1 and before.capital and (len(found) == 1 or found[-2].capital)
    return initial or before.lower in short_titles
