"""Reads the settings page's lines."""

from __future__ import annotations

import tomllib

from wa_journal.model.errors import BadResource
from wa_journal.model.said import said
from wa_journal.model.settings import Preference

RESOURCE = "settings.toml"
_SHOWN = ("group", "label", "help")


def read(text: str) -> tuple[Preference, ...]:
    """Give the settings in the order of the page; an unknown or missing key is a bad resource."""
    try:
        rows = tomllib.loads(text)["setting"]
        found = tuple(_preference(row) for row in rows)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError):
        raise BadResource(resource=RESOURCE, reason="a setting lacks a part or has one too many") from None
    for one in found:
        if not one.fits(one.default):
            raise BadResource(resource=RESOURCE, reason=f"the default of {one.key} does not fit")
    return found


def _preference(row: dict[str, object]) -> Preference:
    choices = tuple((str(value), said("settings", str(label))) for value, label in row.pop("choices", []))  # type: ignore[attr-defined]
    row |= {name: said("settings", str(row[name])) for name in _SHOWN}
    if row["default"] and isinstance(row["default"], str) and not choices:
        # Words that stand in a field until the officer writes others are the product's own.
        row["default"] = said("settings", row["default"])
    return Preference(**row, choices=choices)  # type: ignore[arg-type]
