"""Sayings and everyday things in whose words the models see a sign that is none: "he could kill for a coffee"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.cues import Pattern, compiled, first_match
from wa_journal.analysis.text.words import Stemmer, stems

Found = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Everyday:
    """The sayings of a language by the indicator that they are taken for; patterns as cues are written."""

    patterns: Mapping[str, tuple[Pattern, ...]]
    stem: Stemmer

    def left(self, sentence: str, found: Sequence[tuple[str, float]], cued: Collection[str]) -> Found:
        """Give what was found without what only a saying speaks for; a cue outweighs it."""
        return tuple(pair for pair in found if pair[0] in cued or not self._said(sentence, pair[0]))

    def _said(self, sentence: str, indicator: str) -> bool:
        if indicator not in self.patterns:
            return False
        said = stems(sentence, self.stem)
        return any(first_match(said, pattern) is not None for pattern in self.patterns[indicator])


def everyday(rows: Mapping[str, Iterable[str]], stem: Stemmer) -> Everyday:
    """Make them from the patterns of each indicator."""
    return Everyday({name: tuple(compiled(pattern, stem) for pattern in patterns) for name, patterns in rows.items()}, stem)
