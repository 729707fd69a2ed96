"""The key file: the vault's id and its slots, in two copies beside the database."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from wa_journal.model.vault import SlotKind
from wa_journal.model.vault_errors import KdfOutsideLimits, KeysDamaged, KeysMissing, WrongSecret
from wa_journal.store import slots
from wa_journal.store.files import write_whole
from wa_journal.store.recovery import looks_like_code, read_code
from wa_journal.store.slots import Keys, Slot

NAMES = ("vault.keys", "vault.keys.bak")
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A vault's id and the ways into it."""

    vault_id: str
    slots: tuple[Slot, ...] = field(repr=False)

    def open(self, secret: str) -> tuple[Keys, Slot]:
        """Give the keys for a secret and the slot that it opened, or say that it opens none."""
        for slot in self.slots:
            typed = read_code(secret) if slot.kind is SlotKind.RECOVERY and looks_like_code(secret) else secret
            keys = slots.unseal(self.vault_id, slot, typed)
            if keys is not None:
                return keys, slot
        raise WrongSecret

    def to_bytes(self) -> bytes:
        """Give the file's content."""
        rows = [slots.to_row(slot) for slot in self.slots]
        return json.dumps({"format": _FORMAT, "vault_id": self.vault_id, "slots": rows}, indent=1).encode()


def from_bytes(content: bytes) -> KeyFile:
    """Read a key file's content; anything that does not fit is damage."""
    try:
        loaded = json.loads(content)
        if loaded["format"] != _FORMAT or not loaded["slots"]:
            raise KeysDamaged
        return KeyFile(str(loaded["vault_id"]), tuple(slots.from_row(row) for row in loaded["slots"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, KdfOutsideLimits):
        raise KeysDamaged from None


def read(folder: Path) -> KeyFile:
    """Read the key file, or its second copy where the first is damaged or gone."""
    contents = [path.read_bytes() for name in NAMES if (path := folder / name).is_file()]
    if not contents:
        raise KeysMissing
    return _first_sound(contents)


def write(folder: Path, keyfile: KeyFile) -> None:
    """Put both copies in place, the second after the first is safe."""
    for name in NAMES:
        write_whole(folder / name, keyfile.to_bytes())


def _first_sound(contents: Iterable[bytes]) -> KeyFile:
    for content in contents:
        try:
            return from_bytes(content)
        except KeysDamaged:
            continue
    raise KeysDamaged
