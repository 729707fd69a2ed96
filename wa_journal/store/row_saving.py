"""Reads the rows of a damaged database one by one; after each bad page the connection is poisoned and is made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Table

from wa_journal.model.errors import JournalError
from wa_journal.model.salvage import SavedTable

Open = Callable[[], Any]
# Gives how many rows were kept: none where the row contradicts one that is there.
Keep = Callable[[Table, list[str], tuple[Any, ...]], int]
# Called between rows, and stops the work by raising.
Breathe = Callable[[], None]
_AT_ONCE = 200
# A connection that met a bad page says of good ones that it has no memory for them, and garbled text is no Unicode.
BROKEN = (sqlcipher.DatabaseError, MemoryError, UnicodeDecodeError)


class RowSaver:
    """Carries every row that can be read from a damaged database over to a sound one."""

    def __init__(self, connect: Open, keep: Keep, breathe: Breathe) -> None:
        self._connect = connect
        self._keep = keep
        self._breathe = breathe
        self._source: Any = None

    def save(self, table: Table) -> SavedTable:
        """Save one table; gives how many rows were kept, and how many were seen but could not be read."""
        self._breathe()
        columns = self._columns(table)
        ids = sorted(self._ids(table)) if columns else []
        kept = sum(self._save_some(table, columns, ids[start : start + _AT_ONCE]) for start in range(0, len(ids), _AT_ONCE))
        return SavedTable(table.name, kept, len(ids) - kept)

    def close(self) -> None:
        """Let go of the damaged database."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def _columns(self, table: Table) -> list[str]:
        present = {str(row[1]) for row in self._rows(f'PRAGMA table_info("{table.name}")')}
        return [column.name for column in table.columns if column.name in present]

    def _ids(self, table: Table) -> set[int]:
        """Row numbers as the table and its index on the primary key show them, from both ends."""
        key = ", ".join(f'"{column.name}"' for column in table.primary_key)
        orders = ("rowid", "rowid DESC", key, ", ".join(f"{part} DESC" for part in key.split(", ")))
        return {row[0] for order in orders for row in self._rows(f'SELECT rowid FROM "{table.name}" ORDER BY {order}')}  # noqa: S608

    def _save_some(self, table: Table, columns: list[str], ids: list[int]) -> int:
        self._breathe()
        rows = list(self._read(table, columns, ids))
        if len(rows) < len(ids):
            rows = [row for one in ids for row in self._read(table, columns, [one])]
        return sum(self._keep(table, columns, row) for row in rows)

    def _read(self, table: Table, columns: list[str], ids: list[int]) -> Iterator[tuple[Any, ...]]:
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" for _ in ids)
        yield from self._rows(f'SELECT {names} FROM "{table.name}" WHERE rowid IN ({marks})', ids)  # noqa: S608

    def _rows(self, statement: str, values: list[int] | None = None) -> Iterator[tuple[Any, ...]]:
        with suppress(JournalError):
            self._source = self._source or self._connect()
            try:
                yield from self._source.execute(statement, values or [])
            except BROKEN:
                self.close()
