"""What hangs on sessions and clients, asked of every table there is, so that a table added later is asked as well."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, ColumnElement, Connection, Table, select

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.tags import TagState
from wa_journal.store.tables import entry_version, metadata, phase_start, tag

_AT_ONCE = 500


class WorkedOn:
    """Says on what something hangs; what stands in a session's or a client's own row is for the caller to compare."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def among(self, sessions: tuple[SessionId, ...]) -> set[SessionId]:
        """Give the sessions on which more hangs than their first entry and machine suggestions."""
        return {
            SessionId(row[0])
            for start in range(0, len(sessions), _AT_ONCE)
            for table, column in _references("session")
            for row in self._connection.execute(
                select(column).distinct().where(column.in_(sessions[start : start + _AT_ONCE]), *_work(table))
            )
        }

    def has_begun(self, session: SessionId) -> bool:
        """Say whether anything at all hangs on a session."""
        return any(self._refers(column, session) for _table, column in _references("session"))

    def has_any(self, client: ClientId) -> bool:
        """Say whether anything hangs on a client beside where the case stands, which is said of every one."""
        return any(self._refers(column, client) for table, column in _references("client") if table is not phase_start)

    def _refers(self, column: Column[str], target: str) -> bool:
        return self._connection.execute(select(column).where(column == target).limit(1)).first() is not None


def _references(target: str) -> Iterator[tuple[Table, Column[str]]]:
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name == target:
                yield table, key.parent


def _work(table: Table) -> tuple[ColumnElement[bool], ...]:
    if table is entry_version:
        return (table.c.seq > 1,)
    if table is tag:
        return (table.c.state != TagState.SUGGESTED,)
    return ()
