"""Fills the disk under a writer, by a limit on file sizes (any user) or by a small file system of its own (root)."""

import resource
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.judge import Verdict, judge, keys_of
from tests.vaults import FIRST_DAY, PASSPHRASE, desk_of, text_of
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.services.clients import Clients
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Filled:
    """What one full disk did: the failure's name, the journal after it, and whether a save works again once there is room."""

    failure: str
    acknowledged: int
    verdict: Verdict
    read_while_full: bool
    saves_again: bool


def fill_up(folder: Path, full: Callable[[], None], room: Callable[[], None]) -> Filled:
    """Write until the disk refuses, read, make room, write again."""
    said: dict[int, str] = {}
    with open_vault(folder, PASSPHRASE) as vault:
        keys = keys_of(vault)
        client = Clients(desk_of(vault)).add("W").id
        full()
        failure = ""
        while not failure:
            try:
                said[len(said)] = _write(vault, client, len(said))
            except JournalError as error:
                failure = error.code
        readable = _reads(vault, said)
        room()
        said[len(said)] = _write(vault, client, len(said))
    verdict = judge(folder, keys, said)
    return Filled(failure, len(said), verdict, readable, verdict.good)


def _write(vault: Vault, client: object, number: int) -> str:
    desk = desk_of(vault)
    session = Sessions(desk, Undo()).next(client, FIRST_DAY, None)  # type: ignore[arg-type]
    return str(Writing(desk).finish(session.id, (Section(text_of(9, number)),)).id)


def _reads(vault: Vault, said: dict[int, str]) -> bool:
    with vault.engine.connect() as connection:
        raw = connection.connection.driver_connection
        found = {row[0] for row in raw.execute("SELECT id FROM entry_version")}
        hits = raw.execute("SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'week'").fetchone()[0]
    return set(said.values()) <= found and hits >= len(said)


def size_limited(bytes_more: int, folder: Path) -> tuple[Callable[[], None], Callable[[], None]]:
    """Give the two acts of a limit on file sizes: the journal's files may grow by so much and no more."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    largest = max(path.stat().st_size for path in folder.iterdir() if path.is_file())
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(largest, bytes_more), hard))

    def room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, hard))

    return full, room


@contextmanager
def small_disk(place: Path, mebibytes: int) -> Iterator[bool]:
    """Mount a small file system; gives False where that is not allowed."""
    place.mkdir(exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=700", "tmpfs", str(place)], capture_output=True, check=False
    )
    try:
        yield mounted.returncode == 0
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", str(place)], check=True)
