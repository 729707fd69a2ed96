"""Reads the board's rows and thresholds, so that a team can see and justify every number behind a state."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from wa_journal.model.errors import BadResource
from wa_journal.model.said import said
from wa_journal.model.trajectory import BoardSpec, RowKind, RowSpec

_NAME = "board.toml"
_COUNTS = (
    "last_sessions",
    "stale_after_days",
    "enough_reviewed",
    "down_against",
    "steady_for",
    "steady_against_at_most",
    "building_for",
    "level_enough_rated",
    "level_in_a_row",
    "fill_ratings",
)
_SHARES = ("level_probability", "fill_percentile", "fall_leaning")


def read_board(text: str) -> BoardSpec:
    """Give the board that this TOML describes; anything missing, doubled or out of range is a bad resource."""
    try:
        loaded = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise _bad("not TOML") from None
    thresholds = loaded.get("thresholds", {})
    numbers: dict[str, Any] = {name: _count(thresholds, name) for name in _COUNTS}
    numbers |= {name: _share(thresholds, name) for name in _SHARES}
    rows = tuple(_row(row) for row in loaded.get("row", ()))
    if not rows or len({row.row for row in rows}) < len(rows):
        raise _bad("rows must be there, each once")
    if set(thresholds) - set(_COUNTS) - set(_SHARES):
        raise _bad("an unknown threshold")
    return BoardSpec(rows=rows, **numbers)


def _row(row: Mapping[str, Any]) -> RowSpec:
    try:
        kind = RowKind(row["kind"])
        return RowSpec(
            row["row"],
            said("board", row["label"]),
            kind,
            tuple(row.get("for", ())),
            tuple(row.get("against", ())),
            said("board", row.get("note", "")),
        )
    except (KeyError, ValueError, TypeError):
        raise _bad("a row needs row, label and a known kind") from None


def _count(thresholds: Mapping[str, Any], name: str) -> int:
    value = thresholds.get(name)
    if type(value) is not int or value < 0:
        raise _bad(f"{name} must be a whole number")
    return value


def _share(thresholds: Mapping[str, Any], name: str) -> float:
    value = thresholds.get(name)
    if type(value) is not float or not 0.0 < value < 1.0:
        raise _bad(f"{name} must lie between 0 and 1")
    return value


def _bad(reason: str) -> BadResource:
    return BadResource(resource=_NAME, reason=reason)
