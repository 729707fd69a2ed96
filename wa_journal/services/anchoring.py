"""Keeps tags and marks on their sentences when the words around them change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from wa_journal.model.tags import Tag

Quoted = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Alike:
    """What two versions of a text share: all `until` there, and all `since` there, which stands so much `further` on."""

    until: int
    since: int
    further: int


def reanchored(tags: Iterable[Tag], text: str, before: str | None = None) -> Iterator[Tag]:
    """Move each tag to where its sentence now stands; one whose sentence is gone stays, marked as unanchored."""
    known = tuple(tags)
    now = carried([(tag.quote, tag.start) for tag in known], text, before)
    for tag in known:
        start = now.get((tag.quote, tag.start))
        yield replace(tag, anchored=False) if start is None else at(tag, start)


def at(tag: Tag, start: int) -> Tag:
    """Give a tag at another place, its evidence with it."""
    moved = tuple((begin - tag.start + start, end - tag.start + start) for begin, end in tag.cues)
    return replace(tag, start=start, end=start + len(tag.quote), cues=moved, anchored=True)


def carried(quoted: Iterable[Quoted], text: str, before: str | None = None) -> dict[Quoted, int]:
    """Give where each quotation stands now, by itself and its old place; what is gone is left out.

    Of equal quotations each has a place of its own, in the old order. `before` is the text in which they stood, where it is
    known: then the others of the same words, which nobody quoted, keep their places too.
    """
    alike = _ends_alike(text if before is None else before, text)
    wanted: dict[str, set[int]] = {}
    for quote, start in quoted:
        wanted.setdefault(quote, set()).add(start)
    return {
        (quote, start): now
        for quote, starts in wanted.items()
        if quote
        for start, now in _moved(quote, sorted(starts), text, before, alike).items()
        if start in starts
    }


def paired(old: Sequence[int], new: Sequence[int]) -> dict[int, int]:
    """Pair as many places as there are in both, each with a near one, and keep their order."""
    if len(old) > len(new):
        return {one: other for other, one in paired(new, old).items()}
    found, first = {}, 0
    for number, place in enumerate(old):
        last = len(new) - len(old) + number
        behind = min(max(bisect_left(new, place), first), last)
        chosen = min(range(max(behind - 1, first), behind + 1), key=lambda index: abs(new[index] - place))
        found[place], first = new[chosen], chosen + 1
    return found


def _moved(quote: str, wanted: list[int], text: str, before: str | None, alike: _Alike) -> dict[int, int]:
    source = text if before is None else before
    # A passage that the officer took from the middle of a word is found in the middle of one again.
    parts = any(source.startswith(quote, start) and not _whole(source, quote, start) for start in wanted)
    there = [start for start in _places(text, quote) if parts or _whole(text, quote, start)]
    if before is None:
        now = {start: start for start in wanted if text.startswith(quote, start)}
    else:
        stood = [start for start in _places(before, quote) if parts or _whole(before, quote, start)]
        now = _edited(stood, there, len(quote), alike)
    taken = set(now.values())
    return now | paired([start for start in wanted if start not in now], [start for start in there if start not in taken])


def _edited(stood: list[int], there: list[int], length: int, alike: _Alike) -> dict[int, int]:
    """What lies before the first change stays, what lies behind the last moves with the end; the rest is paired in order."""
    if max(len(stood), len(there)) < 2:
        return paired(stood, there)
    moved = {place: place for place in stood if place + length <= alike.until}
    moved |= {place: place + alike.further for place in stood if place >= alike.since}
    possible = set(there)
    now = {place: other for place, other in moved.items() if other in possible}
    taken = set(now.values())
    return now | paired([place for place in stood if place not in now], [place for place in there if place not in taken])


def _ends_alike(before: str, text: str) -> _Alike:
    until = _alike(before, text)
    end = _alike(before[until:][::-1], text[until:][::-1])
    return _Alike(until, len(before) - end, len(text) - len(before))


def _alike(one: str, other: str) -> int:
    """Say how many letters two texts begin with in common."""
    shorter = min(len(one), len(other))
    return bisect_left(range(shorter), True, key=lambda place: one[: place + 1] != other[: place + 1])


def _places(text: str, quote: str) -> Iterator[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def _whole(text: str, quote: str, start: int) -> bool:
    """Say whether a quotation begins and ends where words do: "no." does not stand in "casino."."""
    end = start + len(quote)
    inside = start > 0 and text[start - 1].isalnum() and quote[0].isalnum()
    return not inside and not (text[end : end + 1].isalnum() and quote[-1].isalnum())
