"""What is shown of a passage that was found: the words around each hit, and where the hits stand in them."""

from __future__ import annotations

import re

OPEN, CLOSE = "\ue000", "\ue001"
Marks = tuple[tuple[int, int], ...]
# How much of a passage is shown where no word was asked for.
BEGINNING = 200
# Letters on either side of a hit, how many places of one entry are shown, and how long one with many hits becomes.
_BESIDE, _PLACES, _LONGEST = 50, 3, 400
_BLANK = re.compile(r"\s")
_SIGNS = re.compile(f"([{OPEN}{CLOSE}])")


def unmarked(marked: str) -> tuple[str, Marks]:
    """Take the signs of a hit out of a text, and give where they stood."""
    pieces, marks, start, length = [], [], 0, 0
    for piece in _SIGNS.split(marked):
        if piece == OPEN:
            start = length
        elif piece == CLOSE:
            marks.append((start, length))
        else:
            pieces.append(piece)
            length += len(piece)
    return "".join(pieces), tuple(marks)


def around_hits(text: str, marks: Marks) -> tuple[str, Marks]:
    """Give the words around the hits of a text, the first few places joined by “…”, and where the hits stand in them.

    Without a hit it is how the text begins.
    """
    if not marks:
        return _beginning(text), ()
    excerpt, moved = "", []
    for start, end in _places(text, marks):
        lead = "… " if start or excerpt else ""
        shift = len(excerpt) + len(lead) - start
        moved += [(one + shift, other + shift) for one, other in marks if start <= one and other <= end]
        excerpt += f"{lead}{text[start:end]} "
        last = end
    return (excerpt.rstrip() if last == len(text) else f"{excerpt}…"), tuple(moved)


def _beginning(text: str) -> str:
    """Cut where a word ends, unless the first one is longer than all that is shown."""
    if len(text) <= BEGINNING:
        return text
    end = _BLANK.sub(" ", text).rfind(" ", 0, BEGINNING + 1)
    return f"{text[:end].rstrip()} …" if end > 0 else f"{text[:BEGINNING]}…"


def _places(text: str, marks: Marks) -> Marks:
    blank = _BLANK.sub(" ", text)
    places: list[tuple[int, int]] = []
    for mark in marks:
        start = max(mark[0] - 2 * _BESIDE, blank.rfind(" ", 0, max(0, mark[0] - _BESIDE)) + 1)
        end = blank.find(" ", mark[1] + _BESIDE, mark[1] + 2 * _BESIDE)
        end = end if end >= 0 else min(len(text), mark[1] + 2 * _BESIDE)
        if places and start <= places[-1][1] + 1:
            if end - places[-1][0] > _LONGEST:
                break
            places[-1] = (places[-1][0], max(end, places[-1][1]))
        elif len(places) < _PLACES:
            places.append((start, end))
        else:
            break
    return tuple(places)
