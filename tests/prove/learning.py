"""Proves the gate of learning from decisions: simulated officers over real suggestions, who keep and drop by a known rule.

Officers who decide just as the models say must hardly ever be offered a correction; officers who never use an indicator, or
for whom a cue is wrong, should be, once they decided often enough. What was taken over is judged on fresh decisions.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from wa_journal.analysis.text.learned.correction import agreeing, fitted
from wa_journal.analysis.text.learned.feedback import held_back, wins
from wa_journal.model.coding import Decision, OwnWeights
from wa_journal.services.tags import language
from wa_journal.services.tags.learning import FEWEST_HELD_BACK, HELD_BACK

DEV = Path(__file__).resolve().parents[1] / "gold" / "en" / "dev.jsonl"
OFFICERS, SIZES, FRESH, AN_ENTRY = 40, (120, 480, 960), 400, 6
MOST_UNWANTED = 0.05
CUT = 0.42
Shown = tuple[str, float, tuple[str, ...]]
Rule = Callable[[Shown, random.Random], bool]


def main() -> int:
    """Print how often a correction would be offered, and what it is worth; 1 where the gate lets too much through."""
    pool = _pool()
    often = [name for name, _ in Counter(one[0] for one in pool).most_common(3)]
    cue = Counter(cue for one in pool for cue in one[2]).most_common(1)[0][0]
    print(f"{len(pool)} suggestions on dev as a pool, {OFFICERS} officers a line")
    unwanted = max(_line("decides as the models say", pool, size, _as_shown)[0] for size in SIZES)
    for size in SIZES:
        _line(f"never uses {often[0]}", pool, size, lambda one, dice: one[0] != often[0] and _as_shown(one, dice))
    for size in SIZES:
        _line("never uses three indicators", pool, size, lambda one, dice: one[0] not in often and _as_shown(one, dice))
    for size in SIZES:
        _line(f"finds cue {cue} wrong", pool, size, lambda one, dice: cue not in one[2] and _as_shown(one, dice))
    print(f"offered without cause: {unwanted:.2f} at most (bar {MOST_UNWANTED})")
    return int(unwanted > MOST_UNWANTED)


def _pool() -> list[Shown]:
    tagger = language.tagger("en", quick=True)
    texts = [" ".join(one["text"] for one in json.loads(line)["sentences"]) for line in DEV.read_text("utf-8").splitlines()]
    tags = (tag for text in texts for sentence in tagger.tag(text) for tag in sentence.tags)
    return [(tag.indicator, tag.probability, tag.cue_ids) for tag in tags]


def _as_shown(one: Shown, dice: random.Random) -> bool:
    return dice.random() < one[1]


def _line(words: str, pool: list[Shown], size: int, rule: Rule) -> tuple[float, float]:
    won, gains = 0, []
    for officer in range(OFFICERS):
        dice = random.Random(f"{words} {size} {officer}")
        weights = _offered(_decisions(pool, size, rule, dice))
        if weights is not None:
            won += 1
            fresh = _decisions(pool, FRESH, rule, dice)
            gains.append(sum(agreeing(fresh, weights, CUT)) - sum(agreeing(fresh, None, CUT)))
    gain = sum(gains) / len(gains) / FRESH if gains else 0.0
    print(f"{words:34} {size:4} decisions: offered to {won / OFFICERS:.2f}, then agreement {gain:+.3f} on fresh decisions")
    return won / OFFICERS, gain


def _decisions(pool: list[Shown], size: int, rule: Rule, dice: random.Random) -> list[Decision]:
    shown = (dice.choice(pool) for _ in range(size))
    return [Decision(*one, rule(one, dice), f"{n // AN_ENTRY}", f"{n:06}") for n, one in enumerate(shown)]


def _offered(decisions: list[Decision]) -> OwnWeights | None:
    older, late = held_back(decisions, HELD_BACK)
    if len(late) < FEWEST_HELD_BACK:
        return None
    weights = fitted(older)
    return weights if wins(agreeing(late, None, CUT), agreeing(late, weights, CUT)) else None


if __name__ == "__main__":
    sys.exit(main())
