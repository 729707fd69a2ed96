"""Every row of every table, for taking the whole journal out; a table added later is taken as well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Connection, Select, Table, Time, bindparam, case, func, literal, select, text
from sqlalchemy import type_coerce as as_kept
from sqlalchemy.types import String

from wa_journal.model.taking import OwnLines, OwnTable
from wa_journal.store.columns import Moment, Nested, Sections
from wa_journal.store.tables import client, entry_version, metadata, session

_CLIENTS = select(client.c.id).order_by(client.c.codename)
_LATER = entry_version.alias()
_NEWEST = select(func.max(_LATER.c.seq)).where(_LATER.c.session == session.c.id).scalar_subquery()
_AT = func.coalesce(literal(" ").concat(func.substr(as_kept(session.c.at, String), 1, 5)), "")
_WROTE = select(
    as_kept(session.c.on, String).concat(_AT).label("date"),
    client.c.codename.label("client"),
    session.c.number,
    session.c.status,
    entry_version.c.text,
)
_JOINED = _WROTE.join_from(client, session, session.c.client == client.c.id)
# Client by client: in their order by themselves, so that SQLite need not hold all entries to sort them.
_DIARY = (
    _JOINED.join(entry_version, entry_version.c.session == session.c.id)
    .where(entry_version.c.seq == _NEWEST, session.c.client == bindparam("client"))
    .order_by(session.c.number)
)


class Everything:
    """Reads the journal whole: the present entries as a diary, then each table as it is kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        """Give the number of rows, those of the diary too."""
        counts = [select(func.count()).select_from(table) for table in metadata.sorted_tables]
        counts.append(select(func.count(entry_version.c.session.distinct())))
        return sum(int(self._connection.execute(count).scalar_one()) for count in counts)

    def tables(self) -> Iterator[OwnTable]:
        """Give table by table, each row as values."""
        yield OwnTable("diary", tuple(_DIARY.selected_columns.keys()), (tuple(row) for row in self._by_client(_DIARY)))
        for table in metadata.sorted_tables:
            rows = self._connection.execute(_rows(table))
            yield OwnTable(table.name, tuple(rows.keys()), (tuple(row) for row in rows))

    def lines(self) -> Iterator[OwnLines]:
        """Give table by table, each row as one JSON object: SQLite writes it in less time than values are made of the row."""
        yield OwnLines("diary", (str(row[0]) for row in self._by_client(_as_lines(_DIARY))))
        for table in metadata.sorted_tables:
            yield OwnLines(table.name, (str(row[0]) for row in self._connection.execute(_as_lines(_rows(table)))))

    def _by_client(self, statement: Select[Any]) -> Iterator[Any]:
        for one in self._connection.execute(_CLIENTS).scalars():
            yield from self._connection.execute(statement, {"client": one})


def _rows(table: Table) -> Select[Any]:
    """As they were written, one after the other: ids are random, and in their order each row would lie on another page."""
    return select(table).order_by(text("rowid"))


def _as_lines(statement: Select[Any]) -> Select[Any]:
    fields = (part for column in statement.selected_columns for part in (column.name, _as_json(column)))
    return statement.with_only_columns(func.json_object(*fields), maintain_column_froms=True)


def _as_json(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Give a column as `own_values.plain` gives its values."""
    if isinstance(column.type, (Nested, Sections)):
        return func.json(column)
    if isinstance(column.type, Boolean):
        return func.json(case({True: "true", False: "false"}, value=column))
    return func.replace(column, ".000000", "") if isinstance(column.type, (Moment, Time)) else column
