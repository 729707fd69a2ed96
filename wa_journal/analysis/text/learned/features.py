"""What the linear model sees of a sentence: its words, pairs of words, and the letters within words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LETTERS = (3, 4, 5)
_LONGEST_WORD = 40


def counted(text: str, marks: Iterable[str] = ()) -> tuple[Counter[str], ...]:
    """Count word features (`w:out`, `w:wants out`), letter features (`c: wan`) and given marks (`m:s:officer`) of a sentence."""
    lowered = text.lower().replace("’", "'")
    words = _WORD.findall(lowered)
    pairs = (f"w:{first} {second}" for first, second in pairwise(words))
    blocks = (Counter([*(f"w:{word}" for word in words), *pairs]), Counter(_letters(lowered.split())))
    return (*blocks, Counter(f"m:{mark}" for mark in marks)) if marks else blocks


def _letters(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        padded = f" {word[:_LONGEST_WORD]} "
        for size in _LETTERS:
            for start in range(len(padded) - size + 1):
                yield "c:" + padded[start : start + size]


def weighed(counts: Counter[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """Weigh counts by the rarity of each known feature and bring them to length one (sublinear TF-IDF, Salton & Buckley 1988)."""
    raw = {name: (1 + math.log(number)) * rarity[name] for name, number in counts.items() if name in rarity}
    length = math.sqrt(sum(weight * weight for weight in raw.values()))
    return {name: weight / length for name, weight in raw.items()} if length else {}
