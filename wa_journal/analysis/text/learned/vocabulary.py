"""The features that the models of one language know: each sentence's are looked up and counted once, for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from wa_journal.analysis.text.learned.features import Features, letters

BLOCKS = ("w", "c", "m")
_WORDS_KEPT = 20_000
Floats = NDArray[np.float32]
Numbers = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Counted:
    """The known features of sentences in a row: which, how often (damped) and in which block; where each sentence ends."""

    rows: Numbers
    damped: Floats
    blocks: Numbers
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Features by name; `kinds` tells the block of each: words, letters or marks."""

    rows: dict[str, int]
    kinds: Numbers
    _spelled: dict[str, Numbers] = field(default_factory=dict, repr=False, compare=False)

    def counted(self, found: Sequence[Features]) -> Counted:
        """Count the known features of sentences."""
        known = [self._known(one) for one in found]
        owners = np.arange(len(known)).repeat([len(rows) for rows in known])
        keys, numbers = _numbered(owners * len(self.kinds) + np.concatenate(known))
        owners, rows = np.divmod(keys, len(self.kinds))
        ends = np.bincount(owners, minlength=len(known)).cumsum().tolist()
        return Counted(rows, 1 + np.log(numbers.astype(np.float32)), owners * len(BLOCKS) + self.kinds[rows], tuple(ends))

    def _known(self, one: Features) -> Numbers:
        """The rows of a sentence's features, each as often as it comes."""
        row_of = self.rows.get
        single = [row for name in (*one.words, *one.marks) if (row := row_of(name)) is not None]
        return np.concatenate([np.array(single, np.intp), *map(self._letters, one.spelled)])

    def _letters(self, word: str) -> Numbers:
        """The known letter features of a word: words come again, so they are looked up once."""
        rows = self._spelled.get(word)
        if rows is None:
            if len(self._spelled) >= _WORDS_KEPT:
                self._spelled.clear()
            rows = np.array([row for name in letters(word) if (row := self.rows.get(name)) is not None], np.intp)
            self._spelled[word] = rows
        return rows


def _numbered(keys: Numbers) -> tuple[Numbers, Numbers]:
    """The different keys in order and how often each comes: `np.unique` takes twice as long over a single sentence."""
    keys.sort()
    edges = np.ones(len(keys) + 1, bool)
    np.not_equal(keys[1:], keys[:-1], out=edges[1:-1])
    first = edges.nonzero()[0]
    return keys[first[:-1]], first[1:] - first[:-1]
