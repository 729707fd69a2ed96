"""Files that are whole or not there: private, written aside, forced to disk, then put in place."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BufferedRandom
from pathlib import Path

from wa_journal.model.vault_errors import DiskFailed, DiskFull, VaultReadOnly
from wa_journal.store.aside import made_aside, sweep_left, take_away
from wa_journal.store.layout import ROTATING

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_PRIVATE = 0o600
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EROFS, errno.EACCES, errno.EPERM)
TOLD = (*_FULL, *_CLOSED)
_PIECE = 1 << 20


@contextmanager
def disk_failures() -> Iterator[None]:
    """Name what the disk refuses, so that the officer is told what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from None
        if error.errno in _CLOSED:
            raise VaultReadOnly from None
        if error.errno in (errno.EIO, errno.ENODEV, errno.ENXIO):
            raise DiskFailed from None
        raise


def create_private(path: Path) -> None:
    """Make an empty file that nobody else can read; refuse one that is there."""
    with disk_failures():
        os.close(os.open(path, _NEW, _PRIVATE))


def copy_private(source: Path, target: Path) -> None:
    """Copy a file into a new private one and force it to disk."""
    with disk_failures(), source.open("rb") as read, os.fdopen(os.open(target, _NEW, _PRIVATE), "wb") as write:
        shutil.copyfileobj(read, write, _PIECE)
        write.flush()
        os.fsync(write.fileno())


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place so that a reader sees the old content or the new, whenever the power goes."""
    with writing_whole(path) as file:
        file.write(content)


@contextmanager
def writing_whole(path: Path) -> Iterator[BufferedRandom]:
    """Give a private file to be written in pieces; it takes its place once it is whole, and is gone where that fails."""
    with disk_failures():
        with made_aside(path) as file:
            yield file
        sync_folder(path.parent)


def has_folder(path: Path) -> bool:
    """Say whether the folder in which a file is to be is there."""
    try:
        return path.parent.is_dir()
    except OSError:  # a name that no disk takes
        return False


def takes_file(path: Path) -> bool:
    """Say whether a file may be put there: what stands in its place, if anything, is no folder and no device."""
    try:
        return has_folder(path) and (path.is_file() or not path.exists())
    except OSError:
        return False


def sync_file(path: Path) -> None:
    """Force a file's content to disk."""
    with disk_failures(), path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Force a folder's own entries to disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def close_to_others(paths: Iterable[Path]) -> None:
    """Take away what others may do with files, as a copying program may have left them."""
    for path in paths:
        if os.name == "posix" and path.exists() and path.stat().st_mode & 0o077:
            path.chmod(_PRIVATE)


def sweep(folder: Path) -> None:
    """Take away what an interrupted write left aside; the files themselves are whole."""
    sweep_left(folder)
    for left in folder.glob(f"{ROTATING}*"):
        take_away(left)
