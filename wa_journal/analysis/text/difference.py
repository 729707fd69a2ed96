"""What other cues would have changed: tags that they add to and take from texts that were read before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from wa_journal.analysis.text.cues import CueBook
from wa_journal.analysis.text.sentences import split
from wa_journal.analysis.text.speech import Spans
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.analysis.text.words import stems
from wa_journal.model.text import Indicator


@dataclass(frozen=True, slots=True)
class Changed:
    """One sentence whose suggestions differ; decisions already made are never touched."""

    start: int
    end: int
    added: tuple[str, ...]
    removed: tuple[str, ...]
    sentence: str = field(repr=False)


class Difference:
    """Compares two taggers; where they differ in cues alone, a text that holds none of those cues is not read twice."""

    def __init__(self, before: Tagger, after: Tagger) -> None:
        self._before, self._after = before, after
        alike = before.parts.learned is after.parts.learned and before.parts.rules.stem is after.parts.rules.stem
        self._telling = CueBook(_telling(before, after), after.parts.rules.stem) if alike else None

    def of(self, text: str, theirs: Spans = ()) -> tuple[Changed, ...]:
        """Give the sentences of a text that would get other suggestions, read as `tag` reads it."""
        return tuple(self._changed(text, theirs)) if self._may_differ(text) else ()

    def _may_differ(self, text: str) -> bool:
        telling, parts = self._telling, self._after.parts
        if telling is None:
            return True
        spans = split(text, parts.abbreviations)
        return any(any(telling.find(stems(text[start:end], parts.rules.stem))) for start, end in spans)

    def _changed(self, text: str, theirs: Spans) -> Iterator[Changed]:
        for old, new in zip(self._before.tag(text, theirs=theirs), self._after.tag(text, theirs=theirs), strict=True):
            was, now = {tag.indicator for tag in old.tags}, {tag.indicator for tag in new.tags}
            if was != now:
                added, removed = tuple(sorted(now - was)), tuple(sorted(was - now))
                yield Changed(old.start, old.end, added, removed, text[old.start : old.end])


def _telling(before: Tagger, after: Tagger) -> Iterator[Indicator]:
    """The cues that only one of the two has, as indicators of their own so that each can be found."""
    of = {one.id: one for one in (*before.indicators(), *after.indicators())}
    pairs = [{(one.id, cue) for one in tagger.indicators() for cue in one.cues} for tagger in (before, after)]
    for name, cue in sorted(pairs[0] ^ pairs[1], key=lambda pair: (pair[0], repr(pair[1]))):
        # A book tries each id once: two versions of one cue must both be tried.
        yield replace(of[name], cues=(replace(cue, id=repr(cue)),))
