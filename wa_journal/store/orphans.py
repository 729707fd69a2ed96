"""Gives rows whose client or session was lost a stand-in, so that what was saved is shown and not hidden or dropped."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, Table, insert, select

from wa_journal.model.practice import CasePhase
from wa_journal.model.sessions import Attendance, SessionStatus
from wa_journal.store.tables import client, metadata, session


def adopt(connection: Connection, today: date) -> None:
    """Make a stand-in for every client and session that rows name and that is gone."""
    for number, lost in enumerate(sorted(_named_but_gone(connection, client)), start=1):
        connection.execute(insert(client).values(_client(lost, number, today)))
    for number, lost in enumerate(sorted(_named_but_gone(connection, session)), start=1):
        connection.execute(insert(session).values(_session(connection, lost, number, today)))


def _named_but_gone(connection: Connection, parent: Table) -> set[str]:
    known = set(connection.execute(select(parent.c.id)).scalars())
    named: set[str] = set()
    for table in metadata.sorted_tables:
        for column in table.columns:
            if any(key.column.table is parent for key in column.foreign_keys):
                named.update(connection.execute(select(column).where(column.is_not(None)).distinct()).scalars())
    return named - known


def _client(lost: str, number: int, today: date) -> dict[str, object]:
    return {
        "id": lost,
        "codename": f"Recovered {number} {lost[:6]}",
        "opened_on": today,
        "phase": CasePhase.FIRST_INTERVIEWS,
        "language": "en",
        "line_reason": "",
    }


def _session(connection: Connection, lost: str, number: int, today: date) -> dict[str, object]:
    return {
        "id": lost,
        "client": _client_of(connection, lost),
        "number": 100_000 + number,
        "on": today,
        "place": "",
        "present": "",
        "attendance": Attendance.UNRECORDED,
        "status": SessionStatus.HELD,
        "phase": CasePhase.FIRST_INTERVIEWS,
        "language": "en",
        "mood": "",
    }


def _client_of(connection: Connection, lost: str) -> str:
    for table in metadata.sorted_tables:
        if {"client", "session"} <= set(table.columns.keys()):
            found = connection.execute(select(table.c.client).where(table.c.session == lost)).scalars().first()
            if found:
                return str(found)
    return _any_client(connection)


def _any_client(connection: Connection) -> str:
    return str(connection.execute(select(client.c.id).order_by(client.c.opened_on.desc())).scalars().first() or "")
