"""Ratings far under what the sessions before let expect: each a question to the officer, and whether the level came back."""

from __future__ import annotations

from collections.abc import Sequence

from wa_journal.analysis.trajectory import words
from wa_journal.analysis.trajectory.lattice import Array
from wa_journal.analysis.trajectory.level import Reading
from wa_journal.model.trajectory import Dip, DipStrength, SessionRecord

LOWER = 0.045
MUCH_LOWER = 0.01
FIRST_RATED = 5
REFRACTORY = 2
_NEAR = 0.5
_SURE = 0.8
_STILL = 0.5


def dips_of(reading: Reading, smooth: Array, meetings: Sequence[SessionRecord]) -> tuple[Dip, ...]:
    """Give the questions: none before the fifth rating, and in the two after one only where it went much lower still."""
    found: list[Dip] = []
    asked_at = -REFRACTORY - 1
    for turn, place in enumerate(reading.series.rated[FIRST_RATED - 1 :], FIRST_RATED - 1):
        tail, rating = reading.tail(place), meetings[place].rating or 0.0
        again = turn - asked_at <= REFRACTORY
        if tail < (MUCH_LOWER if again else LOWER) and not (again and rating >= found[-1].rating):
            found.append(_dip(reading, smooth, meetings, (turn, tail)))
            asked_at = turn
    return tuple(found)


def _dip(reading: Reading, smooth: Array, meetings: Sequence[SessionRecord], at: tuple[int, float]) -> Dip:
    turn, tail = at
    place = reading.series.rated[turn]
    meeting, rating = meetings[place], meetings[place].rating or 0.0
    low, high = reading.expected(place)
    since = _back_since(reading, smooth, turn)
    number = None if since is None else meetings[since].number
    return Dip(
        number=meeting.number,
        date=meeting.date,
        tail=tail,
        strength=DipStrength.MUCH_LOWER if tail < MUCH_LOWER else DipStrength.LOWER,
        rating=rating,
        expected_low=low,
        expected_high=high,
        back=number is not None,
        back_since=number,
        words=words.dip((low, high), rating),
        back_words=words.back(number),
    )


def _back_since(reading: Reading, smooth: Array, turn: int) -> int | None:
    """Give the first place at which the level is within half a point of where it was before, unless it left again since."""
    rated, lattice = reading.series.rated, reading.walk.lattice
    before = reading.seen.now[rated[turn - 1]]
    earlier = float(before @ lattice.points / before.sum())
    later = rated[turn + 1 :]
    chances = lattice.share_above(smooth[list(later)], earlier - _NEAR).tolist() if later else []
    if not chances or chances[-1] < _STILL:
        return None
    return next((place for place, sure in zip(later, chances, strict=True) if sure >= _SURE), None)
