"""Whether a sentence names a feeling: for the officer's own words that are not to leave without being asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wa_journal.analysis.text.cues import Pattern, compiled, first_match
from wa_journal.analysis.text.words import Stemmer, stems


@dataclass(frozen=True, slots=True)
class Feelings:
    """The words by which one language names feelings; they find too much rather than too little."""

    patterns: tuple[Pattern, ...]
    stem: Stemmer

    def named_in(self, sentence: str) -> bool:
        """Say whether a sentence names a feeling, whosever it is."""
        said = stems(sentence, self.stem)
        return any(first_match(said, pattern) is not None for pattern in self.patterns)


def feelings(patterns: Iterable[str], stem: Stemmer) -> Feelings:
    """Make them from patterns as cues are written."""
    return Feelings(tuple(compiled(pattern, stem) for pattern in patterns), stem)
