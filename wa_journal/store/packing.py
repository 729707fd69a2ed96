"""One file for a database and its key file: a plain ZIP archive without compression, so that any tool can take it apart."""

from __future__ import annotations

import errno
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from wa_journal.model.journal_errors import JournalsOwnName
from wa_journal.model.said import said
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.vault_errors import BackupUnsound, VaultMissing
from wa_journal.store import keyfile
from wa_journal.store.aside import made_aside
from wa_journal.store.files import TOLD, create_private, disk_failures, sync_folder, takes_file
from wa_journal.store.layout import DATABASE, KEY_FILES, is_own

# What reading an archive comes to that is damaged, or none at all.
_NO_ARCHIVE = (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error)

_DAMAGED = said("Reasons", "it is damaged or no backup of a journal")
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Names:
    """What the parts are called: a hand-over file has other names than a backup, so that neither passes for the other."""

    database: str
    keys: str


def pack(target: Path, copy: Path, keys: bytes, names: Names, note: Callable[[], object] | None = None) -> None:
    """Put an archive in place once it was forced to disk and read again, byte for byte; `note` is told before it is there."""
    if is_own(target):
        raise JournalsOwnName
    if not takes_file(target):
        raise CannotWrite
    with disk_failures(), _outside():
        with made_aside(target) as part:
            _fill(part, copy, keys, names)
            _require_same(part, copy, names)
            if note:
                note()
        sync_folder(target.parent)


def unpack(source: Path, space: Path, names: Names) -> None:
    """Take an archive apart into a private folder, under the names that a journal's files have; damage is refused."""
    if not source.is_file():
        raise VaultMissing
    with disk_failures(), opened_archive(source) as archive:
        if sorted(archive.namelist()) != sorted((names.database, names.keys)) or archive.testzip() is not None:
            raise BackupUnsound(reason=said("Reasons", "its parts are not those of a journal, or are damaged"))
        for name, packed in ((DATABASE, names.database), *((name, names.keys) for name in KEY_FILES)):
            _extract(archive, packed, space / name)


@contextmanager
def opened_archive(source: Path) -> Iterator[zipfile.ZipFile]:
    """Give an archive to be read; one that is damaged, or none at all, is refused as that."""
    with ExitStack() as opened:
        try:
            yield opened.enter_context(zipfile.ZipFile(source))
        except _NO_ARCHIVE:
            raise BackupUnsound(reason=_DAMAGED) from None
        except OSError as error:
            if error.errno != errno.EINVAL:  # a part that is said to lie before the file's beginning
                raise
            raise BackupUnsound(reason=_DAMAGED) from None


@contextmanager
def _outside() -> Iterator[None]:
    """A folder of that name, a name that is too long, a stick that was pulled: the officer's file, not the journal, is meant."""
    try:
        yield
    except OSError as error:
        if error.errno in TOLD:
            raise
        raise CannotWrite from None


def _fill(part: IO[bytes], copy: Path, keys: bytes, names: Names) -> None:
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(names.keys), keys)
        archive.write(copy, names.database)
    part.flush()
    os.fsync(part.fileno())


def _require_same(part: IO[bytes], copy: Path, names: Names) -> None:
    """What is still in this program's memory says nothing of the disk: it is read past it, through the same descriptor."""
    with os.fdopen(os.dup(part.fileno()), "rb") as read, zipfile.ZipFile(read) as archive:
        with archive.open(names.database) as packed, copy.open("rb") as plain:
            while piece := plain.read(_PIECE):
                if packed.read(_PIECE) != piece:
                    raise BackupUnsound(reason=said("Reasons", "what was written is not what the disk gives back"))
        keyfile.from_bytes(archive.read(names.keys))


def _extract(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    create_private(target)
    with archive.open(name) as packed, target.open("r+b") as plain:
        while piece := packed.read(_PIECE):
            plain.write(piece)
