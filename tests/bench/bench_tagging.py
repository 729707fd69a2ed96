"""Tagging beside other programs: sentences a second, memory, and agreement with gold that none of them learned from."""

from __future__ import annotations

import csv
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import processes
from tests.bench.rows import Better, Curve, Options, Row, compared, options, paired, tell
from tests.reference.environments import ROOT, python_of
from training import scores
from wa_journal.services.tags import language

GOLD = ROOT / "tests" / "gold" / "en"
TRAIN = sorted((GOLD / "train").glob("*.jsonl"))
OTHERS = str(Path(__file__).with_name("other_programs.py"))
LIGHT = str(Path(__file__).with_name("light_weights.py"))
OURS = [sys.executable, "-m", "wa_journal", "tag"]
STEP, FEW, DEEP, ROUNDS, SHORT = 6, 200, 3, 3, 3_000
# As on an officer's machine: what is measured by the clock on two cores may use both.
TWO_CORES = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "2")
SHIPPED = ROOT / "resources" / "weights" / "en"
WITH_ENCODER = "weights that never saw dev: ./wa train --without-dev --into DIR (an hour), then ./wa bench tagging --weights DIR"
QUICK, WHOLE = "rules and linear model", "with the encoder"
BEST = "TF-IDF and logistic regression"
BARS = {"macro-F1": 0.68, "micro-precision": 0.75, "recall": 0.55}
TALK = {"client.change_talk": "change", "client.sustain_talk": "sustain"}


def rows(given: Options) -> Iterator[Row | Curve]:
    """Give speed and memory, then agreement."""
    others = python_of("comparators")
    if others is None:
        yield Row("tagging", "everything", "", missing="the comparators could not be installed: is a package index reached?")
        return
    yield from _speed(str(others), SHORT if given.small else None)
    yield from _agreement(str(others), given.weights)
    yield from _annomi(given)


def _speed(others: str, most: int | None) -> Iterator[Row]:
    texts = [json.loads(line)["text"] for path in TRAIN for line in path.read_text("utf-8").splitlines()][::STEP][:most]
    lines = [json.dumps({"id": number, "text": text}).encode() + b"\n" for number, text in enumerate(texts)]
    quick = [*OURS, "--quick"]
    for name, program in (("VADER", "vader"), ("medspaCy's ConText", "context")):
        pairs = processes.streams(quick, [others, OTHERS, program], lines, FEW)
        found = paired((1 / one.seconds, 1 / other.seconds) for one, other in pairs)
        words = f"sentences a second of one core, {QUICK}"
        yield Row("tagging", words, "/s", name, better=Better.MORE, bar=2_000, **found)
        peaks = paired((one.peak, other.peak) for one, other in pairs)
        yield Row("tagging", f"peak memory, {QUICK}", "MB", name, **peaks)
    yield from _deep(lines[::DEEP])


def _deep(lines: list[bytes]) -> Iterator[Row]:
    """The encoder uses both cores, so that only the clock tells; without it the same sentences are read in the same turn."""
    rates, peaks = [], []
    for _ in range(ROUNDS):
        deep, quick = (_by_the_clock(command, lines) for command in (OURS, [*OURS, "--quick"]))
        rates.append((deep[0], quick[0]))
        peaks.append((deep[1], quick[1]))
    words = f"sentences a second by the clock on two cores, {WHOLE}"
    yield Row("tagging", words, "/s", QUICK, better=Better.MORE, bar=150, **paired(rates))
    yield Row("tagging", f"peak memory, {WHOLE}", "MB", QUICK, bar=250, **paired(peaks))


def _by_the_clock(command: list[str], lines: list[bytes]) -> tuple[float, float]:
    start, whole = (processes.run(command, b"".join(some), TWO_CORES) for some in (lines[:FEW], lines))
    return (len(lines) - FEW) / (whole.wall - start.wall), whole.peak


def _agreement(others: str, weights: Path | None) -> Iterator[Row | Curve]:
    """Weights that learned the training gold alone: without the encoder they are made here, in a minute or two."""
    dev = GOLD / "dev.jsonl"
    learned = {name: scores.score(_told(others, program, dev)) for name, program in _LEARNERS.items()}
    with tempfile.TemporaryDirectory() as space:
        shutil.copytree(SHIPPED, space, dirs_exist_ok=True)
        told = processes.run([others, LIGHT, space], environment={"PYTHONPATH": str(ROOT)}).output
        quick = scores.read(language.tagger_from(Path(space), quick=True), dev)
    yield from _beside(QUICK, scores.score(quick), learned)
    yield from _in_short(QUICK, quick)
    words = "learning curve of the linear model on six unseen writers"
    yield Curve("tagging", words, "sentences of training gold", "macro-F1", tuple(map(tuple, json.loads(told))))
    if weights is None or "-train" not in (weights / "linear.tsv").open(encoding="utf-8").readline():
        yield Row("tagging", f"agreement with dev, {WHOLE}", "macro-F1", missing=f"it needs {WITH_ENCODER}")
        yield from _labels(QUICK, scores.score(quick), learned)
        return
    whole = scores.read(language.tagger_from(weights), dev)
    found = scores.score(whole)
    yield from _beside(WHOLE, found, learned)
    yield from _in_short(WHOLE, whole)
    yield from _labels(WHOLE, found, learned)


def _labels(how: str, ours: scores.Score, learned: dict[str, scores.Score]) -> Iterator[Row]:
    for label, (own, _) in ours.labels.items():
        other = learned[BEST].labels.get(label, (0.0, 0.0))[0]
        yield Row("tagging", f"F1 of {label}, {how}", "", BEST, better=Better.MORE, **compared(own, other))


def _beside(how: str, ours: scores.Score, learned: dict[str, scores.Score]) -> Iterator[Row]:
    """Nobody's figure is of a sentence that was learned from."""
    low, high = ours.interval
    words = f"agreement with 60 unseen entries, {how}"
    yield Row("tagging", f"{words}: lower end of its 95 % interval", "macro-F1", ours=low, better=Better.MORE)
    yield Row("tagging", f"{words}: upper end", "macro-F1", ours=high, better=Better.MORE)
    yield Row("tagging", words, "macro-F1", "suggesting nothing", better=Better.MORE, **compared(ours.macro, 0.0))
    for name, found in learned.items():
        for what, one, other in (
            ("macro-F1", ours.macro, found.macro),
            ("micro-precision", ours.precision, found.precision),
            ("recall", ours.recall, found.recall),
        ):
            bar = BARS[what] if (how, name) == (WHOLE, BEST) else None
            yield Row("tagging", words, what, name, better=Better.MORE, bar=bar, **compared(one, other))


def _in_short(how: str, told: Sequence[Sequence[scores.Told]]) -> Iterator[Row | Curve]:
    found = scores.score(told)
    yield Row(
        "tagging",
        f"expected calibration error of what is suggested, {how}",
        "",
        ours=found.calibration,
        bar=0.05 if how == WHOLE else None,
    )
    top = f"precision of the three surest tags of an entry, {how}"
    yield Row("tagging", top, "", ours=found.top, better=Better.MORE, bar=0.80 if how == WHOLE else None)
    points = tuple((said, right) for said, right, _ in scores.reliability(told))
    yield Curve("tagging", f"calibration, {how}", "how sure it said it was", "share that was right", points, ideal=True)


_LEARNERS = {"NLTK's naive Bayes": "bayes", BEST: "regression"}


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
        yield Row("tagging", f"F1 of {label} on {len(said)} client utterances of AnnoMI", "F1", ours=own, better=Better.MORE)


if __name__ == "__main__":
    tell(rows(options()))
