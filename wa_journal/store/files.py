"""Files that are whole or not there: private, written aside, forced to disk, then put in place."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from secrets import token_hex
from typing import IO

from wa_journal.model.vault_errors import DiskFailed, DiskFull, VaultReadOnly
from wa_journal.store.layout import ROTATING

_ASIDE = ".tmp"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_PRIVATE = 0o600
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EROFS, errno.EACCES, errno.EPERM)
TOLD = (*_FULL, *_CLOSED)
_PIECE = 1 << 20
_AGAIN = 20


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
    """Put a file in place so that a reader sees the old content or the new, whenever the power goes.

    Another process that opens the journal sweeps what it takes for left behind: then it is written once more.
    """
    for left in reversed(range(_AGAIN)):
        try:
            with writing_whole(path) as file:
                file.write(content)
        except (FileNotFoundError, FileExistsError):
            if not left or not path.parent.is_dir():
                raise
        else:
            return


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


def aside_of(path: Path) -> Path:
    """Give the name under which a file is made ready, which nobody's own file has; what a kill left of an earlier one goes."""
    left_behind = re.compile(rf"{re.escape(path.name)}\.[0-9a-f]{{8}}{re.escape(_ASIDE)}")
    for left in path.parent.iterdir():
        if left_behind.fullmatch(left.name):
            left.unlink(missing_ok=True)
    return path.with_name(f"{path.name}.{token_hex(4)}{_ASIDE}")


@contextmanager
def writing_whole(path: Path) -> Iterator[IO[bytes]]:
    """Give a private file to be written in pieces; it takes its place once it is whole, and is gone where that fails."""
    with disk_failures():
        aside = aside_of(path)
        handle = os.open(aside, _NEW, _PRIVATE)
        with ExitStack() as failed:
            failed.callback(aside.unlink, missing_ok=True)
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            os.replace(aside, path)
            failed.pop_all()
        sync_folder(path.parent)


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
    for pattern in (f"*{_ASIDE}", f"{ROTATING}*"):
        for left in folder.glob(pattern):
            if left.is_file() and not left.is_symlink():
                left.unlink(missing_ok=True)
