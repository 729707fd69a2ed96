"""The practice catalogue with what a team adds and hides in a file of its own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from wa_journal.catalogue import practice
from wa_journal.catalogue.practice import Practice
from wa_journal.host import resources
from wa_journal.model.errors import BadResource, JournalError

FILE = "practice_file"
_LARGEST = 200_000


def read(file: str) -> tuple[Practice, JournalError | None]:
    """Give the catalogue, and what is wrong with the team's file; with a wrong file everything is as it comes."""
    if not file.strip():
        return _as_it_comes(), None
    try:
        return practice.read(_names(), resources.read_text, _text(Path(file.strip()))), None
    except BadResource as error:
        return _as_it_comes(), error


@cache
def _as_it_comes() -> Practice:
    """Read once: each unlocking of the journal waits for it."""
    return practice.read(_names(), resources.read_text)


def _names() -> tuple[str, ...]:
    return resources.names("strategies/en", ".toml")


def _text(file: Path) -> str:
    try:
        content = file.expanduser().read_bytes()
        if len(content) > _LARGEST:
            raise BadResource(resource=file.name, reason="it is larger than 200 KB")
        return content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise BadResource(resource=file.name, reason="it cannot be read as UTF-8 text") from None
