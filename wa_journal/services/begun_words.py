"""Begun words: what is typed into a form is in the vault before it is kept, with the client that it is about, if any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wa_journal.model.begun import Begun, Words, joined
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.kept_text import clean
from wa_journal.model.settings import Setting
from wa_journal.services.desk import Desk
from wa_journal.store.unit_of_work import Work

if TYPE_CHECKING:
    from wa_journal.services.naming import Naming

# The field of a form about several clients that names them, by their ids.
CLIENTS = "clients"
_OF_NOBODY = "begun "


class BegunWords:
    """They are notes on the way: in no summary, no hand-over and no copy for the client, and gone with the client."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def words(self, client: ClientId | None, form: str) -> Words:
        """Give what was begun in a form, empty where nothing waits."""
        with self._desk.work() as work:
            if client is None:
                kept = work.settings.get(f"{_OF_NOBODY}{form}")
                return tuple((name, text) for name, text in kept.value) if kept else ()
            found = work.begun.get(client, form)
        return found.words if found else ()

    def keep(self, client: ClientId | None, form: str, session: SessionId | None, words: Words) -> None:
        """Let these words wait in the place of those before; without any, nothing waits."""
        with self._desk.work() as work:
            if client is None:
                _put(work, f"{_OF_NOBODY}{form}", tuple((name, clean(text)) for name, text in words))
            elif not words:
                work.begun.remove(client, form)
            # A client or session that was erased meanwhile takes no words.
            elif work.clients.get(client) is not None and (session is None or work.sessions.get(session) is not None):
                kept = tuple((name, clean(text)) for name, text in words)
                work.begun.put(Begun(client, form, session, self._desk.clock(), kept))

    def add(self, client: ClientId | None, form: str, session: SessionId | None, words: Words) -> None:
        """Let these words wait behind those before."""
        self.keep(client, form, session, joined(self.words(client, form), words))


def forget_gone(work: Work, naming: Naming) -> None:
    """Let no form about several clients or none name one who is gone."""
    for setting in work.settings.list():
        if setting.key.startswith(_OF_NOBODY):
            words = tuple((name, text) for name, text in setting.value if name == CLIENTS or not naming.names(text))
            _put(work, setting.key, words)


def _put(work: Work, key: str, words: Words) -> None:
    """Keep what was begun about no one client; where one was erased meanwhile, all the rest may be about that one."""
    known = {client.id for client in work.clients.list()}
    chosen = dict(words).get(CLIENTS, "").split()
    there = " ".join(one for one in chosen if one in known)
    told = words if known.issuperset(chosen) else ((CLIENTS, there),)
    left = tuple((name, text) for name, text in told if text)
    if left:
        work.settings.put(Setting(key, left))
    else:
        work.settings.remove(key)
