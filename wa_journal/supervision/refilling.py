"""A sentence of the product with words of the officer's in it keeps being said in every language once those words are masked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from wa_journal.model.said import Said, is_own
from wa_journal.model.supervision import MaskedSpan
from wa_journal.supervision.engine import replaced

# No sentence of a catalogue holds it, and what was written by hand is never looked through for it.
_EDGE = "\x00"
_MARKED = re.compile(f"{_EDGE}([0-9]+){_EDGE}")


@dataclass(frozen=True, slots=True)
class Filled:
    """Words that fill a sentence: where they begin in its English, and the spans in them, counted from there."""

    start: int
    words: str = field(repr=False)
    spans: tuple[MaskedSpan, ...]

    @property
    def masked(self) -> str:
        """Give the words as they leave."""
        return replaced(self.words, self.spans)


def masked_within(text: str, spans: Sequence[MaskedSpan]) -> str:
    """Replace spans in a text; where each lies inside words that were filled in, the sentence around them can still be retold."""
    if not spans:
        return text
    plain = replaced(str(text), spans)
    inside = filled(text, spans) if isinstance(text, Said) else None
    if not isinstance(text, Said) or inside is None:
        return plain
    refilled = _refilled(text, iter([one.masked for one in inside]).__next__)
    # No name leaves by a sentence that shows its words otherwise than they were placed.
    return refilled if refilled == plain else plain


def filled(text: Said, spans: Sequence[MaskedSpan]) -> tuple[Filled, ...] | None:
    """Give all words that fill a sentence, in the order of `in_turn`; None where one is not said once, or a span overlaps one."""
    words, pieces = _words(text), in_turn(text, str)
    if sorted(piece for piece in pieces if isinstance(piece, int)) != list(range(len(words))):
        return None
    starts, at = [0] * len(words), 0
    for piece in pieces:
        if isinstance(piece, int):
            starts[piece] = at
            at += len(words[piece])
        else:
            at += len(piece)
    ends = [start + len(one) for start, one in zip(starts, words, strict=True)]
    of: list[list[MaskedSpan]] = [[] for _ in words]
    for span in spans:
        number = next((n for n in range(len(words)) if starts[n] <= span.start and span.end <= ends[n]), None)
        if number is None:
            return None
        of[number].append(replace(span, start=span.start - starts[number], end=span.end - starts[number]))
    return tuple(Filled(*one) for one in zip(starts, words, map(tuple, of), strict=True))


def in_turn(text: Said, say: Callable[[str], str]) -> list[str | int]:
    """Give a sentence as it is said, in pieces: its own words, and between them the numbers of the words that fill it."""
    numbers = iter(range(len(_words(text))))
    pieces = _MARKED.split(say(_refilled(text, lambda: f"{_EDGE}{next(numbers)}{_EDGE}")))
    return [int(piece) if number % 2 else piece for number, piece in enumerate(pieces)]


def _words(text: Said) -> list[str]:
    words: list[str] = []
    for value in text.params.values():
        if isinstance(value, str) and not is_own(value):
            words += _words(value) if isinstance(value, Said) else [value]
    return words


def _refilled(text: Said, words: Callable[[], str]) -> Said:
    """Fill a sentence with other words, one after the other; what is the product's own stays."""

    def other(value: object) -> object:
        if not isinstance(value, str) or is_own(value):
            return value
        return _refilled(value, words) if isinstance(value, Said) else words()

    return Said(text.context, text.source, text.one, {name: other(value) for name, value in text.params.items()})
