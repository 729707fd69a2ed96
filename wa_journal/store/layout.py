"""The names of a journal's files, in one place."""

from __future__ import annotations

from pathlib import Path

DATABASE = "journal.db"
LOG_FILES = (f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal")
KEY_FILES = ("vault.keys", "vault.keys.bak")
KEYS_LOCK = "vault.lock"
WINDOW_LOCK, USERS_LOCK = "journal.lock", "journal.users"
TRIES = "vault.tries"
CREATING = f"{DATABASE}.creating"
ROTATING = f"{DATABASE}.rotating"
READY = ".wa-ready"
WORK = ".wa-work-"
SET_ASIDE = ("before-restore-", "damaged-", "set-aside")
_FRONT = ("front.json", "window.place")  # kept beside the vault, for the lock screen
_LOCKS = (KEYS_LOCK, WINDOW_LOCK, USERS_LOCK)
_OWN = frozenset(
    name.casefold() for name in (DATABASE, *LOG_FILES, *KEY_FILES, *_LOCKS, TRIES, *_FRONT, CREATING, ROTATING, READY)
)


def is_own(path: Path) -> bool:
    """Say whether a name is one of a journal's own files: whatever leaves must never be written over one."""
    return path.name.casefold() in _OWN


def has_remains(folder: Path) -> bool:
    """Say whether a journal is in a folder, or any part of one: nothing may then be made anew over it."""
    try:
        return any((folder / name).exists() for name in (DATABASE, *KEY_FILES, READY))
    except OSError:  # no folder can have this name
        return False
