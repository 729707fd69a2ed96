"""Journals for tests: real encrypted ones, made fast by a cheap but allowed key derivation."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from wa_journal.model.entries import Section
from wa_journal.services import opening
from wa_journal.services.clients import Clients
from wa_journal.services.desk import Desk
from wa_journal.services.opening import Office
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store.creation import create_vault
from wa_journal.store.engine import open_engine
from wa_journal.store.files import create_private
from wa_journal.store.kdf import Cost
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.layout import DATABASE
from wa_journal.store.slots import Keys, Slot
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


@dataclass(frozen=True, slots=True)
class _Kept:
    """A journal as it lies on the disk, and what opens it without another derivation."""

    files: Mapping[str, bytes]
    known: KeyFile
    opened: tuple[Keys, Slot]
    code: str

    def laid_out(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in self.files.items():
            create_private(folder / name)
            (folder / name).write_bytes(content)


@cache
def _kept(name: str, passphrase: str, clients: int, sessions: int) -> _Kept:
    """Make each journal once; one of another name is another journal."""
    with TemporaryDirectory(prefix=name) as place:
        vault, code = create_vault(Path(place), passphrase, CHEAP)
        with vault:
            fill(vault, clients, sessions)
            known, opened = vault.keyfile, (vault.keys, vault._slot)
        return _Kept({path.name: path.read_bytes() for path in Path(place).iterdir()}, known, opened, code)


def make(folder: Path, clients: int = 2, sessions: int = 15) -> Made:
    """Lay out a small closed journal: the same wherever it is made under the same name, another under another."""
    kept = _kept(folder.name, PASSPHRASE, clients, sessions)
    kept.laid_out(folder)
    return Made(folder, kept.code)


def new_office(folder: Path, passphrase: str = PASSPHRASE) -> tuple[Office, str]:
    """Lay out an empty journal and open it as `opening.create` does; the same under the same name, another under another."""
    kept = _kept(folder.name, passphrase, 0, 0)
    kept.laid_out(folder)
    engine = open_engine(folder / DATABASE, bytearray(kept.opened[0].data))
    return opening._office(Vault(folder, kept.known, engine, kept.opened, read_only=False)), kept.code


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
