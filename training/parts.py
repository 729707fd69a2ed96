"""The parts of a training, each writing what the application reads: linear weights, voices, examples, mix and encoder."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, replace
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from training import ablation, examples, linear, mixing
from training.adapters import GOING_ON, VOICES, Lesson, Recipe, logits, train
from training.gold import OWN, Gold
from training.soup import joined
from wa_journal.analysis.text.learned import weights_file
from wa_journal.analysis.text.subjects import marks
from wa_journal.services.tags.language import people_of, rules_of

VOICE_STRENGTH = 4.0
_AT_ONCE = 2
_SEEDS = (7, 8)
_OFTEN, _SELDOM = 3.0, 0.3
_ADAPTERS, _MIX = "adapters.safetensors", "combine.toml"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a training learns from and where it writes; `base` is the folder of the encoder's base weights."""

    golds: tuple[Gold, ...]
    labels: tuple[str, ...]
    target: Path
    base: Path


@dataclass(frozen=True, slots=True)
class Heard:
    """What both models and the rules say of sentences that the models had not seen, and what was wanted."""

    encoder: np.ndarray
    linear: np.ndarray
    rules: np.ndarray
    wanted: np.ndarray


def light(golds: Sequence[Gold], labels: tuple[str, ...], target: Path, name: str) -> None:
    """Write the linear model, the voices and the examples: a minute, the same to the byte from the same gold."""
    text = linear.written(*linear.train(golds, labels), labels, f"en-{_digest(golds)}-{name}")
    (target / "linear.tsv").write_text(text, encoding="utf-8")
    print(f"linear model: {len(golds)} sentences, {len(text.splitlines()) - 3} features")
    people = people_of("en")
    voiced = [replace(gold, labels=frozenset([gold.voice])) for gold in golds if gold.voice]
    voices = sorted({gold.voice for gold in golds if gold.voice})
    fitted = linear.train(voiced, voices, [marks(gold.text, people) for gold in voiced], VOICE_STRENGTH)
    (target / "voice.tsv").write_text(linear.written(*fitted, voices, f"en-voice-{_digest(voiced)}"), encoding="utf-8")
    print(f"voices: {len(voiced)} sentences")
    (target / "examples.tsv").write_text(examples.written(golds, labels), encoding="utf-8")


def _digest(golds: Sequence[Gold]) -> str:
    """Other gold is another version: a suggestion tells by which weights it was made."""
    told = "\n".join(f"{gold.text}\t{' '.join(sorted(gold.labels))}" for gold in golds)
    return sha256(told.encode()).hexdigest()[:8]


def workers() -> Executor:
    """Give two processes to train in: each trains on one thread, and the parts do not wait for each other."""
    return ProcessPoolExecutor(_AT_ONCE, get_context("spawn"))


def mix_and_encoder(plan: Plan, pool: Executor, mixed: Path | None) -> None:
    """Train the encoder on all writers, once for each seed; the mix stays the one in `mixed`, or is fitted anew."""
    whole = [pool.submit(_on_all, plan, seed) for seed in _SEEDS]
    if mixed is None:
        _mix(plan, pool)
    else:
        (plan.target / _MIX).write_bytes((mixed / _MIX).read_bytes())
    _keep(joined([one.result() for one in whole]), plan)


def _mix(plan: Plan, pool: Executor) -> None:
    """Train without each group of writers, to fit the mix on those left out."""
    groups = (OWN, "g", "h")
    heard = dict(zip(groups, pool.map(_without, [plan] * len(groups), groups), strict=True))
    for group, one in heard.items():
        ablation.say(f"trained without {group}, read on {group}", one)
    others = Heard(*(np.concatenate(arrays) for arrays in zip(_arrays(heard["g"]), _arrays(heard["h"]), strict=True)))
    (plan.target / _MIX).write_text(mixing.written(*mixing.fitted((others, heard[OWN]))), encoding="utf-8")


def _on_all(plan: Plan, seed: int) -> dict[str, np.ndarray]:
    return train(Lesson(plan.golds, plan.labels), plan.base, Recipe(seed=seed)).learned()


def _without(plan: Plan, group: str) -> Heard:
    """Train without one group of writers and read it."""
    seen = [gold for gold in plan.golds if gold.writer[0] != group]
    unseen = [gold for gold in plan.golds if gold.writer[0] == group]
    model, weights = train(Lesson(seen, plan.labels), plan.base, Recipe()), linear.train(seen, plan.labels)
    texts = [gold.text for gold in unseen]
    odds = linear.matrix(texts, weights[0]) @ weights[1] + weights[2]
    return _heard(unseen, plan.labels, logits(model, texts, plan.base)[0], odds)


def go_on(plan: Plan, newest: Sequence[Gold], before: Path) -> None:
    """Go on from earlier weights until they know the newest gold; some of the rest comes again, so that it is not forgotten."""
    repeats = [*[_SELDOM] * len(plan.golds), *[_OFTEN] * len(newest)]
    known = weights_file.heads((before / _ADAPTERS).read_bytes(), plan.labels, VOICES)
    lesson = Lesson((*plan.golds, *newest), plan.labels, repeats, known)
    recipe = replace(GOING_ON, rank=len(_SEEDS) * GOING_ON.rank)
    _keep(train(lesson, plan.base, recipe).learned(), plan)
    (plan.target / _MIX).write_bytes((before / _MIX).read_bytes())


def _keep(learned: dict[str, np.ndarray], plan: Plan) -> None:
    """The heads' rows are told by name: weights of other indicators are refused where they are read."""
    save_file(learned, str(plan.target / _ADAPTERS), weights_file.names(plan.labels, VOICES))


def _heard(golds: Sequence[Gold], labels: tuple[str, ...], encoded: np.ndarray, odds: np.ndarray) -> Heard:
    wanted = np.array([[label in gold.labels for label in labels] for gold in golds])
    return Heard(encoded, odds, mixing.rule_features(golds, labels, rules_of("en")), wanted)


def _arrays(heard: Heard) -> tuple[np.ndarray, ...]:
    return heard.encoder, heard.linear, heard.rules, heard.wanted
