"""Salvage of a damaged journal: mend what is certain, else save row by row; the damaged file is moved aside, never deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import Engine, Table, func, select

from wa_journal.model.errors import JournalError
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.salvage import SalvageReport, SavedTable
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import CodeMistyped, DatabaseGone, NothingToSalvage, WrongSecret
from wa_journal.store import keyfile, placing, schema, search_index
from wa_journal.store.copying import note_in
from wa_journal.store.database_file import fingerprint
from wa_journal.store.engine import naming, open_connection, open_engine
from wa_journal.store.files import copy_private, create_private
from wa_journal.store.identity import claim
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.layout import DATABASE
from wa_journal.store.orphans import adopt
from wa_journal.store.page_mending import PAGE, Mending, has_sealed, mend
from wa_journal.store.placing import workspace
from wa_journal.store.row_saving import BROKEN, RowSaver
from wa_journal.store.search import Search
from wa_journal.store.slots import Keys, Slot
from wa_journal.store.soundness import check_pages, single_file
from wa_journal.store.tables import metadata
from wa_journal.store.tries import Tries
from wa_journal.store.unit_of_work import Work

_PAGE_COUNT = slice(28, 32)
_HEADER_BLOCK = 16
_RESERVE = 80
_WHOLE = 100
_MENDED, _SAVED = 60, 95
# What was kept of each table, and of how many meetings the day is guessed.
_Saved = tuple[tuple[SavedTable, ...], int]
# Is told by which way the damaged journal was opened, and how many rows are lost.
Note = Callable[[Work, SlotKind, int], object]


def _nothing(_work: Work, _way: SlotKind, _lost: int) -> None:
    """Nothing is to be noted."""


def salvage(folder: Path, secret: str, step: Progress = unwatched, note: Note = _nothing) -> SalvageReport:
    """Put a sound journal with all that can be read in place of a damaged one, and say what was found.

    `step` hears in hundredths how far it is. It may end the work by raising: all is done on copies until the last step, so that
    the damaged journal is then as it was. `note` writes into the sound one before it takes its place.
    """
    placing.finish(folder)
    known = keyfile.read(folder)
    if not (folder / DATABASE).exists():
        raise DatabaseGone
    with Tries(folder).counted():
        known, keys, slot = _unlocked(known, secret, folder / DATABASE)
    with workspace(folder) as space:
        damaged, made = space / "damaged", space / "made"
        for place in (damaged, made):
            place.mkdir(mode=0o700)
        seal = keys.data, bytes.fromhex(known.fingerprints[slot.generation])
        mending = _mended_copy(folder, damaged, seal, _part(step, 0, _MENDED))
        key = bytearray(keys.data)
        if not mending.damaged and _is_sound(damaged / DATABASE, key) and _is_found(damaged / DATABASE, key):
            return SalvageReport(mending.pages, 0, 0, _counted(damaged / DATABASE, bytearray(keys.data)), "")
        tables, guessed = _saved(damaged / DATABASE, made / DATABASE, bytearray(keys.data), known, _part(step, _MENDED, _SAVED))
        lost = sum(table.lost for table in tables)
        note_in(made / DATABASE, keys, lambda work: note(work, slot.kind, lost))
        keyfile.write(made, known.with_fingerprint(slot.generation, fingerprint(made / DATABASE)))
        step(_WHOLE, _WHOLE)
        aside = placing.put_in_place(made, folder, "damaged")
    kept_in = aside.name if aside else folder.name
    return SalvageReport(mending.pages, len(mending.damaged), len(mending.mended), tables, kept_in, guessed)


def _unlocked(known: KeyFile, secret: str, database: Path) -> tuple[KeyFile, Keys, Slot]:
    """A rotation that was cut off leaves two generations, and where the first bytes are lost the pages say which one counts."""
    known = known.in_use_by(database)
    keys, slot = known.open(secret)
    if len(known.fingerprints) > 1:
        for generation, first in known.fingerprints.items():
            with suppress(WrongSecret, CodeMistyped):
                one = known.of_generation(generation)
                keys_of_one, slot_of_one = one.open(secret)
                if has_sealed(database, keys_of_one.data, bytes.fromhex(first)):
                    return one, keys_of_one, slot_of_one
    return known.of_generation(slot.generation), keys, slot


def _part(told: Progress, low: int, high: int) -> Progress:
    """Give one part of the work its share of the whole way."""

    def step(done: int, whole: int) -> None:
        told(low + (high - low) * done // max(whole, 1), _WHOLE)

    return step


def _mended_copy(folder: Path, damaged: Path, seal: tuple[bytes, bytes], step: Progress) -> Mending:
    """Work on a copy; the write-ahead log holds the newest pages and comes along."""
    for name in (DATABASE, f"{DATABASE}-wal"):
        if (folder / name).exists():
            copy_private(folder / name, damaged / name)
    database = damaged / DATABASE
    mending = mend(database, *seal, step)
    _fill_up(database, seal[0])
    return mending


def _fill_up(database: Path, key: bytes) -> None:
    """A file that was cut off is filled with empty pages, or the rest of it could not be read."""
    with database.open("r+b") as file:
        first = file.read(PAGE)
        if len(first) < PAGE:
            raise NothingToSalvage
        declared, present = _declared_pages(first, key), file.seek(0, 2)
        if present < declared * PAGE <= present + (1 << 32):
            file.truncate(declared * PAGE)


def _declared_pages(first: bytes, key: bytes) -> int:
    nonce = first[PAGE - _RESERVE : PAGE - _RESERVE + _HEADER_BLOCK]
    plain = Cipher(algorithms.AES(key), modes.CBC(nonce)).decryptor().update(first[_HEADER_BLOCK : PAGE - _RESERVE])
    header = bytes(_HEADER_BLOCK) + plain
    return int.from_bytes(header[_PAGE_COUNT], "big")


def _saved(damaged: Path, made: Path, key: bytearray, known: KeyFile, step: Progress) -> _Saved:
    step(0, 1)
    if _is_sound(damaged, key):
        copy_private(damaged, made)
        if not _is_found(made, key):
            with _engine(made, key) as engine, engine.begin() as connection:
                search_index.rebuild(connection)
        return _counted(made, key), 0
    version = _version(damaged, key)
    create_private(made)
    with _engine(made, key) as engine:
        claim(engine, known.vault_id)
        schema.migrate(engine, version)
        return _rows_saved(engine, damaged, key, step)


def _is_sound(database: Path, key: bytearray) -> bool:
    try:
        with _engine(database, key) as engine:
            return all(check.sound for check in check_pages(engine))
    except (JournalError, *BROKEN):
        return False


def _is_found(database: Path, key: bytearray) -> bool:
    """Say whether the search follows the rows of a sound file; an older one's index is made anew with its tables."""
    if _version(database, key) != schema.HEAD:
        return True
    with _engine(database, key) as engine, engine.begin() as connection:
        return Search(connection).index_is_sound()


