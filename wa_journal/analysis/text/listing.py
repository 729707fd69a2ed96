"""Lists as officers type them: bullets at the start of a line, and items that follow one another in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

BULLET = re.compile(r"[ \t]*(?:[-*•‣◦⁃·–—][ \t]*(?:\d{1,3}[.)]+)?|\(?\d{1,3}[.)]+|\(?[a-zA-Z][.)])[ \t]+")
_DOT = re.compile(r"[•‣◦⁃]")
_MARK = re.compile(r"(?<!\S)(\(?)(\d{1,3}|[a-z])([.)]+)[ \t]+(?=\S)")


def items(text: str, start: int, end: int) -> Iterator[int]:
    """Give where the second and later items of a list in one row begin; nothing where the line is no list."""
    while start < end and text[start] in " \t":
        start += 1
    if (dot := _DOT.match(text, start, end)) is not None:
        yield from (found.start() for found in _DOT.finditer(text, dot.end(), end) if found[0] == dot[0])
        return
    first = _MARK.match(text, start, end)
    if first is None:
        return
    expected = _next(first[2])
    for found in _MARK.finditer(text, first.end(), end):
        if found[2] == expected and (found[1], found[3]) == (first[1], first[3]):
            yield found.start()
            expected = _next(expected)


def _next(label: str) -> str:
    return str(int(label) + 1) if label.isdecimal() else chr(ord(label) + 1)
