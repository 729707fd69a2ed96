"""The client's own profile terms as they are typed: any case, possessive, inflected, as initials, with one slip."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

from rapidfuzz.distance import DamerauLevenshtein

from wa_journal.model.clients import TermKind
from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.tokens import Token, tokens

_PEOPLE = (TermKind.PERSON, TermKind.RELATIVE, TermKind.COLLEAGUE)
_SHORTEST_TYPO = 4
_SHORTEST_SPELT = 3
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


@dataclass(frozen=True, slots=True)
class Known:
    """One profile term, its words and its initials."""

    words: tuple[str, ...]
    key: str
    type: MaskType
    initials: str
    label: str


_Told = tuple[Known, Decision, str]


def prepared(terms: Iterable[str], lexicon: Lexicon) -> tuple[Known, ...]:
    """Make the terms ready; the longest first, so that a full name outranks its parts."""
    made = [known for number, term in enumerate(terms) if (known := known_term(term, number, lexicon)) is not None]
    return tuple(sorted(made, key=lambda known: (-len(known.words), known.key)))


def find(text: str, words: Sequence[Token], known: Sequence[Known], lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """Give every place where a profile term stands; slips that are ordinary words are asked about, not masked."""
    for term in known:
        yield from _whole(words, term, lexicon)
        yield from _initials(text, term)
        yield from _spelt(text, term, lexicon)
    single = {
        form: term for term in reversed(known) for word in term.words if _tells(word, term, lexicon) for form in _forms(word)
    }
    if not single:
        return
    told: dict[tuple[str, bool], tuple[_Told, ...]] = {}
    for token in words:
        seen = (token.lower, token.capital)
        if seen not in told:
            told[seen] = tuple(_told(token, single, lexicon))
        for term, decision, rule in told[seen]:
            yield MaskedSpan(token.start, token.end, term.type, decision, rule, key=term.key)


def known_term(term: str, number: int, lexicon: Lexicon, kind: TermKind | None = None) -> Known | None:
    """Make one term ready; without a kind its head words tell whether it is a place, a body or a person."""
    words = tuple(token.lower for token in tokens(term, lexicon.of("short_titles")))
    if not words:
        return None
    label = kind or _guessed(set(words), lexicon)
    masked_as = MaskType.PERSON if label in _PEOPLE else MaskType(label.value)
    initials = "".join(word[0] for word in words) if masked_as is MaskType.PERSON and len(words) > 1 else ""
    return Known(words, f"known-{number}", masked_as, initials, label.value)


def _guessed(words: set[str], lexicon: Lexicon) -> TermKind:
    if words & lexicon.of("place_heads"):
        return TermKind.PLACE
    return TermKind.ORG if words & lexicon.of("org_heads") else TermKind.PERSON


def _tells(word: str, term: Known, lexicon: Lexicon) -> bool:
    """A word of a longer term points to it unless it is a small or general word."""
    general = (
        word in lexicon.of("joining")
        or word in lexicon.of("place_heads")
        or word in lexicon.of("org_heads")
        or word in lexicon.of("titles")
    )
    return len(word) > 1 and (len(term.words) == 1 or not general)


def _forms(word: str) -> tuple[str, ...]:
    """Give a word as it is and as it is typed on a keyboard without its accents."""
    if word.isascii():
        return (word,)
    umlauts = word.translate(_UMLAUTS)
    bare = "".join(sign for sign in normalize("NFKD", word.translate(_STROKES)) if not combining(sign))
    return tuple(dict.fromkeys((word, bare, umlauts)))


def _whole(words: Sequence[Token], term: Known, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    if len(term.words) < 2:
        return
    for place in range(len(words) - len(term.words) + 1):
        if not words[place].lower.startswith(term.words[0]):
            continue
        run = words[place : place + len(term.words)]
        if all(_same(token.lower, wanted, lexicon) for token, wanted in zip(run, term.words, strict=True)) and all(
            len(token.gap.strip()) <= 1 for token in run[1:]
        ):
            yield MaskedSpan(run[0].start, run[-1].end, term.type, Decision.MASK, "known", key=term.key)


def _same(lower: str, wanted: str, lexicon: Lexicon) -> bool:
    plain = lower.removesuffix("'s").rstrip("'")
    return plain == wanted or (plain.startswith(wanted) and plain[len(wanted) :] in lexicon.endings["names"] and len(wanted) > 2)


def _initials(text: str, term: Known) -> Iterator[MaskedSpan]:
    if not term.initials:
        return
    for found in _initial_pattern(term.initials, term.words[-1]).finditer(text):
        yield MaskedSpan(found.start(), found.end(), term.type, Decision.MASK, "known initials", key=term.key)


@lru_cache(maxsize=500)
def _initial_pattern(initials: str, last: str) -> re.Pattern[str]:
    letters = [re.escape(letter.upper()) for letter in initials]
    dotted = r"\.?[ -]?".join(letters) + r"\.?"
    lowered = r"\.".join(letter.lower() for letter in letters) + r"\."
    return re.compile(rf"(?<!\w)(?:{dotted}|{lowered}|{letters[0]}\.? ?(?i:{re.escape(last)}))(?!\w)")


def _spelt(text: str, term: Known, lexicon: Lexicon) -> Iterator[MaskedSpan]:
    """`N-A-D-I-M`, `n a d i m`: letter by letter."""
    words = tuple(
        form for word in term.words if _tells(word, term, lexicon) for form in _forms(word) if len(form) >= _SHORTEST_SPELT
    )
    for found in _spelt_pattern(words).finditer(text) if words else ():
        yield MaskedSpan(found.start(), found.end(), term.type, Decision.MASK, "known", key=term.key)


@lru_cache(maxsize=500)
def _spelt_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    letters = "|".join(r"(?:[.,/–-] ?| )".join(map(re.escape, word)) for word in words)
    return re.compile(rf"(?<!\w)(?:{letters})(?!\w)", re.IGNORECASE)


def _parts(token: Token) -> Iterator[str]:
    plain = token.lower.removesuffix("'s").rstrip("'")
    yield plain
    if "-" in plain or "'" in plain:
        yield from (part for part in re.split(r"[-']", plain) if part)


def _named(part: str, single: dict[str, Known], lexicon: Lexicon) -> Known | None:
    """Give the term that a word stands for, an ending allowed."""
    return single.get(part) or next(
        (found for word, found in single.items() if len(word) > 2 and part.startswith(word) and _same(part, word, lexicon)), None
    )


def _told(token: Token, single: dict[str, Known], lexicon: Lexicon) -> Iterator[_Told]:
    """Give the terms that a word or a part of it stands for, found once for all places where it stands."""
    for part in _parts(token):
        term = _named(part, single, lexicon)
        if term is not None:
            sure = token.capital or not lexicon.is_ordinary(part) or part not in lexicon.common
            yield term, Decision.MASK if sure else Decision.UNSURE, "known"
            continue
        # A pronoun or `been` is never a slip of a name: asking at each of them would bury the other questions.
        near = None if part in lexicon.of("no_slip") and not token.capital else _near(part, tuple(single))
        if near is not None:
            yield single[near], Decision.UNSURE if lexicon.is_ordinary(part) else Decision.MASK, "known, with a slip"


def _near(part: str, wanted: tuple[str, ...]) -> str | None:
    for word in wanted:
        if len(word) < _SHORTEST_TYPO or abs(len(word) - len(part)) > 1:
            continue
        if DamerauLevenshtein.distance(part, word, score_cutoff=1) <= 1:
            return word
    return None
