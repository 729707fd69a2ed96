"""The board's two rated rows: against a line that the team set, with unrated sessions also taken to be low ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wa_journal.analysis.trajectory.level import Reading
from wa_journal.analysis.trajectory.missed_fall import log_odds, odds_of_fall
from wa_journal.analysis.trajectory.series import Items, Series, highest_rating, low_ratings
from wa_journal.analysis.trajectory.trend import LIKELY, direction_of
from wa_journal.analysis.trajectory.unrated import chances_if_low
from wa_journal.model.trajectory import BoardSpec, BoardState, Direction

ORDER = tuple(BoardState)
_FALLEN = log_odds(LIKELY)


@dataclass(frozen=True, slots=True)
class RatedState:
    """The state shown, and the one as recorded where that is higher."""

    state: BoardState
    recorded: BoardState


@dataclass(frozen=True, slots=True)
class RatedRule:
    """What a rated row's state rests on."""

    spec: BoardSpec
    line: float | None
    days_since: int


def days_between(last: date, as_of: date) -> int:
    """Give the days from a record to the day of the board."""
    return (as_of - last).days


def rated_state(reading: Reading | None, way: tuple[float, float], rule: RatedRule) -> RatedState:
    """Give the state as recorded, or the one with unrated sessions taken to be low ones where that is lower."""
    recorded = _state(reading, way, rule)
    if reading is None or ORDER.index(recorded) < ORDER.index(BoardState.MIXED):
        return RatedState(recorded, recorded)
    low = low_ratings(reading.series, rule.spec.fill_percentile, rule.spec.fill_ratings)
    filled = _filled(reading, way[1], low, rule) if low else recorded
    return RatedState(min(recorded, filled, key=ORDER.index), recorded)


def _filled(reading: Reading, fall: float, low: Mapping[int, Items], rule: RatedRule) -> BoardState:
    """Give the state with unrated sessions taken to be low ones, and early ones to be high where the level may have fallen."""
    if fall >= rule.spec.fall_leaning and odds_of_fall(reading, fall, _as_a_fall(reading.series, low)) >= _FALLEN:
        return BoardState.GOING_DOWN
    if rule.line is None:
        return BoardState.MIXED
    return _line_state(chances_if_low(reading, rule.line, low, rule.spec), rule)


def _as_a_fall(series: Series, low: Mapping[int, Items]) -> dict[int, Items]:
    rated, high = series.rated, highest_rating(series)
    middle = rated[len(rated) // 2]
    return {place: high if place <= middle else items for place, items in low.items()}


def _state(reading: Reading | None, way: tuple[float, float], rule: RatedRule) -> BoardState:
    if reading is None or not reading.series.rated:
        return BoardState.NOT_RECORDED
    if rule.days_since > rule.spec.stale_after_days:
        return BoardState.NO_RECENT_RECORD
    if len(reading.series.rated) < rule.spec.level_enough_rated:
        return BoardState.TOO_LITTLE
    if direction_of(*way) is Direction.FALLING:
        return BoardState.GOING_DOWN
    return BoardState.MIXED if rule.line is None else _line_state(reading.chances_above(rule.line), rule)


def _line_state(chances: tuple[float, ...], rule: RatedRule) -> BoardState:
    if min(chances[-rule.spec.level_in_a_row :]) >= rule.spec.level_probability:
        return BoardState.STEADY
    return BoardState.BUILDING if chances[-1] >= rule.spec.level_probability else BoardState.MIXED
