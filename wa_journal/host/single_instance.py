"""One window for one journal: a lock that the system takes back by itself when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from wa_journal.model.vault_errors import VaultInUse, VaultReadOnly

_NAME = "journal.lock"


class SingleInstance:
    """Holds a journal for this process from `take` until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._handle: int | None = None

    def take(self) -> None:
        """Hold the journal, or say that another window does."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError:
            raise VaultReadOnly from None
        os.set_inheritable(handle, False)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            raise VaultInUse from None
        self._handle = handle

    def release(self) -> None:
        """Let the journal go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
