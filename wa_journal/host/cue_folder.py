"""Reads a team's own cue files from the folder that holds them; a file that cannot be read is told, not passed over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MOST_FILES = 200
LARGEST = 200_000


@dataclass(frozen=True, slots=True)
class CueFiles:
    """Name and text of each file, text None where it cannot be read, and how many more lie there than are read at once."""

    files: tuple[tuple[str, str | None], ...] = ()
    more: int = 0


def found_in(folder: Path) -> CueFiles | None:
    """Read each TOML file, in the order of their names; None where there is no such folder."""
    try:
        found = sorted(one for one in folder.iterdir() if one.suffix.lower() == ".toml" and one.is_file())
    except OSError:
        return None
    return CueFiles(tuple((one.name, _text(one)) for one in found[:MOST_FILES]), len(found[MOST_FILES:]))


def _text(file: Path) -> str | None:
    try:
        content = file.read_bytes()
        return content.decode("utf-8-sig") if len(content) <= LARGEST else None
    except (OSError, UnicodeDecodeError):
        return None
