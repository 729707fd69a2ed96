"""What an agency sets for every journal on a machine; what it leaves out is the officer's to choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """The agency's rules; None is no rule."""

    idle_minutes_at_most: int | None = None
    backup_folder: str | None = None
    backup_days_at_most: int | None = None
    keyring_allowed: bool = True
    retention_months: int | None = None
    agency_public_key: str | None = None
    cue_folder: str | None = None
    journal_folder: str | None = None
