"""What an officer's decisions say: how each cue has stood so far, what is left when some are muted, when a new model may come.

Simulated learning from single decisions brought no gain, so nothing is reweighed behind the officer's back: counts are shown,
cues are muted by hand, and a retrained model is adopted only where it wins on decisions that it never saw.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from math import comb, sqrt

from wa_journal.model.coding import Decision
from wa_journal.model.text import Indicator

SURE = 0.05
_NORMAL_95 = 1.96


@dataclass(frozen=True, slots=True)
class Standing:
    """How often suggestions by one cue were kept and dropped."""

    cue: str
    kept: int
    dropped: int

    @property
    def trust(self) -> float:
        """Give the share to expect next time: the mean of a Beta over an even prior, so that one decision moves little."""
        return (self.kept + 1) / (self.kept + self.dropped + 2)


def standings(decisions: Iterable[Decision]) -> tuple[Standing, ...]:
    """Count decisions for each cue behind them; the least trusted first."""
    kept: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    for decision in decisions:
        (kept if decision.kept else dropped).update(set(decision.cues))
    found = (Standing(cue, kept[cue], dropped[cue]) for cue in kept.keys() | dropped.keys())
    return tuple(sorted(found, key=lambda one: (one.trust, one.cue)))


def without(indicators: Iterable[Indicator], muted: Collection[str]) -> tuple[Indicator, ...]:
    """Give the indicators without the muted cues; an indicator itself cannot be muted away."""
    return tuple(replace(one, cues=tuple(cue for cue in one.cues if cue.id not in muted)) for one in indicators)


def share_interval(kept: int, decided: int) -> tuple[float, float]:
    """Give the range in which the true share lies with 95 % (Wilson 1927); it stays honest with few decisions."""
    if not decided:
        return 0.0, 1.0
    share, square = kept / decided, _NORMAL_95**2
    middle = (share + square / (2 * decided)) / (1 + square / decided)
    half = _NORMAL_95 / (1 + square / decided) * sqrt(share * (1 - share) / decided + square / (4 * decided**2))
    # Rounding may not push the range past a share of none or all.
    return middle - half if kept else 0.0, middle + half if kept < decided else 1.0


def held_back(decisions: Sequence[Decision], share: float) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """Part decisions into those to learn from and the newest entries' to be judged by; no entry is in both."""
    newest: dict[str, str] = {}
    for one in decisions:
        newest[one.group] = max(newest.get(one.group, ""), one.order)
    groups = sorted(newest, key=lambda group: (newest[group], group))
    late = set(groups[len(groups) - round(share * len(groups)) :])
    older = tuple(one for one in decisions if one.group not in late)
    return older, tuple(one for one in decisions if one.group in late)


def wins(present: Iterable[bool], retrained: Iterable[bool]) -> bool:
    """Say whether a retrained model beats the present one on held-back decisions, by an exact sign test.

    Both give, for each decision in the same order, whether the model agreed with the officer; unequal lengths are a ValueError.
    """
    pairs = Counter(zip(present, retrained, strict=True))
    better, worse = pairs[False, True], pairs[True, False]
    differing = better + worse
    by_chance = sum(comb(differing, count) for count in range(better, differing + 1)) / 2**differing
    return better > worse and by_chance <= SURE
