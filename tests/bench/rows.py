"""One measured line beside what it is compared with, and how the two are measured in turn."""

from __future__ import annotations

import argparse
import json
import math
import statistics
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

RUNS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of ours, the same figure of somebody else where there is one, and the ratio ours / theirs with its spread.

    `less` says that less is better. `missing` says why a figure could not be had; nothing is made up in its place.
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
    bar: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Growth:
    """A cost at several amounts of work, for the log-log picture: `points` are (amount, cost)."""

    part: str
    what: str
    amount: str
    unit: str
    points: tuple[tuple[float, float], ...]


def in_turn(ours: Callable[[], float], theirs: Callable[[], float], runs: int = RUNS) -> dict[str, float]:
    """Measure A B A B … after one of each that is not counted: medians, and the ratio pair by pair, least to most."""
    pairs = [(ours(), theirs()) for _ in range(runs + 1)][1:]
    ratios = [one / other for one, other in pairs]
    return {
        "ours": statistics.median(one for one, _ in pairs),
        "theirs": statistics.median(other for _, other in pairs),
        "ratio": statistics.median(ratios),
        "low": min(ratios),
        "high": max(ratios),
    }


def compared(ours: float, theirs: float) -> dict[str, float]:
    """Give two figures that do not vary from run to run, and their ratio."""
    return {"ours": ours, "theirs": theirs, "ratio": ours / theirs} if theirs else {"ours": ours, "theirs": theirs}


def exponent(points: Iterable[tuple[float, float]]) -> float:
    """Give the slope of log cost on log amount by least squares: 1 grows with the work, 2 with its square."""
    logs = [(math.log(amount), math.log(max(cost, 1e-9))) for amount, cost in points]
    return statistics.linear_regression(*zip(*logs, strict=True)).slope


@dataclass(frozen=True, slots=True)
class Options:
    """Folders that the user named: weights that never saw dev, and AnnoMI's files."""

    weights: Path | None
    annomi: Path | None


def options() -> Options:
    """Read the options that `./wa bench` hands on."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--annomi", type=Path)
    given = parser.parse_args()
    return Options(given.weights, given.annomi)


def tell(found: Iterable[Row | Growth]) -> None:
    """Write each as a JSON line as soon as it is known."""
    for one in found:
        print(json.dumps({"kind": type(one).__name__, **asdict(one)}), flush=True)
