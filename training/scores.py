"""Scores a tagger on whole entries, as officers meet it: found, missed, how sure it was, and how far chance reaches."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.text import TaggedSentence

ENOUGH, DRAWS, TOP = 8, 400, 3
_MARK = re.compile(r"\{\{[A-Z]+\|([^{}]*)\}\}")
Place = tuple[int, int, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence of an entry: its gold labels, and what was suggested for it with its probability."""

    labels: frozenset[str]
    found: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of a set of entries; `labels` holds each label's F1 and the upper end of its 90 % interval."""

    macro: float
    precision: float
    recall: float
    interval: tuple[float, float]
    calibration: float
    top: float
    labels: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def read(tagger: Tagger, path: Path) -> tuple[tuple[Told, ...], ...]:
    """Tag every entry of a gold file in one piece and lay the tags on its gold sentences."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return tuple(_laid(tagger, row["sentences"]) for row in rows)


def score(entries: Sequence[Sequence[Told]], seed: int = 1) -> Score:
    """Give all figures; intervals by drawing whole entries again, as sentences of one entry are alike."""
    chance = random.Random(seed)
    draws = [_f1s(chance.choices(entries, k=len(entries))) for _ in range(DRAWS)]
    own = _f1s(entries)
    total = sum(_counts(entries).values(), Counter())
    shares = sorted(_mean(draw.values()) for draw in draws)
    upper = {label: sorted(draw.get(label, 0.0) for draw in draws)[int(0.95 * DRAWS)] for label in own}
    return Score(
        macro=_mean(own.values()),
        precision=_share(total["tp"], total["tp"] + total["fp"]),
        recall=_share(total["tp"], total["tp"] + total["fn"]),
        interval=(shares[int(0.025 * DRAWS)], shares[int(0.975 * DRAWS)]),
        calibration=calibration(entries),
        top=top_precision(entries),
        labels={label: (own[label], upper[label]) for label in sorted(own)},
    )


def calibration(entries: Iterable[Sequence[Told]]) -> float:
    """Give the expected calibration error of what is suggested, in ten bins (Naeini et al. 2015)."""
    bins = reliability(entries)
    return sum(number * abs(said - right) for said, right, number in bins) / max(1, sum(number for *_, number in bins))


def reliability(entries: Iterable[Sequence[Told]]) -> tuple[tuple[float, float, int], ...]:
    """Give for each tenth in use how sure the suggestions were on average, how many were right, and how many there were."""
    pairs = [(odds, label in one.labels) for entry in entries for one in entry for label, odds in one.found.items()]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for odds, right in pairs:
        bins.setdefault(min(9, int(odds * 10)), []).append((odds, right))
    return tuple(
        (sum(odds for odds, _ in some) / len(some), sum(right for _, right in some) / len(some), len(some))
        for _, some in sorted(bins.items())
    )


def top_precision(entries: Iterable[Sequence[Told]]) -> float:
    """Give the precision among the three surest tags of each entry."""
    right = shown = 0
    for entry in entries:
        pairs = [(-odds, label in one.labels) for one in entry for label, odds in one.found.items()]
        surest = sorted(pairs, key=lambda pair: pair[0])[:TOP]
        right, shown = right + sum(hit for _, hit in surest), shown + len(surest)
    return _share(right, shown)


def lines(found: Score) -> Iterator[str]:
    """Give the figures in words, one a line."""
    for label, (own, upper) in found.labels.items():
        yield f"{label:30} F1 {own:.2f}, at most {upper:.2f}"
    low, high = found.interval
    yield f"macro-F1 {found.macro:.3f} [{low:.3f}, {high:.3f}], micro-precision {found.precision:.3f}, recall {found.recall:.3f}"
    yield f"calibration error {found.calibration:.3f}, precision of the three surest tags of an entry {found.top:.3f}"


def _laid(tagger: Tagger, parts: Sequence[Mapping[str, object]]) -> tuple[Told, ...]:
    text, places = _joined(parts)
    found: list[dict[str, float]] = [{} for _ in places]
    for sentence in tagger.tag(text):
        for tag in sentence.tags:
            kept = found[_row(places, sentence, tag.cues)]
            kept[tag.indicator] = max(tag.probability, kept.get(tag.indicator, 0.0))
    return tuple(Told(labels, one) for (_, _, labels), one in zip(places, found, strict=True))


def plain(text: str) -> str:
    """Give a gold sentence without the marks of its identifiers."""
    return _MARK.sub(r"\1", text)


def _joined(parts: Sequence[Mapping[str, object]]) -> tuple[str, list[Place]]:
    text, places = "", []
    for part in parts:
        text += ("\n" if part.get("break") else " ") if text else ""
        start = len(text)
        text += plain(str(part["text"]))
        labels = part["labels"]
        assert isinstance(labels, list)
        places.append((start, len(text), frozenset(labels)))
    return text, places


def _row(places: Sequence[Place], sentence: TaggedSentence, cues: Sequence[tuple[int, int]]) -> int:
    """The gold sentence that holds the middle of the evidence, else most of the tagged sentence."""
    middle = sum(cues[0]) / 2 if cues else -1
    held = (row for row, (start, end, _) in enumerate(places) if start <= middle < end)
    shared = [min(sentence.end, end) - max(sentence.start, start) for start, end, _ in places]
    return next(held, max(range(len(places)), key=shared.__getitem__))


def _counts(entries: Iterable[Sequence[Told]]) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {}
    for one in (told for entry in entries for told in entry):
        for label in one.labels | one.found.keys():
            kind = "fn" if label not in one.found else "tp" if label in one.labels else "fp"
            counts.setdefault(label, Counter())[kind] += 1
    return counts


def _f1s(entries: Iterable[Sequence[Told]]) -> dict[str, float]:
    """F1 of each label with enough positives to say something."""
    counts = {label: count for label, count in _counts(entries).items() if count["tp"] + count["fn"] >= ENOUGH}
    return {label: _share(2 * count["tp"], 2 * count["tp"] + count["fp"] + count["fn"]) for label, count in counts.items()}


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return _share(sum(known), len(known))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
