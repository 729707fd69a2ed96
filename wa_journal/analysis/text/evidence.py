"""Evidence by rules: which cues a sentence holds, whether they are reported as having happened, and whose sentence it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wa_journal.analysis.text.cues import CueBook, CueHit
from wa_journal.analysis.text.people import People, ruled_voice, subject
from wa_journal.analysis.text.scope import ScopeWords, scope_of, triggers
from wa_journal.analysis.text.words import Stemmer, Word, words
from wa_journal.model.text import Scope, Voice


@dataclass(frozen=True, slots=True)
class Evidence:
    """One cue in a sentence: offsets within the sentence, its scope, and whether it counts."""

    indicator: str
    cue_id: str
    why: str
    start: int
    end: int
    scope: Scope
    counts: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules make of one sentence."""

    voice: Voice
    subject: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one language."""

    book: CueBook
    people: People
    scope: ScopeWords
    stem: Stemmer

    def read(self, sentence: str, keep: str = "none") -> Reading:
        """Read one sentence; `keep` is who was talked of before, taken over where the sentence names nobody."""
        found = words(sentence, self.stem)
        who = subject(sentence, self.people)
        return Reading(ruled_voice(sentence, self.people), keep if who == "none" else who, tuple(self._evidence(found, who)))

    def _evidence(self, found: tuple[Word, ...], who: str) -> Iterator[Evidence]:
        marks = triggers(found, self.scope)
        for hit in self.book.find(found):
            scope = scope_of(hit.first, hit.last, found, marks, self.scope)
            counts = _counts(hit, scope, who)
            yield Evidence(hit.indicator, hit.cue.id, hit.cue.why, found[hit.first].start, found[hit.last].end, scope, counts)


def _counts(hit: CueHit, scope: Scope, who: str) -> bool:
    """A client's sign must be the client's, an officer's strategy the officer's; some signs are negations themselves."""
    mine = hit.indicator.startswith("officer.")
    whose = who in (("officer", "none") if mine else ("client", "name", "none"))
    happened = scope is Scope.HAPPENED or (hit.cue.negation_is_sign and scope is Scope.NEGATED)
    return whose and happened
