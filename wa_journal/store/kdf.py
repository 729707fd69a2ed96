"""From a secret to a wrapping key: Argon2id (RFC 9106) for what a person knows, HKDF (RFC 5869) for a random key."""

from __future__ import annotations

import time
from dataclasses import dataclass
from unicodedata import normalize

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wa_journal.model.vault_errors import KdfOutsideLimits

KEY_BYTES = 32
SALT_BYTES = 16
_MIB = 1024
_MEMORY = range(19 * _MIB, 4096 * _MIB + 1)
_PASSES = range(1, 65)
_LANES = range(1, 17)
_AIM_SECONDS = 0.5
_MOST = 256 * _MIB
_STEP = 16 * _MIB


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id's parameters: memory in KiB, passes, lanes. The default is the floor for new slots (RFC 9106, low memory)."""

    memory: int = 64 * _MIB
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Refuse what would make a slot weak, or the machine stand still."""
        if self.memory not in _MEMORY or self.passes not in _PASSES or self.lanes not in _LANES:
            raise KdfOutsideLimits(memory=self.memory, passes=self.passes, lanes=self.lanes)


FLOOR = Cost()


def derive(secret: str, salt: bytes, cost: Cost) -> bytes:
    """Give the wrapping key of a secret; the same letters typed on any keyboard give the same key."""
    letters = normalize("NFC", secret).encode("utf-8", "surrogatepass")
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(letters)


def expand(secret: str, salt: bytes) -> bytes:
    """Give the wrapping key of a random secret of at least 256 bits, which needs no slow derivation."""
    return HKDF(SHA256(), KEY_BYTES, salt, b"wa-journal slot").derive(secret.encode("utf-8", "surrogatepass"))


def calibrate() -> Cost:
    """Give the cost that takes about half a second here: one run at the floor, memory scaled up, never below the floor."""
    started = time.perf_counter()
    derive("calibration", bytes(SALT_BYTES), FLOOR)
    return scaled(time.perf_counter() - started)


def scaled(floor_seconds: float) -> Cost:
    """Give the cost for a machine that needs so long at the floor; Argon2id's time grows with its memory."""
    wanted = int(FLOOR.memory * _AIM_SECONDS / max(floor_seconds, 0.001))
    return Cost(min(max(wanted // _STEP * _STEP, FLOOR.memory), _MOST))
