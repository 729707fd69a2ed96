"""Trains the linear model: one-versus-rest logistic regression on rarity-weighted words, pairs of words and letters."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from training.gold import Gold
from wa_journal.analysis.text.learned.features import features, weighed
from wa_journal.analysis.text.learned.linear import HUNDREDTHS

SEEN_WORDS, SEEN_LETTERS = 2, 6
STRENGTH = 10.0
SMALLEST = 8
NEVER = -8.0


Marks = Sequence[tuple[str, ...]]


def rarities(texts: Sequence[str], marks: Marks = ()) -> dict[str, float]:
    """Give each feature that enough sentences hold its inverse document frequency, in hundredths so that it reads back alike."""
    seen = Counter(
        name for place, text in enumerate(texts) for block in features(text, marks[place] if marks else ()) for name in block
    )
    kept = sorted(name for name, number in seen.items() if number >= (SEEN_LETTERS if name[0] == "c" else SEEN_WORDS))
    return {name: round((math.log((1 + len(texts)) / (1 + seen[name])) + 1) * HUNDREDTHS) / HUNDREDTHS for name in kept}


def matrix(texts: Sequence[str], rarity: dict[str, float], marks: Marks = ()) -> scipy.sparse.csr_matrix:
    """Give the features of sentences, shape (sentences, features)."""
    place = {name: column for column, name in enumerate(rarity)}
    data, columns, starts = [], [], [0]
    for row, text in enumerate(texts):
        for block in features(text, marks[row] if marks else ()):
            found = weighed(block, rarity)
            columns += [place[name] for name in found]
            data += found.values()
        starts.append(len(data))
    return scipy.sparse.csr_matrix((data, columns, starts), shape=(len(texts), len(rarity)))


def train(
    golds: Sequence[Gold], labels: Sequence[str], marks: Marks = (), strength: float = STRENGTH
) -> tuple[dict[str, float], np.ndarray, np.ndarray]:
    """Give rarities, weights (features x labels) and biases; a label without enough gold is never suggested."""
    texts = [gold.text for gold in golds]
    rarity = rarities(texts, marks)
    seen = matrix(texts, rarity, marks)
    weights, bias = np.zeros((len(rarity), len(labels))), np.full(len(labels), NEVER)
    for column, label in enumerate(labels):
        wanted = np.array([label in gold.labels for gold in golds])
        if wanted.sum() >= 3:
            fitted = LogisticRegression(C=strength, solver="liblinear", random_state=1, tol=1e-4).fit(seen, wanted)
            weights[:, column], bias[column] = fitted.coef_[0], fitted.intercept_[0]
    return rarity, weights, bias


def written(rarity: dict[str, float], weights: np.ndarray, bias: np.ndarray, labels: Sequence[str], version: str) -> str:
    """Give the file that the application reads: readable, in a fixed order, weights in hundredths, the smallest left out."""
    hundredths = np.rint(weights * HUNDREDTHS).astype(int)
    hundredths[np.abs(hundredths) < SMALLEST] = 0
    head = [
        f"version\t{version}",
        "\t".join(["labels", *labels]),
        "\t".join(["bias", *(str(round(b * HUNDREDTHS)) for b in bias)]),
    ]
    lines = [
        "\t".join([name, str(round(rare * HUNDREDTHS)), *(f"{column}:{row[column]}" for column in np.flatnonzero(row))])
        for (name, rare), row in zip(rarity.items(), hundredths, strict=True)
        if row.any()
    ]
    return "\n".join([*head, *lines]) + "\n"
