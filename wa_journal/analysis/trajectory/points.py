"""The points that the charts draw: the level at each held session, in hindsight and as known then."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.level import Band, Reading
from wa_journal.model.trajectory import LevelPoint, SessionRecord


def points_of(reading: Reading, smooth: Array, meetings: Sequence[SessionRecord]) -> tuple[LevelPoint, ...]:
    """Give one point for each held session."""
    after, then = _columns(reading.band(smooth)), _columns(reading.band(reading.seen.now))
    return tuple(
        LevelPoint(meeting.number, meeting.date, bool(items), _mean(items), *after[place], *then[place])
        for place, (meeting, items) in enumerate(zip(meetings, reading.series.items, strict=True))
    )


def _columns(band: Band) -> list[list[float]]:
    columns: list[list[float]] = np.column_stack([band.mean, band.lo80, band.hi80, band.lo95, band.hi95]).tolist()
    return columns


def _mean(items: tuple[int, ...]) -> float | None:
    return sum(items) / len(items) if items else None
