"""Whether a journal's file is sound: every page's seal, the database's structure, the number of rows."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, func, select, table, text

from wa_journal.model.said import said
from wa_journal.model.vault import Check
from wa_journal.model.vault_errors import BackupUnsound, VaultDamaged
from wa_journal.store.engine import naming

COUNTED = ("client", "session", "entry_version", "addendum", "tag", "access_line")


def check_pages(engine: Engine) -> tuple[Check, ...]:
    """Check every page's seal and the structure; the write-ahead log is taken in first, or good pages look bad."""
    try:
        with engine.connect() as connection:
            return _checks(connection)
    except (VaultDamaged, MemoryError):
        return (Check("page seals", sound=False, count=0), Check("structure", sound=False, count=0))


def row_counts(connection: Connection) -> tuple[Check, ...]:
    """Count the rows of the tables that hold what the officer wrote."""
    names = set(connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars())
    present = (name for name in COUNTED if name in names)
    return tuple(Check(name, sound=True, count=_count(connection, name)) for name in present)


def require_sound(engine: Engine) -> None:
    """Refuse a copy that is not sound, with what is wrong."""
    for check in check_pages(engine):
        if not check.sound:
            raise BackupUnsound(reason=said("Reasons", "some of its pages are broken"))


def empty_log(engine: Engine) -> bool:
    """Move the write-ahead log into the database and cut it off; whoever reads meanwhile keeps what was erased in it."""
    with engine.connect() as connection:
        return take_log_in(connection)


def take_log_in(connection: Connection) -> bool:
    """Move the write-ahead log into the database, and say whether it is empty now; where nothing may be written it is."""
    raw = connection.connection
    if raw.execute("PRAGMA query_only").fetchone()[0]:
        return True
    with naming():
        busy, _pages, _moved = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def single_file(connection: Connection) -> None:
    """Have a database hold all that was written to it in its one file, without a log beside it."""
    with naming():
        connection.connection.execute("PRAGMA journal_mode = DELETE")


def _checks(connection: Connection) -> tuple[Check, ...]:
    take_log_in(connection)
    bad = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
    quick = connection.exec_driver_sql("PRAGMA quick_check").scalar()
    pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
    return (Check("page seals", not bad, pages), Check("structure", quick == "ok", pages))


def _count(connection: Connection, name: str) -> int:
    return int(connection.execute(select(func.count()).select_from(table(name))).scalar_one())
