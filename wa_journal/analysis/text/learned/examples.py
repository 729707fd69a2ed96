"""The nearest gold example: a sentence that careful readers tagged so, to lay beside the officer's own."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from wa_journal.analysis.text.learned.features import weighed, words_of
from wa_journal.model.errors import BadResource

_LEAST = 0.1
Places = dict[str, tuple[NDArray[np.intp], NDArray[np.float64]]]


class Examples:
    """Gold sentences by indicator, found through the words they share; nearness is the cosine of rarity-weighted words."""

    def __init__(self, rows: Mapping[str, tuple[str, ...]]) -> None:
        self._rows = rows
        counts = {label: [_single(words_of(text)) for text in texts] for label, texts in rows.items()}
        seen = Counter(name for some in counts.values() for one in some for name in one)
        number = sum(map(len, counts.values()))
        self._rarity = {name: math.log((1 + number) / (1 + held)) + 1 for name, held in seen.items()}
        self._places = {label: self._indexed(some) for label, some in counts.items()}

    def nearest(self, words: Iterable[str], label: str) -> str | None:
        """Give the example of an indicator that is most like a sentence of these words; None where none has much of it."""
        places = self._places.get(label, {})
        shared = [(*places[name], weight) for name, weight in weighed(_single(words), self._rarity).items() if name in places]
        if not shared:
            return None
        near = np.bincount(
            np.concatenate([rows for rows, _, _ in shared]), np.concatenate([others * weight for _, others, weight in shared])
        )
        best = int(near.argmax())
        return self._rows[label][best] if near[best] >= _LEAST else None

    def _indexed(self, counts: list[Counter[str]]) -> Places:
        places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for row, one in enumerate(counts):
            for name, weight in weighed(one, self._rarity).items():
                places[name].append((row, weight))
        return {
            name: (np.array([row for row, _ in some]), np.array([weight for _, weight in some])) for name, some in places.items()
        }


def _single(words: Iterable[str]) -> Counter[str]:
    """The words alone: pairs would double the memory and hardly change what is nearest."""
    return Counter([name for name in words if " " not in name])


def read(text: str) -> Examples:
    """Read the examples as `./wa train` writes them: an indicator, a tabulator and a sentence on each line."""
    rows: defaultdict[str, list[str]] = defaultdict(list)
    for line in text.splitlines():
        label, between, sentence = line.partition("\t")
        if not between or not sentence:
            raise BadResource(resource="weights/examples.tsv", reason="a line is not an indicator, a tabulator and a sentence")
        rows[label].append(sentence)
    return Examples({label: tuple(sentences) for label, sentences in rows.items()})
