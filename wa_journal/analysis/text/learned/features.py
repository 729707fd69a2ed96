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
Blocks = tuple[Counter[str], ...]


def counted(text: str, marks: Iterable[str] = ()) -> Blocks:
    """Count word features (`w:out`, `w:wants out`), letter features (`c: wan`) and given marks (`m:s:officer`) of a sentence."""
    return marked((counted_words(text), Counter(_letters(_lowered(text).split()))), marks)


def marked(blocks: Blocks, marks: Iterable[str]) -> Blocks:
    """Add given marks to counted features."""
    return (*blocks, Counter([f"m:{mark}" for mark in marks])) if marks else blocks


def counted_words(text: str) -> Counter[str]:
    """Count the words and pairs of words of a sentence."""
    words = _WORD.findall(_lowered(text))
    return Counter([*[f"w:{word}" for word in words], *[f"w:{first} {second}" for first, second in pairwise(words)]])


def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


def _letters(words: Iterable[str]) -> list[str]:
    out: list[str] = []
    for word in words:
        padded = f" {word[:_LONGEST_WORD]} "
        for size in _LETTERS:
            out += ["c:" + padded[start : start + size] for start in range(len(padded) - size + 1)]
    return out


def weighed(counts: Counter[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """Weigh counts by the rarity of each known feature and bring them to length one (sublinear TF-IDF, Salton & Buckley 1988)."""
    raw = {name: (1 + math.log(number)) * rarity[name] for name, number in counts.items() if name in rarity}
    length = math.sqrt(sum(weight * weight for weight in raw.values()))
    return {name: weight / length for name, weight in raw.items()} if length else {}
