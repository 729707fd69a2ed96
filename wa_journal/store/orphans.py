"""Gives rows whose client or session was lost a stand-in, so that what was saved is shown and not hidden or dropped.

Nobody knows any more whether and on which day a lost meeting took place. So it stands as cancelled, which no picture counts, on
the first day on which something of it was saved, until the officer says better.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from sqlalchemy import Column, Connection, Table, func, insert, select

from wa_journal.model.practice import CasePhase
from wa_journal.model.sessions import STAND_INS_FROM, Attendance, SessionStatus
from wa_journal.store.schema import tables_in
from wa_journal.store.tables import (
    addendum,
    begun,
    client,
    draft,
    entry_version,
    guard_dismissal,
    practice_record,
    second_reading,
    session,
    tag,
)

_SAVED_AT = (
    entry_version.c.saved_at,
    addendum.c.added_at,
    draft.c.saved_at,
    begun.c.saved_at,
    tag.c.decided_at,
    second_reading.c.read_at,
    practice_record.c.written_at,
    guard_dismissal.c.at,
)


def adopt(connection: Connection, today: date) -> int:
    """Make a stand-in for every client and session that rows name and that is gone; gives how many sessions stand in."""
    for number, lost in enumerate(sorted(_named_but_gone(connection, client)), start=1):
        connection.execute(insert(client).values(_client(lost, number, today)))
    gone = sorted(_named_but_gone(connection, session))
    for number, lost in enumerate(gone, start=1):
        of = _client_of(connection, lost)
        if of is None:
            # Whose words it holds nobody knows: under a client who is known they would be said of that one.
            of = lost
            connection.execute(insert(client).values(_client(lost, number, today)))
        connection.execute(insert(session).values(_session(connection, lost, of, today)))
    return len(gone)


def _named_but_gone(connection: Connection, parent: Table) -> set[str]:
    known = set(connection.execute(select(parent.c.id)).scalars())
    named: set[str] = set()
    for _table, column in _references(connection, parent):
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


def _session(connection: Connection, lost: str, of: str, today: date) -> dict[str, object]:
    first = min(_moments(connection, lost), default=None)
    return {
        "id": lost,
        "client": of,
        "number": next_number(connection, of),
        "on": first.astimezone().date() if first else today,
        "place": "",
        "present": "",
        "attendance": Attendance.UNRECORDED,
        "status": SessionStatus.CANCELLED,
        "phase": CasePhase.FIRST_INTERVIEWS,
        "language": "en",
        "finished_at": _finished(connection, lost) or first or datetime.combine(today, time(), UTC),
        "mood": "",
    }


def next_number(connection: Connection, of: str) -> int:
    """Give the number of a client's next stand-in, apart from those that the officer counts."""
    highest = connection.execute(select(func.max(session.c.number)).where(session.c.client == of)).scalar_one()
    return max(int(highest or 0), STAND_INS_FROM) + 1


def _moments(connection: Connection, lost: str) -> Iterator[datetime]:
    present = tables_in(connection)
    for saved in (one for one in _SAVED_AT if one.table in present):
        first = connection.execute(select(func.min(saved)).where(saved.table.c.session == lost)).scalar_one()
        if first is not None:
            yield first


def _finished(connection: Connection, lost: str) -> datetime | None:
    saved = select(entry_version.c.saved_at).where(entry_version.c.session == lost)
    return connection.execute(saved.order_by(entry_version.c.seq.desc())).scalars().first()


def _client_of(connection: Connection, lost: str) -> str | None:
    for table, column in _references(connection, session):
        if "client" in table.columns:
            found = connection.execute(select(table.c.client).where(column == lost)).scalars().first()
            if found:
                return str(found)
    return None


def _references(connection: Connection, parent: Table) -> Iterator[tuple[Table, Column[str]]]:
    for table in tables_in(connection):
        for column in table.columns:
            if any(key.column.table is parent for key in column.foreign_keys):
                yield table, column
