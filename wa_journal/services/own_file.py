"""Files of the officer's own, outside the journal."""

from __future__ import annotations

from pathlib import Path

from wa_journal.model.journal_errors import CannotRead, CannotWrite
from wa_journal.model.vault_errors import VaultReadOnly
from wa_journal.store.files import write_whole


def write(target: Path, content: bytes) -> Path:
    """Write a file that nobody else can read; it is there as a whole or not at all."""
    try:
        write_whole(target, content)
    except (OSError, VaultReadOnly):
        raise CannotWrite from None
    return target


def read(source: Path) -> bytes:
    """Read a file that the officer chose."""
    try:
        return source.read_bytes()
    except OSError:
        raise CannotRead from None
