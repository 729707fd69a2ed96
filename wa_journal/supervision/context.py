"""The words of one text, how it is typed, and what stands around each word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.tokens import Token

_OPEN_GAPS = frozenset((" ", "-", "- ", " & ", " + ", ". ", ".", "'", "’", "/", " / "))

_NEAR = 2
_RARELY = 50
_BESIDE = frozenset(("", "-", "&", "'", "’", "(", '"'))

Found = tuple[MaskType, Decision, str] | None


class Context:
    """The words of one text, and what a word's neighbours say of it."""

    def __init__(self, words: Sequence[Token], lexicon: Lexicon) -> None:
        self.words, self.lexicon, self._count = words, lexicon, len(words)
        starts = [token for token in words if token.starts and token.letters]
        self.lowered = sum(token.capital for token in starts) < len(starts) * 0.5
        named = sum(token.capital and not token.starts and token.text[1:].islower() for token in words)
        self.caseless = self.lowered and named * _RARELY <= len(words)
        self.shouted = sum(token.text.isupper() and len(token.text) > 3 for token in words) > len(words) * 0.5

    def in_a_run(self, place: int) -> bool:
        """A capitalised word beside another one, small joining words between them allowed."""
        return any(self._joined(place, way) for way in (-1, 1))

    def _joined(self, place: int, way: int) -> bool:
        at, steps, token = place + way, 0, self.words[place]
        while 0 <= at < len(self.words) and steps <= 2:
            other = self.words[at]
            gaps = self.words[max(at, at - way)].gap if way < 0 else other.gap
            if gaps not in _OPEN_GAPS or (gaps == ". " and len(self.words[at if way < 0 else at - 1].text) > 1):
                return False
            if gaps == "- " and other.capital and token.capital:
                return True
            if other.letters and other.capital and len(other.lower) > 1:
                return (
                    self.names_something(other)
                    and self.names_something(token)
                    and not (other.starts and self._plain_start(other))
                    and not (token.starts and self._plain_start(token))
                )
            if other.lower not in self.lexicon.of("joining"):
                return False
            at, steps = at + way, steps + 1
        return False

    def names_something(self, token: Token) -> bool:
        """Say whether a word with a capital is more than a title, a relation or the word of an official body."""
        lower, of = plain(token.lower), self.lexicon.of
        return lower not in of("plain_capitals") and lower not in of("titles") and lower not in of("relations")

    def _plain_start(self, token: Token) -> bool:
        """A common word that begins a sentence is no part of a name; a name or a rare word may be."""
        lower, lexicon = plain(token.lower), self.lexicon
        return lower in lexicon.of("function") or (lower in lexicon.common and lower not in lexicon.names)

    def near(self, place: int, way: int) -> Token | None:
        """Give the word so many places on, or back."""
        at = place + way
        return self.words[at] if 0 <= at < self._count else None

    def in_brackets(self, place: int) -> bool:
        """`Avalanche Rescue Team (ART)`, `File 6 (Hocking)`: a word alone in brackets names or shortens something."""
        after = self.near(place, 1)
        return self.words[place].gap.strip() == "(" and after is not None and after.gap.lstrip()[:1] == ")"

    def _reach(self, place: int, way: int) -> Iterator[str]:
        """Give the two words beside a place, up to the first small word: `at the gate` says nothing of who was met."""
        at, step = place + way, 0
        while 0 <= at < len(self.words) and step < _NEAR:
            lower, gap = self.words[at].lower, self.words[max(at, at - way)].gap
            small = lower in self.lexicon.of("function") and lower not in self.lexicon.of("small_but_telling")
            if small or gap.strip() not in _BESIDE:
                return
            yield lower
            at, step = at + way, step + 1

    def kind(self, place: int) -> MaskType:
        """Guess what an unknown word names from the words around it."""
        lexicon = self.lexicon
        around = {*self._reach(place, 1), *self._reach(place, -1)}
        before = self.near(place, -1)
        if around & lexicon.of("org_heads"):
            return MaskType.ORG
        if around & lexicon.of("place_heads") or (before is not None and before.lower in lexicon.of("in_a_place")):
            return MaskType.PLACE
        return MaskType.PERSON


def plain(lower: str) -> str:
    """Give a word without a possessive ending."""
    return lower.removesuffix("'s").rstrip("'")
