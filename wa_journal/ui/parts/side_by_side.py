"""Where marks stand that share one place on an axis: beside each other, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby


def side_by_side(wanted: Sequence[float], mark: float, ends: tuple[float, float]) -> tuple[float, ...]:
    """Spread what is wanted at one place around it: a mark's width apart, or as near to each other as to the next place's marks.

    `wanted` goes from left to right; whoever is alone at a place stays there, nobody leaves the order or the ends of the axis.
    """
    spots = [(place, len(tuple(same))) for place, same in groupby(wanted)]
    if not spots:
        return ()
    (first, at_first), (last, at_last) = spots[0], spots[-1]
    # Beyond an end of the axis one may not go: as if the same marks stood mirrored there.
    around = [(2 * ends[0] - first, at_first), *spots, (2 * ends[1] - last, at_last)]
    found: list[float] = []
    for (before, at_before), (place, count), (after, at_after) in zip(around, spots, around[2:], strict=False):
        apart = min(mark, 2 * (place - before) / (count + at_before), 2 * (after - place) / (count + at_after))
        found += [place + apart * (number - (count - 1) / 2) for number in range(count)]
    return tuple(found)
