"""Everything that hangs on one client, taken off the shelves and put on them again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wa_journal.model.clients import Client
from wa_journal.model.handover import SHELVES, Belongings
from wa_journal.model.ids import SessionId
from wa_journal.store.shelf import Shelf
from wa_journal.store.unit_of_work import Work

_BY_SESSION = frozenset({"ratings", "drafts", "marks", "dismissals", "second_readings"})
# SQLite takes some ten thousand values in one question.
_AT_ONCE = 1_000


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


def is_misplaced(work: Work, mine: Belongings | None, brought: Belongings) -> bool:
    """Say whether a row that is brought belongs to another client, here or in the file, and would be taken from it."""
    sessions = {session.id for session in brought.sessions}
    return any(
        any(_strays(row, brought.client, sessions) for row in getattr(brought, name))
        or _stands_elsewhere(shelf_of(work, name), getattr(mine, name, ()), getattr(brought, name))
        for name in SHELVES
    )


def _strays(row: Any, client: Client, sessions: set[SessionId]) -> bool:
    session = getattr(row, "session", None)
    return getattr(row, "client", client.id) != client.id or (session is not None and session not in sessions)


def _stands_elsewhere(shelf: Shelf[Any], mine: Iterable[Any], brought: Iterable[Any]) -> bool:
    """What has no id of its own lies under its session or client."""
    own = {None, *(getattr(row, "id", None) for row in mine)}
    new = [row.id for row in brought if getattr(row, "id", None) not in own]
    return any(shelf.count(id=tuple(new[start : start + _AT_ONCE])) for start in range(0, len(new), _AT_ONCE))


def shelf_of(work: Work, name: str) -> Shelf[Any]:
    """Give the shelf that holds one kind of rows."""
    shelf: Shelf[Any] = getattr(work, name)
    return shelf


def _where(name: str, client: Client, sessions: tuple[str, ...]) -> dict[str, object]:
    return {"session": sessions} if name in _BY_SESSION else {"client": client.id}


def _order(name: str) -> tuple[str, ...]:
    return {"versions": ("session", "seq"), "sessions": ("number",), "phases": ("on",)}.get(name, ())
