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
    bias = _about(tallies, lambda chance, held: chance - held)
    brier = _about(tallies, lambda chance, held: (chance - held) ** 2)
    scores = brier if len(resolved) >= ENOUGH_FOR_BRIER else (None, None, None)
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


def _tallies(resolved: Sequence[Judgement]) -> tuple[ChanceTally, ...]:
    return tuple(
        ChanceTally(chance, len(said), sum(judgement.outcome is Outcome.HELD for judgement in said))
        for chance in CHANCES
        if (said := [judgement for judgement in resolved if judgement.chance == chance])
    )


def _about(tallies: Sequence[ChanceTally], value: Callable[[float, float], float]) -> _Range:
    """Give the mean of a value of chance and outcome (1 held, 0 not) with the range that holds it 8 times in 10, or more often.

    The doubt is that of the outcomes, given what was said. Each rate has one more on either side (Laplace), so that outcomes
    which were all alike leave doubt too: their own spread is nought. The range ends where the chances that were said end it.
    """
    said = sum(one.said for one in tallies)
    both = [(one, value(one.chance / 100, 1.0), value(one.chance / 100, 0.0)) for one in tallies]
    mean = math.fsum(one.held * held + (one.said - one.held) * missed for one, held, missed in both) / said
    doubt = math.fsum(one.said * _doubt(one) * (held - missed) ** 2 for one, held, missed in both)
    reach = _REACH * math.sqrt(doubt) / said
    least, most = (math.fsum(one.said * end(held, missed) for one, held, missed in both) / said for end in (min, max))
    return mean, max(mean - reach, least), min(mean + reach, most)


def _doubt(tally: ChanceTally) -> float:
    rate = (tally.held + 1) / (tally.said + 2)
    return rate * (1 - rate)
