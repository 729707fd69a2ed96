"""The officer's own journal on its way out, table by table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class TakeForm(StrEnum):
    """How everything is written out."""

    JSON = "json"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class OwnTable:
    """One table as it is kept: its columns, and its rows as they are read."""

    name: str
    columns: tuple[str, ...]
    rows: Iterator[tuple[object, ...]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnLines:
    """One table as it is kept, each row as one JSON object."""

    name: str
    lines: Iterator[str] = field(repr=False)
