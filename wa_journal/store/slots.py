"""Key slots: each wraps the journal's two random keys under one secret, bound to its vault, kind, generation and derivation.

AES-256-GCM (for the agency HPKE) with everything about the slot as associated data: a slot that was moved, altered or belongs
elsewhere does not open.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from secrets import token_bytes, token_hex

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wa_journal.model.slot_kind import SlotKind
from wa_journal.store import agency
from wa_journal.store.kdf import KEY_BYTES, SALT_BYTES, Cost, derive, expand
from wa_journal.store.recovery import looks_like_code, read_code

KEYRING_SECRET = "wa-keyring:"
_NONCE_BYTES = 12
_SLOW = (SlotKind.PASSPHRASE, SlotKind.RECOVERY)


@dataclass(frozen=True, slots=True)
class Keys:
    """The journal's random keys: one encrypts the pages, one chains the access log."""

    data: bytes = field(repr=False)
    log: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> Keys:
        """Give two new random keys."""
        return cls(token_bytes(KEY_BYTES), token_bytes(KEY_BYTES))

    def rotated(self) -> Keys:
        """Give a new data key; the log key stays, or the log's chain could not be checked any more."""
        return Keys(token_bytes(KEY_BYTES), self.log)


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the journal; `generation` names the data key that it wraps, `salt` is the public key in an agency's slot."""

    kind: SlotKind
    id: str
    generation: str
    cost: Cost | None
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    def bound_to(self, vault_id: str) -> bytes:
        """Give what the seal covers beside the keys."""
        return _bound(vault_id, self.kind, self.id, self.generation, self.cost, self.salt)


def fresh_keyring_secret() -> str:
    """Give a random secret for the system's keyring: neither the passphrase nor the data key."""
    return KEYRING_SECRET + token_hex(KEY_BYTES)


def seal(vault_id: str, generation: str, kind: SlotKind, secret: str, keys: Keys, cost: Cost) -> Slot:
    """Make a new slot: for the agency `secret` is its public key, for all others what will open the slot."""
    if kind is SlotKind.AGENCY:
        return seal_agency(vault_id, generation, agency.public_bytes(secret), keys)
    name, salt, nonce = token_hex(8), token_bytes(SALT_BYTES), token_bytes(_NONCE_BYTES)
    used = cost if kind in _SLOW else None
    bound = _bound(vault_id, kind, name, generation, used, salt)
    wrapped = AESGCM(_wrapping_key(kind, secret, salt, used)).encrypt(nonce, keys.data + keys.log, bound)
    return Slot(kind, name, generation, used, salt, nonce, wrapped)


def seal_agency(vault_id: str, generation: str, public: bytes, keys: Keys) -> Slot:
    """Make the agency's slot for its public key."""
    name = token_hex(8)
    bound = _bound(vault_id, SlotKind.AGENCY, name, generation, None, public)
    return Slot(SlotKind.AGENCY, name, generation, None, public, b"", agency.seal_to(public, keys.data + keys.log, bound))


def fits(slot: Slot, secret: str) -> bool:
    """Say whether a secret has the form that this slot takes, so that no slow derivation is spent in vain."""
    if slot.kind is SlotKind.RECOVERY:
        return looks_like_code(secret)
    if slot.kind is SlotKind.AGENCY:
        return secret.strip().upper().startswith(agency.PRIVATE)
    return secret.startswith(KEYRING_SECRET) is (slot.kind is SlotKind.KEYRING)


def unseal(vault_id: str, slot: Slot, secret: str) -> Keys | None:
    """Give the keys, or None where the secret does not open this slot."""
    bound = slot.bound_to(vault_id)
    if slot.kind is SlotKind.AGENCY:
        both = agency.open_with(secret, slot.wrapped, bound)
    else:
        both = _opened(_wrapping_key(slot.kind, secret, slot.salt, slot.cost), slot, bound)
    return Keys(both[:KEY_BYTES], both[KEY_BYTES:]) if both else None


def to_row(slot: Slot) -> dict[str, object]:
    """Give a slot as the key file holds it."""
    cost = [slot.cost.memory, slot.cost.passes, slot.cost.lanes] if slot.cost else None
    raw = {"salt": slot.salt, "nonce": slot.nonce, "wrapped": slot.wrapped}
    encoded = {name: b64encode(value).decode() for name, value in raw.items()}
    return {"kind": slot.kind.value, "id": slot.id, "generation": slot.generation, "argon2id": cost, **encoded}


def from_row(row: Mapping[str, object]) -> Slot:
    """Read a slot of the key file; raises ValueError, TypeError, KeyError or KdfOutsideLimits where it is damaged or unsafe."""
    salt, nonce, wrapped = (b64decode(str(row[name]), validate=True) for name in ("salt", "nonce", "wrapped"))
    kind, cost = SlotKind(str(row["kind"])), _cost(row["argon2id"])
    if (cost is not None) is not (kind in _SLOW):
        raise ValueError
    return Slot(kind, str(row["id"]), str(row["generation"]), cost, salt, nonce, wrapped)


def _cost(numbers: object) -> Cost | None:
    if numbers is None:
        return None
    if not isinstance(numbers, list) or len(numbers) != 3 or not all(type(number) is int for number in numbers):
        raise ValueError
    return Cost(*numbers)


def _wrapping_key(kind: SlotKind, secret: str, salt: bytes, cost: Cost | None) -> bytes:
    if cost is None:
        return expand(secret, salt)
    return derive(read_code(secret) if kind is SlotKind.RECOVERY else secret, salt, cost)


def _opened(key: bytes, slot: Slot, bound: bytes) -> bytes | None:
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, bound)
    except InvalidTag:
        return None


def _bound(vault_id: str, kind: SlotKind, name: str, generation: str, cost: Cost | None, salt: bytes) -> bytes:
    strength = [cost.memory, cost.passes, cost.lanes] if cost else None
    return json.dumps([vault_id, kind.value, name, generation, strength, salt.hex()]).encode()
