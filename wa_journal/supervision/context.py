"""What stands around a word: runs of capitals, relations, titles, heads of lines and of bodies."""

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
        self._words = words
        self._count = len(words)
        self._lexicon = lexicon
        self._streets = any(token.lower in lexicon.of("street_heads") for token in words)
        present = frozenset(token.lower for token in words)
        self._weekdays_named = not lexicon.of("weekdays").isdisjoint(present)
        self._headed = not lexicon.of("named_heads").isdisjoint(present)
        self._painted = not (present.isdisjoint(lexicon.of("colours")) and present.isdisjoint(lexicon.of("banners")))
        self._owing = not present.isdisjoint(lexicon.of("owes"))
        self._calling = not present.isdisjoint(lexicon.of("gets_a_name"))
        self._ats = any("@" in token.gap for token in words)
        starts = [token for token in words if token.starts and token.letters]
        self._lowered = sum(token.capital for token in starts) < len(starts) * 0.5
        named = sum(token.capital and not token.starts and token.text[1:].islower() for token in words)
        self._caseless = self._lowered and named * _RARELY <= len(words)
        self._shouted = sum(token.text.isupper() and len(token.text) > 3 for token in words) > len(words) * 0.5

    def _beside_name(self, other: Token, gap: str) -> bool:
        """An unknown capitalised word right beside a number: an address, a team, a model."""
        return (
            gap == " "
            and other.letters
            and other.capital
            and len(other.lower) > 2
            and not self._lexicon.is_ordinary(other.lower)
            and self._names_something(other)
        )

    def _in_a_run(self, place: int) -> bool:
        """A capitalised word beside another one, small joining words between them allowed."""
        return any(self._joined(place, way) for way in (-1, 1))

    def _joined(self, place: int, way: int) -> bool:
        at, token = place + way, self._words[place]
        steps = 0
        while 0 <= at < len(self._words) and steps <= 2:
            other = self._words[at]
            gaps = self._words[max(at, at - way)].gap if way < 0 else other.gap
            if gaps not in _OPEN_GAPS or (gaps == ". " and len(self._words[at if way < 0 else at - 1].text) > 1):
                return False
            if gaps == "- " and other.capital and token.capital:
                return True
            if other.letters and other.capital and len(other.lower) > 1:
                return (
                    self._names_something(other)
                    and self._names_something(token)
                    and not (other.starts and self._plain_start(other))
                    and not (token.starts and self._plain_start(token))
                )
            if other.lower not in self._lexicon.of("joining"):
                return False
            at, steps = at + way, steps + 1
        return False

    def _names_something(self, token: Token) -> bool:
        lower = plain(token.lower)
        return (
            lower not in self._lexicon.of("plain_capitals")
            and lower not in self._lexicon.of("titles")
            and lower not in self._lexicon.of("relations")
        )

    def _plain_start(self, token: Token) -> bool:
        """A common word that begins a sentence is no part of a name; a name or a rare word may be."""
        lower = plain(token.lower)
        lexicon = self._lexicon
        return lower in lexicon.of("function") or (lower in lexicon.common and lower not in lexicon.names)

    def _plain_run(self, place: int) -> bool:
        """`Probation Service`, `Home Office`: national bodies are no identifiers."""
        lower = plain(self._words[place].lower)
        return lower in self._lexicon.of("plain_capitals")

    def _near(self, place: int, way: int) -> Token | None:
        at = place + way
        return self._words[at] if 0 <= at < self._count else None

    def _in_brackets(self, place: int) -> bool:
        """`Avalanche Rescue Team (ART)`, `File 6 (Hocking)`: a word alone in brackets names or shortens something."""
        after = self._near(place, 1)
        return self._words[place].gap.strip() == "(" and after is not None and after.gap.lstrip()[:1] == ")"

    def _reach(self, place: int, way: int) -> Iterator[str]:
        """Give the two words beside a place, up to the first small word: `at the gate` says nothing of who was met."""
        at, step = place + way, 0
        while 0 <= at < len(self._words) and step < _NEAR:
            gap = self._words[max(at, at - way)].gap
            lower = self._words[at].lower
            if gap.strip() not in _BESIDE or (
                lower in self._lexicon.of("function") and lower not in self._lexicon.of("small_but_telling")
            ):
                return
            yield lower
            at, step = at + way, step + 1

    def _kind(self, place: int) -> MaskType:
        """Guess what an unknown word names from the words around it."""
        lexicon = self._lexicon
        around = {*self._reach(place, 1), *self._reach(place, -1)}
        before = self._near(place, -1)
        if around & lexicon.of("org_heads"):
            return MaskType.ORG
        if around & lexicon.of("place_heads") or (before is not None and before.lower in lexicon.of("in_a_place")):
            return MaskType.PLACE
        return MaskType.PERSON


def plain(lower: str) -> str:
    """Give a word without a possessive ending."""
    return lower.removesuffix("'s").rstrip("'")
