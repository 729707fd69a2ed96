"""An open journal and its ways in: a folder with the encrypted database and its key file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from unicodedata import normalize

from sqlalchemy import Engine

from wa_journal.model.errors import JournalError
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault import SlotInfo
from wa_journal.model.vault_errors import (
    KdfOutsideLimits,
    KeysDamaged,
    KeysMissing,
    LastSlot,
    SecretTooPlain,
    SecretTooShort,
    TooManyTries,
    VaultReadOnly,
)
from wa_journal.store import keyfile
from wa_journal.store.kdf import Cost, calibrate
from wa_journal.store.keyfile import KeyFile
from wa_journal.store.keys_lock import keys_held
from wa_journal.store.slots import Keys, Slot, fresh_keyring_secret, seal
from wa_journal.store.tries import Tries

SHORTEST, FEWEST_DIFFERENT = 12, 5
_Slots = tuple[Slot, ...]


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
        """The ways in as the key file holds them now; where it was lost meanwhile, as this journal last saw it."""
        try:
            found = keyfile.read(self.folder)
        except (KeysMissing, KeysDamaged, KdfOutsideLimits):
            return self._keyfile
        if found.vault_id == self.vault_id and self.generation in found.fingerprints:
            self._keyfile = found.of_generation(self.generation)
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
        return tuple(SlotInfo(slot.id, slot.kind) for slot in self.keyfile.slots)

    def set_passphrase(self, passphrase: str, cost: Cost | None = None) -> None:
        """Replace the passphrase; all other ways in stay."""
        self._replace(SlotKind.PASSPHRASE, long_enough(passphrase), cost)

    def renew_recovery(self, code: str, cost: Cost | None = None) -> None:
        """Let a new recovery code count; the old one opens nothing any more."""
        self._replace(SlotKind.RECOVERY, code, cost)

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

        def without(present: _Slots) -> _Slots:
            kept = tuple(slot for slot in present if slot.id != slot_id)
            if not any(slot.kind is SlotKind.PASSPHRASE for slot in kept):
                raise LastSlot
            return kept

        self._change(without)

    def opens_with(self, secret: str) -> bool:
        """Say whether a secret opens this vault: the passphrase asked again before a step that matters."""
        tries = Tries(self.folder)
        try:
            with tries.counted():
                right = self.keyfile.open(secret)[0] == self._keys
        except TooManyTries:
            raise
        except JournalError:
            return False
        if right and not self.read_only:
            tries.right()
        return right

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
        self._change(lambda present: (*(slot for slot in present if slot.kind is not kind), made))

    def _change(self, how: Callable[[_Slots], _Slots]) -> None:
        with keys_held(self.folder):
            present = self.keyfile
            renewed = replace(present, slots=how(present.slots))
            keyfile.write(self.folder, renewed)
        self._keyfile = renewed


def long_enough(passphrase: str) -> str:
    """Give the passphrase back, or refuse one that is too short or repeats a few characters."""
    told = normalize("NFC", passphrase).strip()
    if len(told) < SHORTEST:
        raise SecretTooShort(shortest=SHORTEST)
    if len(set(told)) < FEWEST_DIFFERENT:
        raise SecretTooPlain
    return passphrase
