"""What each part of the tagger adds, and how much more gold would: macro-F1 at the best threshold on unseen writers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from training import linear, mixing
from training.gold import OWN, Gold

if TYPE_CHECKING:
    from training.parts import Heard

SHARES = (0.1, 0.25, 0.5, 1.0)
_FEWEST = 8
_CUES, _PEOPLE = slice(0, 3), slice(3, 6)


def say(name: str, heard: Heard) -> None:
    """Print the ablation of one reading."""
    print(f"{name}: macro-F1 at the best threshold")
    for words, odds in _variants(heard):
        print(f"  {words:34} {macro(odds, heard.wanted):.3f}", flush=True)


def learning_curve(golds: Sequence[Gold], labels: Sequence[str]) -> None:
    """Print what the linear model reaches on the h writers with growing shares of the g writers' gold, and of our own."""
    print("learning curve of the linear model, read on the h writers")
    for words, number, found in curve(golds, labels):
        print(f"  {words:24} {number:6} sentences  {found:.3f}", flush=True)


def curve(golds: Sequence[Gold], labels: Sequence[str]) -> Iterator[tuple[str, int, float]]:
    """Give what was learned from in words and in sentences, and the macro-F1 that it reaches on the h writers."""
    unseen = [gold for gold in golds if gold.writer[0] == "h"]
    wanted = np.array([[label in gold.labels for label in labels] for gold in unseen])
    for words, some in _growing(golds):
        rarity, weights, bias = linear.train(some, labels)
        odds = linear.matrix([gold.text for gold in unseen], rarity) @ weights + bias
        yield words, len(some), macro(odds, wanted)


def macro(odds: np.ndarray, wanted: np.ndarray) -> float:
    """Give the best macro-F1 over one common threshold, of labels with enough positives."""
    known = wanted.sum(0) >= _FEWEST
    return max(_f1(odds[:, known] > at, wanted[:, known]) for at in np.quantile(odds, np.linspace(0.85, 0.995, 60)))


def _f1(said: np.ndarray, wanted: np.ndarray) -> float:
    hits = (said & wanted).sum(0)
    return float((2 * hits / np.maximum(1, said.sum(0) + wanted.sum(0))).mean())


def _variants(heard: Heard) -> Iterator[tuple[str, np.ndarray]]:
    """Rules that know neither scope nor person take every cue for one that counts; the rest is fitted again each time."""
    none, rules = np.zeros_like(heard.linear), heard.rules
    blind = rules.copy()
    blind[..., 0], blind[..., 1:3] = rules[..., _CUES].max(-1), 0
    no_person, no_scope = rules.copy(), rules.copy()
    no_person[..., _PEOPLE], no_person[..., 0], no_person[..., 2] = 0, rules[..., [0, 2]].max(-1), 0
    no_scope[..., 0], no_scope[..., 1] = rules[..., :2].max(-1), 0
    blind[..., _PEOPLE] = 0
    parts = {
        "rules alone": (none, none, rules),
        "linear model alone": (none, heard.linear, rules * 0),
        "encoder alone": (heard.encoder, none, rules * 0),
        "linear model and rules": (none, heard.linear, rules),
        "both models": (heard.encoder, heard.linear, rules * 0),
        "both models and rules": (heard.encoder, heard.linear, rules),
        "  without scope": (heard.encoder, heard.linear, no_scope),
        "  without person": (heard.encoder, heard.linear, no_person),
        "  without either": (heard.encoder, heard.linear, blind),
        "linear and rules without scope": (none, heard.linear, no_scope),
        "linear and rules without person": (none, heard.linear, no_person),
        "rules alone without scope": (none, none, no_scope),
        "rules alone without person": (none, none, no_person),
    }
    for words, (encoder, odds, found) in parts.items():
        mix = mixing.fit(encoder, odds, found, heard.wanted)
        yield words, mixing.odds(mix, encoder, odds, found)


def _growing(golds: Sequence[Gold]) -> Iterator[tuple[str, list[Gold]]]:
    others = [gold for gold in golds if gold.writer[0] == "g"]
    own = [gold for gold in golds if gold.writer[0] == OWN]
    chance = Random(1)
    drawn = [chance.random() for _ in others]
    for share in SHARES:
        yield f"{share:.0%} of the g writers", [gold for gold, at in zip(others, drawn, strict=True) if at < share]
    yield "all of them and our own", [*others, *own]
