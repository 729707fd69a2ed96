"""Every finished entry of the journal, one at a time, for work that goes through all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wa_journal.model.clients import Client
from wa_journal.model.entries import EntryVersion
from wa_journal.model.sessions import Session
from wa_journal.services.desk import Desk

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Written:
    """A present entry, of which session and client it is."""

    client: Client
    session: Session
    entry: EntryVersion


def heads(desk: Desk) -> tuple[tuple[Client, Session], ...]:
    """Give the sessions that have a finished entry, by codename and number; archived clients are left in peace."""
    with desk.work() as work:
        clients = work.clients.list("codename", archived_on=None)
        found = ((client, one) for client in clients for one in work.sessions.list("number", client=client.id))
        return tuple((client, one) for client, one in found if one.finished_at is not None)


def each_entry(desk: Desk, told: Told) -> Iterator[Written]:
    """Give entry after entry and say how far it is; each is read by itself, so that others get their turn in between."""
    known = heads(desk)
    for done, (client, session) in enumerate(known):
        told(done, len(known))
        with desk.work() as work:
            entry = work.timeline.present_entry(session.id)
        if entry is not None:
            yield Written(client, session, entry)
    told(len(known), len(known))
