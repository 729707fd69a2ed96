"""The linear model: one readable weight for each feature and indicator; numpy adds them up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

import numpy as np
from numpy.typing import NDArray

from wa_journal.analysis.text.learned.features import Features, features, letters, words_of
from wa_journal.model.errors import BadResource

HUNDREDTHS = 100.0
TELLING = 4.95
_WORDS_KEPT, _AT_ONCE = 20_000, 64
_BLOCKS = ("w", "c", "m")
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights by feature (rows) and indicator (columns)."""

    labels: tuple[str, ...]
    rows: dict[str, int]
    blocks: NDArray[np.intp]
    rarity: Floats
    weights: Floats
    bias: Floats
    version: str
    _spelled: dict[str, NDArray[np.intp]] = field(default_factory=dict, repr=False, compare=False)

    def logits(self, sentences: Sequence[str]) -> Floats:
        """Give log-odds, shape (sentences, labels)."""
        return self.odds([features(sentence) for sentence in sentences])

    def odds(self, found: Sequence[Features]) -> Floats:
        """Give the log-odds of sentences from their features, which several models may share."""
        out = np.empty((len(found), len(self.labels)), np.float32)
        for start in range(0, len(found), _AT_ONCE):
            some = found[start : start + _AT_ONCE]
            rows, values, ends = self._weighed([self._known(one) for one in some])
            for place, (begin, end) in enumerate(pairwise([0, *ends])):
                out[start + place] = values[begin:end] @ self.weights[rows[begin:end]] + self.bias
        return out

    def heaviest(self, sentence: str, label: str, most: int = 3) -> tuple[tuple[str, float], ...]:
        """Give the telling words that weighed most for an indicator, with their share of the log-odds; none where none tells."""
        known = [(name, number) for name, number in Counter(words_of(sentence)).items() if name in self.rows]
        rows = np.array([self.rows[name] for name, _ in known], np.intp)
        values = self.rarity[rows] * (1 + np.log(np.array([number for _, number in known], np.float32)))
        shares = (values * self.weights[rows, self.labels.index(label)] / (np.linalg.norm(values) or 1)).tolist()
        weighed = sorted(((name[2:], share) for (name, _), share in zip(known, shares, strict=True)), key=lambda pair: -pair[1])
        return tuple(islice(((word, share) for word, share in weighed if share > 0 and self.tells(word)), most))

    def tells(self, words: str) -> bool:
        """Say whether a reader learns something from words: not from those that a good part of all sentences hold."""
        rows = [self.rows.get(f"w:{word}") for word in words.lower().replace("’", "'").split()]
        return any(row is None or self.rarity[row] >= TELLING for row in rows)

    def _known(self, one: Features) -> NDArray[np.intp]:
        """The rows of a sentence's features, each as often as it comes."""
        single = [row for name in (*one.words, *one.marks) if (row := self.rows.get(name)) is not None]
        return np.concatenate([np.array(single, np.intp), *map(self._letters, one.spelled)])

    def _letters(self, word: str) -> NDArray[np.intp]:
        """The known letter features of a word: words come again, so they are looked up once."""
        rows = self._spelled.get(word)
        if rows is None:
            if len(self._spelled) >= _WORDS_KEPT:
                self._spelled.clear()
            rows = np.array([row for name in letters(word) if (row := self.rows.get(name)) is not None], np.intp)
            self._spelled[word] = rows
        return rows

    def _weighed(self, known: Sequence[NDArray[np.intp]]) -> tuple[NDArray[np.intp], Floats, list[int]]:
        """The rarity-weighted counts of sentences, each block of a sentence brought to length one, and where each ends."""
        owners = np.repeat(np.arange(len(known)), [len(rows) for rows in known])
        keys, numbers = np.unique(owners * len(self.rarity) + np.concatenate(known), return_counts=True)
        owners, rows = np.divmod(keys, len(self.rarity))
        values = self.rarity[rows] * (1 + np.log(numbers.astype(np.float32)))
        blocks = owners * len(_BLOCKS) + self.blocks[rows]
        lengths = np.sqrt(np.bincount(blocks, values * values)).astype(np.float32)
        return rows, values / lengths[blocks], np.cumsum(np.bincount(owners, minlength=len(known))).tolist()


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
        blocks = np.array([_BLOCKS.index(name[0]) for name in rows], np.intp)
    except (IndexError, ValueError):
        raise BadResource(resource="weights", reason="the linear weights do not have the form that ./wa train writes") from None
    return LinearModel(labels, rows, blocks, rarity, weights, bias, version)
