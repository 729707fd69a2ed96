"""Cuts stretches out of an entry's sections, and knows where each place that is left stands afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from wa_journal.model.entries import GAP, Section, places

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cut:
    """What is left: the sections that still say something, and each piece as (start, end) before and its start now."""

    sections: tuple[Section, ...] = field(repr=False)
    pieces: tuple[tuple[int, int, int], ...]

    def moved(self, start: int, end: int) -> int | None:
        """Give where a stretch begins now, or None where any of it was cut out."""
        return next((now + start - first for first, last, now in self.pieces if first <= start and end <= last), None)


def cut(sections: tuple[Section, ...], spans: Iterable[Span]) -> Cut:
    """Leave stretches of the stored text out; a section that says nothing without them goes as well."""
    gone, kept = apart(spans), []
    pieces: list[tuple[int, int, int]] = []
    offset = 0
    for start, end, section in places(sections):
        text, left = section.text, _left(section.text, start, end, gone)
        said = "".join(text[first - start : last - start] for first, last in left)
        if not said.strip():
            continue
        now = offset
        for first, last in left:
            pieces.append((first, last, now))
            now += last - first
        kept.append(replace(section, text=said))
        offset = now + len(GAP)
    return Cut(tuple(kept), tuple(pieces))


def apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Give the same stretches in order, those that overlap as one."""
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def _left(text: str, start: int, end: int, gone: tuple[Span, ...]) -> list[Span]:
    """Give the stretches of a section that stay; the blank behind what was cut out goes with it, at the end the one before."""
    kept: list[Span] = []
    place = start
    for first, last in gone:
        if last <= start or first >= end:
            continue
        if place < first:
            kept.append((place, first))
        after = text[max(last, place) - start :]
        place = max(last, place) + len(after) - len(after.lstrip())
    if place < end:
        kept.append((place, end))
    elif kept:
        first, last = kept[-1]
        kept[-1] = (first, first + len(text[first - start : last - start].rstrip()))
    return kept
