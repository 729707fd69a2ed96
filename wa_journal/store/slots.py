"""Key slots: each wraps the journal's two random keys under one secret, bound to its vault, kind and derivation.

AES-256-GCM with everything about the slot as associated data: a slot that was moved, altered or belongs elsewhere does not open.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from secrets import token_bytes, token_hex

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wa_journal.model.vault import SlotKind
from wa_journal.store.kdf import KEY_BYTES, SALT_BYTES, Cost, derive

_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Keys:
    """The journal's random keys: one encrypts the pages, one chains the access log."""

    data: bytes = field(repr=False)
    log: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> Keys:
        """Give two new random keys."""
        return cls(token_bytes(KEY_BYTES), token_bytes(KEY_BYTES))


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the journal; `generation` names the data key that it wraps."""

    kind: SlotKind
    id: str
    generation: str
    cost: Cost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    def bound_to(self, vault_id: str) -> bytes:
        """Give what the seal covers beside the keys."""
        return _bound(vault_id, self.kind, self.id, self.generation, self.cost, self.salt)


def seal(vault_id: str, generation: str, kind: SlotKind, secret: str, keys: Keys, cost: Cost) -> Slot:
    """Make a new slot for a secret."""
    name, salt, nonce = token_hex(8), token_bytes(SALT_BYTES), token_bytes(_NONCE_BYTES)
    bound = _bound(vault_id, kind, name, generation, cost, salt)
    wrapped = AESGCM(derive(secret, salt, cost)).encrypt(nonce, keys.data + keys.log, bound)
    return Slot(kind, name, generation, cost, salt, nonce, wrapped)


def unseal(vault_id: str, slot: Slot, secret: str) -> Keys | None:
    """Give the keys, or None where the secret does not open this slot."""
    try:
        both = AESGCM(derive(secret, slot.salt, slot.cost)).decrypt(slot.nonce, slot.wrapped, slot.bound_to(vault_id))
    except InvalidTag:
        return None
    return Keys(both[:KEY_BYTES], both[KEY_BYTES:])


def to_row(slot: Slot) -> dict[str, object]:
    """Give a slot as the key file holds it."""
    cost = [slot.cost.memory, slot.cost.passes, slot.cost.lanes]
    raw = {"salt": slot.salt, "nonce": slot.nonce, "wrapped": slot.wrapped}
    encoded = {name: b64encode(value).decode() for name, value in raw.items()}
    return {"kind": slot.kind.value, "id": slot.id, "generation": slot.generation, "argon2id": cost, **encoded}


def from_row(row: dict[str, object]) -> Slot:
    """Read a slot of the key file; raises ValueError, TypeError or KeyError where it is damaged."""
    raw = [b64decode(str(row[name]), validate=True) for name in ("salt", "nonce", "wrapped")]
    if [len(raw[0]), len(raw[1])] != [SALT_BYTES, _NONCE_BYTES]:
        raise ValueError
    memory, passes, lanes = (int(number) for number in row["argon2id"])  # type: ignore[attr-defined]
    return Slot(
        SlotKind(str(row["kind"])),
        str(row["id"]),
        str(row["generation"]),
        Cost(memory, passes, lanes),
        raw[0],
        raw[1],
        raw[2],
    )


def _bound(vault_id: str, kind: SlotKind, name: str, generation: str, cost: Cost, salt: bytes) -> bytes:
    return json.dumps([vault_id, kind.value, name, generation, cost.memory, cost.passes, cost.lanes, salt.hex()]).encode()
