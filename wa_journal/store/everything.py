"""Every row of every table, for taking the whole journal out; a table added later is taken as well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Select,
    Table,
    Time,
    and_,
    case,
    func,
    literal,
    literal_column,
    not_,
    select,
    text,
)
from sqlalchemy import type_coerce as as_kept
from sqlalchemy.types import String

from wa_journal.model.sessions import STAND_INS_FROM, SessionStatus
from wa_journal.model.taking import OwnLines, OwnTable
from wa_journal.store.columns import Moment, Nested, Sections
from wa_journal.store.tables import client, entry_version, metadata, session

_CODENAME = select(client.c.codename).where(client.c.id == session.c.client).scalar_subquery()
_AT = func.coalesce(literal(" ").concat(func.substr(as_kept(session.c.at, String), 1, 5)), "")
# What `Session.stands_in` denies: of a meeting that a salvage lost nobody knows whether it took place.
_KNOWN = as_kept(not_(and_(session.c.number >= STAND_INS_FROM, session.c.status == SessionStatus.CANCELLED)), Boolean)
_ROW: ColumnElement[int] = literal_column("entry_version.rowid", Integer)
_NEWEST = (
    select(_ROW).where(entry_version.c.session == session.c.id).order_by(entry_version.c.seq.desc()).limit(1).scalar_subquery()
)
# First the short facts of all sessions, as they lie; then each text at once by its place. Read client by client, a page with
# sessions of others on it would be decrypted anew for each of them; joined to the texts, all texts would be held to be sorted.
_WRITTEN = (
    select(
        as_kept(session.c.on, String).concat(_AT).label("date"),
        _CODENAME.label("client"),
        session.c.number,
        session.c.status,
        _KNOWN.label("known"),
        _NEWEST.label("entry"),
    )
    .order_by("client", session.c.on, session.c.number)
    .cte("written")
    .prefix_with("MATERIALIZED")
)
_TEXT = select(entry_version.c.text).where(_WRITTEN.c.entry == _ROW).scalar_subquery()
_DIARY = select(*(column for column in _WRITTEN.c if column.name != "entry"), _TEXT.label("text")).where(
    _WRITTEN.c.entry.is_not(None)
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
        yield OwnTable("diary", tuple(_DIARY.selected_columns.keys()), (tuple(row) for row in self._connection.execute(_DIARY)))
        for table in metadata.sorted_tables:
            rows = self._connection.execute(_rows(table))
            yield OwnTable(table.name, tuple(rows.keys()), (tuple(row) for row in rows))

    def lines(self) -> Iterator[OwnLines]:
        """Give table by table, each row as one JSON object: SQLite writes it in less time than values are made of the row."""
        yield OwnLines("diary", (str(row[0]) for row in self._connection.execute(_as_lines(_DIARY))))
        for table in metadata.sorted_tables:
            yield OwnLines(table.name, (str(row[0]) for row in self._connection.execute(_as_lines(_rows(table)))))


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
