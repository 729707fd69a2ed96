"""Cues: short patterns of stems. `a|b` is either word, `..` is a gap of up to four words; all cues are tried in one pass.

Cues are kept by the stems that they can begin with, so the cost of a sentence hardly grows with their number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.words import Stemmer, Word
from wa_journal.model.text import Cue, Indicator

GAP = ".."
WIDEST_GAP = 4


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found in a sentence: whose indicator, which cue, from which word to which."""

    indicator: str
    cue: Cue
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Step:
    """One word of a pattern and how many words may stand before it."""

    stems: frozenset[str]
    gap: int


class CueBook:
    """Every cue of a language, ready to be tried."""

    def __init__(self, indicators: Iterable[Indicator], stem: Stemmer) -> None:
        self._by_first: defaultdict[str, list[tuple[str, Cue, tuple[_Step, ...]]]] = defaultdict(list)
        for indicator in indicators:
            for cue in indicator.cues:
                steps = compiled(cue.pattern, stem)
                for first in steps[0].stems:
                    self._by_first[first].append((indicator.id, cue, steps))

    def find(self, words: Sequence[Word]) -> Iterator[CueHit]:
        """Give every cue found, at its first place."""
        seen: set[str] = set()
        for place, word in enumerate(words):
            for indicator, cue, steps in self._by_first.get(word.stem, ()):
                if cue.id not in seen and (last := _matched(words, place, steps)) is not None:
                    seen.add(cue.id)
                    yield CueHit(indicator, cue, place, last)


def compiled(pattern: str, stem: Stemmer) -> tuple[_Step, ...]:
    """Turn a pattern into steps; raises ValueError where it begins or ends with a gap, or is empty."""
    parts = pattern.casefold().split()
    if not parts or GAP in (parts[0], parts[-1]):
        raise ValueError("a cue begins and ends with a word")
    steps, gap = [], 0
    for part in parts:
        if part == GAP:
            gap = WIDEST_GAP
        else:
            steps.append(_Step(frozenset(stem(word) for word in part.split("|")), gap))
            gap = 0
    return tuple(steps)


def _matched(words: Sequence[Word], place: int, steps: Sequence[_Step]) -> int | None:
    """Give the place of the last word of the shortest match that starts at `place`."""
    last = place
    for step in steps[1:]:
        reach = range(last + 1, min(len(words), last + 2 + step.gap))
        found = next((at for at in reach if words[at].stem in step.stems), None)
        if found is None:
            return None
        last = found
    return last
