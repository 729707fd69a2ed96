"""Evidence by rules: which cues a sentence holds, whether they are reported as having happened, and whose they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wa_journal.analysis.text.cues import CueBook, CueHit
from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.scope import ScopeWords, foremost, scopes_of, triggers
from wa_journal.analysis.text.speech import Spans, opens_speech, spoken, within
from wa_journal.analysis.text.subjects import nearest, of_others, subject
from wa_journal.analysis.text.unsaid import Unsaid
from wa_journal.analysis.text.words import Stemmer, Word, stems, words
from wa_journal.model.text import Scope, Whose

ANYBODY = "any"
SURE = 2.0
_TOLD_ABOUT = frozenset([Scope.PLANNED, Scope.PAST, Scope.HYPOTHETICAL, Scope.UNCERTAIN])


@dataclass(frozen=True, slots=True)
class Evidence:
    """One cue in a sentence: offsets within the sentence, its scope, whose it is, and whether it counts."""

    indicator: str
    cue_id: str
    why: str
    start: int
    end: int
    scope: Scope
    counts: bool
    whose: Whose = "none"
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules make of one sentence: who is talked of, the cues, whether it plainly is of others, what was not said."""

    subject: Whose
    evidence: tuple[Evidence, ...]
    others: bool = False
    unsaid: Spans = ()


@dataclass(frozen=True, slots=True)
class Alone:
    """How often a careful reader agrees where only cues speak: with one cue of an indicator, and with more."""

    one: float
    more: float

    def probabilities(self, reading: Reading) -> tuple[tuple[str, float], ...]:
        """Give the indicators that have a cue that counts, the surest first."""
        counts = Counter(evidence.indicator for evidence in reading.evidence if evidence.counts)
        pairs = ((indicator, self.one if number == 1 else self.more) for indicator, number in counts.items())
        return tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0])))


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence taken apart once for all its cues."""

    words: tuple[Word, ...]
    quoted: Spans
    subject: Whose


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one language."""

    book: CueBook
    people: People
    scope: ScopeWords
    stem: Stemmer
    unsaid: Unsaid

    def read(
        self, sentence: str, *, third: bool = False, quoted: Spans | None = None, inside: bool = False, speaker: Whose = "none"
    ) -> Reading:
        """Read one sentence; `third`: its pronoun is a third person's, named before; `quoted`: its speech, where it is known.

        `inside`: it stands in a quotation that opened before it; `speaker`: whose words it is by a label.
        """
        quoted = spoken(sentence, self.people) if quoted is None else quoted
        who, stemmed = subject(sentence, self.people, quoted), stems(sentence, self.stem)
        hits = tuple(self.book.find(stemmed))
        reported = not (inside or quoted or opens_speech(sentence))
        told: Whose = speaker if speaker != "none" else "third" if third and who in ("none", "client") else who
        reading = Reading(told, (), speaker == "third" or (reported and of_others(sentence, self.people)))
        unsaid = reported and not self.unsaid.verbs.isdisjoint(stemmed)
        if not hits and not unsaid:
            return reading
        found = words(sentence, self.stem)
        evidence = tuple(self._evidence(_Sentence(found, quoted, told), hits))
        return replace(reading, evidence=evidence, unsaid=self.unsaid.stretches(found, self.scope) if unsaid else ())

    def _evidence(self, taken: _Sentence, hits: tuple[CueHit, ...]) -> Iterator[Evidence]:
        found = triggers(taken.words, self.scope)
        for hit in hits:
            first, last = taken.words[hit.first], taken.words[hit.last]
            scopes = scopes_of(hit.places, taken.words, found, self.scope)
            whose = self._whose(taken, hit)
            counts = _counts(hit, scopes, whose, told=self._told(taken, hit))
            span, sure = (first.start, last.end), counts and hit.cue.weight >= SURE
            yield Evidence(hit.indicator, hit.cue.id, hit.cue.why, *span, foremost(scopes), counts, whose, sure)

    def _whose(self, taken: _Sentence, hit: CueHit) -> Whose:
        """In a quotation it is the speaker's; else the nearest person named before it, else the sentence's."""
        if within(taken.quoted, taken.words[hit.first].start):
            return "officer" if taken.subject == "officer" else "third" if taken.subject == "third" else "client"
        near = nearest(taken.words, hit.first, self.people)
        if near == "client":
            return self._of_client(taken, hit)
        if near == "none" and hit.indicator.startswith("officer."):
            return "third" if taken.subject == "third" else "none"
        return taken.subject if near == "none" else near

    def _of_client(self, taken: _Sentence, hit: CueHit) -> Whose:
        """What the officer tells the client about himself is the officer's: "I told him he should be ashamed"."""
        if taken.subject == "third":
            return "third"
        told = hit.indicator.startswith("officer.") and taken.subject == "officer" and self._told(taken, hit)
        return "officer" if told else "client"

    def _told(self, taken: _Sentence, hit: CueHit) -> bool:
        """The client says it, so that a plan, a supposition or a look back is today's saying."""
        if within(taken.quoted, taken.words[hit.first].start):
            return True
        return any(word.form in self.people.speech for word in taken.words[: hit.first])


def _counts(hit: CueHit, scopes: frozenset[Scope], whose: Whose, *, told: bool) -> bool:
    """A client's sign must be the client's, an officer's strategy the officer's; some signs are negations themselves."""
    against = scopes - {Scope.NEGATED} if hit.cue.negation_is_sign else scopes
    if hit.cue.whose == ANYBODY:
        return not (against - _TOLD_ABOUT if told else against)
    if hit.indicator.startswith("officer."):
        return whose in ("officer", "both", "none", "name") and not against - {Scope.ASKED}
    return whose in ("client", "both", "name", "none") and not (against - _TOLD_ABOUT if told else against)
