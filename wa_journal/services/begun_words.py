"""Begun words: what is typed into a form is in the vault before it is kept, with the client that it is about."""

from __future__ import annotations

from wa_journal.model.begun import Begun, Words, joined
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.services.desk import Desk
from wa_journal.services.writing import clean


class BegunWords:
    """They are notes on the way: in no summary, no hand-over and no copy for the client, and gone with the client."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def words(self, client: ClientId, form: str) -> Words:
        """Give what was begun in a form, empty where nothing waits."""
        with self._desk.work() as work:
            found = work.begun.get(client, form)
        return found.words if found else ()

    def keep(self, client: ClientId, form: str, session: SessionId | None, words: Words) -> None:
        """Let these words wait in the place of those before; without any, nothing waits."""
        with self._desk.work() as work:
            if not words:
                work.begun.remove(client, form)
            # A client or session that was erased meanwhile takes no words.
            elif work.clients.get(client) is not None and (session is None or work.sessions.get(session) is not None):
                kept = tuple((name, clean(text)) for name, text in words)
                work.begun.put(Begun(client, form, session, self._desk.clock(), kept))

    def add(self, client: ClientId, form: str, session: SessionId | None, words: Words) -> None:
        """Let these words wait behind those before."""
        self.keep(client, form, session, joined(self.words(client, form), words))
