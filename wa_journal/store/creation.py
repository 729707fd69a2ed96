"""Makes a new journal: the database gets its name last, so that a making that was cut off is made again."""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_hex

from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import VaultExists
from wa_journal.store import keyfile, schema
from wa_journal.store.database_file import fingerprint
from wa_journal.store.engine import open_engine
from wa_journal.store.files import create_private, disk_failures, sync_file, sync_folder
from wa_journal.store.identity import claim
from wa_journal.store.kdf import Cost, calibrate
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.layout import CREATING, DATABASE, KEY_FILES, has_remains
from wa_journal.store.recovery import fresh_code
from wa_journal.store.slots import Keys, seal
from wa_journal.store.vault import Vault, long_enough


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
    make_database(making, keys, vault_id)
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


def _clear_unfinished(folder: Path) -> None:
    if (folder / CREATING).exists() and not (folder / DATABASE).exists():
        for name in (*KEY_FILES, *(path.name for path in folder.glob(f"{CREATING}*"))):
            (folder / name).unlink(missing_ok=True)


def make_database(making: Path, keys: Keys, vault_id: str) -> None:
    """Make an empty database with its tables in a new private file."""
    create_private(making)
    engine = open_engine(making, bytearray(keys.data))
    try:
        claim(engine, vault_id)
        schema.migrate(engine)
    finally:
        engine.dispose()
    sync_file(making)
