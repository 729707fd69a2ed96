"""Takes what a salvage laid under a client of its own home to the client whose it is, once somebody knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, select, update
from sqlalchemy import column as named
from sqlalchemy import table as called

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.store.orphans import next_number
from wa_journal.store.tables import metadata, session

# SQLite takes some ten thousand values in one question.
_AT_ONCE = 1_000
# The full-text index follows what is written anew, not whose it is.
_PASSAGES = called("passage", named("session"), named("client"))


class Recovered:
    """Finds and moves sessions that stand under a client who has the session's own id, which no honest one has."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def among(self, sessions: Iterable[SessionId]) -> tuple[SessionId, ...]:
        """Give those of the sessions of which the salvage did not know whose they are."""
        asked = tuple(sessions)
        stands_alone = select(session.c.id).where(session.c.client == session.c.id)
        return tuple(
            SessionId(found)
            for start in range(0, len(asked), _AT_ONCE)
            for found in self._connection.execute(
                stands_alone.where(session.c.id.in_(asked[start : start + _AT_ONCE])).order_by(session.c.id)
            ).scalars()
        )

    @contextmanager
    def tried(self) -> Iterator[None]:
        """Bring home to see what would come of it; nothing of it stays."""
        attempt = self._connection.begin_nested()
        try:
            yield
        finally:
            attempt.rollback()

    def bring_home(self, lost: SessionId, client: ClientId) -> None:
        """Lay a session with all that hangs on it under its client, numbered on from what stands in there."""
        number = next_number(self._connection, client)
        self._connection.execute(update(session).where(session.c.id == lost).values(client=client, number=number))
        for table in (*_of_sessions_and_clients(), _PASSAGES):
            self._connection.execute(update(table).where(table.c.session == lost).values(client=client))


def _of_sessions_and_clients() -> tuple[Table, ...]:
    return tuple(table for table in metadata.sorted_tables if {"session", "client"} <= set(table.columns.keys()))
