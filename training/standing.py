"""`./wa train --standing`: learns where names stand from marked entries and the gold sentences; the same to the byte."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.engine import spans_of
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.standing import asked, features, row_of
from wa_journal.supervision.tokens import Token, tokens

MARK = re.compile(r"\{\{([A-Z]+)\|([^{}]*)\}\}")
NAMES = frozenset((MaskType.PERSON, MaskType.PLACE, MaskType.ORG, MaskType.OTHER))
# How often a neighbour, and a feature, must be seen; draws of everyday words for names; how often marked entries count.
TOLD_APART, SEEN, DRAWS, COUNTED = 12, 4, 3, 3
CHANGED, CALLED = 0.6, 0.5
ROUNDS, BATCH, RATE, PULL, SMALLEST = 5, 512, 0.15, 2e-6, 8
SEED = 7
_NO_NOUNS = ("ed", "ing", "ly", "est")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in small letters as its words and, for each, the number of the name it is part of; -1 for none."""

    words: tuple[Token, ...]
    names: tuple[int, ...]


def write(gold: Path, target: Path, lexicon: Lexicon, *, with_dev: bool) -> str:
    """Learn from all gold and write the file; says what was learned from."""
    paths = [*sorted((gold / "deid").glob("*.jsonl")), *([gold / "en" / "dev.jsonl"] if with_dev else [])]
    marked = [one for path in paths for one in entries(path, lexicon)]
    # What names stand beside was measured without the seven hands (`m`), which came later.
    unmarked = [one for path in sorted((gold / "en" / "train").glob("[ghk]*.jsonl")) for one in sentences(path, lexicon)]
    target.write_text(learn(marked, unmarked, lexicon), encoding="utf-8")
    return f"{len(marked)} entries and {len(unmarked)} sentences"


def entries(path: Path, lexicon: Lexicon) -> Iterator[Marked]:
    """Read entries with marked names."""
    for line in path.read_text(encoding="utf-8").splitlines():
        text, spans, last = "", list[tuple[int, int]](), 0
        marked = "\n".join(part["text"] for part in json.loads(line)["sentences"])
        for found in MARK.finditer(marked):
            text += marked[last : found.start()]
            if found[1] in NAMES - {"OTHER"}:
                spans.append((len(text), len(text) + len(found[2])))
            text, last = text + found[2], found.end()
        yield from _marked(text + marked[last:], spans, lexicon)


def sentences(path: Path, lexicon: Lexicon) -> Iterator[Marked]:
    """Read sentences without marks: what the engine masks by its rules alone counts as a name."""
    ruled = replace(lexicon, standing={}, told_apart=frozenset())
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)["text"]
        found = spans_of(text, (), ruled)
        names = [(one.start, one.end) for one in found if one.type in NAMES and one.decision is Decision.MASK]
        yield from _marked(text, names, lexicon)


def _marked(text: str, spans: Sequence[tuple[int, int]], lexicon: Lexicon) -> Iterator[Marked]:
    small = text.lower()
    if len(small) == len(text):
        words = tokens(small, lexicon.of("short_titles"))
        names = (next((n for n, (start, end) in enumerate(spans) if start <= word.start < end), -1) for word in words)
        yield Marked(words, tuple(names))


