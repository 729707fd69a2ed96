"""The vault: a folder with the encrypted database and its key file; it opens, or says exactly why it does not.

A database that is missing, empty, damaged or foreign is never "wrong passphrase" and never made anew.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from unicodedata import normalize

from sqlalchemy import Engine, text

from wa_journal.model.errors import JournalError
from wa_journal.model.vault import SlotInfo, SlotKind
from wa_journal.model.vault_errors import (
    DatabaseGone,
    LastSlot,
    SecretTooShort,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultNewer,
    VaultReadOnly,
    WrongSecret,
)
from wa_journal.store import keyfile, placing, schema
from wa_journal.store.database_file import ONE_PAGE, fingerprint, foreign, same
from wa_journal.store.engine import open_engine
from wa_journal.store.files import create_private, disk_failures, sweep, sync_file, sync_folder
from wa_journal.store.kdf import Cost, calibrate
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.layout import CREATING, DATABASE, KEY_FILES, has_remains
from wa_journal.store.recovery import fresh_code
from wa_journal.store.slots import Keys, Slot, fresh_keyring_secret, seal
from wa_journal.store.tries import Tries

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
    def generation(self) -> str:
        """The name of the data key in use."""
        return self._slot.generation

    @property
    def keys(self) -> Keys:
        """The journal's random keys, for the store's own use."""
        return self._keys

    @property
    def keyfile(self) -> KeyFile:
        """The ways in as the key file holds them."""
        return self._keyfile

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
        self._replace(SlotKind.PASSPHRASE, long_enough(passphrase), cost)

    def renew_recovery(self, cost: Cost | None = None) -> str:
        """Give a new recovery code; the old one opens nothing any more."""
        code = fresh_code()
        self._replace(SlotKind.RECOVERY, code, cost)
        return code

    def add_keyring(self) -> str:
        """Add the keyring's way in; gives the random secret that the keyring is to hold."""
        secret = fresh_keyring_secret()
        self._replace(SlotKind.KEYRING, secret, None)
        return secret

    def add_agency(self, public_key: str) -> None:
        """Add, or replace, the agency's sealed way in for its public key."""
        self._replace(SlotKind.AGENCY, public_key, None)

    def revoke(self, slot_id: str) -> None:
        """Take a way in away; the last passphrase stays."""
        kept = tuple(slot for slot in self._keyfile.slots if slot.id != slot_id)
        if not any(slot.kind is SlotKind.PASSPHRASE for slot in kept):
            raise LastSlot
        self._write(kept)

    def opens_with(self, secret: str) -> bool:
        """Say whether a secret opens this vault: the passphrase asked again before a step that matters."""
        try:
            return self._keyfile.open(secret)[0] == self._keys
        except JournalError:
            return False

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
        if self.read_only:
            raise VaultReadOnly
        slow = kind in (SlotKind.PASSPHRASE, SlotKind.RECOVERY)
        used = cost or (calibrate() if slow else Cost())
        made = seal(self.vault_id, self.generation, kind, secret, self._keys, used)
        self._write((*(slot for slot in self._keyfile.slots if slot.kind is not kind), made))

    def _write(self, slots: tuple[Slot, ...]) -> None:
        renewed = replace(self._keyfile, slots=slots)
        keyfile.write(self.folder, renewed)
        self._keyfile = renewed


def create_vault(folder: Path, passphrase: str, cost: Cost | None = None) -> tuple[Vault, str]:
    """Make a journal in a private folder; gives it open, with its recovery code, which is shown once.

    The database gets its name last: until then no journal was there, and a making that was cut off is made again.
    """
    long_enough(passphrase)
    with disk_failures():
        _clear_unfinished(folder)
        if has_remains(folder):
            raise VaultExists
    vault_id, generation, keys, code = token_hex(16), token_hex(8), Keys.fresh(), fresh_code()
    making = folder / CREATING
    create_private(making)
    _fill(making, keys, vault_id)
    strength = cost or calibrate()
    secrets = ((SlotKind.PASSPHRASE, passphrase), (SlotKind.RECOVERY, code))
    slots = tuple(seal(vault_id, generation, kind, secret, keys, strength) for kind, secret in secrets)
    known = KeyFile(vault_id, slots, {generation: fingerprint(making)})
    keyfile.write(folder, known)
    with disk_failures():
        os.replace(making, folder / DATABASE)
        sync_folder(folder)
    engine = open_engine(folder / DATABASE, bytearray(keys.data))
    return Vault(folder, known, engine, (keys, slots[0]), read_only=False), code


