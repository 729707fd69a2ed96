"""One client's trajectory at several lengths and a thousand clients, beside statsmodels, ruptures and pymannkendall."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import processes
from tests.bench.rows import Better, Growth, Options, Row, alone, compared, in_turn, options, paired, tell
from tests.reference import pelt
from tests.reference import trajectory_measures as measure
from tests.reference.reference_environment import ask, reference_python
from tests.reference.stream_rows import rows_of
from tests.reference.trajectory_clients import SHAPES, Simulated, simulate
from wa_journal.analysis.trajectory.picture import Question, reader_of
from wa_journal.analysis.trajectory.walk import make_walk

LENGTHS = (10, 30, 100, 300, 1000)
EACH, MIXED, CLIENTS, LENGTH = 5, 20, 1000, 60
FEW, ROUNDS = 50, 2


def rows(given: Options) -> Iterator[Row | Growth]:
    """Give honesty first, then time."""
    other = reference_python()
    if other is None:
        yield Row("trajectory", "everything", "", missing="statsmodels, ruptures and pymannkendall could not be installed")
        return
    yield from _coverage(other)
    yield from _claims(other)
    yield from _time(other, given)


def _coverage(other: Path) -> Iterator[Row]:
    walk = make_walk()
    for length in (8, 20):
        clients = [
            simulate("notes", measure.random_for(121, length, place, turn), shape, length)
            for place, shape in enumerate(SHAPES)
            for turn in range(MIXED)
        ]
        own = sum(measure.covered(walk, client) for client in clients) / len(clients)
        theirs = ask(other, "local_level", series=_series(clients))["cover"]
        for column, band in enumerate(("80", "95")):
            found = compared(100 * float(own[column]), 100 * theirs[band])
            what = f"truth inside the {band} % band, {len(clients)} clients of {length} sessions"
            yield Row("trajectory", what, "%", "statsmodels' local level", better=Better.MORE, **found)


def _claims(other: Path) -> Iterator[Row]:
    walk = make_walk()
    flat = measure.shaped("flat", 20, 10 * MIXED, 102)
    false = 100 * sum(claim is not None for claim in measure.claims(walk, flat)) / len(flat)
    said = ask(other, "trends", series=[[r.rating for r in c.records if r.rating is not None] for c in flat])
    for name in ("Mann-Kendall", "Hamed-Rao", "Yue-Wang"):
        what = f"trends claimed on {len(flat)} flat clients of 20 sessions"
        yield Row("trajectory", what, "%", f"pymannkendall, {name}", bar=2, **compared(false, 100 * said[name]))
    quiet = measure.quiet_clients(10 * MIXED)
    alarms = measure.false_alarms([measure.prompts(walk, client) for client in quiet], "product")
    what = "questions for 20 rated sessions in which nothing broke"
    yield Row("trajectory", what, "", "ruptures' PELT", bar=0.6, **compared(alarms, pelt.alarms(quiet, other)))
    for drop in (2.0, 3.0):
        clients, places = measure.broken_clients(2 * MIXED, drop)
        own = 100 * measure.hits([measure.prompts(walk, client) for client in clients], places, "product")[0]
        found = compared(own, 100 * pelt.hits(clients, places, other))
        yield Row("trajectory", f"drops of {drop:g} points found", "%", "ruptures' PELT", better=Better.MORE, **found)


def _time(other: Path, given: Options) -> Iterator[Row | Growth]:
    reader = reader_of(measure.board_spec())
    points = []
    for length in given.of(LENGTHS):
        clients = measure.shaped("rise", length, EACH, 31)
        began = time.process_time()
        for client in clients:
            reader.read(client.records, Question(line=6.0))
        points.append((float(length), 1000 * (time.process_time() - began) / EACH))
    yield Growth("trajectory", "one client's whole picture", "sessions", "ms", tuple(points))
    clients = measure.shaped("rise", LENGTH, EACH, 31)

    def ours() -> float:
        began = time.process_time()
        for client in clients:
            reader.read(client.records, Question(line=6.0))
        return 1000 * (time.process_time() - began) / EACH

    def theirs() -> float:
        return 1000 * float(ask(other, "local_level", series=_series(clients))["seconds"]) / EACH

    what = f"one client of {LENGTH} sessions: level both ways, trend, dips, lanes and board; statsmodels' level alone"
    yield Row("trajectory", what, "ms", "statsmodels' local level", bar=100, **in_turn(ours, theirs))
    yield from _caseload(other, FEW if given.small else CLIENTS)


def _caseload(other: Path, clients: int) -> Iterator[Row]:
    """Everybody else's level alone, for a few clients of as many sessions; their time is told for as many clients as ours."""
    given = "".join(json.dumps(row) + "\n" for row in rows_of(clients, LENGTH)).encode()
    few = _series(measure.shaped("rise", LENGTH, FEW, 31))
    taken, pairs = [], []
    for _ in range(ROUNDS):
        taken.append(processes.run([sys.executable, "-m", "wa_journal", "trajectory"], given))
        theirs = float(ask(other, "local_level", series=few)["seconds"]) * clients / FEW
        pairs.append((taken[-1].cpu, theirs))
    words = f"{clients:,} clients of {LENGTH} sessions"
    beside = f"statsmodels' local level, {clients // FEW} times {FEW} of them"
    yield Row("trajectory", f"{words}, processor time", "s", beside, bar=40, **paired(pairs))
    yield Row("trajectory", f"{words}, by the clock", "s", bar=40, **alone(one.wall for one in taken))
    yield Row("trajectory", f"{words}, peak memory", "MB", bar=200, **alone(one.peak for one in taken))


def _series(clients: list[Simulated]) -> list[dict[str, object]]:
    return [{"ratings": [r.rating for r in c.records], "truth": c.truth.tolist()} for c in clients]


if __name__ == "__main__":
    tell(rows(options()))
