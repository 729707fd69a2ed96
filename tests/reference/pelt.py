"""Ruptures' PELT on the same clients: where it sees a break, its false alarms and its hits."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.reference.reference_environment import ask
from tests.reference.trajectory_clients import Simulated
from wa_journal.analysis.trajectory.series import level_series


def places(clients: list[Simulated], other: Path) -> list[list[int]]:
    """Give, for each client, the held sessions at which PELT puts a downward break, as each rating comes in."""
    given = [[(place, r.rating) for place, r in enumerate(c.records) if r.rating is not None] for c in clients]
    said = ask(other, "breaks", series=[[rating for _, rating in one] for one in given], first=5, penalty=3.0)
    return [[one[hit][0] for hit in hits] for one, hits in zip(given, said["hits"], strict=True)]


def alarms(clients: list[Simulated], other: Path) -> float:
    """Give breaks for 20 rated sessions of clients in whose record nothing broke."""
    found = places(clients, other)
    return 20.0 * sum(map(len, found)) / sum(len(level_series(c.records).rated) for c in clients)


def hits(clients: list[Simulated], drops: list[int], other: Path) -> float:
    """Give the share of drops that have a break within two sessions."""
    asked = places(clients, other)
    return float(np.mean([any(drop <= place <= drop + 2 for place in one) for one, drop in zip(asked, drops, strict=True)]))
