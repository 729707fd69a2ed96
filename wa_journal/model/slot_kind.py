"""The kinds of secret that open a journal."""

from __future__ import annotations

from enum import StrEnum


class SlotKind(StrEnum):
    """What a way in asks for."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEYRING = "keyring"
    AGENCY = "agency"
