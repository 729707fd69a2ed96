"""Tells lines that are sentences of their own from lines of a paragraph that was wrapped.

Officers type a thought a line, often in small letters and without a stop; pasted text is broken where its page was full.
A paragraph was wrapped if none of its lines had room for the first word of the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from wa_journal.analysis.text.listing import BULLET

_BREAK = re.compile(r"\n[ \t]*\n\s*|\r\n|[\n\r\u2028\u2029\x0b\x0c\x85]+")
_WORD = re.compile(r"\S{1,40}")
_STOPS, _SHUT = ".!?…", '.!?…:;"”’'
# Two lines prove nothing: one of them is the longer in any case.
_FEWEST = 3
Line = tuple[int, int]


def lines(text: str) -> Iterator[Line]:
    """Give what stands alone as (start, end): lines, and paragraphs whose lines were only wrapped."""
    for block in _blocks(text):
        wrapped = _is_wrapped(text, block)
        start = block[0][0]
        for (_, end), after in pairwise(block):
            if not _goes_on(text, end, after, wrapped=wrapped):
                yield start, end
                start = after[0]
        yield start, block[-1][1]


def _blocks(text: str) -> Iterator[Sequence[Line]]:
    """Lines that follow each other without an empty one between."""
    block, start = [], 0
    for gap in _BREAK.finditer(text):
        block.append((start, gap.start()))
        start = gap.end()
        if gap[0].count("\n") > 1:
            yield block
            block = []
    yield [*block, (start, len(text))]


def _is_wrapped(text: str, block: Sequence[Line]) -> bool:
    if len(block) < _FEWEST:
        return False
    width = max(end - start for start, end in block)
    return all(end - start + 1 + _first_word(text, after) > width for (start, end), after in pairwise(block))


def _first_word(text: str, line: Line) -> int:
    found = _WORD.search(text, *line)
    return len(found[0]) if found else 0


def _goes_on(text: str, end: int, after: Line, *, wrapped: bool) -> bool:
    """A sentence goes on in the next line if that begins small, and the page was narrow, a blank was left, or a stop ends it."""
    before = text[max(0, end - 4) : end].rstrip()[-1:]
    if not before or before in _SHUT or not (before.islower() or before in ",-–"):
        return False
    start = after[0]
    if not text[start : start + 1].islower() or BULLET.match(text, start) is not None:
        return False
    return wrapped or text[end - 1].isspace() or text[max(start, after[1] - 4) : after[1]].rstrip()[-1:] in _STOPS
