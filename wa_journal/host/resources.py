"""Finds the packaged resources, in a wheel and in a checkout alike."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from wa_journal.model.errors import BadResource

_PACKAGE = Path(__file__).resolve().parents[1]
_PACKAGED = _PACKAGE / "_resources"
_FOR_PROGRAMS = "\n## For programs\n"


@cache
def _root() -> Path:
    return _PACKAGED if _PACKAGED.is_dir() else _PACKAGE.parent / "resources"


def _find(relative: str) -> Path:
    found = _root() / relative
    if not found.is_file():
        raise BadResource(resource=relative, reason="missing")
    return found


def path(relative: str) -> Path:
    """Give where a resource lies, for what Qt reads by itself."""
    return _find(relative)


def read_bytes(relative: str) -> bytes:
    """Give a resource's bytes, `relative` with forward slashes as in `indicators/en/family.toml`."""
    return _find(relative).read_bytes()


def read_text(relative: str) -> str:
    """Give a resource as text; a file that is not UTF-8 is a bad resource."""
    try:
        return read_bytes(relative).decode("utf-8")
    except UnicodeDecodeError:
        raise BadResource(resource=relative, reason="not UTF-8") from None


def read_document(name: str) -> str:
    """Give one of the project's own documents as shown in the window, without its last part where that is for programs."""
    packaged = _PACKAGED / "docs" / name
    found = packaged if packaged.is_file() else _PACKAGE.parent / "docs" / name
    if not found.is_file():
        raise BadResource(resource=name, reason="missing")
    return found.read_text(encoding="utf-8").partition(_FOR_PROGRAMS)[0]


def has(relative: str) -> bool:
    """Say whether a resource is there."""
    return (_root() / relative).is_file()


def names(folder: str, ending: str = "") -> tuple[str, ...]:
    """List a folder's files in order, as names that `read_text` takes."""
    return tuple(sorted(_names(folder, ending)))


def _names(folder: str, ending: str) -> Iterator[str]:
    place = _root() / folder
    if place.is_dir():
        yield from (f"{folder}/{item.name}" for item in place.iterdir() if item.is_file() and item.name.endswith(ending))
