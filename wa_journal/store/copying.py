"""A verified copy of the database under the same key or another, page by page through SQLite's own backup interface."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.said import said
from wa_journal.model.vault_errors import BackupUnsound
from wa_journal.store.engine import naming, open_engine
from wa_journal.store.files import create_private, sync_file
from wa_journal.store.layout import DATABASE
from wa_journal.store.slots import Keys
from wa_journal.store.soundness import require_sound, row_counts, single_file
from wa_journal.store.unit_of_work import Journal, Work
from wa_journal.store.vault import Vault

_STEP_PAGES = 256


def copy_database(vault: Vault, target: Path, key: bytearray, progress: Progress = unwatched) -> None:
    """Copy the journal as it stands at this moment into a new file, and read the copy again before it counts."""
    create_private(target)
    counts = _copy_pages(vault, target, key, progress)
    engine = open_engine(target, key, read_only=True)
    try:
        require_sound(engine)
        with engine.connect() as connection:
            if row_counts(connection) != counts or not counts:
                raise BackupUnsound(reason=said("Reasons", "it does not hold as many rows as the journal"))
    finally:
        engine.dispose()
    sync_file(target)


def note_in(copy: Path, keys: Keys, note: Callable[[Work], object]) -> None:
    """Write into a copy what is to stand in the journal once the copy is in its place, and only then."""
    engine = open_engine(copy, bytearray(keys.data))
    try:
        with Journal(engine, keys.log).work() as work:
            note(work)
        with engine.connect() as connection:
            single_file(connection)
    finally:
        engine.dispose()
    sync_file(copy)


def _copy_pages(vault: Vault, target: Path, key: bytearray, progress: Progress) -> tuple[Any, ...]:
    """One read transaction holds the journal still, so that the counts are those of the copy."""

    def step(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    still = open_engine(vault.folder / DATABASE, vault.data_key(), read_only=True)
    engine = open_engine(target, key)
    try:
        with naming(), still.connect() as source, engine.connect() as sink:
            single_file(sink)
            counts = row_counts(source)
            reading: Any = source.connection.driver_connection
            reading.backup(sink.connection.driver_connection, pages=_STEP_PAGES, progress=step)
            single_file(sink)
    finally:
        engine.dispose()
        still.dispose()
    return counts
