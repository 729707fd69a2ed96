"""The encrypted engine: SQLCipher under SQLAlchemy, with the settings without which text or acknowledged entries are lost.

synchronous=NORMAL loses acknowledged entries when the power goes; temp_store=FILE writes plain text to the disk; without
BEGIN IMMEDIATE a migration that is cut off can never be run again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from wa_journal.model.vault_errors import VaultDamaged, VaultMissing, VaultReadOnly

_BUSY_SECONDS = 5.0
_CACHE_KIB = 8192


def open_engine(path: Path, key: bytearray, *, read_only: bool = False) -> Engine:
    """Give an engine on an encrypted file that must be there; `key` is the raw 256-bit data key."""
    if not path.is_file():
        raise VaultMissing
    kind = "ro" if read_only else "rw"

    def connect() -> Any:
        return _connection(path, key, kind)

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
    return engine


def _connection(path: Path, key: bytearray, kind: str) -> Any:
    try:
        raw = sqlcipher.connect(f"file:{quote(str(path))}?mode={kind}", uri=True, timeout=_BUSY_SECONDS, check_same_thread=False)
    except sqlcipher.OperationalError:
        raise VaultMissing from None
    raw.isolation_level = None
    try:
        _unlock(raw, key)
        _settle(raw, writing=kind == "rw")
    except sqlcipher.DatabaseError as error:
        raw.close()
        raise (VaultReadOnly if "readonly" in str(error) else VaultDamaged) from None
    return raw


def _unlock(raw: Any, key: bytearray) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw_key = bytearray(b"x'" + key.hex().encode() + b"'")
    raw.set_key(raw_key)
    raw_key[:] = bytes(len(raw_key))
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _settle(raw: Any, *, writing: bool) -> None:
    pragmas = [
        "temp_store = MEMORY",
        "mmap_size = 0",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        f"cache_size = -{_CACHE_KIB}",
    ]
    if writing:
        pragmas += ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"]
    for pragma in pragmas:
        raw.execute(f"PRAGMA {pragma}")
    if raw.execute("PRAGMA temp_store").fetchone()[0] != 2:
        raise VaultDamaged


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
