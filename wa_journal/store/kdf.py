"""From a secret that a person knows to a wrapping key: Argon2id (RFC 9106), calibrated to the machine, with a floor and sane limits."""

from __future__ import annotations

import time
from dataclasses import dataclass
from unicodedata import normalize

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from wa_journal.model.vault_errors import KdfOutsideLimits

KEY_BYTES = 32
SALT_BYTES = 16
_MIB = 1024
_MEMORY = range(19 * _MIB, 4096 * _MIB + 1)
_PASSES = range(1, 65)
_LANES = range(1, 17)
_AIM_SECONDS = 0.5
_CALIBRATED = tuple(mib * _MIB for mib in (64, 96, 128, 192, 256))


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
    letters = normalize("NFC", secret).encode()
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(letters)


def calibrate() -> Cost:
    """Give the strongest cost that takes about half a second on this machine, never below the floor."""
    best = FLOOR
    for memory in _CALIBRATED:
        cost = Cost(memory)
        started = time.perf_counter()
        derive("calibration", bytes(SALT_BYTES), cost)
        if time.perf_counter() - started > _AIM_SECONDS:
            break
        best = cost
    return best
