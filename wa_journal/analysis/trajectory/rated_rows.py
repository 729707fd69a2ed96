"""The board's two rated rows: against a line that the team set, with unrated sessions also taken to be low ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wa_journal.analysis.trajectory.level import Reading, read
from wa_journal.analysis.trajectory.series import filled
from wa_journal.analysis.trajectory.trend import direction_of
from wa_journal.model.trajectory import BoardSpec, BoardState, Direction

ORDER = tuple(BoardState)


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
    """Give the lower of the state as recorded and the state with unrated sessions filled low."""
    recorded = _state(reading, way, rule)
    if reading is None or ORDER.index(recorded) <= ORDER.index(BoardState.GOING_DOWN):
        return RatedState(recorded, recorded)
    if len(reading.series.rated) == len(reading.series.items):
        return RatedState(recorded, recorded)
    return RatedState(min(recorded, _filled_state(reading, rule), key=ORDER.index), recorded)


def _filled_state(reading: Reading, rule: RatedRule) -> BoardState:
    """Give the lowest state over the sessions since the last rating, so that one more unrated session never raises it."""
    low = read(reading.walk, filled(reading.series, rule.spec.fill_percentile, rule.spec.fill_ratings), expecting=False)
    ends = range(reading.series.rated[-1] + 1, len(low.series.items) + 1)
    return min((_state_with_trend(low.up_to(end), rule) for end in ends), key=ORDER.index)


def _state_with_trend(reading: Reading, rule: RatedRule) -> BoardState:
    hindsight = reading.hindsight()
    return _state(reading, (hindsight.rise, hindsight.fall), rule)


def _state(reading: Reading | None, way: tuple[float, float], rule: RatedRule) -> BoardState:
    if reading is None or not reading.series.rated:
        return BoardState.NOT_RECORDED
    if rule.days_since > rule.spec.stale_after_days:
        return BoardState.NO_RECENT_RECORD
    if len(reading.series.rated) < rule.spec.level_enough_rated:
        return BoardState.TOO_LITTLE
    if direction_of(*way) is Direction.FALLING:
        return BoardState.GOING_DOWN
    return _line_state(reading, rule)


def _line_state(reading: Reading, rule: RatedRule) -> BoardState:
    if rule.line is None:
        return BoardState.MIXED
    sure = [chance >= rule.spec.level_probability for chance in reading.chances_above(rule.line)]
    if all(sure[-rule.spec.level_in_a_row :]):
        return BoardState.STEADY
    return BoardState.BUILDING if sure[-1] else BoardState.MIXED
