"""One measured line beside what it is compared with, and how the two are measured in turn."""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

RUNS = 5


class Better(StrEnum):
    """Which side of a figure is the better one."""

    LESS = "less"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of ours, the same figure of somebody else where there is one, and the ratio ours / theirs with its spread.

    `low` and `high` are the spread of the ratio, or of our own figure where there is nobody else's. `bar` is held against the
    ratio where there is one and `on_ratio` says so, else against our own figure. `missing` says why a figure could not be had;
    nothing is made up in its place.
    """

    part: str
    what: str
    unit: str
    beside: str = ""
    ours: float | None = None
    theirs: float | None = None
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    better: Better = Better.LESS
    bar: float | None = None
    on_ratio: bool = False
    missing: str = ""


Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Growth:
    """A cost at several amounts of work, for the log-log picture: `points` are (amount, cost).

    Where a cost may grow faster than the work, `beside` names what it stands on and `others` are its costs in the same run: if
    that grows as fast, it is the reason.
    """

    part: str
    what: str
    amount: str
    unit: str
    points: Points
    beside: str = ""
    others: Points = ()


@dataclass(frozen=True, slots=True)
class Curve:
    """What is read off a curve: `points` are (x, y), with the words for both; `ideal` draws the line y = x beside it."""

    part: str
    what: str
    across: str
    up: str
    points: Points
    ideal: bool = False


Found = Row | Growth | Curve


def in_turn(ours: Callable[[], float], theirs: Callable[[], float], runs: int = RUNS) -> dict[str, float]:
    """Measure A B A B … after one of each that is not counted: medians, and the ratio pair by pair, least to most."""
    return paired([(ours(), theirs()) for _ in range(runs + 1)][1:])


def paired(pairs: Iterable[tuple[float, float]]) -> dict[str, float]:
    """Give the medians of figures that were taken in turn, and their ratio pair by pair, least to most."""
    both = tuple(pairs)
    ratios = [one / max(other, 1e-9) for one, other in both]
    return {
        "ours": statistics.median(one for one, _ in both),
        "theirs": statistics.median(other for _, other in both),
        "ratio": statistics.median(ratios),
        "low": min(ratios),
        "high": max(ratios),
    }


def alone(figures: Iterable[float]) -> dict[str, float]:
    """Give the median of our own figures, least to most, where there is nobody to compare with."""
    found = tuple(figures)
    return {"ours": statistics.median(found), "low": min(found), "high": max(found)}


def compared(ours: float, theirs: float) -> dict[str, float]:
    """Give two figures that do not vary from run to run, and their ratio."""
    return {"ours": ours, "theirs": theirs, "ratio": ours / theirs} if theirs else {"ours": ours, "theirs": theirs}


@dataclass(frozen=True, slots=True)
class Options:
    """What the user named: weights that never saw dev, AnnoMI's folder, the commit to compare with, and whether in short."""

    weights: Path | None
    annomi: Path | None
    before: str
    small: bool

    def of(self, amounts: Sequence[int]) -> Sequence[int]:
        """Give the amounts to measure: with `--small` the three least, which show that all runs and nothing else."""
        return amounts[:3] if self.small else amounts


def options() -> Options:
    """Read the options that `./wa bench` hands on."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--annomi", type=Path)
    parser.add_argument("--before", default="")
    parser.add_argument("--small", action="store_true")
    given = parser.parse_args()
    return Options(given.weights, given.annomi, given.before, given.small)


def tell(found: Iterable[Found]) -> None:
    """Write each as a JSON line as soon as it is known."""
    for one in found:
        print(json.dumps({"kind": type(one).__name__, **asdict(one)}), flush=True)
