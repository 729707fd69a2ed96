"""Proves the learned parts: the honest score on dev, its calibration, and the encoder's speed and memory.

`python -m tests.prove.tagging [WEIGHTS]`: a folder that `./wa train --without-dev --into WEIGHTS` made. Without it the bars
on dev are not run, because the shipped weights learned from dev and their score there says nothing. Whole entries that no
weights learn from, each labelled by two, are read in any case: `ordinary.jsonl` by twelve hands that write as most officers do,
`hands.jsonl` by seven that are clipped, winding or foreign, `dense.jsonl` by two that say change talk, distrust and candour in
ever other ways, with near misses beside them.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from training import hands, scores
from wa_journal.services.tags import language

GOLD = Path(__file__).resolve().parents[1] / "gold" / "en"
MACRO, PRECISION, RECALL, CALIBRATION, TOP, LEAST_UPPER = 0.68, 0.75, 0.55, 0.05, 0.80, 0.45
NAMED = {
    f"client.{name}": 0.60 for name in ("change_talk", "sustain_talk", "hostility", "distrust", "candour", "post_release_anxiety")
}
SENTENCES_A_SECOND, MEGABYTES = 150, 250
VOICE = 0.85
BARRED, DENSE, HANDS = "ordinary", "dense", ("ordinary", "hands", "dense")
WEAK = ("client.change_talk", "client.distrust", "client.candour")
READ = 2_000


def main() -> int:
    """Print the figures; 1 where a bar is missed."""
    return max(_encoder(), _dev(), *(_hands(name) for name in HANDS))


def _encoder() -> int:
    made = language.tagger("en").parts.encoder
    if made is None:
        print("encoder       not run: its base weights are not installed")
        return 0
    lines = [json.loads(line)["text"] for line in (GOLD / "train" / "g1.jsonl").read_text("utf-8").splitlines()]
    lines = (lines * (1 + READ // len(lines)))[:READ]
    begun = time.perf_counter()
    made.logits(lines)
    rate = READ / (time.perf_counter() - begun)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"encoder       {rate:.0f} sentences a second (bar {SENTENCES_A_SECOND}), whole process {peak:.0f} MB (bar {MEGABYTES})"
    )
    return int(rate < SENTENCES_A_SECOND or peak > MEGABYTES)


def _dev() -> int:
    if len(sys.argv) < 2:
        print("dev           not run: needs weights that never saw it (./wa train --without-dev --into FOLDER)")
        return 0
    weights = Path(sys.argv[1])
    if "-train" not in (weights / "linear.tsv").open(encoding="utf-8").readline():
        print("dev           not run: these weights learned from dev")
        return 0
    found = scores.score(scores.read(language.tagger_from(weights), GOLD / "dev.jsonl"))
    print(*scores.lines(found), sep="\n")
    missed = list(_missed(found))
    print(*(f"missed        {words}" for words in missed), sep="\n")
    return int(bool(missed))


def _hands(name: str) -> int:
    """Voice has a bar on ordinary writing. The labels have none: one page of gold is too little for that."""
    weights = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    made = language.tagger("en") if weights is None else language.tagger_from(weights)
    entries = hands.read(GOLD / f"{name}.jsonl")
    labels, voice = hands.agreement(entries)
    print(
        f"two readers   {name}, {sum(map(len, entries))} sentences: macro-F1 of the labels {labels:.3f}, same voice {voice:.3f}"
    )
    apart = WEAK if name == DENSE else ()
    print(*(f"{name:<13} {line}" for line in hands.lines(made, GOLD / f"{name}.jsonl", apart)), sep="\n")
    right, barred = hands.voices_right(made, entries), name == BARRED
    print(f"voice         right for {right:.3f} of them by the second reader" + (f" (bar {VOICE})" if barred else ""))
    return int(barred and right < VOICE)


def _missed(found: scores.Score) -> list[str]:
    least = {"macro-F1": (found.macro, MACRO), "micro-precision": (found.precision, PRECISION), "recall": (found.recall, RECALL)}
    least |= {"three surest": (found.top, TOP)}
    least |= {label: (found.labels.get(label, (0.0, 0.0))[0], bar) for label, bar in NAMED.items()}
    least |= {f"{label}, upper end": (upper, LEAST_UPPER) for label, (_, upper) in found.labels.items()}
    words = [f"{name} {value:.3f}, bar {bar}" for name, (value, bar) in least.items() if value < bar]
    if found.calibration > CALIBRATION:
        words.append(f"calibration error {found.calibration:.3f}, bar {CALIBRATION}")
    return words


if __name__ == "__main__":
    sys.exit(main())
