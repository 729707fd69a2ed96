"""Numbers in a text: ages, house numbers, long numbers; lengths and hours identify nobody."""

from __future__ import annotations

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.context import Context, Found
from wa_journal.supervision.patterns import is_time
from wa_journal.supervision.tokens import Token

_YEAR = range(1900, 2100)


class Numbers(Context):
    """Judges the numbers of one text, in digits and in words."""

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
