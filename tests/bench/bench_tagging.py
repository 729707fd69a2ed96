"""Tagging beside other programs: sentences a second, memory, and agreement with gold that none of them learned from."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import processes
from tests.bench.rows import Options, Row, compared, in_turn, options, tell
from tests.reference.environments import ROOT, python_of
from training import scores
from wa_journal.services.tags import language

GOLD = ROOT / "tests" / "gold" / "en"
TRAIN = sorted((GOLD / "train").glob("*.jsonl"))
OTHERS = str(Path(__file__).with_name("other_programs.py"))
OURS = [sys.executable, "-m", "wa_journal", "tag"]
LINES, FEW, RUNS = 3000, 200, 3
WITHOUT = "weights that never saw dev are needed: ./wa train --without-dev --into DIR, then ./wa bench tagging --weights DIR"
TALK = {"client.change_talk": "change", "client.sustain_talk": "sustain"}


def rows(given: Options) -> Iterator[Row]:
    """Give speed and memory, then agreement."""
    others = python_of("comparators")
    if others is None:
        yield Row("tagging", "everything", "", missing="the comparators could not be installed: is a package index reached?")
        return
    yield from _speed(str(others))
    yield from _agreement(str(others), given.weights)
    yield from _annomi(given)


def _speed(others: str) -> Iterator[Row]:
    texts = [json.loads(line)["text"] for path in TRAIN for line in path.read_text("utf-8").splitlines()][:: 14_400 // LINES]
    lines = [json.dumps({"id": number, "text": text}).encode() + b"\n" for number, text in enumerate(texts)]
    quick = [*OURS, "--quick"]
    for name, program in (("VADER", "vader"), ("medspaCy's ConText", "context")):
        other = [others, OTHERS, program]
        found = in_turn(lambda: 1 / processes.each(quick, lines, FEW), lambda o=other: 1 / processes.each(o, lines, FEW), RUNS)
        yield Row("tagging", "sentences a second of processor time, rules and linear model", "/s", name, **found)
        peaks = in_turn(lambda: processes.run(quick, b"".join(lines)).peak, lambda o=other: _peak(o, lines), 1)
        yield Row("tagging", "peak memory, rules and linear model", "MB", name, **peaks)
    whole = 1 / processes.each(OURS, lines, FEW)
    peak = processes.run(OURS, b"".join(lines)).peak
    yield Row("tagging", "sentences a second of processor time, with the encoder", "/s", ours=whole, bar="150 on two cores")
    yield Row("tagging", "peak memory, with the encoder", "MB", ours=peak, bar="250")


def _peak(command: Sequence[str], lines: Sequence[bytes]) -> float:
    return processes.run(command, b"".join(lines)).peak


def _agreement(others: str, weights: Path | None) -> Iterator[Row]:
    dev = GOLD / "dev.jsonl"
    learned = {name: scores.score(_told(others, program, dev)) for name, program in _LEARNERS.items()}
    if weights is None or "en-1-train" not in (weights / "linear.tsv").open(encoding="utf-8").readline():
        yield Row("tagging", "agreement of ours with dev", "macro-F1", missing=WITHOUT)
        for name, found in learned.items():
            yield Row("tagging", "agreement with dev, never seen", "macro-F1", name, theirs=found.macro)
        return
    ours = scores.score(scores.read(language.tagger_from(weights), dev))
    yield Row("tagging", "agreement with dev, never seen", "macro-F1", "suggesting nothing", **compared(ours.macro, 0.0))
    for name, found in learned.items():
        for what, one, other in (
            ("macro-F1", ours.macro, found.macro),
            ("micro-precision", ours.precision, found.precision),
            ("recall", ours.recall, found.recall),
        ):
            yield Row("tagging", "agreement with dev, never seen", what, name, **compared(one, other))
    yield Row("tagging", "expected calibration error of what is suggested", "", ours=ours.calibration, bar="0.05")
    yield Row("tagging", "precision of the three surest tags of an entry", "", ours=ours.top, bar="0.80")
    best = learned["TF-IDF and logistic regression"].labels
    for label, (own, _) in ours.labels.items():
        yield Row(
            "tagging", f"F1 of {label}", "F1", "TF-IDF and logistic regression", **compared(own, best.get(label, (0.0, 0))[0])
        )


_LEARNERS = {"NLTK's naive Bayes": "bayes", "TF-IDF and logistic regression": "regression"}


def _told(others: str, program: str, gold: Path) -> tuple[tuple[scores.Told, ...], ...]:
    """What a program that learned from the training gold says of each gold sentence, by itself."""
    entries = [json.loads(line)["sentences"] for line in gold.read_text("utf-8").splitlines() if line.strip()]
    asked = [{"id": 0, "text": scores.plain(part["text"])} for entry in entries for part in entry]
    given = "".join(json.dumps(row) + "\n" for row in asked).encode()
    answered = processes.run([others, OTHERS, program, *map(str, TRAIN)], given).output.decode().splitlines()
    found = iter(dict.fromkeys(json.loads(line)["labels"], 1.0) for line in answered)
    return tuple(tuple(scores.Told(frozenset(part["labels"]), next(found)) for part in entry) for entry in entries)


def _annomi(given: Options) -> Iterator[Row]:
    """Client utterances of AnnoMI, quoted as an officer would quote them; the folder is the user's, nothing of it is shipped."""
    if given.annomi is None:
        words = "its licence is unsettled, so it is not shipped: name the folder with AnnoMI-simple.csv by --annomi DIR"
        yield Row("tagging", "client talk in AnnoMI", "F1", missing=words)
        return
    with (given.annomi / "AnnoMI-simple.csv").open(encoding="utf-8", newline="") as file:
        said = [row for row in csv.DictReader(file) if row["interlocutor"] == "client"]
    made = language.tagger("en")
    entries = []
    for row in said:
        found = {tag.indicator: tag.probability for one in made.tag(f'He said: "{row["utterance_text"]}"') for tag in one.tags}
        labels = frozenset(name for name, talk in TALK.items() if row["client_talk_type"] == talk)
        entries.append((scores.Told(labels, {name: odds for name, odds in found.items() if name in TALK}),))
    for label, (own, _) in scores.score(entries).labels.items():
        yield Row("tagging", f"F1 of {label} on {len(said)} client utterances of AnnoMI", "F1", "suggesting nothing", ours=own)


if __name__ == "__main__":
    tell(rows(options()))
