"""Invented input rows of `wa-journal trajectory`, every field in use."""

from __future__ import annotations

import random
from datetime import date, timedelta


def rows_of(clients: int, sessions: int) -> list[dict[str, object]]:
    """Give rows of clients who rise, fall or stay, with unrated and missed sessions, tags, strains and events."""
    return [_row(random.Random(1000 * sessions + number), number, sessions) for number in range(clients)]


def _row(chance: random.Random, number: int, sessions: int) -> dict[str, object]:
    day, start, step = date(2020, 1, 6), chance.uniform(3, 7), chance.choice([-0.05, 0.0, 0.08])
    meetings = []
    for place in range(sessions):
        day += timedelta(days=chance.choice([7, 7, 10, 14, 21]))
        meetings.append(_session(chance, place + 1, day, min(max(start + step * place, 1), 9)))
    return {"id": f"c{number}", "line": 6.0, "sessions": meetings}


def _session(chance: random.Random, number: int, day: date, level: float) -> dict[str, object]:
    def rating(share: float) -> int | None:
        return None if chance.random() > share else min(max(round(level + chance.gauss(0, 0.9)), 0), 10)

    unrated = chance.random() < 0.1
    ratings = {scale: None if unrated else rating(0.93) for scale in ("goals", "tasks", "trust", "bond", "pull_back")}
    return {
        "number": number,
        "date": day.isoformat(),
        "status": chance.choices(["held", "missed", "cancelled"], [18, 1, 1])[0],
        "ratings": ratings,
        "client_rating": rating(0.5),
        "sentences": chance.randint(10, 40),
        "reviewed": chance.random() < 0.9,
        "tags": {"client.change_talk": chance.randint(0, 3), "client.guarded": chance.randint(0, 1)},
        "event": "new_officer" if chance.random() < 0.02 else None,
        "strain": chance.choice(["open", "repaired"]) if chance.random() < 0.05 else None,
    }
