"""The officer's own judgements against what came of them: tallies first, statistics only where they mean something."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from wa_journal.analysis.trajectory import words
from wa_journal.model.judgement import CHANCES, Judgement, Outcome
from wa_journal.model.trajectory import Calibration, ChanceTally

ENOUGH = 10
ENOUGH_FOR_BRIER = 20
_REACH = 1.2816
_Range = tuple[float, float, float]


def calibration_of(judgements: Sequence[Judgement]) -> Calibration:
    """Give the officer's calibration; what cannot be judged is counted and left out."""
    resolved = [judgement for judgement in judgements if judgement.outcome in (Outcome.HELD, Outcome.DID_NOT_HOLD)]
    unclear = sum(judgement.outcome is Outcome.CANNOT_BE_JUDGED for judgement in judgements)
    waiting = sum(judgement.outcome is None for judgement in judgements)
    if len(resolved) < ENOUGH:
        said = words.calibration_too_early(len(resolved), ENOUGH)
        return Calibration(len(resolved), unclear, waiting, False, (), None, None, None, None, None, None, said)
    tallies = _tallies(resolved)
    off = [judgement.chance / 100 - _held(judgement) for judgement in resolved]
    bias = _about(off, tallies, lambda _chance: 1.0)
    brier = _about([one**2 for one in off], tallies, lambda chance: 1 - 2 * chance)
    scores = (brier[0], max(brier[1], 0.0), brier[2]) if len(resolved) >= ENOUGH_FOR_BRIER else (None, None, None)
    said = words.calibration(tallies, unclear)
    return Calibration(
        resolved=len(resolved),
        cannot_be_judged=unclear,
        waiting=waiting,
        enough=True,
        tallies=tallies,
        said_minus_held=bias[0],
        low=bias[1],
        high=bias[2],
        brier=scores[0],
        brier_low=scores[1],
        brier_high=scores[2],
        words=said,
    )


def _held(judgement: Judgement) -> float:
    return 1.0 if judgement.outcome is Outcome.HELD else 0.0


def _tallies(resolved: Sequence[Judgement]) -> tuple[ChanceTally, ...]:
    return tuple(
        ChanceTally(chance, len(said), sum(judgement.outcome is Outcome.HELD for judgement in said))
        for chance in CHANCES
        if (said := [judgement for judgement in resolved if judgement.chance == chance])
    )


def _about(values: Sequence[float], tallies: Sequence[ChanceTally], swing: Callable[[float], float]) -> _Range:
    """Give the mean with the range in which it lies 8 times in 10, or more often.

    The doubt is that of the outcomes, given what was said; `swing` is how far one outcome moves a value. Each rate has one
    more on either side (Laplace), so that outcomes which were all alike leave doubt too: their own spread is nought.
    """
    mean = math.fsum(values) / len(values)
    doubt = math.fsum(one.said * _doubt(one) * swing(one.chance / 100) ** 2 for one in tallies)
    reach = _REACH * math.sqrt(doubt) / len(values)
    return mean, mean - reach, mean + reach


def _doubt(tally: ChanceTally) -> float:
    rate = (tally.held + 1) / (tally.said + 2)
    return rate * (1 - rate)
