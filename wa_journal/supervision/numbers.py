"""Numbers in digits: ages, house numbers, long numbers; lengths and hours identify nobody."""

from __future__ import annotations

import re

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.ages import Ages
from wa_journal.supervision.context import Context, Found
from wa_journal.supervision.patterns import is_time
from wa_journal.supervision.tokens import Token, is_clock

_SHORT_WORD = 2
_YEAR = range(1900, 2100)
_LONGEST_MONTH, _LAST_LINE, _MANY = 31, 1000, 10
_DAY_AND_MONTH = re.compile(r"([1-9]|[0-3]\d)/(0?[1-9]|1\d)")
_MONTHS, _ALWAYS = 12, (24, 7)
_ENDS_A_LISTING = frozenset((",", ".", ")", ";", "\n"))


class Numbers:
    """Judges the numbers in digits of one text."""

    def __init__(self, context: Context, ages: Ages) -> None:
        self._context, self._ages = context, ages
        self._words, self._lexicon = context.words, context.lexicon

    def judge(self, place: int, token: Token) -> Found:
        """Say what the number tells, and how sure that is."""
        before, of = self._context.near(place, -1), self._lexicon.of
        headed = before is not None and before.lower in of("place_heads") and before.lower not in of("heads_that_count")
        if (headed and len(token.gap) <= 2) or self._numbered_thing(place, before):
            return MaskType.PLACE, Decision.MASK, "a number beside a place"
        if is_time(token.text) or (before is not None and self._hour(token, before)):
            return None
        after = self._context.near(place, 1)
        if token.starts and after is not None and after.starts and after.gap == " " and is_clock(token.text):
            return None
        if (parts := _DAY_AND_MONTH.fullmatch(token.text)) is not None and self._day(place, int(parts[1]), int(parts[2])):
            return MaskType.DATE, Decision.MASK, "a day and a month"
        digits = "".join(sign for sign in token.text if sign.isdecimal())
        if not token.text.replace(".", "").replace(",", "").replace(":", "").replace("/", "").isdecimal():
            return self._mixed(token)
        if len(digits) == 4 and int(digits) in _YEAR and token.text.isdecimal():
            return MaskType.DATE, Decision.MASK, "a year"
        if digits in self._lexicon.of("numbers_for_everybody"):
            return None
        if len(digits) >= 5:
            return MaskType.ID, Decision.MASK, "a long number"
        return self._short_number(place, token, int(digits))

    def _day(self, place: int, day: int, month: int) -> bool:
        """`next 4/2 1130`, `from 1/3`: a day and a month, no share and no rating out of five or ten."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        if not (day <= _LONGEST_MONTH and month <= _MONTHS) or (day, month) == _ALWAYS:
            return False
        led = before is not None and before.lower in self._lexicon.of("before_a_day")
        timed = after is not None and after.gap == " " and is_clock(after.text)
        return timed or day > _MONTHS or (led and self._words[place].gap.strip() in ("", ":"))

    def _numbered_thing(self, place: int, before: Token | None) -> bool:
        """`tram number 7`, `bus 4`, `exit 230`; `train 20 minutes late` only counts."""
        if before is None or self._words[place].gap != " ":
            return False
        if before.lower in self._lexicon.of("articles") and self._line(place, before):
            return True
        if before.lower in self._lexicon.of("number_words") and (second := self._context.near(place, -2)) is not None:
            before = second
        after = self._context.near(place, 1)
        inside = after is not None and after.gap == " " and after.lower in self._lexicon.of("parts_of_a_prison")
        if inside and self._words[place].text.isdecimal():
            return True
        counted = after is not None and after.lower in self._lexicon.of("units")
        return before.lower in self._lexicon.of("numbered_things") and not counted

    def _line(self, place: int, article: Token) -> bool:
        """`the 38 was late`, `till den 20.`: a number with an article and nothing counted is a day, a line or a floor."""
        token, after = self._words[place], self._context.near(place, 1)
        least = _MANY if article.lower == "the" else 0
        if not token.text.isdecimal() or not least < int(token.text) < _LAST_LINE:
            return False
        if after is None or after.gap != " ":
            return True
        lower, of = after.lower, self._lexicon.of
        return lower != "of" and (lower in of("function") or lower in of("person_verbs") or lower in of("said_of_a_line"))

    def _hour(self, token: Token, before: Token) -> bool:
        """Say whether four digits after `at` are an hour of the day, as `at 0930`."""
        written = token.text
        hours = len(written) == 4 and written.isdecimal() and int(written[:2]) < 24 and int(written[2:]) < 60
        return hours and int(written) not in _YEAR and (before.lower in self._lexicon.of("before_hours") or "@" in token.gap)

    def _short_number(self, place: int, token: Token, value: int) -> Found:
        lexicon, before, after = self._lexicon, self._context.near(place, -1), self._context.near(place, 1)
        if before is not None and before.gap and self._beside_name(before, token.gap):
            return MaskType.PLACE, Decision.MASK, "a number beside a name"
        if after is not None and after.gap == " " and self._beside_name(after, after.gap) and not token.starts:
            return MaskType.PLACE, Decision.MASK, "a number beside a name"
        if value < 100 and self._ages.in_brackets(place, before, after):
            return MaskType.AGE, Decision.MASK, "an age in brackets"
        if value < 100 and token.text.isdecimal() and self._ages.somebody_is(place):
            return MaskType.AGE, Decision.MASK, "what somebody is"
        if self._beside_unknown(place, after):
            return MaskType.DATE, Decision.MASK, "a number beside an unknown word"
        counted = after is not None and len(after.gap) <= 1 and (after.lower in lexicon.of("units") or after.gap in "%")
        if counted or token.gap.rstrip().endswith(("€", "£", "$")) or (value <= 10 and token.text.isdecimal()):
            return None
        several = after is not None and after.lower.endswith("s") and after.lower not in lexicon.of("function")
        if value <= 12 and after is not None and after.gap == " " and several:
            return None
        aged = before is None or before.lower in lexicon.of("age_before") or token.gap.rstrip().endswith(("(", ","))
        numbered = before is not None and before.lower in lexicon.of("before_numbers")
        if 10 < value < 100 and (aged or after is None or after.gap[:1] in ",.;)\n"):
            guessed = before is not None and (before.lower in lexicon.of("age_before") or before.lower in lexicon.of("guesses"))
            return None if numbered and not guessed else (MaskType.AGE, Decision.MASK, "a number like an age")
        if value < 100 and numbered:
            return None
        return MaskType.ID, Decision.MASK, "a number"

    def _beside_name(self, other: Token, gap: str) -> bool:
        """An unknown capitalised word right beside a number: an address, a team, a model."""
        capital = gap == " " and other.letters and other.capital and len(other.lower) > 2
        return capital and not self._lexicon.is_ordinary(other.lower) and self._context.names_something(other)

    def _beside_unknown(self, place: int, after: Token | None) -> bool:
        """`5 март`, `11-go listopada`: a day before a word that no list holds may be a date of another language."""
        before = self._context.near(place, -1)
        closes = after is None or after.gap[:1] in _ENDS_A_LISTING
        if closes and before is not None and before.letters and self._words[place].gap == " " and not before.capital:
            return len(before.text) > _SHORT_WORD and not self._lexicon.is_ordinary(before.lower)
        if after is None or not self._words[place].text.isdecimal() or int(self._words[place].text) > _LONGEST_MONTH:
            return False
        ending = after.gap == "-" and len(after.text) < len("teen")
        after = self._context.near(place, 2) if ending else after
        if after is None or after.gap != " " or not after.letters or len(after.text) < len("май"):
            return False
        return not self._lexicon.is_ordinary(after.lower) and after.lower not in self._lexicon.of("units")

    def _mixed(self, token: Token) -> Found:
        """Letters and digits in one: `10min` is a length, `B2` and `x7k` are not."""
        letters = "".join(sign for sign in token.lower if sign.isalpha())
        first_digits = token.text[0].isdecimal() and token.lower[-1].isalpha()
        if first_digits and any(letters in self._lexicon.of(name) for name in ("units", "ends_of_numbers")):
            return None
        return MaskType.ID, Decision.MASK, "letters and digits"
