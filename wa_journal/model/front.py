"""How the lock screen looks and speaks."""

from __future__ import annotations

from typing import NamedTuple


# A tuple, as every record on the way to the lock screen: a dataclass puts its methods together from text at each start.
class Front(NamedTuple):
    """What the lock screen must know before the vault is open: how to look and which language to speak, nothing else."""

    language: str = "system"
    theme: str = "system"
    text_size: int = 100
