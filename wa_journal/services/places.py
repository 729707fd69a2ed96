"""Where the journal is, and whether there is one: all that the lock screen needs, so it loads nothing else."""

from __future__ import annotations

from pathlib import Path

from wa_journal.host import paths
from wa_journal.store.layout import has_remains


def default_folder() -> Path:
    """Give the place where this user's journal lives."""
    return paths.journal_folder()


def has_journal(folder: Path) -> bool:
    """Say whether a journal is there, or the remains of one."""
    return has_remains(folder)
