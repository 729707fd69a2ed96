"""Trains the linear model from the training gold alone and reads its learning curve; runs in the comparators' environment.

`light_weights.py TARGET`: writes TARGET/linear.tsv, which never saw dev, and prints the curve as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from training import ablation, linear
from training.gold import labels_of, sentences

TRAIN = Path(__file__).resolve().parents[1] / "gold" / "en" / "train"


def main() -> None:
    """Train, write, and tell."""
    golds = sentences(TRAIN)
    labels = labels_of(golds)
    text = linear.written(*linear.train(golds, labels), labels, "en-bench-train")
    (Path(sys.argv[1]) / "linear.tsv").write_text(text, encoding="utf-8")
    print(json.dumps([(number, found) for _, number, found in ablation.curve(golds, labels)]))


if __name__ == "__main__":
    main()
