"""`./wa train`: trains the tagger from the gold; `--without-dev` prints the honest score on dev and ships nothing."""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from training import linear, mixing, report
from training.gold import Gold, entries, labels_of, sentences
from wa_journal.analysis.text.people import People, marks
from wa_journal.host import encoder_files
from wa_journal.services.language import people_of, rules_of

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold" / "en"
WEIGHTS = ROOT / "resources" / "weights" / "en"
VOICE_STRENGTH = 4.0


def main() -> int:
    """Train, report and write."""
    parser = argparse.ArgumentParser(prog="./wa train")
    parser.add_argument("--without-dev", action="store_true", help="leave dev out, print the honest score on it, ship nothing")
    parser.add_argument(
        "--linear-only", action="store_true", help="only the linear model and the voices: under a minute, the same to the byte"
    )
    parser.add_argument("--into", type=Path, help="with --without-dev: keep the weights in this folder, for ./wa prove tagging")
    args = parser.parse_args()
    train, dev = sentences(GOLD / "train"), tuple(gold for entry in entries(GOLD / "dev.jsonl") for gold in entry)
    labels = labels_of(train)
    report.gold(train, dev)
    golds = train if args.without_dev else (*train, *dev)
    with tempfile.TemporaryDirectory() as aside:
        target = (args.into or Path(aside)) if args.without_dev else WEIGHTS
        target.mkdir(parents=True, exist_ok=True)
        _linear(golds, labels, target, "train" if args.without_dev else "full")
        if not args.linear_only:
            _encoder(train, golds, labels, target)
        if args.without_dev and not args.linear_only:
            report.honest(target, GOLD / "dev.jsonl")
    return 0


def _linear(golds: tuple[Gold, ...], labels: tuple[str, ...], target: Path, name: str) -> None:
    text = linear.written(*linear.train(golds, labels), labels, f"en-1-{name}")
    (target / "linear.tsv").write_text(text, encoding="utf-8")
    print(f"linear model: {len(golds)} sentences, {len(text.splitlines()) - 3} features")
    people: People = people_of("en")
    voiced = [replace(gold, labels=frozenset([gold.voice])) for gold in golds if gold.voice]
    voices = sorted({gold.voice for gold in golds if gold.voice})
    seen = [marks(gold.text, people) for gold in voiced]
    fitted = linear.train(voiced, voices, seen, VOICE_STRENGTH)
    (target / "voice.tsv").write_text(linear.written(*fitted, voices, "en-voice-1"), encoding="utf-8")
    print(f"voices: {len(voiced)} sentences")


def _encoder(train: tuple[Gold, ...], golds: tuple[Gold, ...], labels: tuple[str, ...], target: Path) -> None:
    """Three trainings: on each half of the writers, to fit the mix on the other half; then on all."""
    folder = encoder_files.find()
    if folder is None:
        sys.exit("not run: the sentence encoder's base weights are not installed (./wa run model install FOLDER)")
    from training import adapters

    recipe, rules = adapters.Recipe(), rules_of("en")
    halves = tuple(tuple(gold for gold in train if gold.writer.startswith(letter)) for letter in "gh")
    parts = []
    for own, other in (halves, halves[::-1]):
        model = adapters.train(own, labels, folder, recipe)
        texts = [gold.text for gold in other]
        rarity, weights, bias = linear.train(own, labels)
        odds = linear.matrix(texts, rarity) @ weights + bias
        wanted = np.array([[label in gold.labels for label in labels] for gold in other])
        parts.append((adapters.logits(model, texts, folder)[0], odds, mixing.rule_features(other, labels, rules), wanted))
    encoded, odds, found, wanted = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    mixes = mixing.fit(encoded, odds, found, wanted), mixing.fit(np.zeros_like(encoded), odds, found, wanted)
    (target / "combine.toml").write_text(mixing.written(*mixes), encoding="utf-8")
    save_file(adapters.train(golds, labels, folder, recipe).learned(), str(target / "adapters.safetensors"))


if __name__ == "__main__":
    sys.exit(main())
