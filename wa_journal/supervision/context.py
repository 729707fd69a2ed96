"""What stands around a word: runs of capitals, relations, titles, heads of lines and of bodies."""

from __future__ import annotations

from collections.abc import Sequence

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.tokens import Token

_OPEN_GAPS = frozenset((" ", "-", " & ", ". ", ".", "'", "’", "/", " / "))
_SHORT_CAPITALS = 3
_LONGEST_NAME = 3


Found = tuple[MaskType, Decision, str] | None


_LEADS = frozenset(
    ("in", "at", "from", "to", "of", "with", "near", "for", "by", "join", "joined", "run", "runs", "via", "outside")
)

_VERBS = frozenset(
    ("will", "may", "can", "has", "had", "does", "did", "says", "said", "an", "in", "on", "so", "no", "do", "see", "to", "by")
)


class Context:
    """The words of one text, and what a word's neighbours say of it."""

    def __init__(self, words: Sequence[Token], lexicon: Lexicon) -> None:
        self._words = words
        self._lexicon = lexicon
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

    def _acts_as_name(self, place: int, token: Token) -> bool:
        """`Will said`, `Mark, who`: a word that is also a name, where a verb of a person follows or a relation goes before."""
        after = self._near(place, 1)
        if self._introduced(place) or token.lower.endswith("'s"):
            return True
        if not token.starts:
            return True
        lower = plain(token.lower)
        return (
            after is not None
            and after.gap == " "
            and after.lower in self._lexicon.of("said")
            and lower not in self._lexicon.of("said")
            and lower not in self._lexicon.of("small_numbers")
        )

    def _introduced(self, place: int) -> bool:
        before = self._near(place, -1)
        if before is None or before.gap is None or self._words[place].gap not in (" ", ", ", " - ", ". "):
            return False
        lexicon = self._lexicon
        return (
            before.lower in lexicon.of("relations") or before.lower in lexicon.of("close") or before.lower in lexicon.of("titles")
        )

    def _named_after(self, place: int, lower: str) -> bool:
        """Say whether a common word that is also a name stands right after a relation or a calling, and is no verb there."""
        lexicon = self._lexicon
        verb = lower in _VERBS or lower in lexicon.of("said") or lower in lexicon.of("openers")
        return not verb and self._introduced(place) and self._words[place].gap == " " and self._words[place - 1].lower != "so"

    def _titled(self, place: int) -> bool:
        before = self._near(place, -1)
        return before is not None and before.lower in (
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "named",
            "called",
            "nicknamed",
            "abu",
            "umm",
            "so",
            "pc",
        )

    def _heads_a_line(self, place: int) -> bool:
        """The first word of a text, or of a line with a comma, bracket or number after it, stands where a name stands."""
        token, after = self._words[place], self._near(place, 1)
        lower = plain(token.lower)
        if place == 0:
            return lower not in self._lexicon.of("small_numbers") and (
                after is None or after.lower not in ("i", "he", "she", "they", "we", "be", "it", "the")
            )
        opens = token.starts and ("\n" in token.gap or "•" in token.gap or token.gap.strip() == "-")
        return (
            opens
            and after is not None
            and (after.gap[:1] in ",(" or after.gap == " (" or len(after.text) == 1 or not after.letters)
        )

    def _called(self, place: int) -> bool:
        """`a bar, called henna`: the word after `called` or `named`, where somebody or something gets its name."""
        before, token = self._near(place, -1), self._words[place]
        if before is None or before.lower not in ("called", "named", "nicknamed") or token.gap not in (" ", ' "', " “", " '"):
            return False
        return token.lower not in self._lexicon.of("not_named")

    def _before_a_head(self, place: int) -> bool:
        """`thinks white pine company`: plain words before a head, no article before them, after a verb or preposition."""
        lexicon, at = self._lexicon, place
        while (
            at < len(self._words) - 1 and at < place + _LONGEST_NAME and self._part_of_body(at) and self._words[at + 1].gap == " "
        ):
            at += 1
            if self._words[at].lower in lexicon.of("named_heads") and self._starts_a_body(place):
                return True
        return False

    def _ahead(self, place: int) -> range:
        return range(place + 1, min(place + 1 + _LONGEST_NAME, len(self._words)))

    def _part_of_body(self, at: int) -> bool:
        lower = self._words[at].lower
        return self._words[at].letters and len(lower) > 2 and lower not in self._lexicon.of("no_part_of_a_body")

    def _starts_a_body(self, place: int) -> bool:
        """Say whether a verb or preposition stands before the run of plain words that this word is in."""
        at = place - 1
        while at >= 0 and at >= place - _LONGEST_NAME and self._part_of_body(at) and self._words[at + 1].gap == " ":
            if self._words[at].lower.endswith(("s", "ed")) and self._words[at].lower not in self._lexicon.names:
                return True
            at -= 1
        before = self._words[at] if at >= 0 else None
        lead = self._lexicon.of("said") | self._lexicon.of("openers") | _LEADS
        return before is not None and before.lower in lead and self._words[at + 1].gap == " "

    def _near(self, place: int, way: int) -> Token | None:
        at = place + way
        return self._words[at] if 0 <= at < len(self._words) else None

    def _kind(self, place: int) -> MaskType:
        """Guess what an unknown word names from the words around it."""
        lexicon = self._lexicon
        around = {self._words[at].lower for at in range(max(0, place - 2), min(len(self._words), place + 4)) if at != place}
        before = self._near(place, -1)
        if around & lexicon.of("org_heads"):
            return MaskType.ORG
        if around & lexicon.of("place_heads") or (before is not None and before.lower in ("in", "near", "from", "at", "to")):
            return MaskType.PLACE
        return MaskType.PERSON


def plain(lower: str) -> str:
    """Give a word without a possessive ending."""
    return lower.removesuffix("'s").rstrip("'")
