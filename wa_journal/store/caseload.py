"""The caseload at a glance: what still matters of many clients' sessions, read in one question for all of them.

A client's sessions lie strewn among those of the others. To read them all, each client's pages are decrypted anew as soon as the
journal is larger than the page cache; what is told here is found by indexes, however many sessions lie behind it.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, bindparam, exists, func, select, union_all

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.sessions import Session
from wa_journal.model.tags import TagOrigin
from wa_journal.store.tables import HELD, TO_GO_THROUGH, TOLD, client, draft, session, tag

_ONE = select(session.c.id).where(session.c.client == client.c.id).correlate(client).limit(1)
_LATEST = _ONE.where(session.c.on <= bindparam("today")).order_by(session.c.on.desc(), session.c.number.desc())
_NEWEST, _LAST_HELD = _LATEST.where(TOLD).scalar_subquery(), _LATEST.where(HELD).scalar_subquery()
# Asked of each draft, of which there are few: as a join, SQLite goes through every session of the clients to look for its draft.
_DRAFTED_OF = select(session.c.client).where(session.c.id == draft.c.session).scalar_subquery()


class Caseload:
    """Answers for many clients what would be many questions for each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def met(self, clients: tuple[ClientId, ...], today: date) -> dict[ClientId, int]:
        """Give how many meetings each client had up to today; one without any is left out."""
        counted = select(session.c.client, func.count()).where(session.c.client.in_(clients), HELD, session.c.on <= today)
        return {ClientId(of): count for of, count in self._connection.execute(counted.group_by(session.c.client))}

    def drafted(self, clients: tuple[ClientId, ...]) -> dict[SessionId, datetime]:
        """Give the sessions with words that are not finished, and when those were last written."""
        found = select(draft.c.session, draft.c.saved_at).where(_DRAFTED_OF.in_(clients))
        return {SessionId(of): saved for of, saved in self._connection.execute(found)}

    def suggested(self, clients: tuple[ClientId, ...]) -> frozenset[SessionId]:
        """Give those of the sessions not gone through in which the machine suggested something."""
        any_tag = exists().where(tag.c.session == session.c.id, tag.c.origin == TagOrigin.MACHINE)
        found = select(session.c.id).where(session.c.client.in_(clients), TO_GO_THROUGH, any_tag)
        return frozenset(SessionId(of) for of in self._connection.execute(found).scalars())

    def held(self, since: date, until: date) -> tuple[Session, ...]:
        """Give, by day, the sessions of all clients that were held from one day to another, however many lie before."""
        # Client by client: the index of held sessions begins with the client.
        theirs = session.c.client.in_(select(client.c.id))
        held = select(session).where(theirs, HELD, session.c.on >= since, session.c.on <= until)
        return tuple(Session(*row) for row in self._connection.execute(held.order_by(session.c.on, session.c.number)))

    def present(self, clients: tuple[ClientId, ...], today: date, named: tuple[SessionId, ...] = ()) -> tuple[Session, ...]:
        """Give, by day, the sessions not gone through, each client's last held and newest told one by today, and those named."""
        theirs = select(client.c.id).where(client.c.id.in_(clients))
        matter = union_all(
            select(session.c.id).where(session.c.client.in_(clients), TO_GO_THROUGH),
            theirs.with_only_columns(_LAST_HELD),
            theirs.with_only_columns(_NEWEST),
        )
        wanted = session.c.id.in_(matter) | session.c.id.in_(named)
        return tuple(
            Session(*row)
            for row in self._connection.execute(
                select(session).where(wanted).order_by(session.c.on, session.c.number), {"today": today}
            )
        )
