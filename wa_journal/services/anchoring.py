"""Keeps decided tags on their sentences when an entry is amended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wa_journal.model.tags import Tag


def reanchored(tags: Iterable[Tag], text: str) -> Iterator[Tag]:
    """Move each tag to where its sentence now stands; one whose sentence is gone stays, marked as unanchored.

    Of several equal sentences the one nearest to the old place is taken.
    """
    for tag in tags:
        start = nearest(text, tag.quote, tag.start)
        if start is None:
            yield replace(tag, anchored=False)
        else:
            yield at(tag, start)


def at(tag: Tag, start: int) -> Tag:
    """Give a tag at another place, its evidence with it."""
    moved = tuple((begin - tag.start + start, end - tag.start + start) for begin, end in tag.cues)
    return replace(tag, start=start, end=start + len(tag.quote), cues=moved, anchored=True)


def nearest(text: str, quote: str, wanted: int) -> int | None:
    """Give the place of a quotation that lies nearest to the wanted one, or None where it is gone."""
    if not quote:
        return None
    after = text.find(quote, max(0, wanted))
    before = text.rfind(quote, 0, wanted + len(quote))
    found = [place for place in (before, after) if place >= 0]
    return min(found, key=lambda place: abs(place - wanted), default=None)
