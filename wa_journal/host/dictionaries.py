"""The spelling dictionaries of this machine, as LibreOffice and browsers use them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from platformdirs import user_data_path

_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling")


class Speller(Protocol):
    """What a dictionary is asked."""

    def lookup(self, word: str) -> bool:
        """Say whether a word is spelt as the dictionary has it."""

    def suggest(self, word: str) -> object:
        """Give similar words, the most similar first."""


def folders() -> tuple[Path, ...]:
    """Give where dictionaries are looked for, the user's own folder first."""
    own = user_data_path("wa_journal", appauthor=False, roaming=False) / "dictionaries"
    listed = os.environ.get("DICPATH", "")
    return (own, *(Path(part) for part in listed.split(os.pathsep) if part), *(Path(place) for place in _SYSTEM))


def installed(places: tuple[Path, ...] | None = None) -> dict[str, Path]:
    """Give the dictionaries by name, such as en_GB; the first folder that has one counts."""
    found: dict[str, Path] = {}
    for place in folders() if places is None else places:
        for file in sorted(place.glob("*.dic")) if place.is_dir() else ():
            if file.with_suffix(".aff").is_file():
                found.setdefault(file.stem, file.with_suffix(""))
    return found


def open_dictionary(stem: Path) -> Speller | None:
    """Load a dictionary, which takes about a second; None where the library for it is not installed or cannot read it."""
    try:
        from spylls.hunspell import Dictionary

        made: Speller = Dictionary.from_files(str(stem))
    except (ImportError, OSError, ValueError, LookupError, AttributeError):
        return None
    return made