def open_vault(folder: Path, secret: str, *, read_only: bool = False) -> Vault:
    """Open a journal with any of its secrets; migrations are the caller's, after a backup.

    A folder that cannot be written to gives a vault that can be read, and says so by `read_only`.
    """
    if not read_only:
        placing.finish(folder)
    known = _known_keys(folder)
    tries = Tries(folder)
    tries.require_patience()
    try:
        keys, slot = known.open(secret)
    except WrongSecret:
        tries.wrong()
        raise
    try:
        vault = _opened(folder, known, (keys, slot), read_only=read_only)
    except VaultReadOnly:
        if read_only:
            raise
        vault = _opened(folder, known, (keys, slot), read_only=True)
    if not vault.read_only:
        tries.right()
        _tidy(folder, known)
    return vault


def long_enough(passphrase: str) -> str:
    """Give the passphrase back, or refuse one that is too short."""
    if len(normalize("NFC", passphrase).strip()) < SHORTEST:
        raise SecretTooShort(shortest=SHORTEST)
    return passphrase


def claim(engine: Engine, vault_id: str) -> None:
    """Write into an empty database whose it is."""
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE vault_meta (vault_id VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO vault_meta VALUES (:id)"), {"id": vault_id})


def _known_keys(folder: Path) -> KeyFile:
    database = folder / DATABASE
    if not database.exists():
        raise DatabaseGone if has_remains(folder) else VaultMissing
    known = keyfile.read(folder)
    if foreign(database, tuple(known.fingerprints.values())):
        raise VaultForeign
    return _in_use(database, known)


def _in_use(database: Path, known: KeyFile) -> KeyFile:
    """A rotation that was cut off leaves two generations: the database says which one counts."""
    present = [generation for generation, first in known.fingerprints.items() if same(database, first)]
    return known.of_generation(present[0]) if present else known


def _opened(folder: Path, known: KeyFile, opened: tuple[Keys, Slot], *, read_only: bool) -> Vault:
    database = folder / DATABASE
    if database.stat().st_size < ONE_PAGE:  # SQLite takes such a file for a new database and writes to it
        raise VaultDamaged
    engine = open_engine(database, bytearray(opened[0].data), read_only=read_only)
    try:
        _check_identity(engine, known.vault_id)
        if not read_only and schema.is_newer(engine):
            raise VaultNewer
    except BaseException:
        engine.dispose()
        raise
    return Vault(folder, known, engine, opened, read_only=read_only)


def _tidy(folder: Path, known: KeyFile) -> None:
    sweep(folder)
    if not keyfile.copies_agree(folder) or keyfile.read(folder) != known:
        keyfile.write(folder, known)


def _clear_unfinished(folder: Path) -> None:
    if (folder / CREATING).exists() and not (folder / DATABASE).exists():
        for name in (*KEY_FILES, *(path.name for path in folder.glob(f"{CREATING}*"))):
            (folder / name).unlink(missing_ok=True)


def _fill(making: Path, keys: Keys, vault_id: str) -> None:
    engine = open_engine(making, bytearray(keys.data))
    try:
        claim(engine, vault_id)
        schema.migrate(engine)
    finally:
        engine.dispose()
    sync_file(making)


def _check_identity(engine: Engine, vault_id: str) -> None:
    with engine.connect() as connection:
        if not connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'vault_meta'")).first():
            raise VaultDamaged
        found = connection.execute(text("SELECT vault_id FROM vault_meta")).scalars().all()
    if found != [vault_id]:
        raise VaultForeign
