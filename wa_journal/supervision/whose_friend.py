"""Names that look like rare words, typed small right after whose relative or friend it is: `about his son rares`."""

from __future__ import annotations

from wa_journal.supervision.context import Context

_FURTHEST_OWNER = 3
_LATER = ((" ", "person_verbs"), (", ", "who_it_is"))


class WhoseFriend:
    """Says whether a rare word is what somebody's relative, friend or colleague may be called."""

    def __init__(self, context: Context) -> None:
        self._context, self._words, self._lexicon = context, context.words, context.lexicon

    def is_called(self, place: int, lower: str) -> bool:
        """Say whether the word stands right after such a person, as a name does, and is neither act nor state."""
        of, owner = self._lexicon.of, self._owner(place)
        if owner is None or lower in self._lexicon.common or not self._lexicon.may_be_called(lower):
            return False
        if lower in of("person_verbs") or lower in of("said_of_somebody"):
            return False
        after, token = self._context.near(place, 1), self._words[place]
        if after is not None and any(after.gap == gap and after.lower in of(name) for gap, name in _LATER):
            return True
        # `he says his mother frets` ends as `about his son rares` does: only after a word that takes a person it is no act.
        ends = after is None or after.gap != " " or after.lower in of("after_a_name") or token.lower != lower
        taken = self._context.near(owner, -1)
        if self._words[owner].starts:
            return (after is None or after.starts) and not self._acts(lower)
        return ends and taken is not None and self._words[owner].gap == " " and taken.lower in of("takes_a_person")

    def _acts(self, lower: str) -> bool:
        """`His mother frets.` is a sentence, `His friend rares.` none: no verb is meant whose first form alone is everyday."""
        if not lower.endswith("s") or lower.endswith("ss"):
            return False
        verb, lexicon = lower.removesuffix("s"), self._lexicon
        acting = [f"{verb}ing", f"{verb.removesuffix('e')}ing", f"{verb}{verb[-1]}ing"]
        everyday = lexicon.common if verb in lexicon.common else lexicon.ordinary
        return not everyday.isdisjoint(acting)

    def _owner(self, place: int) -> int | None:
        """Give where `his friend`, `his best friend` or `his mother's friend` right before the word begins."""
        if place == 0 or self._words[place - 1].lower not in self._lexicon.of("called_by_name"):
            return None
        if any(word.gap != " " for word in self._words[place - 1 : place + 1]):
            return None
        for at in range(place - 2, max(-1, place - _FURTHEST_OWNER - 1), -1):
            if self._words[at].lower in self._lexicon.of("owners"):
                return at
            if self._words[at].gap != " ":
                return None
        return None
