"""Fail-closed: a word not known to be ordinary is masked; one that is also a name is judged by what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.bodies import Bodies
from wa_journal.supervision.context import Found, plain
from wa_journal.supervision.neighbours import NICKNAME, STANDS
from wa_journal.supervision.numbers import Numbers
from wa_journal.supervision.standing import HIDDEN, MOST, known_of, row_of, score
from wa_journal.supervision.tokens import Token
from wa_journal.supervision.word_names import WordNames

_SHORT_CAPITALS, _TWO = 3, 2
_CASELESS, _CASELESS_SURE = -250, 100
_BESIDE = 200
_CASED, _CASED_SURE, _HEAD = 175, 300, 30
# `al-Hol` and `us-Salaam` begin with an article.
_LONGEST_ARTICLE = 3
_ELSEWHERE = ("a word that is also a name", "an everyday word that does what people do", "part of a capitalised name")


class Scan(Numbers, WordNames, Bodies):
    """Looks at every word of one text."""

    def spans(self) -> Iterator[MaskedSpan]:
        """Give every word to mask or to ask about."""
        found = [
            self._number(place, token) if not token.letters else self._word(place, token)
            for place, token in enumerate(self._words)
        ]
        self._look_again(found)
        self._where_names_stand(found)
        if self._lowered:
            self._wherever_it_stands(found)
        for token, one in zip(self._words, found, strict=True):
            if one is not None:
                kind, decision, rule = one
                yield MaskedSpan(token.start, token.end, kind, decision, rule, key=_key(token))

    def _look_again(self, found: list[Found]) -> None:
        """Take in words that stand beside a person, or that are a name elsewhere in the text."""
        people = frozenset(
            place
            for place, one in enumerate(found)
            if one is not None and (one[0] is MaskType.PERSON or (one[0] is MaskType.OTHER and self._words[place].capital))
        )
        named = {
            plain(token.lower)
            for token, one in zip(self._words, found, strict=True)
            if one is not None and one[1] is Decision.MASK and one[2] in _ELSEWHERE and token.capital and not token.text.isupper()
        }
        for place, token in enumerate(self._words):
            if not token.letters or (found[place] is not None and found[place][1] is Decision.MASK):  # type: ignore[index]
                continue
            lower = plain(token.lower)
            if token.capital and lower in named and lower not in self._lexicon.of("function"):
                found[place] = (MaskType.PERSON, Decision.MASK, "a name elsewhere in the text")
            elif self._beside_a_person(place, people):
                found[place] = (MaskType.PERSON, Decision.MASK if token.capital else Decision.UNSURE, "joined to a name")

    def _wherever_it_stands(self, found: list[Found]) -> None:
        """`her mate plum is in and plum says no`: a rare word that is somebody once is asked about everywhere."""
        lexicon = self._lexicon
        somebody = {
            token.lower
            for token, one in zip(self._words, found, strict=True)
            if one is not None and one[0] is MaskType.PERSON and not token.capital and token.lower not in lexicon.common
        }
        for place, token in enumerate(self._words):
            if found[place] is None and token.lower in somebody:
                found[place] = (MaskType.PERSON, Decision.UNSURE, "asked about elsewhere in the text")

    def _where_names_stand(self, found: list[Found]) -> None:
        """Ask about everyday words whose neighbours speak for a name; in a text without capitals sooner than elsewhere."""
        lexicon, words = self._lexicon, self._words
        if not lexicon.standing:
            return
        least, sure, head = (
            (_CASELESS, _CASELESS_SURE, _CASELESS) if self._caseless or self._shouted else (_CASED, _CASED_SURE, _HEAD)
        )
        open_words = [
            place
            for place, (token, one) in enumerate(zip(words, found, strict=True))
            if (one is None or one[1] is Decision.UNSURE)
            and token.letters
            and known_of(token.lower, lexicon).weight + MOST >= least
        ]
        if not open_words:
            return
        row = row_of(words, found, lexicon)
        for place in open_words:
            far, one = score(row, place, lexicon), found[place]
            if one is not None:
                found[place] = (one[0], Decision.MASK if far >= sure else one[1], one[2])
            elif far >= (head if words[place].capital else least):
                found[place] = (self._kind(place), Decision.MASK if far >= sure else Decision.UNSURE, STANDS)
                row.signs[row.at[place]] = HIDDEN
        for place in open_words if least == _CASELESS else ():
            # What stands beside a word that is asked about is part of the same name sooner than elsewhere.
            if found[place] is None and self._beside_asked(place, found) and score(row, place, lexicon) >= least - _BESIDE:
                found[place] = (self._kind(place), Decision.UNSURE, STANDS)
                row.signs[row.at[place]] = HIDDEN

    def _beside_asked(self, place: int, found: Sequence[Found]) -> bool:
        """Say whether nothing but a space parts a word from one that stands where a name stands."""
        for other, gap in ((place - 1, place), (place + 1, place + 1)):
            one = found[other] if 0 <= other < len(found) else None
            if one is not None and one[2] == STANDS and self._words[gap].gap == " ":
                return True
        return False

    def _word(self, place: int, token: Token) -> Found:
        lexicon = self._lexicon
        if token.lower in lexicon.of("plain_small") and not token.capital:
            return None
        lower = plain(token.lower)
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
        if _mixed_case(token.text, lexicon.of("prefixes")) and lower not in lexicon.of("plain_capitals"):
            return self._kind(place), Decision.MASK, "capitals within a word"
        if not token.capital or (self._shouted and token.text.isupper()):
            return self._small(place, token, lower)
        return self._capital(place, token, lower)

    def _small(self, place: int, token: Token, lower: str) -> Found:
        lexicon = self._lexicon
        if lower in lexicon.of("never_small"):
            return None
        if not (lexicon.is_ordinary(token.lower) or lower in lexicon.of("plain_capitals") or lower in lexicon.of("units")):
            if any(lower in lexicon.of(name) for name in ("particles", "titles", "relations", "close")):
                return None
            return self._kind(place), Decision.MASK, "not an ordinary word"
        if (body := self._small_body(place, token, lower)) is not None:
            return body
        if self._nicked_subject(place, lower):
            return MaskType.PERSON, Decision.UNSURE, NICKNAME
        never_names = lower in lexicon.of("no_small_name")
        related = place > 0 and self._words[place - 1].lower in lexicon.of("relations") and token.gap == " "
        if lower in lexicon.of("word_names") and (not never_names or related or lower in lexicon.of("function")):
            return self._small_name(place, lower)
        return None if lower not in lexicon.names or never_names else self._small_name(place, lower)

    def _capital(self, place: int, token: Token, lower: str) -> Found:
        lexicon = self._lexicon
        ordinary = lexicon.is_ordinary(token.lower)
        if token.text.isupper() and lower in lexicon.of("countries_short") and not self._shouted:
            return MaskType.PLACE, Decision.MASK, "a country"
        if self._in_a_run(place) and not self._shouted and not self._plain_run(place):
            return self._kind(place), Decision.MASK, "part of a capitalised name"
        if self._nickname(place, lower):
            return MaskType.PERSON, Decision.MASK, "what somebody is called"
        if token.starts and lower in lexicon.of("word_names") and self._does_something(place, lower):
            return MaskType.PERSON, Decision.MASK, "an everyday word that does what people do"
        if _two_halves(token) and not self._shouted and lower not in lexicon.of("peoples"):
            return self._kind(place), Decision.MASK, "two capitals joined"
        if (perhaps := self._perhaps_named(place, lower)) is not None:
            return perhaps
        if (
            lower in lexicon.of("plain_capitals")
            or lower in lexicon.of("peoples")
            or (lower in lexicon.of("titles") and ordinary)
        ):
            return None
        if not ordinary:
            plain_word = lower in lexicon.of("known_people") or lower in lexicon.of("forms_of_address")
            return None if plain_word else (self._kind(place), Decision.MASK, "not an ordinary word")
        if lower in lexicon.of("function"):
            within = not (token.starts or self._shouted or token.text.isupper() or token.lower.startswith("i'"))
            return (MaskType.PERSON, Decision.MASK, "a capital within a sentence") if within else None
        return self._ordinary_capital(place, token, lower)

    def _perhaps_named(self, place: int, lower: str) -> Found:
        if self._weekly(place, lower) or self._short_for_something(self._words[place], lower):
            return MaskType.ORG, Decision.UNSURE, "a weekday or capitals that may name a body"
        if self._called_by_kind(place, lower) or (lower in self._lexicon.of("peoples") and self._called_by_people(place, lower)):
            return MaskType.PERSON, Decision.UNSURE, "what somebody is called by"
        return None

    def _called_by_kind(self, place: int, lower: str) -> bool:
        """`his cellmate, Preacher, said`: a kind of person with a capital, no article before and no name after it."""
        lexicon, token = self._lexicon, self._words[place]
        if token.starts or self._shouted or lower not in lexicon.of("close") or lower in lexicon.of("forms_of_address"):
            return False
        before, after = self._near(place, -1), self._near(place, 1)
        told = before is not None and before.lower in lexicon.of("told_of")
        named = after is not None and ((after.gap == " " and after.capital) or "]" in after.gap)
        return not told and not named

    def _called_by_people(self, place: int, lower: str) -> bool:
        """`neither Nordine nor the Belgian, he said`: one person by a people's name, and nothing that is of that people."""
        before, after = self._near(place, -1), self._near(place, 1)
        if before is None or before.lower != "the" or lower.endswith(self._lexicon.endings["peoples"]):
            return False
        return after is None or after.gap != " " or after.lower in self._lexicon.of("after_a_name")

    def _short_for_something(self, token: Token, lower: str) -> bool:
        """`to DA in person`: two capitals within a sentence are no `da`."""
        within = token.text.isupper() and not (token.starts or self._shouted)
        return within and len(lower) == _TWO and lower in self._lexicon.of("relations")

    def _ordinary_capital(self, place: int, token: Token, lower: str) -> Found:
        lexicon = self._lexicon
        if lower in lexicon.names and (self._acts_as_name(place, token) or self._heads_a_line(place)):
            return MaskType.PERSON, Decision.MASK, "a word that is also a name"
        if self._shouted or lower in lexicon.of("known_people"):
            return None
        if token.text.isupper() and (lower not in lexicon.common or self._in_brackets(place)):
            return MaskType.ORG, Decision.UNSURE, "capitals"
        if token.starts:
            return self._head_name(place, lower)
        if lower in lexicon.of("heads"):
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
        lexicon, wings = self._lexicon, self._lexicon.of("wings")
        heads, no_letter = lexicon.of("place_heads"), token.lower in lexicon.of("letters_as_words")
        if (
            token.text.isupper()
            and token.lower not in lexicon.of("no_wings")
            and any(other and other.lower in heads for other in near)
        ):
            return MaskType.PLACE, Decision.MASK, "a letter beside a place"
        if near[1] is not None and near[1].lower in wings and near[1].gap == " " and not no_letter:
            return MaskType.PLACE, Decision.MASK, "a letter beside a place"
        if near[0] is not None and near[0].lower in wings and token.gap == " " and not no_letter:
            return MaskType.PLACE, Decision.MASK, "a letter beside a place"
        if (
            token.text == "A"
            and not token.starts
            and any(other and other.lower in heads for other in near)
            and (near[1] is not None and near[1].lower in heads and near[1].gap == " ")
            and not token.starts
        ):
            return MaskType.PLACE, Decision.UNSURE, "a letter beside a place"
        titled = near[0] is not None and near[0].lower in lexicon.of("titles_of_initials") and token.gap in (" ", ". ")
        if token.text.islower() and self._small_initial(place, token):
            return MaskType.PERSON, Decision.UNSURE, "an initial"
        if not token.text.isascii() or titled or (token.text.isupper() and token.lower not in lexicon.of("no_initials")):
            return MaskType.PERSON, Decision.MASK, "an initial"
        return None

    def _small_initial(self, place: int, token: Token) -> bool:
        """`no contact w q`: a letter that shortens no word, right after what takes a person."""
        before, after, lexicon = self._near(place, -1), self._near(place, 1), self._lexicon
        if before is None or token.gap != " " or token.lower in lexicon.of("letters_that_shorten") or not self._lowered:
            return False
        if after is not None and after.gap not in (" ", ", ", ". ", ".", ",", "\n", ". \n"):
            return False
        ends = after is None or after.gap != " " or after.lower in lexicon.of("after_a_name")
        return ends and before.lower in lexicon.of("near_whom")


def _mixed_case(written: str, prefixes: frozenset[str]) -> bool:
    """A capital after a small letter, as in `i-DANCE`, `DeShawn` or `us-Salaam`; two capitalised halves are no such thing."""
    if written.islower() or written[1:].islower() or written.isupper():
        return False
    parts = written.split("-")
    within = any(first.islower() and second.isupper() for part in parts for first, second in pairwise(part))
    if len(parts) < _TWO or not parts[0].islower() or len(parts[1]) < _TWO:
        return within
    article = len(parts[0]) <= _LONGEST_ARTICLE and parts[0] not in prefixes and parts[1][0].isupper()
    return within or parts[1].isupper() or article


def _two_halves(token: Token) -> bool:
    """`Sheikh-Terry`, `Lena-Marie`: both halves with a capital."""
    halves = token.text.split("-")
    return len(halves) > 1 and all(half[:1].isupper() and half[1:].islower() for half in halves)


def _key(token: Token) -> str:
    return plain(token.lower)
