"""Reads of one client that join several tables: the present entries, the days of meetings, how many tags."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import Connection, and_, bindparam, func, select

from wa_journal.model.entries import EntryVersion
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.sessions import STAND_INS_FROM, Session
from wa_journal.model.tags import TagState
from wa_journal.store.orphans import next_number
from wa_journal.store.tables import HELD, TO_GO_THROUGH, TOLD, entry_version, session, tag

_NEWEST = (
    select(entry_version).where(entry_version.c.session == bindparam("session")).order_by(entry_version.c.seq.desc()).limit(1)
)


class TagCount(NamedTuple):
    """How many tags of one indicator are in one state in a session."""

    session: SessionId
    indicator: str
    state: TagState
    tags: int


class Timeline:
    """Answers what several shelves would need many calls for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def present_entries(self, client: ClientId) -> tuple[EntryVersion, ...]:
        """Give the newest version of each entry of a client, by the day of its session."""
        newest = select(entry_version.c.session, func.max(entry_version.c.seq).label("seq")).where(
            entry_version.c.client == client
        )
        last = newest.group_by(entry_version.c.session).subquery()
        found = select(entry_version).join(
            last, and_(last.c.session == entry_version.c.session, last.c.seq == entry_version.c.seq)
        )
        ordered = found.join(session, session.c.id == entry_version.c.session).order_by(session.c.on, session.c.number)
        return tuple(EntryVersion(*row) for row in self._connection.execute(ordered))

    def present_entry(self, wanted: SessionId) -> EntryVersion | None:
        """Give the newest version of one session's entry."""
        return next((EntryVersion(*row) for row in self._connection.execute(_NEWEST, {"session": wanted})), None)

    def written(self) -> frozenset[SessionId]:
        """Give the sessions of all clients that have an entry."""
        return frozenset(self._connection.execute(select(entry_version.c.session).distinct()).scalars())

    def tag_counts(self, client: ClientId) -> tuple[TagCount, ...]:
        """Count by session, indicator and state the tags that stand on a sentence; ten thousand are not read one by one."""
        kinds = (tag.c.session, tag.c.indicator, tag.c.state)
        standing = select(*kinds, func.count()).where(tag.c.client == client, tag.c.anchored)
        counted = standing.group_by(*kinds).order_by(*kinds)
        return tuple(TagCount(*row) for row in self._connection.execute(counted))

    def held_on(self, client: ClientId) -> tuple[date, ...]:
        """Give the days of a client's held meetings."""
        held = select(session.c.on).where(session.c.client == client, HELD)
        return tuple(self._connection.execute(held).scalars())

    def last_session(self, client: ClientId) -> Session | None:
        """Give a client's newest session by day, found by its index however many lie before it; none that a salvage lost."""
        theirs = select(session).where(session.c.client == client, TOLD)
        newest = theirs.order_by(session.c.on.desc(), session.c.number.desc()).limit(1)
        return next((Session(*row) for row in self._connection.execute(newest)), None)

    def begun(self, client: ClientId) -> Session | None:
        """Give the last meeting of a client that was held and is not finished, found among what waits, not among all.

        One whose words stayed with a colleague is not gone on with.
        """
        waiting = select(session).where(session.c.client == client, TO_GO_THROUGH, session.c.finished_at.is_(None))
        # Ordered here: asked for an order, SQLite goes through all sessions by number.
        found = (Session(*row) for row in self._connection.execute(waiting))
        return max((one for one in found if not one.words_stayed), key=attrgetter("number"), default=None)

    def next_stand_in(self, client: ClientId) -> int:
        """Give the number of what next stands in for a lost meeting of a client."""
        return next_number(self._connection, client)

    def last_number(self, client: ClientId) -> int:
        """Give the highest session number of a client, or 0; what stands in for a lost meeting was numbered by nobody."""
        counted = and_(session.c.client == client, session.c.number < STAND_INS_FROM)
        found = self._connection.execute(select(func.max(session.c.number)).where(counted))
        return int(found.scalar_one() or 0)
