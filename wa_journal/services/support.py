"""A report for whoever mends the program: classes, places, versions and magnitudes; never a word, a name or a path."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path

from wa_journal.model.errors import JournalError
from wa_journal.model.program import VERSION
from wa_journal.services import own_file
from wa_journal.services.opening import Office
from wa_journal.services.preferences import Preferences
from wa_journal.store import schema

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "alembic", "numpy", "nltk")
_INTRODUCTION = (
    "Working Alliance Journal: report of a mistake in the program.\n"
    "It holds no entry, no name, no codename, no passphrase and no path. Read it before you hand it on."
)


def report(places: tuple[str, ...], office: Office | None, preferences: Preferences | None) -> str:
    """Give the report as text that an officer can read through; what cannot be asked any more is left out."""
    lines = [_INTRODUCTION, "", "What failed:", *(f"  {place}" for place in places or ("nothing",)), "", "Versions:"]
    lines += [f"  {name} {version}" for name, version in _versions()]
    if office is not None and preferences is not None:
        with suppress(JournalError):
            lines += ["", "Journal:", *(f"  {line}" for line in _journal(office))]
            lines += ["", "Settings:", *(f"  {line}" for line in _settings(preferences))]
    return "\n".join(lines) + "\n"


def save(target: Path, text: str) -> None:
    """Write a report as a file of the officer's own."""
    own_file.write(target, text.encode("utf-8"))


def _versions() -> Iterator[tuple[str, str]]:
    yield "wa-journal", VERSION
    yield "Python", platform.python_version()
    yield "system", f"{platform.system()} {platform.release()} {platform.machine()}"
    yield "form", "self-contained" if getattr(sys, "frozen", False) else "package"
    for name in _LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            yield name, metadata.version(name)


def _journal(office: Office) -> Iterator[str]:
    """Numbers are magnitudes: how many clients somebody has is nobody's business."""
    yield f"tables {schema.version(office.vault.engine)}, read only: {office.vault.read_only}"
    with office.desk.work() as work:
        counts = (("clients", work.clients.count()), ("sessions", work.sessions.count()), ("versions", work.versions.count()))
    yield from (f"{name}: {_magnitude(count)}" for name, count in counts)


def _settings(preferences: Preferences) -> Iterator[str]:
    """Switches, numbers and choices; what was typed, such as a folder, is told as set or not."""
    for preference, value in preferences.all():
        typed = isinstance(preference.default, str) and not preference.choices
        yield f"{preference.key}: {('set' if value else 'not set') if typed else value}"


def _magnitude(count: int) -> str:
    return "none" if count == 0 else f"under {10 ** len(str(count))}"
