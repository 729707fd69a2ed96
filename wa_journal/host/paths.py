"""Where things live on this machine."""

from __future__ import annotations

from pathlib import Path

_NAME = "wa_journal"


def user_name() -> str:
    """Give the name by which the system knows the user."""
    from getpass import getuser

    return getuser()


def journal_folder() -> Path:
    """Give the folder of this user's own journal: local data, never a roaming profile."""
    return _data() / "journal"


def demo_folder() -> Path:
    """Give the folder of the demonstration journal, which is never the user's own."""
    return _data() / "demonstration"


def model_folder() -> Path:
    """Give the folder for the sentence encoder's base weights on machines without a package index."""
    return _data() / "encoder"


def _data() -> Path:
    # Whoever is told where the journal is, as after every lock, need not find out: the lock screen is there sooner.
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False, roaming=False)
