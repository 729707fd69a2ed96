"""The officer's own judgements against what came of them: tallies first, statistics only where they mean something."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from wa_journal.analysis.trajectory import words
from wa_journal.model.judgement import CHANCES, Judgement, Outcome
from wa_journal.model.trajectory import Calibration, ChanceTally

ENOUGH = 10
ENOUGH_FOR_BRIER = 20
_REACH = 1.2816


def calibration_of(judgements: Sequence[Judgement]) -> Calibration:
    """Give the officer's calibration; what cannot be judged is counted and left out."""
    resolved = [judgement for judgement in judgements if judgement.outcome in (Outcome.HELD, Outcome.DID_NOT_HOLD)]
    unclear = sum(judgement.outcome is Outcome.CANNOT_BE_JUDGED for judgement in judgements)
    waiting = sum(judgement.outcome is None for judgement in judgements)
    if len(resolved) < ENOUGH:
        said = words.calibration_too_early(len(resolved), ENOUGH)
        return Calibration(len(resolved), unclear, waiting, False, (), None, None, None, None, None, None, said)
    bias = _interval([judgement.chance / 100 - _held(judgement) for judgement in resolved])
    brier = _interval([(judgement.chance / 100 - _held(judgement)) ** 2 for judgement in resolved])
    scores = brier if len(resolved) >= ENOUGH_FOR_BRIER else (None, None, None)
    tallies = _tallies(resolved)
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


def _interval(values: Sequence[float]) -> tuple[float, float, float]:
    """Give the mean with the range in which it lies 8 times in 10."""
    given = np.array(values)
    reach = _REACH * float(given.std(ddof=1)) / math.sqrt(len(given))
    mean = float(given.mean())
    return mean, mean - reach, mean + reach
