"""Says how likely a word stands where a name stands: learned from entries with marked names, where the neighbours tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from wa_journal.supervision.lexicon import Lexicon, Word
from wa_journal.supervision.tokens import Token

_STOPS = (
    ("\n", "¶"),
    (".!?…", "."),
    (":", ":"),
    (",;", ","),
    ("(", "("),
    (")", ")"),
    ("\"“”„«»'‘’", '"'),
    ("/", "/"),
    ("&+", "and"),
    ("@", "at"),
    ("-–—•*>", "-"),
)
HIDDEN, _NUMBER, _EDGE, _OWNS = "NAME", "#", "^", "'s"
_NEVER = -1_000_000
# Neighbours hardly ever lift a word further than this, in hundredths.
MOST = 450


@dataclass(frozen=True, slots=True)
class Row:
    """A text as the signs of its words and stops, and where each word stands among them."""

    words: Sequence[Token]
    signs: list[str]
    at: list[int]


def score(row: Row, place: int, lexicon: Lexicon) -> int:
    """Give how far word and neighbours speak for a name, in hundredths; below nought they speak against."""
    weight = lexicon.standing.get
    word = known_of(row.words[place].lower, lexicon)
    return word.weight + sum([weight(name, 0) for name in around(row, place, word.kind)])


def known_of(lower: str, lexicon: Lexicon) -> Word:
    """Give what lists and weights know of an everyday word, found once."""
    return lexicon.words_met.get(lower) or _met(lower, lexicon)


def _met(lower: str, lexicon: Lexicon) -> Word:
    word = bare(lower, lexicon)
    named = "w" if word in lexicon.of("word_names") else "n" if word in lexicon.names else "o"
    kind = f"{named}{'c' if word in lexicon.common else 'r'}{_ending(word, lexicon)}"
    weight = lexicon.standing.get
    own = weight("bias", 0) + weight(f"w {word}", 0) + weight(f"k {kind}", 0) if _asked(lower, lexicon) else _NEVER
    met = Word(kind, own, word if word in lexicon.told_apart else f"~{_ending(word, lexicon)}", word != lower)
    if lexicon.is_ordinary(lower):
        lexicon.words_met[lower] = met
    return met


def _asked(lower: str, lexicon: Lexicon) -> bool:
    return len(lower) > 1 and lower not in lexicon.of("no_standing")


def asked(lower: str, lexicon: Lexicon) -> bool:
    """Say whether a word is one that is judged by where it stands."""
    return known_of(lower, lexicon).weight > _NEVER


def row_of(words: Sequence[Token], hidden: Sequence[object], lexicon: Lexicon) -> Row:
    """Turn words and the stops between them into signs; a word that is masked is told apart by that alone."""
    signs, at = [_EDGE, _EDGE], []
    for token, masked in zip(words, hidden, strict=True):
        if token.gap != " ":
            signs.extend(_between(token.gap))
        at.append(len(signs))
        if not token.letters:
            signs.append(_NUMBER)
        elif masked:
            signs.append(HIDDEN)
            if token.lower.endswith("'s"):
                signs.append(_OWNS)
        else:
            word = known_of(token.lower, lexicon)
            signs.append(word.sign)
            if word.owns:
                signs.append(_OWNS)
    signs += [_EDGE, _EDGE]
    return Row(words, signs, at)


@lru_cache(maxsize=1024)
def _between(gap: str) -> tuple[str, ...]:
    """Give the stops of a gap; what was replaced between two words counts as a masked word."""
    if "]" not in gap:
        return (sign,) if (sign := _stop(gap)) else ()
    before, _, after = gap.partition("]")
    return tuple(sign for sign in (_stop(before.rpartition("[")[0]), HIDDEN, _stop(after)) if sign)


def _stop(gap: str) -> str:
    return next((sign for those, sign in _STOPS if any(one in gap for one in those)), "")


def bare(lower: str, lexicon: Lexicon) -> str:
    """Give a word without `'s`; `it's` and `he's` are words of their own."""
    return lower.removesuffix("'s") if lower not in lexicon.of("contracted") else lower


def _ending(lower: str, lexicon: Lexicon) -> str:
    """Give the ending that tells what kind of word it may be."""
    return next((one for one in lexicon.endings["kinds"] if lower.endswith(one)), "")


def features(row: Row, place: int, lexicon: Lexicon) -> tuple[str, ...]:
    """Give all that is learned of a word: itself, its kind, and two signs on either side."""
    lower = row.words[place].lower
    kind = known_of(lower, lexicon).kind
    return (f"w {bare(lower, lexicon)}", f"k {kind}", *around(row, place, kind))


def around(row: Row, place: int, kind: str) -> tuple[str, ...]:
    """Give what stands around a word, alone and together with the word's kind."""
    at, signs = row.at[place], row.signs
    second, before, after, later = signs[at - 2], signs[at - 1], signs[at + 1], signs[at + 2]
    return (
        f"b {before}",
        f"bb {second} {before}",
        f"a {after}",
        f"aa {after} {later}",
        f"ba {before} {after}",
        f"bk {before} {kind}",
        f"ak {after} {kind}",
        f"2b {second}",
        f"2a {later}",
    )
