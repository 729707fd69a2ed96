"""The linear model: one readable weight for each feature and indicator; numpy adds them up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from operator import itemgetter

import numpy as np

from wa_journal.analysis.text.learned.features import features
from wa_journal.analysis.text.learned.vocabulary import BLOCKS, Counted, Floats, Vocabulary
from wa_journal.model.errors import BadResource

HUNDREDTHS = 100.0
TELLING = 4.95


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights by feature (rows) and indicator (columns); a feature of the vocabulary that it does not know has no rarity.

    `measures` are short lengths of time: silences are told in minutes, but minutes tell of no silence.
    """

    labels: tuple[str, ...]
    vocabulary: Vocabulary
    rarity: Floats
    weights: Floats
    bias: Floats
    version: str
    measures: frozenset[str] = frozenset()

    def logits(self, sentences: Sequence[str]) -> Floats:
        """Give log-odds, shape (sentences, labels)."""
        return self.odds(self.vocabulary.counted([features(sentence) for sentence in sentences]))

    def odds(self, seen: Counted) -> Floats:
        """Give the log-odds of sentences that were counted once for every model of this vocabulary."""
        out = np.empty((len(seen.ends), len(self.labels)), np.float32)
        values = self.rarity[seen.rows] * seen.damped
        lengths = np.sqrt(np.bincount(seen.blocks, values * values)).astype(np.float32)
        lengths[lengths == 0] = 1
        values /= lengths[seen.blocks]
        for place, (begin, end) in enumerate(pairwise((0, *seen.ends))):
            out[place] = values[begin:end] @ self.weights.take(seen.rows[begin:end], axis=0) + self.bias
        return out

    def heaviest(self, words: Iterable[str], label: str, most: int = 3) -> tuple[str, ...]:
        """Give the telling ones of words (`words_of`) that weighed most for an indicator; none where none tells."""
        row_of, numbers = self.vocabulary.rows.get, Counter(words)
        known = {name: row for name in numbers if (row := row_of(name)) is not None}
        rows = np.array([*known.values()], np.intp)
        often = np.array([numbers[name] for name in known], np.float32)
        weights = (self.rarity[rows] * (1 + np.log(often)) * self.weights[rows, self.labels.index(label)]).tolist()
        heavy = sorted((pair for pair in zip(weights, known, strict=True) if pair[0] > 0), key=itemgetter(0), reverse=True)
        return tuple(islice((name for _, name in heavy if self.tells(name[2:])), most))

    def tells(self, words: str) -> bool:
        """Say whether a reader learns something from words: not from measures, nor what a good part of all sentences hold."""
        telling = (word for word in words.lower().replace("’", "'").split() if word not in self.measures)
        rows = [self.vocabulary.rows.get(f"w:{word}") for word in telling]
        return any(row is None or not 0 < self.rarity[row] < TELLING for row in rows)


def read(*texts: str) -> tuple[LinearModel, ...]:
    """Read models as `./wa train` writes them, with one vocabulary: a head, then a feature's rarity and weights in hundredths."""
    try:
        lines = [text.splitlines() for text in texts]
        names = dict.fromkeys(line.split("\t", 1)[0] for some in lines for line in some[3:])
        vocabulary = Vocabulary(
            {name: row for row, name in enumerate(names)}, np.array([BLOCKS.index(name[0]) for name in names], np.intp)
        )
        return tuple(_model(some, vocabulary) for some in lines)
    except (IndexError, ValueError):
        raise BadResource(resource="weights", reason="the linear weights do not have the form that ./wa train writes") from None


def _model(lines: Sequence[str], vocabulary: Vocabulary) -> LinearModel:
    version, labels = lines[0].split("\t")[1], tuple(lines[1].split("\t")[1:])
    bias = np.array([int(number) for number in lines[2].split("\t")[1:]], np.float32) / HUNDREDTHS
    weights = np.zeros((len(vocabulary.rows), len(labels)), np.float32)
    rarity = np.zeros(len(vocabulary.rows), np.float32)
    for line in lines[3:]:
        name, rare, *pairs = line.split("\t")
        row = vocabulary.rows[name]
        rarity[row] = int(rare) / HUNDREDTHS
        for pair in pairs:
            column, _, weight = pair.partition(":")
            weights[row, int(column)] = int(weight) / HUNDREDTHS
    return LinearModel(labels, vocabulary, rarity, weights, bias, version)