def _version(damaged: Path, key: bytearray) -> str:
    try:
        source = open_connection(damaged, key)
        try:
            found = source.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            source.close()
    except JournalError:
        raise NothingToSalvage from None
    except BROKEN:
        return schema.HEAD
    return str(found[0]) if found else schema.HEAD


def _rows_saved(engine: Engine, damaged: Path, key: bytearray, step: Progress) -> _Saved:
    tables = metadata.sorted_tables
    saved: list[SavedTable] = []

    def breathe() -> None:
        step(len(saved), len(tables))

    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        with naming(), connection.begin():
            saver = RowSaver(lambda: open_connection(damaged, key), _keeper(raw), breathe)
            try:
                for table in tables:
                    saved.append(saver.save(table))
            finally:
                saver.close()
            breathe()
            guessed = adopt(connection, datetime.now(UTC).astimezone().date())
            search_index.rebuild(connection)
        single_file(connection)
    return tuple(saved), guessed


def _keeper(raw: Any) -> Any:
    def keep(table: Table, columns: list[str], row: tuple[Any, ...]) -> int:
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" for _ in columns)
        made = raw.execute(f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})', row)  # noqa: S608
        return int(made.rowcount)

    return keep


def _counted(made: Path, key: bytearray) -> tuple[SavedTable, ...]:
    with _engine(made, key) as engine, engine.connect() as connection:
        counted = tuple(SavedTable(table.name, _count(connection, table), 0) for table in schema.tables_in(connection))
        connection.rollback()
        single_file(connection)
    return counted


def _count(connection: Any, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


@contextmanager
def _engine(database: Path, key: bytearray) -> Iterator[Engine]:
    engine = open_engine(database, key)
    try:
        yield engine
    finally:
        engine.dispose()
