"""`./wa train`: trains the tagger from the gold; `--without-dev` prints the honest score on dev and ships nothing."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from training import ablation, parts, report, standing
from training.gold import entries, labels_of, sentences
from wa_journal.host import encoder_files
from wa_journal.services.summary import deid_stream

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold" / "en"
STANDING = ROOT / "resources" / "words" / "deid" / "standing.tsv"
WEIGHTS = ROOT / "resources" / "weights" / "en"


def main() -> int:
    """Train, report and write."""
    args = _arguments()
    if args.standing:
        told = standing.write(GOLD.parent, STANDING, deid_stream.lexicon(), with_dev=not args.without_dev)
        print(f"{told}: {STANDING.relative_to(ROOT)}")
        return 0
    train, dev = sentences(GOLD / "train"), tuple(gold for entry in entries(GOLD / "dev.jsonl") for gold in entry)
    labels = labels_of(train)
    report.gold(train, dev)
    golds = train if args.without_dev else (*train, *dev)
    with tempfile.TemporaryDirectory() as aside:
        target = (args.into or Path(aside)) if args.without_dev else WEIGHTS
        target.mkdir(parents=True, exist_ok=True)
        if args.go_on_from and not args.linear_only:
            parts.going_on(parts.Plan(golds, labels, target, _base()), args.go_on_from)
        parts.light(golds, labels, target, "train" if args.without_dev else "full")
        if args.linear_only:
            return 0
        if not args.go_on_from:
            ablation.learning_curve(train, labels)
            parts.from_scratch(parts.Plan(golds, labels, target, _base()), train)
        if args.without_dev:
            report.honest(target, GOLD / "dev.jsonl")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./wa train")
    parser.add_argument("--without-dev", action="store_true", help="leave dev out, print the honest score on it, ship nothing")
    parser.add_argument(
        "--linear-only",
        action="store_true",
        help="only the linear model, voices and examples: a minute, the same to the byte",
    )
    parser.add_argument(
        "--standing", action="store_true", help="only where names stand, for de-identification: a minute, the same to the byte"
    )
    parser.add_argument("--into", type=Path, help="with --without-dev: keep the weights in this folder, for ./wa prove tagging")
    parser.add_argument(
        "--go-on-from", type=Path, metavar="FOLDER", help="go on from weights that have not seen the k sentences: far quicker"
    )
    return parser.parse_args()


def _base() -> Path:
    folder = encoder_files.find()
    if folder is None:
        sys.exit("not run: the sentence encoder's base weights are not installed (./wa run model install FOLDER)")
    return folder


if __name__ == "__main__":
    sys.exit(main())
