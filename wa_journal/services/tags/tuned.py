"""The language pass as one officer has it: muted cues left out, the team's own added, a correction by own decisions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256

from wa_journal.analysis.text.cues import CueBook
from wa_journal.analysis.text.learned.correction import left
from wa_journal.analysis.text.learned.feedback import without
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.coding import Choices, OwnWeights
from wa_journal.model.entries import Spans
from wa_journal.model.text import TaggedSentence
from wa_journal.services.tags.choices import with_team
from wa_journal.services.tags.language import tagger

_EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Tuned:
    """A tagger and the correction of what it suggests."""

    tagger: Tagger
    own: OwnWeights | None = None

    @property
    def version(self) -> str:
        """Give the version of cues, models and correction that every suggestion carries."""
        quick = "" if self.tagger.parts.encoder else "+quick"
        return self.tagger.version + (f"+own-{self.own.version}" if self.own else "") + quick

    @property
    def cut(self) -> float:
        """Give the probability from which a suggestion is shown."""
        learned = self.tagger.parts.learned
        return _EVEN if learned is None else learned.mixes[1 if learned.encoder is None else 0].threshold

    def tag(self, text: str, session: int | None = None, theirs: Spans = ()) -> tuple[TaggedSentence, ...]:
        """Give a text's sentences with the suggestions that are left."""
        return self._left(self.tagger.tag(text, session, theirs))

    def known(self, text: str, theirs: Spans = ()) -> tuple[TaggedSentence | None, ...]:
        """Give the sentences that need not be read anew, None for each of the others."""
        return tuple(one and self._left((one,))[0] for one in self.tagger.known(text, theirs))

    def _left(self, found: tuple[TaggedSentence, ...]) -> tuple[TaggedSentence, ...]:
        return found if self.own is None else left(found, self.own, self.cut)


@lru_cache(maxsize=6)
def tuned(language: str, choices: Choices, *, quick: bool) -> Tuned:
    """Give the language pass with these choices; made once, and again only when a choice changes."""
    shipped = tagger(language, quick=quick)
    if not choices.muted and not choices.team:
        return Tuned(shipped, choices.own)
    parts = shipped.parts
    known = without(with_team(parts.indicators, choices.team), choices.muted)
    rules = replace(parts.rules, book=CueBook(known, parts.rules.stem))
    version = parts.version + _mark("team", repr(choices.team) if choices.team else "")
    version += _mark("muted", " ".join(sorted(choices.muted)))
    return Tuned(Tagger(replace(parts, indicators=known, rules=rules, version=version)), choices.own)


def _mark(name: str, content: str) -> str:
    return f"+{name}-{sha256(content.encode()).hexdigest()[:8]}" if content else ""
