"""Whole entries of our own by hands that no weights learn from, labelled by their writer and by a second reader."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from training import scores
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.text import TaggedSentence

ENOUGH = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence as its writer labelled it, and as somebody did who did not see that."""

    text: str
    labels: frozenset[str]
    voice: str
    second_labels: frozenset[str]
    second_voice: str


def read(path: Path) -> tuple[tuple[Reading, ...], ...]:
    """Give the entries, each as its sentences with both readings."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return tuple(tuple(_reading(part) for part in row["sentences"]) for row in rows)


def agreement(entries: Sequence[Sequence[Reading]]) -> tuple[float, float]:
    """Give macro-F1 of the second reader against the writer over labels with 5 or more, and the share of equal voices."""
    every = [one for entry in entries for one in entry]
    both = Counter(label for one in every for label in one.labels & one.second_labels)
    all_ = Counter(label for one in every for labels in (one.labels, one.second_labels) for label in labels)
    known = [label for label, number in Counter(label for one in every for label in one.labels).items() if number >= ENOUGH]
    same = sum(one.voice == one.second_voice for one in every) / len(every)
    return sum(2 * both[label] / all_[label] for label in known) / len(known), same


def voices_right(tagger: Tagger, entries: Sequence[Sequence[Reading]]) -> float:
    """Give the share of sentences, each on a line of its own, whose voice is the second reader's."""
    pairs = [(told, one.second_voice) for entry in entries for one, told in zip(entry, _voices(tagger, entry), strict=True)]
    return sum(told == wanted for told, wanted in pairs) / len(pairs)


def lines(tagger: Tagger, path: Path, apart: Sequence[str] = ()) -> Iterator[str]:
    """Give the figures of all labels together, in words, after those of the labels that are wanted `apart`."""
    *each, some, rest = scores.lines(scores.score(scores.read(tagger, path)))
    yield from (line for line in each if line.split()[0] in apart)
    yield from (some, rest)


def _voices(tagger: Tagger, entry: Sequence[Reading]) -> Iterator[str]:
    text, start = "\n".join(one.text for one in entry), 0
    tagged = tuple(tagger.tag(text))
    for one in entry:
        yield max(tagged, key=lambda told: _shared(told, start, start + len(one.text))).voice.value
        start += len(one.text) + 1


def _shared(told: TaggedSentence, start: int, end: int) -> int:
    return min(told.end, end) - max(told.start, start)


def _reading(part: dict[str, object]) -> Reading:
    second = part["second"]
    assert isinstance(second, dict)
    return Reading(
        str(part["text"]),
        frozenset(map(str, part["labels"])),  # type: ignore[call-overload]
        str(part["voice"]),
        frozenset(second["labels"]),
        str(second["voice"]),
    )
