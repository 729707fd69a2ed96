"""Every finished entry of the journal, one at a time, for work that goes through all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from wa_journal.model.clients import Client
from wa_journal.model.entries import EntryVersion
from wa_journal.model.ids import SessionId
from wa_journal.model.progress import Progress
from wa_journal.model.sessions import Session, in_order
from wa_journal.model.tags import Tag
from wa_journal.services.desk import Desk
from wa_journal.store.unit_of_work import Work

Beside = TypeVar("Beside")
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Written:
    """A present entry, of which session and client it is."""

    client: Client
    session: Session
    entry: EntryVersion


def heads(desk: Desk) -> tuple[tuple[Client, Session], ...]:
    """Give the sessions that have a finished entry, by codename and day; archived clients are left in peace."""
    with desk.work() as work:
        clients = work.clients.list("codename", archived_on=None)
        found = ((client, one) for client in clients for one in in_order(work.sessions.list(client=client.id)))
        # A meeting that was not held is finished by saying so, and may have no entry.
        written = work.timeline.written()
        return tuple((client, one) for client, one in found if one.finished_at is not None and one.id in written)


def each_entry(desk: Desk, told: Progress) -> Iterator[Written]:
    """Give entry after entry and say how far it is."""
    return (one for one, _ in _each(desk, told, lambda work, some: ()))  # noqa: ARG005


def each_tagged(desk: Desk, told: Progress) -> Iterator[tuple[Written, tuple[Tag, ...]]]:
    """Give entry after entry with its tags in the order of the text, and say how far it is."""
    return (
        (one, tuple(tag for tag in tags if tag.session == one.session.id))
        for one, tags in _each(desk, told, lambda work, some: work.tags.list("start", "indicator", session=some))
    )


def _each(
    desk: Desk, told: Progress, beside: Callable[[Work, tuple[SessionId, ...]], Beside]
) -> Iterator[tuple[Written, Beside]]:
    """A few are read together, for the time of which a typed word may have to wait; told is of each by itself."""
    known = heads(desk)
    for start in range(0, len(known), _AT_ONCE):
        some = known[start : start + _AT_ONCE]
        ids = tuple(session.id for _, session in some)
        with desk.work() as work:
            entries = {one.session: one for one in work.versions.list("seq", session=ids)}
            rest = beside(work, ids)
        for done, (client, session) in enumerate(some, start):
            told(done, len(known))
            if session.id in entries:
                yield Written(client, session, entries[session.id]), rest
    told(len(known), len(known))
