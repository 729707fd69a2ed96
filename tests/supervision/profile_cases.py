"""Invented profile terms in every form in which officers type them, put into plain sentences."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

_FIRST = ("ka", "le", "mo", "ri", "sha", "tu", "ve", "zo", "bren", "dal", "fer", "gor", "hus", "jan", "nor", "pel")
_LAST = (
    "rim",
    "dova",
    "sik",
    "tan",
    "beck",
    "lund",
    "mari",
    "zade",
    "wick",
    "ford",
    "ovic",
    "eanu",
    "quist",
    "haddin",
    "sson",
    "oğlu",
)
_WORDS = (
    "Will",
    "Hope",
    "Mark",
    "Rose",
    "Grace",
    "Faith",
    "Dean",
    "Grant",
    "Rich",
    "Summer",
    "Jasmin",
    "Pearl",
    "Chase",
    "Miles",
)
_BODIES = ("Cedar Hill Mosque", "Red Lantern Brotherhood", "Northgate FC", "Elm Street Hostel", "White Raven", "Iron Dawn Front")
_SENTENCES = (
    "He said {} would not come again.",
    "we talked about {} and the letter from home",
    "{} was late, hood up, would not sit down",
    'She asked: "why did {} do that?"',
    "No change. Rang {}, then wrote it up",
    "his mate {} brought him to the group",
    "I feel that {} is testing me (again)",
    "Plan: see {} on the wing; keep it short",
)


def cases(number: int, seed: int) -> Iterator[tuple[str, str, str]]:
    """Give (term, form, sentence), each time with another term, form and sentence."""
    draw = random.Random(seed)
    for _number in range(number):
        term = _term(draw)
        form = _form(term, draw)
        yield term, form, draw.choice(_SENTENCES).format(form)


def _name(draw: random.Random) -> str:
    return (draw.choice(_FIRST) + draw.choice(_LAST)).capitalize()


def _term(draw: random.Random) -> str:
    kind = draw.random()
    if kind < 0.3:
        return _name(draw)
    if kind < 0.6:
        return f"{_name(draw)} {_name(draw)}"
    if kind < 0.7:
        return draw.choice(_WORDS)
    if kind < 0.78:
        return f"{draw.choice(_WORDS)} {_name(draw)}"
    if kind < 0.86:
        return f"{draw.choice(('Abu', 'Umm', 'van', 'el', 'bin'))} {_name(draw)}"
    return draw.choice(_BODIES) if kind < 0.93 else f"{_name(draw)}-{_name(draw)}"


def _form(term: str, draw: random.Random) -> str:
    shown = draw.choice((term, term, term.lower(), term.upper(), term.title()))
    part = draw.random()
    words = shown.split()
    if part < 0.15 and len(words) == 2 and term not in _BODIES and words[0].lower() not in ("abu", "umm", "van", "el", "bin"):
        return draw.choice(
            (words[0], words[1], f"{words[0][0].upper()}. {words[1]}", f"{words[0][0].upper()}.{words[1][0].upper()}.")
        )
    if part < 0.35:
        return shown + draw.choice(("'s", "’s", "s'", "s", "'S"))
    if part < 0.6:
        return _slipped(shown, draw)
    return shown


def _slipped(shown: str, draw: random.Random) -> str:
    """One letter left out, doubled, exchanged or swapped, in a word long enough to be known again."""
    words = shown.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= 4]
    if not long:
        return shown
    at = draw.choice(long)
    word, place = words[at], draw.randrange(1, len(words[at]) - 1)
    slips = (
        word[:place] + word[place + 1 :],
        word[:place] + word[place] + word[place:],
        word[:place] + draw.choice("aeiorstn") + word[place + 1 :],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    )
    words[at] = draw.choice(slips)
    return " ".join(words)


def shown(form: str, sentence: str, covered: bytes, small: frozenset[str]) -> tuple[str, ...]:
    """Give the words of the form that the spans leave standing; small and general words tell nothing."""
    start = sentence.index(form)
    words = re.finditer(r"[^\W\d_]+", form)
    telling = (word for word in words if len(word[0]) > 1 and word[0].casefold() not in small)
    return tuple(word[0] for word in telling if not all(covered[start + word.start() : start + word.end()]))
