"""Everything that hangs on one client, taken off the shelves and put on them again."""

from __future__ import annotations

from typing import Any

from wa_journal.model.clients import Client
from wa_journal.model.handover import SHELVES, Belongings
from wa_journal.store.shelf import Shelf
from wa_journal.store.unit_of_work import Work

_BY_SESSION = frozenset({"ratings", "drafts", "marks", "dismissals", "second_readings"})


def gathered(work: Work, client: Client) -> Belongings:
    """Give a client with all its rows, the versions of each entry in their order."""
    sessions = tuple(session.id for session in work.sessions.list(client=client.id))
    found = {name: shelf_of(work, name).list(*_order(name), **_where(name, client, sessions)) for name in SHELVES}
    return Belongings(client, **found)


def put(work: Work, brought: Belongings) -> None:
    """Put a client and its rows on the shelves; rows with the same key are replaced."""
    work.clients.put(brought.client)
    for name in SHELVES:
        shelf_of(work, name).put_all(getattr(brought, name))


def shelf_of(work: Work, name: str) -> Shelf[Any]:
    """Give the shelf that holds one kind of rows."""
    shelf: Shelf[Any] = getattr(work, name)
    return shelf


def _where(name: str, client: Client, sessions: tuple[str, ...]) -> dict[str, object]:
    return {"session": sessions} if name in _BY_SESSION else {"client": client.id}


def _order(name: str) -> tuple[str, ...]:
    return {"versions": ("session", "seq"), "sessions": ("number",), "phases": ("on",)}.get(name, ())
