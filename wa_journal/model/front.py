"""How the lock screen looks and speaks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Front:
    """What the lock screen must know before the vault is open: how to look and which language to speak, nothing else."""

    language: str = "system"
    theme: str = "system"
    text_size: int = 100
