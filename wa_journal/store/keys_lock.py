"""The key file held while it is read, changed and written: of two processes that change it, neither writes the other's away."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wa_journal.model.vault_errors import VaultInUse
from wa_journal.store.file_lock import Held, hold, opened
from wa_journal.store.files import disk_failures
from wa_journal.store.layout import KEYS_LOCK

_PATIENCE, _PAUSE = 10.0, 0.01


@contextmanager
def keys_held(folder: Path) -> Iterator[None]:
    """Hold a journal's key file against other processes and threads; who holds it must not ask for it again."""
    with disk_failures():
        handle = opened(folder / KEYS_LOCK)
    try:
        _wait_for(handle)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int) -> None:
    until = time.monotonic() + _PATIENCE
    while hold(handle) is Held.ANOTHERS:
        if time.monotonic() > until:
            raise VaultInUse
        time.sleep(_PAUSE)
