"""Words with a capital: parts of a name, what somebody is called, bodies, or a word that only begins a sentence."""

from __future__ import annotations

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.bodies import Bodies
from wa_journal.supervision.context import Context, Found
from wa_journal.supervision.nicknames import Nicknames
from wa_journal.supervision.tokens import Token
from wa_journal.supervision.word_names import WordNames

_SHORT_CAPITALS, _TWO = 3, 2


class Capitals:
    """Judges what a word with a capital names."""

    def __init__(self, context: Context, bodies: Bodies, nicknames: Nicknames, word_names: WordNames) -> None:
        self._context, self._bodies, self._nicknames, self._word_names = context, bodies, nicknames, word_names
        self._words, self._lexicon = context.words, context.lexicon

    def judge(self, place: int, token: Token, lower: str) -> Found:
        """Say what the word names, and how sure that is."""
        context, lexicon, shouted = self._context, self._lexicon, self._context.shouted
        ordinary = lexicon.is_ordinary(token.lower)
        if token.text.isupper() and lower in lexicon.of("countries_short") and not shouted:
            return MaskType.PLACE, Decision.MASK, "a country"
        if context.in_a_run(place) and not shouted and lower not in lexicon.of("plain_capitals"):
            return context.kind(place), Decision.MASK, "part of a capitalised name"
        if self._nicknames.is_called(place, lower):
            return MaskType.PERSON, Decision.MASK, "what somebody is called"
        if token.starts and lower in lexicon.of("word_names") and self._word_names.does_something(place, lower):
            return MaskType.PERSON, Decision.MASK, "an everyday word that does what people do"
        if _two_halves(token) and not shouted and lower not in lexicon.of("peoples"):
            return context.kind(place), Decision.MASK, "two capitals joined"
        if (perhaps := self._perhaps_named(place, lower)) is not None:
            return perhaps
        titled = ordinary and lower in lexicon.of("titles")
        # `Probation Service`, `Home Office`: national bodies are no identifiers.
        if titled or lower in lexicon.of("plain_capitals") or lower in lexicon.of("peoples"):
            return None
        if not ordinary:
            plain_word = lower in lexicon.of("known_people") or lower in lexicon.of("forms_of_address")
            return None if plain_word else (context.kind(place), Decision.MASK, "not an ordinary word")
        if lower in lexicon.of("function"):
            within = not (token.starts or shouted or token.text.isupper() or token.lower.startswith("i'"))
            return (MaskType.PERSON, Decision.MASK, "a capital within a sentence") if within else None
        return self._ordinary(place, token, lower)

    def _perhaps_named(self, place: int, lower: str) -> Found:
        if self._bodies.is_weekly(place, lower) or self._short_for_something(self._words[place], lower):
            return MaskType.ORG, Decision.UNSURE, "a weekday or capitals that may name a body"
        if self._called_by_kind(place, lower) or (lower in self._lexicon.of("peoples") and self._called_by_people(place, lower)):
            return MaskType.PERSON, Decision.UNSURE, "what somebody is called by"
        return None

    def _called_by_kind(self, place: int, lower: str) -> bool:
        """`his cellmate, Preacher, said`: a kind of person with a capital, no article before and no name after it."""
        lexicon, token = self._lexicon, self._words[place]
        if token.starts or self._context.shouted or lower not in lexicon.of("close") or lower in lexicon.of("forms_of_address"):
            return False
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        told = before is not None and before.lower in lexicon.of("told_of")
        named = after is not None and ((after.gap == " " and after.capital) or "]" in after.gap)
        return not told and not named

    def _called_by_people(self, place: int, lower: str) -> bool:
        """`neither Nordine nor the Belgian, he said`: one person by a people's name, and nothing that is of that people."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        if before is None or before.lower != "the" or lower.endswith(self._lexicon.endings["peoples"]):
            return False
        return after is None or after.gap != " " or after.lower in self._lexicon.of("after_a_name")

    def _short_for_something(self, token: Token, lower: str) -> bool:
        """`to DA in person`: two capitals within a sentence are no `da`."""
        within = token.text.isupper() and not (token.starts or self._context.shouted)
        return within and len(lower) == _TWO and lower in self._lexicon.of("relations")

    def _ordinary(self, place: int, token: Token, lower: str) -> Found:
        lexicon = self._lexicon
        if lower in lexicon.names and (self._word_names.acts_as_name(place, token) or self._word_names.heads_a_line(place)):
            return MaskType.PERSON, Decision.MASK, "a word that is also a name"
        if self._context.shouted or lower in lexicon.of("known_people"):
            return None
        if token.text.isupper() and (lower not in lexicon.common or self._context.in_brackets(place)):
            return MaskType.ORG, Decision.UNSURE, "capitals"
        if token.starts:
            return self._word_names.at_head(place, lower)
        if lower in lexicon.of("heads"):
            return MaskType.ORG, Decision.MASK, "a body or place with a capital"
        if token.text.isupper():
            before = self._context.near(place, -1)
            named = (before is not None and before.lower == "the" and token.gap == " ") or len(token.text) <= _SHORT_CAPITALS
            return (MaskType.ORG, Decision.UNSURE, "capitals") if named else None
        if lower in lexicon.names:
            return MaskType.PERSON, Decision.MASK, "a word that is also a name"
        return MaskType.OTHER, Decision.MASK, "a capital within a sentence"


def _two_halves(token: Token) -> bool:
    """`Sheikh-Terry`, `Lena-Marie`: both halves with a capital."""
    halves = token.text.split("-")
    return len(halves) > 1 and all(half[:1].isupper() and half[1:].islower() for half in halves)
