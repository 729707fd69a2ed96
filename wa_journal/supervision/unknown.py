"""Fail-closed: a word not known to be ordinary is masked; one that is also a name is judged by what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.supervision.ages import Ages
from wa_journal.supervision.bodies import Bodies
from wa_journal.supervision.capitals import Capitals
from wa_journal.supervision.context import Context, Found, plain
from wa_journal.supervision.letters import letter
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.neighbours import NICKNAME
from wa_journal.supervision.nicknames import Nicknames
from wa_journal.supervision.numbers import Numbers
from wa_journal.supervision.second_looks import days_that_are_names, look_again, where_names_stand, wherever_it_stands
from wa_journal.supervision.tokens import Token
from wa_journal.supervision.whose_friend import WhoseFriend
from wa_journal.supervision.word_names import WordNames

_TWO = 2
# `al-Hol` and `us-Salaam` begin with an article.
_LONGEST_ARTICLE = 3


class Scan:
    """Looks at every word of one text, and says who judges it and in which order."""

    def __init__(self, words: Sequence[Token], lexicon: Lexicon) -> None:
        self._context = context = Context(words, lexicon)
        self._ages, self._nicknames, self._bodies = Ages(context), Nicknames(context), Bodies(context)
        self._numbers = Numbers(context, self._ages)
        self._word_names = WordNames(context, self._nicknames)
        self._whose_friend = WhoseFriend(context)
        self._capitals = Capitals(context, self._bodies, self._nicknames, self._word_names)

    def spans(self) -> Iterator[MaskedSpan]:
        """Give every word to mask or to ask about."""
        context, number, word = self._context, self._numbers.judge, self._word
        found = [word(place, token) if token.letters else number(place, token) for place, token in enumerate(context.words)]
        look_again(context, found, self._word_names)
        where_names_stand(context, found, self._word_names)
        days_that_are_names(context, found, self._word_names)
        if context.lowered:
            wherever_it_stands(context, found)
        for token, one in zip(context.words, found, strict=True):
            if one is not None:
                kind, decision, rule = one
                yield MaskedSpan(token.start, token.end, kind, decision, rule, key=plain(token.lower))

    def _word(self, place: int, token: Token) -> Found:
        context = self._context
        lexicon = context.lexicon
        if token.lower in lexicon.of("plain_small") and not token.capital:
            return None
        lower = plain(token.lower)
        if (age := self._ages.in_words(place, token)) is not None:
            return age
        if self._word_names.tells_when(place, lower):
            return None
        if len(lower) == 1:
            return letter(context, place, token)
        if (
            lower in lexicon.of("months")
            and not token.starts
            and token.capital
            and lower not in lexicon.of("ambiguous_months")
            and not context.in_a_run(place)
        ):
            return MaskType.DATE, Decision.MASK, "month"
        if _mixed_case(token.text, lexicon.of("prefixes")) and lower not in lexicon.of("plain_capitals"):
            return context.kind(place), Decision.MASK, "capitals within a word"
        if not token.capital or (context.shouted and token.text.isupper()):
            return self._small(place, token, lower)
        return self._capitals.judge(place, token, lower)

    def _small(self, place: int, token: Token, lower: str) -> Found:
        context = self._context
        lexicon = context.lexicon
        if lower in lexicon.of("never_small"):
            return None
        if not (lexicon.is_ordinary(token.lower) or lower in lexicon.of("plain_capitals") or lower in lexicon.of("units")):
            if any(lower in lexicon.of(name) for name in ("particles", "titles", "relations", "close")):
                return None
            return context.kind(place), Decision.MASK, "not an ordinary word"
        if (body := self._bodies.judge(place, token, lower)) is not None:
            return body
        if self._nicknames.nicked_subject(place, lower):
            return MaskType.PERSON, Decision.UNSURE, NICKNAME
        never_names = lower in lexicon.of("no_small_name")
        related = place > 0 and context.words[place - 1].lower in lexicon.of("relations") and token.gap == " "
        if lower in lexicon.of("word_names") and (not never_names or related or lower in lexicon.of("function")):
            return self._word_names.in_small(place, lower)
        if lower in lexicon.names and not never_names:
            return self._word_names.in_small(place, lower)
        if self._whose_friend.is_called(place, lower):
            return MaskType.PERSON, Decision.UNSURE, "a rare word after whose friend it is"
        return None


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
