"""Quotations that go on over several sentences: which sentence has its speaker's marks before or after it.

"I sent it back. I'd have paid sixty." is two sentences; the second is the speaker's as well, though no mark opens it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# German closes with the marks that open in English and in French.
_CLOSED_BY = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}
_EVENT = re.compile('["“”„«»\n]')


def as_heard(text: str, sentences: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Give the sentences with the marks of a quotation put around each that stands within it without them."""
    stretches = [*_stretches(text), (len(text), len(text))]
    out, at = [], 0
    for start, end in sentences:
        while stretches[at][1] < start:
            at += 1
        before = text[stretches[at][0]] if stretches[at][0] < start else ""
        while stretches[at][1] < end:
            at += 1
        after = text[stretches[at][1]] if stretches[at][0] < end <= stretches[at][1] < len(text) else ""
        out.append(before + text[start:end] + after)
    return tuple(out)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where a mark stands and where it is closed in the same line; one that is never closed opens nothing."""
    begin = -1
    for found in _EVENT.finditer(text):
        if found[0] == "\n":
            begin = -1
        elif begin >= 0 and found[0] in _CLOSED_BY[text[begin]]:
            yield begin, found.start()
            begin = -1
        elif begin < 0 and found[0] in _CLOSED_BY:
            begin = found.start()
