"""The key file held while it is read, changed and written: of two processes that change it, neither writes the other's away.

The system takes the lock back by itself when the process ends, however it ends.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wa_journal.model.vault_errors import VaultInUse
from wa_journal.store.files import disk_failures
from wa_journal.store.layout import KEYS_LOCK

_OPENED = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
_PATIENCE, _PAUSE = 10.0, 0.01


@contextmanager
def keys_held(folder: Path) -> Iterator[None]:
    """Hold a journal's key file against other processes and threads; who holds it must not ask for it again."""
    with disk_failures():
        handle = os.open(folder / KEYS_LOCK, _OPENED, 0o600)
    try:
        _wait_for(handle)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int) -> None:
    until = time.monotonic() + _PATIENCE
    while not _hold(handle):
        if time.monotonic() > until:
            raise VaultInUse
        time.sleep(_PAUSE)


def _hold(handle: int) -> bool:
    try:
        _lock(handle)
    except OSError as error:
        return error.errno not in _TAKEN  # a disk that knows no locks
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
