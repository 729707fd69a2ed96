"""Short ways to write a record down in a test."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from wa_journal.catalogue.board import read_board
from wa_journal.model.trajectory import BoardRow, BoardSpec, SessionRecord, Trajectory

START = date(2026, 1, 5)
BOARD = Path(__file__).resolve().parents[3] / "resources" / "board.toml"


def board_spec() -> BoardSpec:
    """Give the packaged board."""
    return read_board(BOARD.read_text(encoding="utf-8"))


def rated(number: int, *items: int | None, week: float | None = None, **more: object) -> SessionRecord:
    """Give a held session with up to four ratings, a week after the one before."""
    goals, tasks, trust, bond = (list(items) + [None] * 4)[:4]
    day = START + timedelta(days=round(7 * (number - 1 if week is None else week)))
    return SessionRecord(number, day, goals=goals, tasks=tasks, trust=trust, bond=bond, **more)  # type: ignore[arg-type]


def steady_record(levels: Sequence[int | None], **more: object) -> tuple[SessionRecord, ...]:
    """Give weekly sessions with all four ratings alike; None is an unrated session."""
    return tuple(rated(number, *((level,) * 4 if level is not None else ()), **more) for number, level in enumerate(levels, 1))


def row_of(found: Trajectory, name: str) -> BoardRow:
    """Give one row of the board."""
    return next(row for row in found.board if row.row == name)
