"""Cues: short patterns of stems. `a|b` is either word, `word?` may be left out, `..` is a gap of up to four words.

A cue is tried only where the rarest of its words stands, so the cost of a sentence hardly grows with the number of cues.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.words import Stemmer
from wa_journal.model.text import Cue, Indicator

GAP = ".."
WIDEST_GAP = 4


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found in a sentence: whose indicator, which cue, and the places of the words that matched."""

    indicator: str
    cue: Cue
    places: tuple[int, ...]

    @property
    def first(self) -> int:
        """The place of the first word."""
        return self.places[0]

    @property
    def last(self) -> int:
        """The place of the last word."""
        return self.places[-1]


@dataclass(frozen=True, slots=True)
class Step:
    """One word of a pattern, how many words may stand before it, and whether it may be left out."""

    stems: frozenset[str]
    gap: int
    optional: bool = False


Pattern = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A cue ready to be tried, with what blocks it; `needed`: of each of these one word must stand in the sentence as well."""

    indicator: str
    cue: Cue
    steps: Pattern
    needed: tuple[frozenset[str], ...]
    blocks: tuple[Pattern, ...]


class CueBook:
    """Every cue of a language, ready to be tried."""

    def __init__(self, indicators: Iterable[Indicator], stem: Stemmer) -> None:
        cues = [(one.id, cue, compiled(cue.pattern, stem)) for one in indicators for cue in one.cues]
        uses = Counter(word for *_, steps in cues for step in steps for word in step.stems)
        self._by_anchor: defaultdict[str, list[_Entry]] = defaultdict(list)
        for indicator, cue, steps in cues:
            anchor, *needed = _rarest_first(steps, uses)
            entry = _Entry(indicator, cue, steps, tuple(needed), tuple(compiled(one, stem) for one in cue.blocked_by))
            for word in sorted(anchor):
                self._by_anchor[word].append(entry)

    def find(self, stems: Sequence[str]) -> Iterator[CueHit]:
        """Give every cue found in a sentence of these stems, at its first place."""
        held, tried = frozenset(stems), set[str]()
        for word in stems:
            for entry in self._by_anchor.get(word, ()):
                # Most cues share only one word with a sentence: all are looked for before their order is.
                if any(map(held.isdisjoint, entry.needed)) or entry.cue.id in tried:
                    continue
                tried.add(entry.cue.id)
                places = first_match(stems, entry.steps)
                if places is not None and not any(first_match(stems, block) for block in entry.blocks):
                    yield CueHit(entry.indicator, entry.cue, places)


def _rarest_first(steps: Pattern, uses: Mapping[str, int]) -> list[frozenset[str]]:
    """What must stand there, first what fewest sentences will hold: words that many cues share are common ones."""
    return sorted((step.stems for step in steps if not step.optional), key=lambda stems: sum(uses[word] for word in stems))


def compiled(pattern: str, stem: Stemmer) -> Pattern:
    """Turn a pattern into steps; raises ValueError where it does not begin and end with a word that must stand there."""
    parts = pattern.casefold().split()
    if not parts or any(part == GAP or part.endswith("?") for part in (parts[0], parts[-1])):
        raise ValueError("a cue begins and ends with a word that must stand there")
    steps, gap = [], 0
    for part in parts:
        if part == GAP:
            gap = WIDEST_GAP
        else:
            steps.append(Step(frozenset(stem(word) for word in part.rstrip("?").split("|")), gap, part.endswith("?")))
            gap = 0 if not part.endswith("?") else gap
    return tuple(steps)


def first_match(stems: Sequence[str], steps: Pattern) -> tuple[int, ...] | None:
    """Give the places of the words of the first and shortest match, or None."""
    for place, word in enumerate(stems):
        if word in steps[0].stems and (places := _matched(stems, place, steps)) is not None:
            return places
    return None


def _matched(stems: Sequence[str], place: int, steps: Pattern) -> tuple[int, ...] | None:
    places = [place]
    for step in steps[1:]:
        reach = range(places[-1] + 1, min(len(stems), places[-1] + 2 + step.gap))
        found = next((at for at in reach if stems[at] in step.stems), None)
        if found is not None:
            places.append(found)
        elif not step.optional:
            return None
    return tuple(places)
