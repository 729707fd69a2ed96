"""The linear model: one readable weight for each feature and indicator; numpy adds them up."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from wa_journal.analysis.text.learned.features import Counted, counted, counted_words, letters
from wa_journal.model.errors import BadResource

HUNDREDTHS = 100.0
TELLING = 4.95
_WORDS_KEPT = 20_000
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights by feature (rows) and indicator (columns)."""

    labels: tuple[str, ...]
    rows: dict[str, int]
    rarity: Floats
    weights: Floats
    bias: Floats
    version: str
    _spelled: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False, compare=False)

    def logits(self, sentences: Sequence[str]) -> Floats:
        """Give log-odds, shape (sentences, labels)."""
        out = np.empty((len(sentences), len(self.labels)), np.float32)
        for place, sentence in enumerate(sentences):
            out[place] = self.odds(counted(sentence))
        return out

    def odds(self, features: Counted) -> Floats:
        """Give the log-odds of one sentence from its counted features, which several models may share."""
        spelled = Counter([row for word in features.spelled for row in self._letters(word)])
        blocks = (self._known(features.words), spelled, self._known(features.marks))
        rows, values = zip(*(self._unit(block) for block in blocks), strict=True)
        found: Floats = np.concatenate(values) @ self.weights[np.concatenate(rows)] + self.bias
        return found

    def heaviest(self, sentence: str, label: str, most: int = 3) -> tuple[tuple[str, float], ...]:
        """Give the telling words that weighed most for an indicator, with their share of the log-odds; none where none tells."""
        column = self.labels.index(label)
        words = counted_words(sentence)
        names = [name for name in words if name in self.rows]
        rows, values = self._unit(self._known(words))
        shares = (values * self.weights[rows, column]).tolist()
        weighed = sorted(((name[2:], share) for name, share in zip(names, shares, strict=True)), key=lambda pair: -pair[1])
        telling = [(word, share) for word, share in weighed if share > 0 and self.tells(word)]
        return tuple(telling[:most])

    def tells(self, words: str) -> bool:
        """Say whether a reader learns something from words: not from those that a good part of all sentences hold."""
        rows = [self.rows.get(f"w:{word}") for word in words.lower().replace("’", "'").split()]
        return any(row is None or self.rarity[row] >= TELLING for row in rows)

    def _known(self, block: Mapping[str, int]) -> dict[int, int]:
        return {row: number for name, number in block.items() if (row := self.rows.get(name)) is not None}

    def _letters(self, word: str) -> tuple[int, ...]:
        """The known letter features of a word: words come again, so they are looked up once."""
        rows = self._spelled.get(word)
        if rows is None:
            if len(self._spelled) >= _WORDS_KEPT:
                self._spelled.clear()
            rows = tuple(row for name in letters(word) if (row := self.rows.get(name)) is not None)
            self._spelled[word] = rows
        return rows

    def _unit(self, block: Mapping[int, int]) -> tuple[NDArray[np.intp], Floats]:
        """The rarity-weighted counts of one block, brought to length one."""
        rows = np.fromiter(block, np.intp, len(block))
        values = self.rarity[rows] * (1 + np.log(np.fromiter(block.values(), np.float32, len(block))))
        length = math.sqrt(float(values @ values))
        return rows, values / length if length else values


def read(text: str) -> LinearModel:
    """Read the weights as `./wa train` writes them: a head, then one line a feature with its rarity and weights in hundredths."""
    lines = text.splitlines()
    try:
        version, labels = lines[0].split("\t")[1], tuple(lines[1].split("\t")[1:])
        bias = np.array([int(number) for number in lines[2].split("\t")[1:]], np.float32) / HUNDREDTHS
        weights = np.zeros((len(lines) - 3, len(labels)), np.float32)
        rows, rarity = {}, np.zeros(len(lines) - 3, np.float32)
        for row, line in enumerate(lines[3:]):
            name, rare, *pairs = line.split("\t")
            rows[name], rarity[row] = row, int(rare) / HUNDREDTHS
            for pair in pairs:
                column, _, weight = pair.partition(":")
                weights[row, int(column)] = int(weight) / HUNDREDTHS
    except (IndexError, ValueError):
        raise BadResource(resource="weights", reason="the linear weights do not have the form that ./wa train writes") from None
    return LinearModel(labels, rows, rarity, weights, bias, version)
