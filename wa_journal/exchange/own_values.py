"""One value of the journal as JSON and CSV know it."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum

SCHEMA = "wa-journal own data 1"
WARNING = (
    "This file is not encrypted. Whoever has it can read every entry, every name in the lists of words to be masked, "
    "and every note. Keep it only where the official file may be kept, and delete it when it is not needed."
)


def plain(value: object) -> object:
    """Give a value as JSON takes it: dates and times as ISO 8601, choices by their word, tuples as lists."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def cell(value: object) -> str:
    """Give a value as one cell: nothing for what is not recorded, JSON for what has parts."""
    known = plain(value)
    if known is None:
        return ""
    if isinstance(known, bool):
        return "true" if known else "false"
    return json.dumps(known, ensure_ascii=False) if isinstance(known, (list, dict)) else str(known)
