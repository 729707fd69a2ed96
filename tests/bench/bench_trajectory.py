"""Time of one client's trajectory at several lengths, beside statsmodels' local level on the same ratings."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.reference import trajectory_measures as measure
from tests.reference.reference_environment import ask, reference_python
from tests.reference.trajectory_clients import Simulated
from wa_journal.analysis.trajectory.picture import Question, make_painter

LENGTHS = (10, 30, 60, 100, 300, 1000)
EACH = 5


def main() -> int:
    """Print milliseconds a client."""
    painter, other = make_painter(measure.board_spec()), reference_python()
    print("sessions  whole picture  statsmodels' local level (one series, by maximum likelihood)")
    for length in LENGTHS:
        clients = measure.shaped("rise", length, EACH, 31)
        began = time.perf_counter()
        for client in clients:
            painter.picture(client.records, Question(line=6.0))
        own = 1000 * (time.perf_counter() - began) / EACH
        print(f"{length:8d}  {own:10.1f} ms  {_theirs(clients, other)}")
    return 0


def _theirs(clients: list[Simulated], other: Path | None) -> str:
    if other is None:
        return "not run: the reference environment could not be installed"
    series = [{"ratings": [r.rating for r in c.records], "truth": c.truth.tolist()} for c in clients]
    return f"{1000 * ask(other, 'local_level', series=series)['seconds'] / len(clients):10.1f} ms"


if __name__ == "__main__":
    sys.exit(main())
