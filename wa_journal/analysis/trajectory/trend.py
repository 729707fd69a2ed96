"""Where the level went from the first rating to the last: said only when it is likely, in the same words both ways."""

from __future__ import annotations

from wa_journal.analysis.trajectory import words
from wa_journal.model.trajectory import Direction, Trend

ENOUGH = 6
LIKELY = 0.90


def direction_of(rise: float, fall: float) -> Direction | None:
    """Give the direction that is likely, if one is."""
    if max(rise, fall) < LIKELY:
        return None
    return Direction.RISING if rise > fall else Direction.FALLING


def trend_of(rated: int, rise: float, fall: float) -> Trend:
    """Put the chances into words; silent below six rated sessions."""
    if rated < ENOUGH:
        return Trend(None, None, False, words.trend_too_early(rated, ENOUGH))
    direction = direction_of(rise, fall)
    probability = max(rise, fall)
    return Trend(direction, probability, True, words.trend(direction, probability))
