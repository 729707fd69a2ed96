"""Every row of every table, for taking the whole journal out; a table added later is taken as well."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from wa_journal.model.taking import OwnTable
from wa_journal.store.tables import metadata


class Everything:
    """Reads the journal whole, parents before what hangs on them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        """Give the number of rows."""
        tables = metadata.sorted_tables
        return sum(int(self._connection.execute(select(func.count()).select_from(table)).scalar_one()) for table in tables)

    def tables(self) -> Iterator[OwnTable]:
        """Give table by table, each in the order of its key."""
        for table in metadata.sorted_tables:
            rows = self._connection.execute(select(table).order_by(*table.primary_key.columns))
            yield OwnTable(table.name, tuple(column.name for column in table.columns), (tuple(row) for row in rows))
