"""Where things live on this machine."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

_NAME = "wa_journal"


def journal_folder() -> Path:
    """Give the folder of this user's own journal: local data, never a roaming profile."""
    return user_data_path(_NAME, appauthor=False, roaming=False) / "journal"


def demo_folder() -> Path:
    """Give the folder of the demonstration journal, which is never the user's own."""
    return user_data_path(_NAME, appauthor=False, roaming=False) / "demonstration"


def model_folder() -> Path:
    """Give the folder for the sentence encoder's base weights on machines without a package index."""
    return user_data_path(_NAME, appauthor=False, roaming=False) / "encoder"
