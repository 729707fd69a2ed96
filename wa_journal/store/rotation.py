"""Rotation of the data key: the whole journal anew under a fresh key, so that a stolen old key file opens nothing any more.

The key file lists both generations while the database is exchanged, and the database's own first bytes say which one counts:
a kill at any moment leaves a journal that opens. What a thief copied before stays readable to him.
What is to be noted of the rotation is written into the copy alone: it stands in the journal if the new key counts, and only then.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from wa_journal.model.errors import JournalError
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import VaultInUse, WrongSecret
from wa_journal.store import keyfile, slots
from wa_journal.store.copying import copy_database, note_in
from wa_journal.store.database_file import fingerprint
from wa_journal.store.files import disk_failures, sync_folder
from wa_journal.store.kdf import Cost, calibrate
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.keys_lock import keys_held
from wa_journal.store.layout import DATABASE, LOG_FILES, ROTATING
from wa_journal.store.slots import Keys, Slot
from wa_journal.store.soundness import take_log_in
from wa_journal.store.unit_of_work import Work
from wa_journal.store.vault import Vault


def _nothing(_work: Work) -> None:
    """Nothing is to be noted."""


def rotate(
    vault: Vault,
    passphrase: str,
    code: str,
    cost: Cost | None = None,
    progress: Progress = unwatched,
    note: Callable[[Work], None] = _nothing,
) -> None:
    """Encrypt the journal anew and close the vault; open it again with the passphrase. `note` writes into the new one alone.

    `code` is a fresh recovery code that the officer has written down already. The agency's way in is sealed anew to its public
    key; the keyring's is dropped, since only the keyring knows its secret.
    """
    if not vault.opens_with(passphrase):
        raise WrongSecret
    fresh, generation = vault.keys.rotated(), token_hex(8)
    copy = vault.folder / ROTATING
    with disk_failures():
        copy.unlink(missing_ok=True)
        copy_database(vault, copy, bytearray(fresh.data), progress)
        note_in(copy, fresh, note)
        renewed = KeyFile(
            vault.vault_id,
            _renewed_slots(vault, fresh, generation, (passphrase, code), cost or calibrate()),
            {generation: fingerprint(copy)},
        )
        _close_whole(vault)
        with keys_held(vault.folder):
            keyfile.write(vault.folder, _both(vault.keyfile, renewed))
            os.replace(copy, vault.folder / DATABASE)
            _settle(vault.folder, renewed)


def _settle(folder: Path, renewed: KeyFile) -> None:
    """The new key counts from the exchange on: what fails here the next opening does, and to tell it as failed would be false."""
    with suppress(JournalError, OSError):
        sync_folder(folder)
        keyfile.write(folder, renewed)


def _renewed_slots(vault: Vault, fresh: Keys, generation: str, secrets: tuple[str, str], cost: Cost) -> tuple[Slot, ...]:
    kinds = (SlotKind.PASSPHRASE, SlotKind.RECOVERY)
    typed = (
        slots.seal(vault.vault_id, generation, kind, secret, fresh, cost) for kind, secret in zip(kinds, secrets, strict=True)
    )
    agencies = (slot for slot in vault.keyfile.slots if slot.kind is SlotKind.AGENCY)
    return (*typed, *(slots.seal_agency(vault.vault_id, generation, slot.salt, fresh) for slot in agencies))


def _both(old: KeyFile, new: KeyFile) -> KeyFile:
    return KeyFile(old.vault_id, (*old.slots, *new.slots), {**old.fingerprints, **new.fingerprints})


def _close_whole(vault: Vault) -> None:
    """A log of the old key beside the database of the new one would destroy it."""
    with vault.engine.connect() as connection:
        take_log_in(connection)
    vault.close()
    for name in LOG_FILES:
        left = vault.folder / name
        if left.exists() and left.stat().st_size:
            raise VaultInUse
        left.unlink(missing_ok=True)
