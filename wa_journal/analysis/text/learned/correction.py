"""A correction by one officer's own decisions: added log-odds for indicators and cues, shrunk towards no change.

Logistic regression with the shown probability as its offset and normal priors around nought, so that a few decisions move
little and an indicator without decisions is left as it is. It only weighs what is suggested already: what the shared models
did not show, it cannot bring back.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from wa_journal.model.coding import Decision, OwnWeights, Weights
from wa_journal.model.tags import SAFEGUARDING
from wa_journal.model.text import SuggestedTag, TaggedSentence

_LEAST, _MOST = 0.01, 0.99
_STEPS = 25
_PRIOR_BASE, _PRIOR_INDICATOR, _PRIOR_CUE = 0.4, 0.5, 0.5
_SMALL = 0.005


def probability(weights: OwnWeights, indicator: str, shown: float, cues: Iterable[str]) -> float:
    """Give the probability that this officer keeps a suggestion that the shared models show at `shown`."""
    moved = weights.base + dict(weights.indicators).get(indicator, 0.0)
    of_cues = dict(weights.cues)
    return _share(_odds(shown) + moved + sum(of_cues.get(cue, 0.0) for cue in dict.fromkeys(cues)))


def fitted(decisions: Sequence[Decision]) -> OwnWeights:
    """Fit to decisions by Newton's method; the same decisions give the same weights."""
    columns = _columns(decisions)
    seen = np.zeros((len(decisions), len(columns)))
    for row, decision in enumerate(decisions):
        seen[row, [columns[name] for name in _names(decision)]] = 1.0
    offset = np.array([_odds(decision.probability) for decision in decisions])
    kept = np.array([float(decision.kept) for decision in decisions])
    moved = _newton(seen, offset, kept, np.array([_tightness(name) for name in columns]))
    found = {name: round(float(moved[column]), 3) for name, column in columns.items()}
    return OwnWeights(found["*"], _of(found, "i:"), _of(found, "c:"))


def agreeing(decisions: Iterable[Decision], weights: OwnWeights | None, cut: float) -> tuple[bool, ...]:
    """Say for each decision whether showing or leaving out the suggestion would have been as the officer decided."""
    return tuple(_shown(one.indicator, one.probability, one.cues, weights, cut) == one.kept for one in decisions)


def left(sentences: Iterable[TaggedSentence], weights: OwnWeights, cut: float) -> tuple[TaggedSentence, ...]:
    """Give sentences without the suggestions that this officer would drop; a safeguarding sign always stays."""
    return tuple(replace(one, tags=tuple(tag for tag in one.tags if _kept(tag, weights, cut))) for one in sentences)


def _kept(tag: SuggestedTag, weights: OwnWeights, cut: float) -> bool:
    return _shown(tag.indicator, tag.probability, tag.cue_ids, weights, cut)


def _shown(indicator: str, shown: float, cues: Iterable[str], weights: OwnWeights | None, cut: float) -> bool:
    if weights is None or indicator == SAFEGUARDING:
        return True
    return probability(weights, indicator, shown, cues) >= cut


def _names(decision: Decision) -> tuple[str, ...]:
    return ("*", f"i:{decision.indicator}", *(f"c:{cue}" for cue in dict.fromkeys(decision.cues)))


def _columns(decisions: Iterable[Decision]) -> dict[str, int]:
    names = {name for decision in decisions for name in _names(decision)} | {"*"}
    return {name: column for column, name in enumerate(sorted(names))}


def _tightness(name: str) -> float:
    prior = _PRIOR_BASE if name == "*" else _PRIOR_INDICATOR if name.startswith("i:") else _PRIOR_CUE
    return 1 / prior**2


def _newton(
    seen: NDArray[np.float64], offset: NDArray[np.float64], kept: NDArray[np.float64], tight: NDArray[np.float64]
) -> NDArray[np.float64]:
    weights = np.zeros(seen.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-(offset + seen @ weights)))
        slope = seen.T @ (kept - chance) - tight * weights
        curve = (seen * (chance * (1 - chance))[:, None]).T @ seen + np.diag(tight)
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if float(np.abs(step).max()) < 1e-9:
            break
    return weights


def _of(found: Mapping[str, float], start: str) -> Weights:
    return tuple((name[2:], weight) for name, weight in found.items() if name.startswith(start) and abs(weight) >= _SMALL)


def _odds(probability: float) -> float:
    held = min(_MOST, max(_LEAST, probability))
    return math.log(held / (1 - held))


def _share(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, odds))))
