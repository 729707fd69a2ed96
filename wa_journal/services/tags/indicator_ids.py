"""The indicators by id, where their words and cues are not needed."""

from __future__ import annotations

from wa_journal.host import resources


def indicator_ids(language: str = "en") -> tuple[str, ...]:
    """Give the indicators' ids from the names of their files, without reading them."""
    names = resources.names(f"indicators/{language}", ".toml")
    return tuple(name.rpartition("/")[2].removesuffix(".toml").replace("_", ".", 1) for name in names)
