"""One window for one journal, and nobody beside work that exchanges its files."""

from __future__ import annotations

import os
from collections.abc import Iterator
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
        self._handle = _held(self._path)

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
        users = _held(folder / USERS_LOCK)
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
        users = _held(folder / USERS_LOCK, shared=True)
    except VaultReadOnly:
        # Where nothing can be written no files are exchanged either.
        users = None
    try:
        yield
    finally:
        if users is not None:
            os.close(users)


def _held(path: Path, *, shared: bool = False) -> int:
    """A disk without locks tells of nobody: what is wrong with such a place the opening says."""
    # The lock screen holds nothing yet, and must not wait for what holds a file or for what can go wrong with a vault.
    from wa_journal.model.vault_errors import VaultInUse, VaultReadOnly
    from wa_journal.store.file_lock import Held, hold, opened

    try:
        handle = opened(path)
    except OSError:
        raise VaultReadOnly from None
    if hold(handle, shared=shared) is Held.ANOTHERS:
        os.close(handle)
        raise VaultInUse
    return handle
