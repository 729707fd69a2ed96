"""Reads the agency's machine-wide rules, a TOML file that only an administrator can write; without one nothing is prescribed."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from wa_journal.model.errors import BadResource
from wa_journal.model.policy import Policy

_NAME = "policy.toml"
_NUMBERS = {"idle_minutes_at_most": range(1, 31), "backup_days_at_most": range(1, 31), "retention_months": range(1, 1201)}
_TEXTS = ("backup_folder", "agency_public_key", "cue_folder", "journal_folder")
_SWITCHES = ("keyring_allowed",)


def policy_file() -> Path:
    """Give the place of the rules on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "wa_journal" / _NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support/wa_journal") / _NAME
    return Path("/etc/wa_journal") / _NAME


def read_policy(file: Path | None = None) -> Policy:
    """Give the rules; a file that does not say what it must is refused, since a rule may not fall away unnoticed."""
    place = file or policy_file()
    try:
        loaded = tomllib.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Policy()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise BadResource(resource=_NAME, reason="it cannot be read") from None
    for name, value in loaded.items():
        if not _fits(name, value):
            raise BadResource(resource=_NAME, reason=f"{name} is not a rule, or its value is not allowed")
    return _policy(loaded)


def _fits(name: str, value: object) -> bool:
    if name in _NUMBERS:
        return type(value) is int and value in _NUMBERS[name]
    if name in _SWITCHES:
        return isinstance(value, bool)
    return name in _TEXTS and isinstance(value, str) and bool(value)


def _policy(loaded: Mapping[str, object]) -> Policy:
    return Policy(**loaded)  # type: ignore[arg-type]  # each was checked by `_fits`
