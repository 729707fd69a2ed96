"""What an officer's decisions say: how each cue has stood so far, what is left when some are muted, when a new model may come.

Simulated learning from single decisions brought no gain, so nothing is reweighed behind the officer's back: counts are shown,
cues are muted by hand, and a retrained model is adopted only where it wins on decisions that it never saw.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from math import comb

from wa_journal.model.text import Indicator

SURE = 0.05


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

    @property
    def words(self) -> str:
        """Say it in the officer's words."""
        return f"you dropped it {self.dropped} of {self.kept + self.dropped} times"


def standings(decisions: Iterable[tuple[Iterable[str], bool]]) -> tuple[Standing, ...]:
    """Count decisions, each the cues behind a suggestion and whether it was kept; the least trusted first."""
    kept: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    for cues, was_kept in decisions:
        (kept if was_kept else dropped).update(set(cues))
    found = (Standing(cue, kept[cue], dropped[cue]) for cue in kept.keys() | dropped.keys())
    return tuple(sorted(found, key=lambda one: (one.trust, one.cue)))


def without(indicators: Iterable[Indicator], muted: Collection[str]) -> tuple[Indicator, ...]:
    """Give the indicators without the muted cues; an indicator itself cannot be muted away."""
    return tuple(replace(one, cues=tuple(cue for cue in one.cues if cue.id not in muted)) for one in indicators)


def wins(present: Iterable[bool], retrained: Iterable[bool]) -> bool:
    """Say whether a retrained model beats the present one on held-back decisions, by an exact sign test.

    Both give, for each decision in the same order, whether the model agreed with the officer; unequal lengths are a ValueError.
    """
    pairs = Counter(zip(present, retrained, strict=True))
    better, worse = pairs[False, True], pairs[True, False]
    differing = better + worse
    by_chance = sum(comb(differing, count) for count in range(better, differing + 1)) / 2**differing
    return better > worse and by_chance <= SURE
