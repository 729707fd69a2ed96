"""Backups: one file that carries the database, still encrypted, and its key file; verified before it counts.

The file is a plain ZIP archive without compression of `journal.db` and `vault.keys`, so that any tool can take it apart.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

from wa_journal.model.vault import Check
from wa_journal.model.vault_errors import BackupUnsound, VaultExists, VaultMissing
from wa_journal.store import keyfile
from wa_journal.store.engine import open_engine
from wa_journal.store.files import create_private, disk_failures, sync_folder
from wa_journal.store.vault import DATABASE, Vault, open_vault

_STEP_PAGES = 256


class Cancelled(Exception):
    """The officer stopped a long piece of work; nothing was changed."""


def write(
    vault: Vault,
    target: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a backup beside its name and put it in place once it was read again and found sound."""
    part = target.with_name(target.name + ".part")
    with disk_failures(), _workspace(target.parent) as space:
        copy = space / DATABASE
        create_private(copy)
        _copy_pages(vault, copy, progress, cancelled)
        _check_copy(vault, copy)
        part.unlink(missing_ok=True)
        create_private(part)
        _pack(part, copy, keyfile.read(vault.folder).to_bytes())
        os.replace(part, target)
        sync_folder(target.parent)


def before_migration(vault: Vault) -> Path:
    """Write a backup into the journal's own folder before its tables change."""
    target = vault.folder / f"before-migration-{datetime.now(UTC):%Y%m%dT%H%M%S}.wabackup"
    write(vault, target)
    return target


def restore(source: Path, folder: Path, secret: str) -> Path | None:
    """Bring a backup back after it opened with its secret and was found sound; what is there now is moved aside, never deleted.

    Gives the folder to which the present journal was moved, or None where there was none.
    """
    if not source.is_file():
        raise VaultMissing
    with disk_failures(), _workspace(folder) as space:
        _unpack(source, space)
        with open_vault(space, secret) as vault:
            _require_sound(vault.engine)
            _to_single_file(vault.engine)
        aside = _move_aside(folder)
        for name in (*keyfile.NAMES, DATABASE):
            os.replace(space / name, folder / name)
        sync_folder(folder)
    return aside


def drill(source: Path, secret: str) -> tuple[Check, ...]:
    """Restore a backup for show, in a place that is taken away again, and say what was found."""
    with disk_failures(), _workspace(source.parent) as space:
        _unpack(source, space)
        with open_vault(space, secret) as vault:
            return (*check_pages(vault.engine), *_row_counts(vault.engine))


def check_pages(engine: Engine) -> tuple[Check, ...]:
    """Check every page's seal and the database's structure; the write-ahead log is taken in first, or good pages look bad."""
    with engine.connect() as connection:
        connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") if not _read_only(connection.connection) else None
        try:
            bad = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
            quick = connection.exec_driver_sql("PRAGMA quick_check").scalar()
            pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        except DatabaseError:
            return (Check("page seals", sound=False, count=0), Check("structure", sound=False, count=0))
    return (Check("page seals", not bad, pages), Check("structure", quick == "ok", pages))


def _read_only(raw: Any) -> bool:
    return bool(raw.execute("PRAGMA query_only").fetchone()[0]) or raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal"


def _copy_pages(
    vault: Vault, copy: Path, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
) -> None:
    def step(_status: int, remaining: int, total: int) -> None:
        if progress:
            progress(total - remaining, total)
        if cancelled and cancelled():
            raise Cancelled

    target = open_engine(copy, vault.data_key())
    try:
        with vault.engine.connect() as source, target.connect() as sink:
            sink.connection.execute("PRAGMA journal_mode = DELETE")
            plain: Any = source.connection.driver_connection
            plain.backup(sink.connection.driver_connection, pages=_STEP_PAGES, progress=step)
            sink.connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.dispose()


def _check_copy(vault: Vault, copy: Path) -> None:
    engine = open_engine(copy, vault.data_key(), read_only=True)
    try:
        _require_sound(engine)
        if not _row_counts(engine):
            raise BackupUnsound(reason="it holds no tables")
    finally:
        engine.dispose()


def _require_sound(engine: Engine) -> None:
    for check in check_pages(engine):
        if not check.sound:
            raise BackupUnsound(reason=f"its {check.name} are not sound")


def _to_single_file(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.connection.execute("PRAGMA journal_mode = DELETE")


def _row_counts(engine: Engine) -> tuple[Check, ...]:
    with engine.connect() as connection:
        names = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type='table' AND name IN ('client','session','entry_version')")
        )
        tables = sorted(names.scalars())
        return tuple(
            Check(name, True, int(connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one())) for name in tables
        )


def _pack(part: Path, copy: Path, keys: bytes) -> None:
    with part.open("r+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(zipfile.ZipInfo(keyfile.NAMES[0]), keys)
            archive.write(copy, DATABASE)
        file.flush()
        os.fsync(file.fileno())


def _unpack(source: Path, space: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            if sorted(archive.namelist()) != sorted((keyfile.NAMES[0], DATABASE)) or archive.testzip() is not None:
                raise BackupUnsound(reason="its parts are not those of a journal")
            for name in (keyfile.NAMES[0], DATABASE):
                create_private(space / name)
                with archive.open(name) as packed, (space / name).open("r+b") as plain:
                    while piece := packed.read(1 << 20):
                        plain.write(piece)
    except (zipfile.BadZipFile, EOFError, ValueError):
        raise BackupUnsound(reason="it is damaged or no backup of a journal") from None
    create_private(space / keyfile.NAMES[1])
    (space / keyfile.NAMES[1]).write_bytes((space / keyfile.NAMES[0]).read_bytes())


def _move_aside(folder: Path) -> Path | None:
    present = [path for path in folder.iterdir() if path.is_file() and path.name.startswith((DATABASE, *keyfile.NAMES))]
    if not present:
        return None
    aside = folder / f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    if aside.exists():
        raise VaultExists
    aside.mkdir(mode=0o700)
    for path in sorted(present, key=lambda path: not path.name.startswith(DATABASE)):
        os.replace(path, aside / path.name)
    return aside


@contextmanager
def _workspace(beside: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=".wa-work-", dir=beside) as name:
        yield Path(name)
