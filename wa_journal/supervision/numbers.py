"""Numbers in a text: ages, house numbers, long numbers; lengths and hours identify nobody."""

from __future__ import annotations

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.context import Context, Found
from wa_journal.supervision.patterns import is_time
from wa_journal.supervision.tokens import Token, is_clock

_SHORT_WORD = 2
# Numbers to call in need, the same for everybody.
_FOR_EVERYBODY = frozenset(("999", "911", "112", "101", "111"))
_YEAR = range(1900, 2100)
_LONGEST_MONTH, _LAST_LINE, _MANY = 31, 1000, 10
_ARTICLES = frozenset(("the", "le", "den", "el", "il", "de", "am"))
_LINES = frozenset(("bus", "tram", "train", "late", "came", "stops", "goes", "went", "comes"))
_ENDS_A_LISTING = frozenset((",", ".", ")", ";", "\n"))


class Numbers(Context):
    """Judges the numbers of one text, in digits and in words."""

    def _number(self, place: int, token: Token) -> Found:
        before = self._near(place, -1)
        heads = self._lexicon.of("place_heads")
        if (
            before is not None
            and before.lower in heads
            and before.lower not in ("park", "way", "close", "house")
            and len(token.gap) <= 2
        ):
            return MaskType.PLACE, Decision.MASK, "a number beside a place"
        if self._numbered_thing(place, before):
            return MaskType.PLACE, Decision.MASK, "a number beside a place"
        if is_time(token.text) or (before is not None and self._hour(token, before)):
            return None
        after = self._near(place, 1)
        if token.starts and after is not None and after.starts and after.gap == " " and is_clock(token.text):
            return None
        digits = "".join(sign for sign in token.text if sign.isdecimal())
        if not token.text.replace(".", "").replace(",", "").replace(":", "").replace("/", "").isdecimal():
            return self._mixed(token)
        if len(digits) == 4 and int(digits) in _YEAR and token.text.isdecimal():
            return MaskType.DATE, Decision.MASK, "a year"
        if digits in _FOR_EVERYBODY:
            return None
        if len(digits) >= 5:
            return MaskType.ID, Decision.MASK, "a long number"
        return self._short_number(place, token, int(digits))

    def _numbered_thing(self, place: int, before: Token | None) -> bool:
        """`tram number 7`, `bus 4`, `exit 230`; `train 20 minutes late` only counts."""
        if before is None or self._words[place].gap != " ":
            return False
        if before.lower in _ARTICLES and self._line(place, before):
            return True
        if before.lower in ("number", "no", "nr") and (second := self._near(place, -2)) is not None:
            before = second
        after = self._near(place, 1)
        counted = after is not None and after.lower in self._lexicon.of("units")
        return before.lower in self._lexicon.of("numbered_things") and not counted

    def _line(self, place: int, article: Token) -> bool:
        """`the 38 was late`, `till den 20.`: a number with an article and nothing counted is a day, a line or a floor."""
        token, after = self._words[place], self._near(place, 1)
        least = _MANY if article.lower == "the" else 0
        if not token.text.isdecimal() or not least < int(token.text) < _LAST_LINE:
            return False
        if after is None or after.gap != " ":
            return True
        led = (
            after.lower in self._lexicon.of("function")
            or after.lower in self._lexicon.of("person_verbs")
            or after.lower in _LINES
        )
        return led and after.lower != "of"

    def _hour(self, token: Token, before: Token) -> bool:
        """Say whether four digits after `at` are an hour of the day, as `at 0930`."""
        written = token.text
        hours = len(written) == 4 and written.isdecimal() and int(written[:2]) < 24 and int(written[2:]) < 60
        return (
            hours
            and int(written) not in _YEAR
            and (before.lower in ("at", "from", "to", "until", "till", "by") or "@" in token.gap)
        )

    def _short_number(self, place: int, token: Token, value: int) -> Found:
        lexicon, before, after = self._lexicon, self._near(place, -1), self._near(place, 1)
        if before is not None and before.gap and self._beside_name(before, token.gap):
            return MaskType.PLACE, Decision.MASK, "a number beside a name"
        if after is not None and after.gap == " " and self._beside_name(after, after.gap) and not token.starts:
            return MaskType.PLACE, Decision.MASK, "a number beside a name"
        if value < 100 and self._bracketed_age(place, before, after):
            return MaskType.AGE, Decision.MASK, "an age in brackets"
        if self._beside_unknown(place, after):
            return MaskType.DATE, Decision.MASK, "a number beside an unknown word"
        counted = after is not None and len(after.gap) <= 1 and (after.lower in lexicon.of("units") or after.gap in "%")
        if counted or token.gap.rstrip().endswith(("€", "£", "$")) or (value <= 10 and token.text.isdecimal()):
            return None
        if value <= 12 and after is not None and after.gap == " " and after.lower.endswith("s"):
            return None
        aged = before is None or before.lower in lexicon.of("age_before") or token.gap.rstrip().endswith(("(", ","))
        if 10 < value < 100 and (aged or after is None or after.gap[:1] in ",.;)\n"):
            numbered = before is not None and before.lower in lexicon.of("before_numbers") - lexicon.of(
                "age_before"
            ) - self._lexicon.of("guesses")
            return None if numbered else (MaskType.AGE, Decision.MASK, "a number like an age")
        if value < 100 and before is not None and before.lower in lexicon.of("before_numbers"):
            return None
        return MaskType.ID, Decision.MASK, "a number"

    def _bracketed_age(self, place: int, before: Token | None, after: Token | None) -> bool:
        """`Raj (9)`, `son (5)`: a number in brackets right after somebody; `he's 5,` likewise."""
        if before is None or after is None or not self._words[place].text.isdecimal():
            return False
        somebody = before.lower in self._lexicon.of("relations") or (
            before.capital
            and len(before.text) > 1
            and (not self._lexicon.is_ordinary(before.lower) or before.lower in self._lexicon.names)
        )
        gap = self._words[place].gap
        if somebody and (
            (gap in (" (", "(") and after.gap[:1] == ")") or (gap == ", " and after.gap.strip(" ")[:1] in _ENDS_A_LISTING)
        ):
            return True
        return (
            before.lower in self._lexicon.of("he_is")
            and self._words[place].gap == " "
            and after.gap.strip(" ")[:1] in (",", ".", ")", "\n", ";")
        )

    def _beside_unknown(self, place: int, after: Token | None) -> bool:
        """`5 март`, `11-go listopada`: a day before a word that no list holds may be a date of another language."""
        before = self._near(place, -1)
        closes = after is None or after.gap[:1] in _ENDS_A_LISTING
        if closes and before is not None and before.letters and self._words[place].gap == " " and not before.capital:
            return len(before.text) > _SHORT_WORD and not self._lexicon.is_ordinary(before.lower)
        if after is None or not self._words[place].text.isdecimal() or int(self._words[place].text) > _LONGEST_MONTH:
            return False
        ending = after.gap == "-" and len(after.text) < len("teen")
        after = self._near(place, 2) if ending else after
        if after is None or after.gap != " " or not after.letters or len(after.text) < len("май"):
            return False
        return not self._lexicon.is_ordinary(after.lower) and after.lower not in self._lexicon.of("units")

    def _mixed(self, token: Token) -> Found:
        """Letters and digits in one: `10min` is a length, `B2` and `x7k` are not."""
        letters = "".join(sign for sign in token.lower if sign.isalpha())
        first_digits = token.text[0].isdecimal() and token.lower[-1].isalpha()
        if first_digits and (letters in self._lexicon.of("units") or letters in ("st", "nd", "rd", "th", "s", "k", "ish")):
            return None
        return MaskType.ID, Decision.MASK, "letters and digits"

    def _age_in_words(self, place: int, token: Token) -> Found:
        """An age in words: after `aged`, a relation or a name, in a list of ages, or before `years old`; no count, no hour."""
        lexicon = self._lexicon
        first, _, rest = token.lower.partition("-")
        small = first in lexicon.of("small_numbers")
        if first not in lexicon.of("numbers") and not small:
            return None
        before = self._near(place, -1)
        if small and before is not None and token.gap in (" ", "-") and before.lower in lexicon.of("numbers"):
            return self._age_in_words(place - 1, before)
        whole = rest.startswith("year") and rest.endswith("old")
        if whole or self._years_old(place) or (before is not None and before.lower in self._lexicon.of("aged")):
            return MaskType.AGE, Decision.MASK, "an age in words"
        if rest and not rest.isalpha():
            return None
        if self._of_a_person(place, token) or self._has_years(place):
            return MaskType.AGE, Decision.MASK, "an age in words"
        if self._counts(place, small):
            return None
        return (MaskType.AGE, Decision.MASK, "an age in words") if self._stands_as_age(place, token) else None

    def _years_old(self, place: int) -> bool:
        after, second = self._near(place, 1), self._near(place, 2)
        years = after is not None and after.lower.startswith(("year", "yr"))
        return years and second is not None and second.lower == "old"

    def _has_years(self, place: int) -> bool:
        """`Lilla has four years and draws`: an age as many languages say it, with nothing after the years."""
        before, after = self._near(place, -1), self._near(place, 1)
        has = before is not None and before.lower in ("has", "have", "had")
        return has and after is not None and after.lower == "years" and self._ends_here(place + 1)

    def _of_a_person(self, place: int, token: Token) -> bool:
        """`kids of three and five`, `a stepson, twelve.`, `Drita, six,`, `who's two`: nothing counted after it."""
        lexicon, before, second = self._lexicon, self._near(place, -1), self._near(place, -2)
        if before is None or not self._ends_here(place):
            return False
        if before.lower in ("and", "or") and second is not None and self._age_in_words(place - 2, second) is not None:
            return self._person_near(place - 2)
        if before.lower == "of":
            return second is not None and (
                second.lower in lexicon.of("relations") or second.lower in self._lexicon.of("children")
            )
        if token.gap in (", ", " (", " - "):
            name = before.capital and not lexicon.is_ordinary(before.lower)
            return (
                before.lower in lexicon.of("relations") or name or (before.lower in lexicon.of("word_names") and before.capital)
            )
        said_of = before.lower in ("is", "was") and second is not None and second.lower in ("he", "she", "who", "baby")
        return before.lower in self._lexicon.of("who_is") or said_of

    def _person_near(self, place: int) -> bool:
        near = {self._words[at].lower for at in range(max(0, place - 4), place)}
        return bool(near & self._lexicon.of("of_a_family"))

    def _ends_here(self, place: int) -> bool:
        """Say whether nothing that could be counted comes after the number."""
        after = self._near(place, 1)
        return (
            after is None
            or after.gap.strip(" ")[:1] in ("\n", ",", ".", ")", ";", "?", "!")
            or (
                after.gap == " "
                and after.lower in ("and", "or", "when", "but", "now", "already", "she", "he", "they", "next", "is", "was")
            )
        )

    def _counts(self, place: int, small: bool) -> bool:
        """Say whether a thing is counted, or a small number stands where no age is said."""
        lexicon, before, after = self._lexicon, self._near(place, -1), self._near(place, 1)
        close = after is not None and after.gap == " "
        if (
            after is not None
            and close
            and (
                after.lower in lexicon.of("units")
                or after.lower.endswith("s")
                or after.lower in ("year", "pound", "per", "hundred")
            )
        ):
            return True
        if not small:
            return False
        named = before is not None and before.lower in ("was", "at", "is", "since", "he's", "she's", "hes", "shes")
        on = after is not None and close and after.lower not in ("and", "or", "when", "but", "he", "she", "with")
        return not named or on

    def _stands_as_age(self, place: int, token: Token) -> bool:
        lexicon, before, after = self._lexicon, self._near(place, -1), self._near(place, 1)
        second = self._near(place, -2)
        hour = before is not None and second is not None and (before.lower, before.gap) == ("at", " ")
        if hour and second is not None and second.lower in lexicon.of("begins_at"):
            return False
        if after is not None and after.gap in (" ", "-") and after.lower in lexicon.of("small_numbers"):
            after = self._near(place, 2)
        cued = before is not None and (before.lower in lexicon.of("age_before") or before.lower in lexicon.of("relations"))
        ended = self._ends_here(place) if after is self._near(place, 1) else self._ends_here(place + 1)
        return cued or token.gap.strip() in (",", "(") or ended
