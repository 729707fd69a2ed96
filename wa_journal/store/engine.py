"""The encrypted engine: SQLCipher under SQLAlchemy, with the settings without which text or acknowledged entries are lost.

synchronous=NORMAL loses acknowledged entries when the power goes; temp_store=FILE writes plain text to the disk; without
BEGIN IMMEDIATE a migration that is cut off can never be run again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection, ExceptionContext
from sqlalchemy.pool import QueuePool

from wa_journal.model.errors import JournalError
from wa_journal.model.vault_errors import DiskFailed, DiskFull, VaultDamaged, VaultInUse, VaultMissing, VaultReadOnly

_BUSY_SECONDS = 5.0
_CACHE_KIB = 8192
_IN_MEMORY = 2
_INDEX_DIFFERS = 267  # SQLITE_CORRUPT_VTAB: the full-text index is not what the rows say; the file itself is sound
_NAMED: dict[int, type[JournalError]] = {
    sqlcipher.SQLITE_BUSY: VaultInUse,
    sqlcipher.SQLITE_LOCKED: VaultInUse,
    sqlcipher.SQLITE_READONLY: VaultReadOnly,
    sqlcipher.SQLITE_IOERR: DiskFailed,
    sqlcipher.SQLITE_CORRUPT: VaultDamaged,
    sqlcipher.SQLITE_FULL: DiskFull,
    sqlcipher.SQLITE_CANTOPEN: VaultMissing,
    sqlcipher.SQLITE_NOTADB: VaultDamaged,
}
# SQLite's backup interface gives its failures to the driver as words alone, without a number.
_SAID = {
    "database is locked": sqlcipher.SQLITE_BUSY,
    "attempt to write a readonly database": sqlcipher.SQLITE_READONLY,
    "disk I/O error": sqlcipher.SQLITE_IOERR,
    "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
    "database or disk is full": sqlcipher.SQLITE_FULL,
    "file is not a database": sqlcipher.SQLITE_NOTADB,
}
_ALWAYS = (
    "temp_store = MEMORY",
    "mmap_size = 0",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    f"cache_size = -{_CACHE_KIB}",
)
_WRITING = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON")


def open_engine(path: Path, key: bytearray, *, read_only: bool = False) -> Engine:
    """Give an engine on an encrypted file that must be there; `key` is the raw 256-bit data key."""
    if not path.is_file():
        raise VaultMissing

    def connect() -> Any:
        return open_connection(path, key, read_only=read_only)

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=2,
    )
    event.listen(engine, "begin", _begin_deferred if read_only else _begin)
    event.listen(engine, "handle_error", _name_it)
    return engine


def open_connection(path: Path, key: bytearray, *, read_only: bool = False) -> Any:
    """Give one connection of the driver; a file in a folder that cannot be written to is read as it lies there."""
    kind = "ro" + _as_it_lies(path) if read_only else "rw"
    place, raw = f"{path.absolute().as_uri()}?mode={kind}", None
    try:
        raw = sqlcipher.connect(place, uri=True, timeout=_BUSY_SECONDS, check_same_thread=False)
        raw.isolation_level = None
        _unlock(raw, key)
        _settle(raw, writing=not read_only)
    except sqlcipher.DatabaseError as error:
        if raw is not None:
            raw.close()
        raise (named(error) or VaultDamaged()) from None
    return raw


def named(error: BaseException | None) -> JournalError | None:
    """Give the failure that the officer is told of, or None where it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None) or _SAID.get(str(error))
    if not isinstance(code, int) or code == _INDEX_DIFFERS:
        return None
    kind = _NAMED.get(code & 0xFF)
    return kind() if kind else None


@contextmanager
def naming() -> Iterator[None]:
    """Name what the driver itself says, where it is used beside the engine."""
    try:
        yield
    except sqlcipher.DatabaseError as error:
        known = named(error)
        if known is None:
            raise
        raise known from None


def _as_it_lies(path: Path) -> str:
    """Where nothing can be made beside it, a database without a waiting log is read as it lies: nobody can change it."""
    log = path.with_name(path.name + "-wal")
    waiting = log.exists() and log.stat().st_size > 0
    return "" if waiting or os.access(path.parent, os.W_OK) else "&immutable=1"


def _unlock(raw: Any, key: bytearray) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw_key = bytearray(b"x'" + key.hex().encode() + b"'")
    raw.set_key(raw_key)
    raw_key[:] = bytes(len(raw_key))
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _settle(raw: Any, *, writing: bool) -> None:
    for pragma in (*_ALWAYS, *(_WRITING if writing else ("query_only = ON",))):
        raw.execute(f"PRAGMA {pragma}")
    if raw.execute("PRAGMA temp_store").fetchone()[0] != _IN_MEMORY:
        raise VaultDamaged


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _name_it(context: ExceptionContext) -> None:
    known = named(context.original_exception)
    if known is not None:
        raise known from None