class Draws:
    """Puts everyday words in the place of names, so that a name's neighbours are learned and not the name."""

    def __init__(self, lexicon: Lexicon, told_apart: frozenset[str]) -> None:
        self._lexicon = replace(lexicon, standing={}, told_apart=told_apart, words_met={})
        self._source = random.Random(SEED)
        self._called = sorted(lexicon.of("word_names"))
        nouns = (word for word in lexicon.common - lexicon.of("no_standing") if len(word) > 2 and word.isalpha())
        self._nouns = sorted(word for word in nouns if not word.endswith(_NO_NOUNS))

    def samples(self, text: Marked) -> Iterator[tuple[tuple[str, ...], bool]]:
        """Give each word that is asked about as its features, and whether it is part of a name."""
        changed = {name for name in sorted(set(text.names)) if name >= 0 and self._source.random() < CHANGED}
        words = tuple(
            self._other(word) if name in changed and word.letters and not self._small(word) else word
            for word, name in zip(text.words, text.names, strict=True)
        )
        hidden = [word.letters and not self._known(word.lower) for word in words]
        row = row_of(words, hidden, self._lexicon)
        for place, (word, name) in enumerate(zip(words, text.names, strict=True)):
            if word.letters and not hidden[place] and asked(word.lower, self._lexicon):
                yield features(row, place, self._lexicon), name >= 0

    def _known(self, lower: str) -> bool:
        """Everyday words, and those that stand beside names without being one, are told apart by themselves."""
        beside = ("titles", "forms_of_address", "relations", "close", "particles")
        return self._lexicon.is_ordinary(lower) or any(lower in self._lexicon.of(name) for name in beside)

    def _small(self, word: Token) -> bool:
        return word.lower in self._lexicon.of("never_small") or word.lower in self._lexicon.of("joining")

    def _other(self, word: Token) -> Token:
        drawn = self._source.choice(self._called if self._source.random() < CALLED else self._nouns)
        drawn += "'s" if word.lower.endswith("'s") else ""
        return replace(word, lower=drawn, text=drawn)


def learn(marked: Sequence[Marked], unmarked: Sequence[Marked], lexicon: Lexicon) -> str:
    """Give the file that the engine reads: the words that neighbours are told apart by, then each feature's weight."""
    texts = [*(one for _time in range(COUNTED) for one in marked), *unmarked]
    seen = Counter(
        word.lower for text in texts for word, name in zip(text.words, text.names, strict=True) if name < 0 and word.letters
    )
    listed = lexicon.of("titles") | lexicon.of("forms_of_address") | lexicon.of("relations") | lexicon.of("close")
    told_apart = frozenset(
        word for word, number in seen.items() if number >= TOLD_APART and (lexicon.is_ordinary(word) or word in listed)
    )
    draws = Draws(lexicon, told_apart)
    samples = [one for _draw in range(DRAWS) for text in texts for one in draws.samples(text)]
    counts = Counter(name for names, _is_name in samples for name in names)
    place = {name: at for at, name in enumerate(sorted(name for name, number in counts.items() if number >= SEEN), 1)}
    found = np.array([[place.get(name, 0) for name in names] for names, _is_name in samples], dtype=np.int32)
    weights = fitted(found, np.array([is_name for _names, is_name in samples], dtype=np.float64), len(place) + 1)
    hundredths = {"bias": round(weights[0] * 100)} | {name: round(weights[at] * 100) for name, at in place.items()}
    lines = (f"{name}\t{weight}" for name, weight in sorted(hundredths.items()) if abs(weight) >= SMALLEST)
    return "\n".join([" ".join(sorted(told_apart)), *lines]) + "\n"


def fitted(found: np.ndarray, wanted: np.ndarray, size: int) -> np.ndarray:
    """Logistic regression by AdaGrad with a pull towards nought; place 0 takes features too rare to learn, and gives the bias."""
    weights, past, source = np.zeros(size), np.full(size, 1e-6), np.random.default_rng(SEED)
    bias, bias_past = -3.0, 1e-6
    for _round in range(ROUNDS):
        order = source.permutation(len(found))
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            at = found[rows]
            said = 1 / (1 + np.exp(-np.clip(weights[at].sum(axis=1) + bias, -30, 30)))
            off = (said - wanted[rows]) / len(rows)
            slope = np.bincount(at.ravel(), np.repeat(off, at.shape[1]), minlength=size) + PULL * weights
            slope[0], bias_slope = 0, off.sum()
            past, bias_past = past + slope**2, bias_past + bias_slope**2
            weights -= RATE * slope / np.sqrt(past)
            bias -= RATE * bias_slope / np.sqrt(bias_past)
    weights[0] = bias
    return weights
