"""Reads a team's own cue files from the folder that holds them; a file that cannot be read is told, not passed over."""

from __future__ import annotations

from pathlib import Path

MOST_FILES = 200
LARGEST = 200_000


def files(folder: Path) -> tuple[tuple[str, str | None], ...] | None:
    """Give name and text of each TOML file, text None where it cannot be read; None where there is no such folder."""
    try:
        found = sorted(one for one in folder.iterdir() if one.suffix.lower() == ".toml" and one.is_file())
    except OSError:
        return None
    return tuple((one.name, _text(one)) for one in found[:MOST_FILES])


def _text(file: Path) -> str | None:
    try:
        content = file.read_bytes()
        return content.decode("utf-8-sig") if len(content) <= LARGEST else None
    except (OSError, UnicodeDecodeError):
        return None
