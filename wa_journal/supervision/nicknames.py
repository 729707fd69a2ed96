"""Nicknames made of everyday words: `big lee`, `ray ray`, `they called me Professor`."""

from __future__ import annotations

from wa_journal.supervision.context import Context

_SHORTEST = 3


class Nicknames:
    """Judges what somebody is called by what stands around it."""

    def __init__(self, context: Context) -> None:
        self._context, self._words, self._lexicon = context, context.words, context.lexicon

    def nicked(self, place: int, lower: str) -> bool:
        """`big lee`, `wee ross`, and `ray ray` said twice."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        twice = any(one is not None and one.lower == lower for one in (before, after))
        nick = before is not None and before.lower in self._lexicon.of("nick_starts") and self._words[place].gap == " "
        ends = after is None or after.gap != " " or after.lower in self._lexicon.of("after_a_name")
        return lower not in self._lexicon.of("thing_names") and (twice or (nick and ends))

    def nicked_subject(self, place: int, lower: str) -> bool:
        """`lil tee pulled up`: at the head of a line, and then what somebody does."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        if before is None or after is None or after.gap != " " or not (before.starts and self._context.lowered):
            return False
        nick = before.lower in self._lexicon.of("nick_starts") and self._words[place].gap == " "
        return nick and self._lexicon.may_be_called(lower) and after.lower in self._lexicon.of("person_verbs")

    def is_called(self, place: int, lower: str) -> bool:
        """`they called me Professor`, `known as "Fish"`: a capital right after a calling."""
        token, before, second = self._words[place], self._context.near(place, -1), self._context.near(place, -2)
        if before is None or lower in self._lexicon.of("function") or len(lower) < _SHORTEST:
            return False
        if second is not None and second.lower in self._lexicon.of("calls") and before.lower in self._lexicon.of("whom"):
            return token.gap.strip() in ("", '"', "“", "'", "‘", ": ")
        quoted = token.gap.strip(" ,") in ('"', "“", "'", "‘") and before.lower in self._lexicon.of("called_as")
        after = self._context.near(place, 1)
        closes = after is None or after.gap[:1] in "\"”'’" or not after.letters
        return quoted and closes and (before.lower not in self._lexicon.of("no_calling") or lower not in self._lexicon.common)
