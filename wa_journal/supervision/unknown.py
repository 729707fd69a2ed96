"""Fail-closed: a word not known to be ordinary is masked; one that is also a name is judged by what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.patterns import is_time
from wa_journal.supervision.tokens import Token

_OPEN_GAPS = frozenset((" ", "-", " & ", ". ", ".", "'", "’", "/", " / "))
_YEAR = range(1900, 2100)
_SHORT_CAPITALS = 3
_LONGEST_NAME = 3


Found = tuple[MaskType, Decision, str] | None


_LEADS = frozenset(
    ("in", "at", "from", "to", "of", "with", "near", "for", "by", "join", "joined", "run", "runs", "via", "outside")
)

_VERBS = frozenset(
    ("will", "may", "can", "has", "had", "does", "did", "says", "said", "an", "in", "on", "so", "no", "do", "see", "to", "by")
)


class Scan:
    """Looks at every word of one text."""

    def __init__(self, words: Sequence[Token], lexicon: Lexicon) -> None:
        self._words = words
        self._lexicon = lexicon
        self._shouted = sum(token.text.isupper() and len(token.text) > 3 for token in words) > len(words) * 0.5

    def spans(self) -> Iterator[MaskedSpan]:
        """Give every word to mask or to ask about."""
        for place, token in enumerate(self._words):
            found = self._number(place, token) if not token.letters else self._word(place, token)
            if found is not None:
                kind, decision, rule = found
                yield MaskedSpan(token.start, token.end, kind, decision, rule, key=_key(token))

    def _word(self, place: int, token: Token) -> Found:
        lexicon, lower = self._lexicon, _plain(token.lower)
        if (age := self._age_in_words(place, token)) is not None:
            return age
        if len(lower) == 1:
            return self._letter(place, token)
        if (
            lower in lexicon.of("months")
            and not token.starts
            and token.capital
            and lower not in lexicon.of("ambiguous_months")
            and not self._in_a_run(place)
        ):
            return MaskType.DATE, Decision.MASK, "month"
        if _mixed_case(token.text) and lower not in lexicon.of("plain_capitals"):
            return self._kind(place), Decision.MASK, "capitals within a word"
        if not token.capital:
            return self._small(place, token, lower)
        return self._capital(place, token, lower)

    def _small(self, place: int, token: Token, lower: str) -> Found:
        lexicon = self._lexicon
        if not (lexicon.is_ordinary(token.lower) or lower in lexicon.of("plain_capitals") or lower in lexicon.of("units")):
            if any(lower in lexicon.of(name) for name in ("particles", "titles", "relations", "close")):
                return None
            return self._kind(place), Decision.MASK, "not an ordinary word"
        if place and self._words[place - 1].lower in ("st", "saint") and lower not in lexicon.of("function"):
            return MaskType.PLACE, Decision.UNSURE, "a saint's name"
        if self._called(place):
            return MaskType.ORG, Decision.UNSURE, "what something is called"
        if self._before_a_head(place):
            return MaskType.ORG, Decision.UNSURE, "a body or place in small letters"
        plain = ("function", "weekdays", "close", "plain_capitals", "relations")
        if lower not in lexicon.names or any(
            lower.removesuffix("s") in lexicon.of(name) or lower in lexicon.of(name) for name in plain
        ):
            return None
        return self._small_name(place, lower)

    def _small_name(self, place: int, lower: str) -> Found:
        """A word that is also a name, typed in small letters: rare ones and those where a name stands."""
        rare = lower not in self._lexicon.common
        if rare and self._introduced(place):
            return MaskType.PERSON, Decision.MASK, "a name in small letters"
        if self._heads_a_line(place) or self._named_after(place, lower):
            return MaskType.PERSON, Decision.UNSURE, "a name where a name stands"
        return (MaskType.PERSON, Decision.UNSURE, "a word that is also a name") if rare or self._titled(place) else None

    def _capital(self, place: int, token: Token, lower: str) -> Found:
        lexicon = self._lexicon
        ordinary = lexicon.is_ordinary(token.lower)
        if token.text.isupper() and lower in lexicon.of("countries_short") and not self._shouted:
            return MaskType.PLACE, Decision.MASK, "a country"
        if self._in_a_run(place) and not self._shouted and not self._plain_run(place):
            return self._kind(place), Decision.MASK, "part of a capitalised name"
        if lower in lexicon.of("plain_capitals") or (lower in lexicon.of("titles") and ordinary):
            return None
        if not ordinary:
            known_word = lower in lexicon.of("relations") or lower in lexicon.of("close")
            return None if known_word else (self._kind(place), Decision.MASK, "not an ordinary word")
        if lower in lexicon.of("function"):
            within = not (token.starts or self._shouted or token.text.isupper() or token.lower.startswith("i'"))
            return (MaskType.PERSON, Decision.MASK, "a capital within a sentence") if within else None
        return self._ordinary_capital(place, token, lower)

    def _ordinary_capital(self, place: int, token: Token, lower: str) -> Found:
        lexicon = self._lexicon
        if lower in lexicon.names and (self._acts_as_name(place, token) or self._heads_a_line(place)):
            return MaskType.PERSON, Decision.MASK, "a word that is also a name"
        if self._shouted or lower in lexicon.of("relations") | lexicon.of("close"):
            return None
        if token.text.isupper() and lower not in lexicon.common:
            return MaskType.ORG, Decision.UNSURE, "capitals"
        if token.starts:
            rare_name = lower in lexicon.names and lower not in lexicon.common
            return (MaskType.PERSON, Decision.MASK, "a name at the head of a sentence") if rare_name else None
        if lower in lexicon.of("place_heads") | lexicon.of("org_heads"):
            return MaskType.ORG, Decision.MASK, "a body or place with a capital"
        if token.text.isupper():
            before = self._near(place, -1)
            named = (before is not None and before.lower == "the" and token.gap == " ") or len(token.text) <= _SHORT_CAPITALS
            return (MaskType.ORG, Decision.UNSURE, "capitals") if named else None
        if lower in lexicon.names:
            return MaskType.PERSON, Decision.MASK, "a word that is also a name"
        return MaskType.OTHER, Decision.MASK, "a capital within a sentence"

    def _letter(self, place: int, token: Token) -> Found:
        """A single letter is an initial beside a name, or the letter of a wing beside its word."""
        near = self._near(place, -1), self._near(place, 1)
        heads = self._lexicon.of("place_heads")
        if token.text.isupper() and token.lower not in ("i", "a", "x") and any(other and other.lower in heads for other in near):
            return MaskType.PLACE, Decision.MASK, "a letter beside a place"
        if (
            token.text == "A"
            and not token.starts
            and any(other and other.lower in heads for other in near)
            and (near[1] is not None and near[1].lower in heads and near[1].gap == " ")
            and not token.starts
        ):
            return MaskType.PLACE, Decision.UNSURE, "a letter beside a place"
        if token.text.isupper() and token.lower not in ("i", "a", "o"):
            return MaskType.PERSON, Decision.MASK, "an initial"
        return None

    def _number(self, place: int, token: Token) -> Found:
        before, after = self._near(place, -1), self._near(place, 1)
        heads = self._lexicon.of("place_heads")
        if (
            before is not None
            and before.lower in heads
            and before.lower not in ("park", "way", "close", "house")
            and len(token.gap) <= 2
        ):
            return MaskType.PLACE, Decision.MASK, "a number beside a place"
        if is_time(token.text) or (before is not None and self._hour(token, before)):
            return None
        digits = "".join(sign for sign in token.text if sign.isdecimal())
        if not token.text.replace(".", "").replace(",", "").replace(":", "").replace("/", "").isdecimal():
            return self._mixed(token)
        if len(digits) == 4 and int(digits) in _YEAR and token.text.isdecimal():
            return MaskType.DATE, Decision.MASK, "a year"
        if len(digits) >= 5:
            return MaskType.ID, Decision.MASK, "a long number"
        return self._short_number(token, before, after, int(digits))

    def _hour(self, token: Token, before: Token) -> bool:
        """Say whether four digits after `at` are an hour of the day, as `at 0930`."""
        written = token.text
        hours = len(written) == 4 and written.isdigit() and int(written[:2]) < 24 and int(written[2:]) < 60
        return (
            hours
            and int(written) not in _YEAR
            and (before.lower in ("at", "from", "to", "until", "till", "by") or "@" in token.gap)
        )

    def _short_number(self, token: Token, before: Token | None, after: Token | None, value: int) -> Found:
        lexicon = self._lexicon
        if before is not None and before.gap and self._beside_name(before, token.gap):
            return MaskType.PLACE, Decision.MASK, "a number beside a name"
        if after is not None and after.gap == " " and self._beside_name(after, after.gap) and not token.starts:
            return MaskType.PLACE, Decision.MASK, "a number beside a name"
        counted = after is not None and len(after.gap) <= 1 and (after.lower in lexicon.of("units") or after.gap in "%")
        if counted or token.gap.rstrip().endswith(("€", "£", "$")) or (value <= 10 and token.text.isdecimal()):
            return None
        if value <= 12 and after is not None and after.gap == " " and after.lower.endswith("s"):
            return None
        aged = before is None or before.lower in lexicon.of("age_before") or token.gap.rstrip().endswith(("(", ","))
        if 10 < value < 100 and (aged or after is None or after.gap[:1] in ",.;)"):
            numbered = before is not None and before.lower in lexicon.of("before_numbers") - lexicon.of("age_before")
            return None if numbered else (MaskType.AGE, Decision.MASK, "a number like an age")
        if value < 100 and before is not None and before.lower in lexicon.of("before_numbers"):
            return None
        return MaskType.ID, Decision.MASK, "a number"

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

    def _mixed(self, token: Token) -> Found:
        """Letters and digits in one: `10min` is a length, `B2` and `x7k` are not."""
        letters = "".join(sign for sign in token.lower if sign.isalpha())
        first_digits = token.text[0].isdecimal() and token.lower[-1].isalpha()
        if first_digits and (letters in self._lexicon.of("units") or letters in ("st", "nd", "rd", "th", "s", "k", "ish")):
            return None
        return MaskType.ID, Decision.MASK, "letters and digits"

    def _age_in_words(self, place: int, token: Token) -> Found:
        lexicon = self._lexicon
        first, _, rest = token.lower.partition("-")
        small = first in lexicon.of("small_numbers")
        tens = self._near(place, -1)
        if small and tens is not None and token.gap in (" ", "-") and tens.lower in lexicon.of("numbers"):
            return self._age_in_words(place - 1, tens)
        if first not in lexicon.of("numbers") and not small:
            return None
        if rest.startswith("year") and rest.endswith("old"):
            return MaskType.AGE, Decision.MASK, "an age in words"
        after, before = self._near(place, 1), self._near(place, -1)
        years = after is not None and after.lower.startswith(("year", "yr"))
        second = self._near(place + 1, 1) if years else None
        if years and second is not None and second.lower == "old":
            return MaskType.AGE, Decision.MASK, "an age in words"
        if before is not None and before.lower in ("aged", "turned", "turning", "turns", "age"):
            return MaskType.AGE, Decision.MASK, "an age in words"
        if rest and not rest.isalpha():
            return None
        follows_noun = (
            after is not None
            and after.gap == " "
            and (
                after.lower in lexicon.of("units")
                or after.lower.endswith("s")
                or after.lower in ("year", "pound", "per", "hundred")
            )
        )
        if follows_noun or (
            small
            and (
                before is None
                or before.lower not in ("was", "at", "is", "since", "he's", "she's", "hes", "shes")
                or (
                    after is not None
                    and after.gap == " "
                    and after.lower not in ("and", "or", "when", "but", "he", "she", "with")
                )
            )
        ):
            return None
        if after is not None and after.gap in (" ", "-") and after.lower in lexicon.of("small_numbers"):
            after = self._near(place + 1, 1)
        cued = before is not None and (before.lower in lexicon.of("age_before") or before.lower in lexicon.of("relations"))
        apart = token.gap.strip() in (",", "(") or after is None or after.gap.strip()[:1] in (",", ".", ")", ";", "?", "!")
        return (MaskType.AGE, Decision.MASK, "an age in words") if cued or apart else None

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
        lower = _plain(token.lower)
        return (
            lower not in self._lexicon.of("plain_capitals")
            and lower not in self._lexicon.of("titles")
            and lower not in self._lexicon.of("relations")
        )

    def _plain_start(self, token: Token) -> bool:
        """A common word that begins a sentence is no part of a name; a name or a rare word may be."""
        lower = _plain(token.lower)
        lexicon = self._lexicon
        return lower in lexicon.of("function") or (lower in lexicon.common and lower not in lexicon.names)

    def _plain_run(self, place: int) -> bool:
        """`Probation Service`, `Home Office`: national bodies are no identifiers."""
        lower = _plain(self._words[place].lower)
        return lower in self._lexicon.of("plain_capitals")

    def _acts_as_name(self, place: int, token: Token) -> bool:
        """`Will said`, `Mark, who`: a word that is also a name, where a verb of a person follows or a relation goes before."""
        after = self._near(place, 1)
        if self._introduced(place) or token.lower.endswith("'s"):
            return True
        if not token.starts:
            return True
        lower = _plain(token.lower)
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
        lower = _plain(token.lower)
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


def _mixed_case(written: str) -> bool:
    """A capital after a small letter, as in `i-DANCE` or `DeShawn`; two capitalised halves are no such thing."""
    if written.islower() or written[1:].islower() or written.isupper():
        return False
    parts = written.split("-")
    within = any(first.islower() and second.isupper() for part in parts for first, second in pairwise(part))
    return within or (len(parts) > 1 and parts[0].islower() and parts[1].isupper() and len(parts[1]) > 1)


def _plain(lower: str) -> str:
    return lower.removesuffix("'s").rstrip("'")


def _key(token: Token) -> str:
    return _plain(token.lower)
