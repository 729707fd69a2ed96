"""Journals for tests: real encrypted ones, made fast by a cheap but allowed key derivation."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from wa_journal.model.entries import Section
from wa_journal.services.clients import Clients
from wa_journal.services.desk import Desk
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store.creation import create_vault
from wa_journal.store.kdf import Cost
from wa_journal.store.unit_of_work import Journal
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

PASSPHRASE = "five quiet words by river"
CHEAP = Cost(19 * 1024, 1, 1)
FIRST_DAY = date(2025, 1, 6)


@dataclass(frozen=True, slots=True)
class Made:
    """A closed journal and the ways into it."""

    folder: Path
    code: str

    def copied_to(self, folder: Path) -> Path:
        """Give a copy that a test may break."""
        return Path(shutil.copytree(self.folder, folder))


def desk_of(vault: Vault) -> Desk:
    """Give the desk on an open vault."""
    return Desk(Journal(vault.engine, vault.log_key))


def text_of(client: int, number: int) -> str:
    """Give an entry's invented text, different for each session."""
    words = " ".join(f"w{(client * 7919 + number * 104729 + place) % 997}" for place in range(120))
    return f"Client {client}, session {number}: he said the week went well. {words}"


def fill(vault: Vault, clients: int, sessions: int) -> None:
    """Write invented entries through the officer's verbs."""
    desk = desk_of(vault)
    for client in range(clients):
        known = Clients(desk).add(f"K{client}")
        for number in range(sessions):
            session = Sessions(desk, Undo()).next(known.id, FIRST_DAY + timedelta(days=7 * number), None)
            Writing(desk).finish(session.id, (Section(text_of(client, number)),))


def make(folder: Path, clients: int = 2, sessions: int = 15) -> Made:
    """Make a small journal and close it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    vault, code = create_vault(folder, PASSPHRASE, CHEAP)
    with vault:
        fill(vault, clients, sessions)
    return Made(folder, code)


@dataclass(frozen=True, slots=True)
class Content:
    """What a journal holds, for comparison."""

    texts: tuple[str, ...]
    clients: int
    sessions: int
    log_lines: int
    log_broken_at: int | None
    index_sound: bool
    passages: int


def content_of(folder: Path, secret: str = PASSPHRASE) -> Content:
    """Open a journal and give what it holds."""
    with open_vault(folder, secret) as vault:
        return content(vault)


def content(vault: Vault) -> Content:
    """Give what an open journal holds."""
    with desk_of(vault).work() as work:
        versions = work.versions.list()
        passages = work._connection.exec_driver_sql("SELECT count(*) FROM passage").scalar_one()
        return Content(
            tuple(sorted(version.text for version in versions)),
            work.clients.count(),
            work.sessions.count(),
            len(work.log.lines()),
            work.log.first_break(),
            work.search.index_is_sound(),
            passages,
        )
