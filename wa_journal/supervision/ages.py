"""Ages, in digits and in words: what somebody is or was, and nothing that is counted."""

from __future__ import annotations

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.context import Context, Found
from wa_journal.supervision.tokens import Token

_ENDS_A_LISTING = frozenset((",", ".", ")", ";", "\n"))
_STOPS_AFTER = frozenset(("\n", ",", ".", ")", ";", "?", "!"))
# Of a longer list of numbers nobody reads ages; each would be gone back over for each.
_MOST_JOINED = 4


class Ages:
    """Judges whether a number is somebody's age."""

    def __init__(self, context: Context) -> None:
        self._context, self._words, self._lexicon = context, context.words, context.lexicon

    def in_brackets(self, place: int, before: Token | None, after: Token | None) -> bool:
        """`Raj (9)`, `son (5)`: a number in brackets right after somebody; `he's 5,` likewise."""
        if before is None or after is None or not self._words[place].text.isdecimal():
            return False
        lexicon, gap, ends = self._lexicon, self._words[place].gap, after.gap.strip(" ")[:1] in _ENDS_A_LISTING
        if (gap in (" (", "(") and after.gap[:1] == ")") or (gap == ", " and ends):
            capital = before.capital and len(before.text) > 1
            named = capital and (not lexicon.is_ordinary(before.lower) or before.lower in lexicon.names)
            return named or before.lower in lexicon.of("relations")
        return gap == " " and ends and before.lower in lexicon.of("he_is")

    def in_words(self, place: int, token: Token, joined: int = 0) -> Found:
        """An age in words: after `aged`, a relation or a name, in a list of ages, or before `years old`; no count, no hour.

        `joined` says how many numbers of the list were gone back over.
        """
        lexicon = self._lexicon
        first, _, rest = token.lower.partition("-")
        small = first in lexicon.of("small_numbers")
        if first not in lexicon.of("numbers") and not small:
            return None
        before = self._context.near(place, -1)
        if small and before is not None and token.gap in (" ", "-") and before.lower in lexicon.of("numbers"):
            return self.in_words(place - 1, before, joined)
        whole = "year" in rest and rest.endswith("old")
        if whole or self._years_old(place) or self._aged(before, place):
            return MaskType.AGE, Decision.MASK, "an age in words"
        if rest and not rest.isalpha():
            return None
        if self._of_a_person(place, token, joined) or self._has_years(place) or self.somebody_is(place):
            return MaskType.AGE, Decision.MASK, "an age in words"
        if self._counts(place, small):
            return None
        return (MaskType.AGE, Decision.MASK, "an age in words") if self._stands_as_age(place, token) else None

    def _aged(self, before: Token | None, place: int) -> bool:
        """`aged nine`, `aged between nine and twelve`."""
        if before is not None and before.lower in self._lexicon.of("between"):
            before = self._context.near(place, -2)
        return before is not None and before.lower in self._lexicon.of("aged")

    def _years_old(self, place: int) -> bool:
        end = self._end(place)
        after, second = self._context.near(end, 1), self._context.near(end, 2)
        if after is not None and after.lower.endswith("-year-old"):
            return True
        years = after is not None and after.lower.startswith(("year", "yr"))
        return years and second is not None and second.lower == "old"

    def _has_years(self, place: int) -> bool:
        """`Lilla has four years and draws`: an age as many languages say it, with nothing after the years."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        has = before is not None and before.lower in self._lexicon.of("has_an_age")
        return has and after is not None and after.lower == "years" and self._ends_here(place + 1)

    def _of_a_person(self, place: int, token: Token, joined: int) -> bool:
        """`kids of three and five`, `a stepson, twelve.`, `Drita, six,`, `who's two`: nothing counted after it."""
        lexicon, before, second = self._lexicon, self._context.near(place, -1), self._context.near(place, -2)
        if before is None or not self._ends_here(place):
            return False
        listed = before.lower in ("and", "or") and second is not None and joined < _MOST_JOINED
        if listed and second is not None and self.in_words(place - 2, second, joined + 1) is not None:
            return self._person_near(place - 2)
        if before.lower == "of":
            return second is not None and (second.lower in lexicon.of("relations") or second.lower in lexicon.of("children"))
        if token.gap in (", ", " (", " - "):
            name = before.capital and (not lexicon.is_ordinary(before.lower) or before.lower in lexicon.of("word_names"))
            return name or before.lower in lexicon.of("relations")
        is_or_was = before.lower in lexicon.of("is_or_was")
        said_of = is_or_was and second is not None and second.lower in lexicon.of("said_to_be")
        return before.lower in self._lexicon.of("who_is") or said_of

    def somebody_is(self, place: int) -> bool:
        """`when he was nine`, `his lad Riley is only 9 on the 4th`, `she'll be five soon`: who, and nothing counted."""
        return self._is_alone(place) or self._or_that_age(place)

    def _is_alone(self, place: int) -> bool:
        token, at = self._words[place], place - 1
        if self._of_that_age(place):
            return True
        if token.gap not in (" ", " (") or not self._uncounted(place) or token.lower in ("1", "one"):
            return False
        while at > 0 and self._words[at].lower in self._lexicon.of("hardly") and self._words[at].gap == " ":
            at -= 1
        if at < 0:
            return False
        before = self._words[at]
        if before.lower in self._lexicon.of("he_is"):
            return True
        if before.lower.endswith("'s") and self._is_somebody(before, before.lower.removesuffix("'s")):
            return self._ends_here(place)
        if before.lower not in self._lexicon.of("being"):
            return False
        at -= 1
        while at > 0 and self._words[at].lower in self._lexicon.of("before_being"):
            at -= 1
        return at >= 0 and self._is_somebody(self._words[at], self._words[at].lower)

    def _of_that_age(self, place: int) -> bool:
        """`a son of 9`, `from the age of nine`, `twins, both six`, `Client (nearly 9)`."""
        before, second, lexicon = self._context.near(place, -1), self._context.near(place, -2), self._lexicon
        if before is None or second is None:
            return False
        if before.lower == "of" and self._has_years_after(place):
            return self._is_somebody(second, second.lower)
        if self._words[place].gap == ", " and before.capital and self._on_a_day(place):
            return not lexicon.is_ordinary(before.lower)
        if not self._uncounted(place):
            return False
        somebody = self._is_somebody(second, second.lower) or second.lower in lexicon.of("children")
        if before.lower == "of":
            return second.lower in ("age", "ages") or (somebody and self._ends_here(place))
        if before.lower in self._lexicon.of("hardly") and before.gap == " (":
            return somebody and self._closes(place)
        closed = self._words[place].gap == " (" and before.lower in lexicon.of("close") and self._closes(place)
        return closed or (before.lower == "both" and self._ends_here(place))

    def _or_that_age(self, place: int) -> bool:
        """`aged 9 or 10`, `aged between nine and twelve`, `he was 9 or 10 when`: a number joined to one that is an age."""
        if not self._uncounted(place):
            return False
        for first in range(place - 2, max(-1, place - 2 - 2 * _MOST_JOINED), -2):
            joining = self._words[first + 1].lower in self._lexicon.of("between_ages")
            if not joining or not self._is_number(self._words[first]):
                return False
            if self._aged(self._context.near(first, -1), first) or self._is_alone(first):
                return True
        return False

    def _has_years_after(self, place: int) -> bool:
        """`Sara, of three years.`: years, and nothing that they are years of."""
        after = self._context.near(place, 1)
        return after is not None and after.gap == " " and after.lower in self._lexicon.of("years") and self._ends_here(place + 1)

    def _on_a_day(self, place: int) -> bool:
        """`Lenka in Radomsko, 7 in May`: a number, and from when it is so."""
        after = self._context.near(place, 1)
        return after is not None and after.gap == " " and after.lower in self._lexicon.of("from_when")

    def _closes(self, place: int) -> bool:
        after = self._context.near(place, 1)
        return after is not None and after.gap[:1] == ")"

    def _is_somebody(self, token: Token, lower: str) -> bool:
        return token.letters and self._lexicon.is_somebody(lower, capital=token.capital)

    def _uncounted(self, place: int) -> bool:
        """Say whether nothing after the number, or after the last one of `two or three`, is counted or measured by it."""
        after, lexicon = self._context.near(self._end(self._last(place)), 1), self._lexicon
        if after is None or after.gap.strip(" ")[:1] in _STOPS_AFTER:
            return True
        measured = after.lower in lexicon.of("measured_after") or (after.lower in lexicon.of("units") and after.lower != "old")
        if after.gap != " " or not after.letters or measured:
            return False
        return after.lower in lexicon.of("function") or not after.lower.endswith("s")

    def _last(self, place: int) -> int:
        """Give the place of the last number in `two or three`; of one that stands alone, its own."""
        for _ in range(_MOST_JOINED):
            end = self._end(place)
            joining, other = self._context.near(end, 1), self._context.near(end, 2)
            joined = joining is not None and joining.gap == " " and joining.lower in self._lexicon.of("between_ages")
            if not joined or other is None or not self._is_number(other):
                break
            place = end + 2
        return place

    def _is_number(self, token: Token) -> bool:
        return token.text.isdecimal() or token.lower in self._lexicon.of("ages")

    def _end(self, place: int) -> int:
        """Give the place of a number's last word: `thirty four` has two."""
        after = self._context.near(place, 1)
        two = after is not None and after.gap in (" ", "-") and after.lower in self._lexicon.of("small_numbers")
        return place + 1 if two else place

    def _person_near(self, place: int) -> bool:
        near = {self._words[at].lower for at in range(max(0, place - 4), place)}
        return bool(near & self._lexicon.of("of_a_family"))

    def _ends_here(self, place: int) -> bool:
        """Say whether nothing that could be counted comes after the number."""
        after = self._context.near(self._last(place), 1)
        return (
            after is None
            or after.gap.strip(" ")[:1] in _STOPS_AFTER
            or (after.gap == " " and after.lower in self._lexicon.of("after_an_age"))
        )

    def _counts(self, place: int, small: bool) -> bool:
        """Say whether it, or the last of `two or three`, counts a thing, or a small number stands where no age is said."""
        return any(self._counts_there(one, small) for one in {place, self._last(place)})

    def _counts_there(self, place: int, small: bool) -> bool:
        lexicon, before, after = self._lexicon, self._context.near(place, -1), self._context.near(place, 1)
        close = after is not None and after.gap == " "
        if after is not None and close:
            several = after.lower.endswith("s") and after.lower not in lexicon.of("function")
            if several or after.lower in lexicon.of("units") or after.lower in lexicon.of("counted_singly"):
                return True
        if not small:
            return False
        named = before is not None and before.lower in lexicon.of("before_small_ages")
        on = after is not None and close and after.lower not in lexicon.of("after_small_ages")
        return not named or on

    def _stands_as_age(self, place: int, token: Token) -> bool:
        lexicon, before, second = self._lexicon, self._context.near(place, -1), self._context.near(place, -2)
        hour = before is not None and (before.lower, before.gap) == ("at", " ")
        if hour and second is not None and second.lower in lexicon.of("begins_at"):
            return False
        cued = before is not None and (before.lower in lexicon.of("age_before") or before.lower in lexicon.of("relations"))
        return cued or token.gap.strip() in (",", "(") or self._ends_here(self._end(place))
