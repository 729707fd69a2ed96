"""`./wa train`: trains the tagger, prints the honest score on dev, then learns dev too and writes what is shipped."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from training import ablation, parts, report, standing
from training.gold import entries, labels_of, sentences
from wa_journal.host import encoder_files
from wa_journal.services.summary.word_lists import lexicon

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold" / "en"
STANDING = ROOT / "resources" / "words" / "deid" / "standing.tsv"
WEIGHTS = ROOT / "resources" / "weights" / "en"


def main() -> int:
    """Train, report and write: first without dev, so that the score on it is honest; then with it, to be shipped."""
    args = _arguments()
    if args.standing:
        told = standing.write(GOLD.parent, STANDING, lexicon(), with_dev=not args.without_dev)
        print(f"{told}: {STANDING.relative_to(ROOT)}")
        return 0
    train, dev = sentences(GOLD / "train"), tuple(gold for entry in entries(GOLD / "dev.jsonl") for gold in entry)
    labels = labels_of(train)
    report.gold(train, dev)
    if args.learning_curve:
        ablation.learning_curve(train, labels)
        return 0
    with tempfile.TemporaryDirectory() as aside, parts.workers() as pool:
        honest = args.into or Path(aside)
        honest.mkdir(parents=True, exist_ok=True)
        light = []
        if not args.without_dev:
            light.append(pool.submit(parts.light, (*train, *dev), labels, WEIGHTS, "full"))
        if args.without_dev or not args.linear_only:
            light.append(pool.submit(parts.light, train, labels, honest, "train"))
        if not args.linear_only:
            parts.mix_and_encoder(parts.Plan(train, labels, honest, _base()), pool, WEIGHTS if args.keep_mix else None)
        for one in light:
            one.result()
        if not args.linear_only:
            report.honest(honest, GOLD / "dev.jsonl")
            if not args.without_dev:
                parts.go_on(parts.Plan(train, labels, WEIGHTS, _base()), dev, honest)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./wa train")
    parser.add_argument("--without-dev", action="store_true", help="stop at the weights that have not seen dev, ship nothing")
    parser.add_argument("--keep-mix", action="store_true", help="leave out the trainings that fit the mix and print the ablation")
    parser.add_argument("--linear-only", action="store_true", help="only the linear model, voices and examples: a few minutes")
    parser.add_argument("--learning-curve", action="store_true", help="only print what more gold gives the linear model")
    parser.add_argument("--into", type=Path, help="keep the weights that have not seen dev, for ./wa prove tagging")
    parser.add_argument(
        "--standing", action="store_true", help="only where names stand, for de-identification: a minute, the same to the byte"
    )
    return parser.parse_args()


def _base() -> Path:
    folder = encoder_files.find()
    if folder is None:
        sys.exit("not run: the sentence encoder's base weights are not installed (./wa run model install FOLDER)")
    return folder


if __name__ == "__main__":
    sys.exit(main())
