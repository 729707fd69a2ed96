"""The key file: the vault's id, its slots, and the fingerprint of its database, in two copies beside the database.

A checksum tells a damaged key file from a wrong secret; the fingerprint (the file's public first 16 bytes) tells a foreign
database from a damaged one, and which generation's key a rotation that was cut off left in use.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from wa_journal.model.vault_errors import CodeMistyped, KdfOutsideLimits, KeysDamaged, KeysMissing, WrongSecret
from wa_journal.store import slots
from wa_journal.store.database_file import foreign, same
from wa_journal.store.files import write_whole
from wa_journal.store.layout import DATABASE, KEY_FILES
from wa_journal.store.recovery import looks_like_code, resembles_code
from wa_journal.store.slots import Keys, Slot

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A vault's id, the ways into it, and the first bytes of the database of each generation of its data key."""

    vault_id: str
    slots: tuple[Slot, ...] = field(repr=False)
    fingerprints: Mapping[str, str] = field(repr=False)

    def open(self, secret: str) -> tuple[Keys, Slot]:
        """Give the keys for a secret and the slot that it opened, or say that it opens none."""
        for slot in self.slots:
            if slots.fits(slot, secret):
                keys = slots.unseal(self.vault_id, slot, secret)
                if keys is not None:
                    return keys, slot
        raise CodeMistyped if resembles_code(secret) and not looks_like_code(secret) else WrongSecret

    def of_generation(self, generation: str) -> KeyFile:
        """Give the key file with the slots of one generation only."""
        kept = tuple(slot for slot in self.slots if slot.generation == generation)
        return KeyFile(self.vault_id, kept, {generation: self.fingerprints[generation]})

    def in_use_by(self, database: Path) -> KeyFile:
        """A rotation that was cut off leaves two generations: give the one that the database says counts."""
        present = [generation for generation, first in self.fingerprints.items() if same(database, first)]
        return self.of_generation(present[0]) if present else self

    def with_fingerprint(self, generation: str, fingerprint: str) -> KeyFile:
        """Give the key file for another copy of the database."""
        return replace(self, fingerprints={generation: fingerprint})

    def to_bytes(self) -> bytes:
        """Give the file's content."""
        rows = [slots.to_row(slot) for slot in self.slots]
        content = {"format": _FORMAT, "vault_id": self.vault_id, "slots": rows, "databases": dict(self.fingerprints)}
        return json.dumps({**content, "checksum": _checksum(content)}, indent=1).encode()


def from_bytes(content: bytes) -> KeyFile:
    """Read a key file's content; anything that does not fit is damage, and a derivation outside sane limits is refused."""
    try:
        loaded = json.loads(content)
        if loaded.pop("checksum") != _checksum(loaded) or loaded["format"] != _FORMAT or not loaded["slots"]:
            raise KeysDamaged
        rows, databases = loaded["slots"], loaded["databases"]
        known = {str(name): bytes.fromhex(text).hex() for name, text in databases.items()}
        return _whole(KeyFile(str(loaded["vault_id"]), tuple(slots.from_row(row) for row in rows), known))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise KeysDamaged from None


def _whole(known: KeyFile) -> KeyFile:
    if {slot.generation for slot in known.slots} != set(known.fingerprints):
        raise KeysDamaged
    return known


def read(folder: Path) -> KeyFile:
    """Read the key file, or its second copy where the first is damaged, gone, or that of another journal."""
    contents = [path.read_bytes() for name in KEY_FILES if (path := folder / name).is_file()]
    if not contents:
        raise KeysMissing
    known = _sound(contents)
    return next((one for one in known if _fits(folder / DATABASE, one)), known[0])


def copies_agree(folder: Path) -> bool:
    """Say whether both copies are there and the same."""
    found = [path.read_bytes() if (path := folder / name).is_file() else None for name in KEY_FILES]
    return found[0] is not None and found[0] == found[1]


def write(folder: Path, keyfile: KeyFile) -> None:
    """Put both copies in place, the second after the first is safe; hold the keys where a journal is open to others."""
    for name in KEY_FILES:
        write_whole(folder / name, keyfile.to_bytes())


def _sound(contents: list[bytes]) -> list[KeyFile]:
    found: list[KeyFile] = []
    worst: KeysDamaged | KdfOutsideLimits = KeysDamaged()
    for content in contents:
        try:
            found.append(from_bytes(content))
        except (KeysDamaged, KdfOutsideLimits) as error:
            worst = error
    if not found:
        raise worst
    return found


def _fits(database: Path, known: KeyFile) -> bool:
    return database.is_file() and not foreign(database, tuple(known.fingerprints.values()))


def _checksum(content: Mapping[str, object]) -> str:
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
