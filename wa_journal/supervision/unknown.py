"""Fail-closed: a word not known to be ordinary is masked; one that is also a name is judged by what stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.context import Found, plain
from wa_journal.supervision.numbers import Numbers
from wa_journal.supervision.tokens import Token

_SHORT_CAPITALS = 3
_LONGEST_NAME = 3


class Scan(Numbers):
    """Looks at every word of one text."""

    def spans(self) -> Iterator[MaskedSpan]:
        """Give every word to mask or to ask about."""
        for place, token in enumerate(self._words):
            found = self._number(place, token) if not token.letters else self._word(place, token)
            if found is not None:
                kind, decision, rule = found
                yield MaskedSpan(token.start, token.end, kind, decision, rule, key=_key(token))

    def _word(self, place: int, token: Token) -> Found:
        lexicon, lower = self._lexicon, plain(token.lower)
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


def _mixed_case(written: str) -> bool:
    """A capital after a small letter, as in `i-DANCE` or `DeShawn`; two capitalised halves are no such thing."""
    if written.islower() or written[1:].islower() or written.isupper():
        return False
    parts = written.split("-")
    within = any(first.islower() and second.isupper() for part in parts for first, second in pairwise(part))
    return within or (len(parts) > 1 and parts[0].islower() and parts[1].isupper() and len(parts[1]) > 1)


def _key(token: Token) -> str:
    return plain(token.lower)
