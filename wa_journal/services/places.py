"""Where the journal is, and whether there is one: all that the lock screen needs, so it loads nothing else."""

from __future__ import annotations

from pathlib import Path

from wa_journal.host import paths
from wa_journal.model.slot_kind import SlotKind
from wa_journal.store.layout import has_remains
from wa_journal.store.ways_listed import kinds_listed


def default_folder() -> Path:
    """Give the place where this user's journal lives; the agency may name a local one where profiles are redirected."""
    from wa_journal.host.policy import read_policy

    chosen = read_policy().journal_folder
    return Path(chosen.replace("{user}", paths.user_name())) if chosen else paths.journal_folder()


def has_journal(folder: Path) -> bool:
    """Say whether a journal is there, or the remains of one."""
    return has_remains(folder)


def has_keyring(folder: Path) -> bool:
    """Say whether this desktop's keyring was asked to open a journal, and may."""
    if SlotKind.KEYRING not in kinds_listed(folder):
        return False
    from wa_journal.host.policy import read_policy

    return read_policy().keyring_allowed


def has_agency(folder: Path) -> bool:
    """Say whether the agency's key opens a journal too: the officer is told so before anything is typed."""
    return SlotKind.AGENCY in kinds_listed(folder)
