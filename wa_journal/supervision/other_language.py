"""Tells what reads like words of another language from a name: both are masked, as no list of ordinary words knows them."""

from __future__ import annotations

from wa_journal.model.supervision import MaskedSpan, Passage

_RULES = frozenset(("not an ordinary word", "known"))
# So many words in small letters on end are no name of anybody.
_LEAST = 3


def foreign_spans(passage: Passage) -> frozenset[int]:
    """Give where such stretches of a passage begin; beside one that is long enough, shorter ones count too."""
    small = {span.start: _small(passage, span) for span in passage.spans if span.rule in _RULES}
    if max(small.values(), default=0) < _LEAST:
        return frozenset()
    return frozenset(start for start, count in small.items() if count)


def _small(passage: Passage, span: MaskedSpan) -> int:
    return sum(word[0].islower() for word in passage.original[span.start : span.end].split())
