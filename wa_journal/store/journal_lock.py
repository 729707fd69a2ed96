"""One window for one journal, and nobody beside work that exchanges its files.

The system takes the locks back by itself when the process ends, however it ends.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from wa_journal.store.layout import USERS_LOCK, WINDOW_LOCK


class SingleInstance:
    """Holds a journal for this process from `take` until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / WINDOW_LOCK
        self._handle: int | None = None

    def take(self) -> None:
        """Hold the journal, or say that another window does."""
        self._handle = _held(self._path, _lock)

    def release(self) -> None:
        """Let the journal go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold a journal against windows and commands alike: what they would write while its files are exchanged would be lost."""
    window = SingleInstance(folder)
    window.take()
    try:
        users = _held(folder / USERS_LOCK, _lock)
        try:
            yield
        finally:
            os.close(users)
    finally:
        window.release()


@contextmanager
def beside_others(folder: Path) -> Iterator[None]:
    """Use a journal beside its window and other commands, but not while somebody holds it alone."""
    from wa_journal.model.vault_errors import VaultReadOnly

    try:
        users = _held(folder / USERS_LOCK, _share)
    except VaultReadOnly:
        # Where nothing can be written no files are exchanged either.
        users = None
    try:
        yield
    finally:
        if users is not None:
            os.close(users)


def _held(path: Path, lock: Callable[[int], None]) -> int:
    # The lock screen holds nothing yet, and must not wait for what can go wrong with a vault.
    from wa_journal.model.vault_errors import VaultInUse, VaultReadOnly

    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except OSError:
        raise VaultReadOnly from None
    os.set_inheritable(handle, False)
    try:
        lock(handle)
    except OSError:
        os.close(handle)
        raise VaultInUse from None
    return handle


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _share(handle: int) -> None:
        """This system shares no locks: a command that comes while another one runs must not be refused for that."""

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _share(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
