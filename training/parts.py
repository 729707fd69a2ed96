"""The parts of a training, each writing what the application reads: linear weights, voices, examples, mix and encoder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from training import ablation, examples, linear, mixing
from training.adapters import GOING_ON, Lesson, Recipe, logits, train
from training.gold import OWN, Gold
from wa_journal.analysis.text.learned.linear import read as read_linear
from wa_journal.analysis.text.people import marks
from wa_journal.services.tags.language import people_of, rules_of

VOICE_STRENGTH = 4.0
_OFTEN, _HALF = 2.0, 0.5
_ADAPTERS = "adapters.safetensors"


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
    text = linear.written(*linear.train(golds, labels), labels, f"en-2-{name}")
    (target / "linear.tsv").write_text(text, encoding="utf-8")
    print(f"linear model: {len(golds)} sentences, {len(text.splitlines()) - 3} features")
    people = people_of("en")
    voiced = [replace(gold, labels=frozenset([gold.voice])) for gold in golds if gold.voice]
    voices = sorted({gold.voice for gold in golds if gold.voice})
    fitted = linear.train(voiced, voices, [marks(gold.text, people) for gold in voiced], VOICE_STRENGTH)
    (target / "voice.tsv").write_text(linear.written(*fitted, voices, "en-voice-2"), encoding="utf-8")
    print(f"voices: {len(voiced)} sentences")
    (target / "examples.tsv").write_text(examples.written(golds, labels), encoding="utf-8")


def from_scratch(plan: Plan, train_golds: Sequence[Gold]) -> None:
    """Train three times: on each half of the writers, to fit the mix on the other half; then on all."""
    heard = []
    for own, other in (("g", "h"), ("h", "g")):
        seen = [gold for gold in train_golds if gold.writer[0] in (own, OWN)]
        unseen = [gold for gold in train_golds if gold.writer[0] == other]
        model, weights = train(Lesson(seen, plan.labels), plan.base, Recipe()), linear.train(seen, plan.labels)
        texts = [gold.text for gold in unseen]
        odds = linear.matrix(texts, weights[0]) @ weights[1] + weights[2]
        heard.append(_heard(unseen, plan.labels, logits(model, texts, plan.base)[0], odds))
        ablation.say(f"trained on {own}, read on {other}", heard[-1])
    both = Heard(*(np.concatenate(arrays) for arrays in zip(*map(_arrays, heard), strict=True)))
    (plan.target / "combine.toml").write_text(mixing.written(*mixing.fitted(both)), encoding="utf-8")
    save_file(train(Lesson(plan.golds, plan.labels), plan.base, Recipe()).learned(), str(plan.target / _ADAPTERS))


def going_on(plan: Plan, earlier: Path) -> None:
    """Go on from weights that have not seen the newest gold: fit the mix where they read it unseen, then learn it too.

    The newest gold comes twice in an epoch, half of the rest once, so that nothing is forgotten: a quarter of the time.
    """
    model = train(Lesson((), plan.labels, before=load_file(earlier / _ADAPTERS)), plan.base, replace(GOING_ON, epochs=0))
    newest = [gold for gold in plan.golds if gold.writer[0] == OWN]
    texts = [gold.text for gold in newest]
    odds = read_linear((earlier / "linear.tsv").read_text(encoding="utf-8")).logits(texts)
    heard = _heard(newest, plan.labels, logits(model, texts, plan.base)[0], odds)
    ablation.say("trained without the newest gold, read on it", heard)
    before = mixing.read((earlier / "combine.toml").read_text(encoding="utf-8"))
    mixes = (mixing.between(old, new) for old, new in zip(before, mixing.fitted(heard), strict=True))
    (plan.target / "combine.toml").write_text(mixing.written(*mixes), encoding="utf-8")
    repeats = [_OFTEN if gold.writer[0] == OWN else _HALF for gold in plan.golds]
    lesson = Lesson(plan.golds, plan.labels, repeats, load_file(earlier / _ADAPTERS))
    save_file(train(lesson, plan.base, GOING_ON).learned(), str(plan.target / _ADAPTERS))


def _heard(golds: Sequence[Gold], labels: tuple[str, ...], encoded: np.ndarray, odds: np.ndarray) -> Heard:
    wanted = np.array([[label in gold.labels for label in labels] for gold in golds])
    return Heard(encoded, odds, mixing.rule_features(golds, labels, rules_of("en")), wanted)


def _arrays(heard: Heard) -> tuple[np.ndarray, ...]:
    return heard.encoder, heard.linear, heard.rules, heard.wanted
