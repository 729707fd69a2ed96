"""The vault: a folder with the encrypted database and its key file; it opens, or says exactly why it does not.

A database that is missing, empty, damaged or foreign is never "wrong passphrase" and never made anew.
"""

from __future__ import annotations

from pathlib import Path
from secrets import token_hex
from types import TracebackType

from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

from wa_journal.model.vault import SlotInfo, SlotKind
from wa_journal.model.vault_errors import (
    LastSlot,
    SecretTooShort,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultNewer,
)
from wa_journal.store import keyfile, schema
from wa_journal.store.engine import open_engine
from wa_journal.store.files import create_private, sweep
from wa_journal.store.kdf import Cost, calibrate
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.recovery import fresh_code, read_code
from wa_journal.store.slots import Keys, Slot, seal

DATABASE = "journal.db"
SHORTEST = 12


class Vault:
    """An open journal: its engine and its ways in. Close it, and end the process, to lock."""

    def __init__(self, folder: Path, keys: KeyFile, engine: Engine, opened: tuple[Keys, Slot], *, read_only: bool) -> None:
        self.folder = folder
        self.engine = engine
        self.read_only = read_only
        self.opened_with = opened[1].kind
        self._keyfile = keys
        self._keys, self._slot = opened

    @property
    def vault_id(self) -> str:
        """The vault's random id."""
        return self._keyfile.vault_id

    @property
    def log_key(self) -> bytes:
        """The key that chains the access log."""
        return self._keys.log

    def data_key(self) -> bytearray:
        """Give a copy of the data key, for an engine on a backup of this vault."""
        return bytearray(self._keys.data)

    def slots(self) -> tuple[SlotInfo, ...]:
        """List the ways in."""
        return tuple(SlotInfo(slot.id, slot.kind) for slot in self._keyfile.slots)

    def set_passphrase(self, passphrase: str, cost: Cost | None = None) -> None:
        """Replace the passphrase; all other ways in stay."""
        self._replace(SlotKind.PASSPHRASE, _long_enough(passphrase), cost)

    def renew_recovery(self, cost: Cost | None = None) -> str:
        """Give a new recovery code; the old one opens nothing any more."""
        code = fresh_code()
        self._replace(SlotKind.RECOVERY, read_code(code), cost)
        return code

    def add_slot(self, kind: SlotKind, secret: str, cost: Cost | None = None) -> None:
        """Add, or replace, the way in of a kind: the system keyring's random key or the agency's sealed code."""
        self._replace(kind, secret, cost)

    def revoke(self, slot_id: str) -> None:
        """Take a way in away; the last passphrase stays."""
        kept = tuple(slot for slot in self._keyfile.slots if slot.id != slot_id)
        if not any(slot.kind is SlotKind.PASSPHRASE for slot in kept):
            raise LastSlot
        self._write(kept)

    def close(self) -> None:
        """Close the database; the keys leave memory only with the process."""
        self.engine.dispose()

    def __enter__(self) -> Vault:
        """Give the open vault."""
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        """Close it."""
        self.close()

    def _replace(self, kind: SlotKind, secret: str, cost: Cost | None) -> None:
        made = seal(self.vault_id, self._slot.generation, kind, secret, self._keys, cost or calibrate())
        self._write((*(slot for slot in self._keyfile.slots if slot.kind is not kind), made))

    def _write(self, slots: tuple[Slot, ...]) -> None:
        renewed = KeyFile(self.vault_id, slots)
        keyfile.write(self.folder, renewed)
        self._keyfile = renewed


def create_vault(folder: Path, passphrase: str, cost: Cost | None = None) -> tuple[Vault, str]:
    """Make a journal in a private folder; gives it open, with its recovery code, which is shown once."""
    _long_enough(passphrase)
    if any((folder / name).exists() for name in (DATABASE, *keyfile.NAMES)):
        raise VaultExists
    vault_id, generation, keys, strength = token_hex(16), token_hex(8), Keys.fresh(), cost or calibrate()
    code = fresh_code()
    slots = tuple(
        seal(vault_id, generation, kind, secret, keys, strength)
        for kind, secret in ((SlotKind.PASSPHRASE, passphrase), (SlotKind.RECOVERY, read_code(code)))
    )
    create_private(folder / DATABASE)
    engine = open_engine(folder / DATABASE, bytearray(keys.data))
    _claim(engine, vault_id)
    schema.migrate(engine)
    known = KeyFile(vault_id, slots)
    keyfile.write(folder, known)
    return Vault(folder, known, engine, (keys, slots[0]), read_only=False), code


def open_vault(folder: Path, secret: str, *, read_only: bool = False) -> Vault:
    """Open a journal with any of its secrets; migrations are the caller's, after a backup."""
    database = folder / DATABASE
    if not database.exists():
        raise VaultMissing
    if not read_only:
        sweep(folder)
    known = keyfile.read(folder)
    keys, slot = known.open(secret)
    if database.stat().st_size == 0:
        raise VaultDamaged
    engine = open_engine(database, bytearray(keys.data), read_only=read_only)
    try:
        _check_identity(engine, known.vault_id)
        if not read_only and schema.is_newer(engine):
            raise VaultNewer
    except BaseException:
        engine.dispose()
        raise
    return Vault(folder, known, engine, (keys, slot), read_only=read_only)


def _claim(engine: Engine, vault_id: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE vault_meta (vault_id VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO vault_meta VALUES (:id)"), {"id": vault_id})


def _check_identity(engine: Engine, vault_id: str) -> None:
    try:
        with engine.connect() as connection:
            found = connection.execute(text("SELECT vault_id FROM vault_meta")).scalars().all()
    except DatabaseError:
        raise VaultDamaged from None
    if found != [vault_id]:
        raise VaultForeign


def _long_enough(passphrase: str) -> str:
    if len(passphrase) < SHORTEST:
        raise SecretTooShort(shortest=SHORTEST)
    return passphrase
