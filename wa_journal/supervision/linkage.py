"""Asks before anything is written whether the words that remain point to one client of this caseload."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from wa_journal.model.ids import ClientId
from wa_journal.model.said import numbered, said
from wa_journal.model.supervision import LinkageWarning

FEW = 5
_MARGIN = 0.25
_SHOWN = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_MASK = re.compile(r"\[[^\]\n]{1,40}\]")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")

Vector = dict[str, float]


def warning(summary: str, client: ClientId, journals: Mapping[ClientId, str]) -> LinkageWarning:
    """Compare a masked summary with each local journal (TF-IDF cosine); it points if the right one leads by a margin."""
    few = len(journals) < FEW
    counts = {name: _counted(text) for name, text in journals.items()}
    weights = _weights(tuple(counts.values()))
    told = _vector(_counted(summary), weights)
    scores = sorted(((_cosine(told, _vector(words, weights)), name) for name, words in counts.items()), reverse=True)
    found = _Found.of(scores)
    points = found.first == client and found.margin >= _MARGIN
    sentences = _telling(summary, client, counts, weights) if points else ()
    words = _words(len(journals), few, points)
    return LinkageWarning(len(journals), few, points, found.first, round(found.margin, 3), sentences, words)


@dataclass(frozen=True, slots=True)
class _Found:
    first: ClientId | None
    margin: float

    @classmethod
    def of(cls, scores: Sequence[tuple[float, ClientId]]) -> _Found:
        """Give who leads and by what share of the leader's score."""
        if not scores or scores[0][0] <= 0:
            return cls(None, 0.0)
        second = scores[1][0] if len(scores) > 1 else 0.0
        return cls(scores[0][1], (scores[0][0] - second) / scores[0][0])


def _counted(text: str) -> Counter[str]:
    """Count words and pairs of words; what was replaced counts for nothing."""
    words = _WORD.findall(_MASK.sub(" ", text).casefold())
    return Counter(chain(words, map(" ".join, pairwise(words))))


def _weights(texts: Sequence[Counter[str]]) -> Vector:
    spread: Counter[str] = Counter()
    for words in texts:
        spread.update(words.keys())
    return {word: math.log((1 + len(texts)) / (1 + number)) + 0.05 for word, number in spread.items()}


def _vector(words: Counter[str], weights: Vector) -> Vector:
    made = {word: (1 + math.log(number)) * weights[word] for word, number in words.items() if word in weights}
    size = math.sqrt(sum(value * value for value in made.values())) or 1.0
    return {word: value / size for word, value in made.items()}


def _cosine(first: Vector, second: Vector) -> float:
    small, large = (first, second) if len(first) < len(second) else (second, first)
    return sum(value * large.get(word, 0.0) for word, value in small.items())


def _telling(summary: str, client: ClientId, counts: Mapping[ClientId, Counter[str]], weights: Vector) -> tuple[str, ...]:
    """Give the sentences whose words only this client's journal has."""
    others = [words for name, words in counts.items() if name != client]

    def weight(sentence: str) -> float:
        words = _counted(sentence)
        return sum(weights.get(word, 0.0) for word in words if word in counts[client] and not any(word in one for one in others))

    sentences = [found.strip() for found in _SENTENCE.findall(summary) if found.strip()]
    ranked = sorted(((weight(one), one) for one in dict.fromkeys(sentences)), reverse=True)
    return tuple(one for value, one in ranked[:_SHOWN] if value > 0)


def _words(candidates: int, few: bool, points: bool) -> str:
    if few:
        return numbered(
            "Linkage",
            "With {count} clients on this machine, anyone who knows the caseload can tell who this is about.",
            "With {count} client on this machine, anyone who knows the caseload can tell who this is about.",
            candidates,
        )
    if points:
        return said(
            "Linkage",
            "The words that remain point to this client's journal more than to any other. Look at the sentences below.",
        )
    return said("Linkage", "The words that remain do not single out this client's journal. That is no proof that nobody can.")
