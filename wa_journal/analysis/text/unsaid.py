"""What is told as not said: "He did not say that he wants out" reports no wish, though it holds the words of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.scope import ScopeWords, Trigger, reach, triggers
from wa_journal.analysis.text.words import Stemmer, Word
from wa_journal.model.text import Scope

_MOST_BETWEEN = 2
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Verbs that report by their stems, what may stand before them and between them and what they report, and how that begins.

    `signs` are of silence or of telling itself: with them not saying may be the sign.
    """

    verbs: frozenset[str]
    between: frozenset[str]
    hearers: frozenset[str]
    opening: frozenset[str]
    signs: frozenset[str]

    def stretches(self, words: Sequence[Word], scope: ScopeWords) -> Spans:
        """Give where a sentence tells what was not said, from the negation on."""
        return tuple(self._stretches(words, scope))

    def _stretches(self, words: Sequence[Word], scope: ScopeWords) -> Iterator[tuple[int, int]]:
        for one in triggers(words, scope):
            if one.scope is Scope.NEGATED and not one.backwards and (begins := self._reported(words, one)):
                last = reach(one, begins, words, scope)
                yield words[one.first].start, words[last].end

    def _reported(self, words: Sequence[Word], negation: Trigger) -> int:
        """Give the place where what was not said begins; 0 where nothing is reported."""
        at = negation.last + 1
        while at <= negation.last + _MOST_BETWEEN and at < len(words) and words[at].form in self.between:
            at += 1
        if at >= len(words) or words[at].stem not in self.verbs:
            return 0
        at += 1
        if at < len(words) and words[at].form in self.hearers:
            at += 1
        told = at + 2 < len(words) and words[at].form in self.opening and not words[at + 1].before
        return at if told else 0


def unsaid(rows: Mapping[str, Sequence[str]], stem: Stemmer) -> Unsaid:
    """Make it from the table of a language."""
    sets = {name: frozenset(words) for name, words in rows.items()}
    return Unsaid(**{**sets, "verbs": frozenset(map(stem, sets["verbs"]))})
