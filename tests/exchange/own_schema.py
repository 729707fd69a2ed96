"""The schema of what is taken out, told from the tables: `python -m tests.exchange.own_schema` renews the file in docs."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import Boolean, Column, Date, Float, Integer, Time

from wa_journal.exchange.own_values import SCHEMA
from wa_journal.store.columns import Choice, Moment, Nested, Sections
from wa_journal.store.tables import metadata

FILE = Path(__file__).resolve().parents[2] / "docs" / "own-data-schema.json"
_SECTION = {"type": "object", "properties": {name: {"type": ["string", "null"]} for name in ("text", "phase", "voice")}}
_KINDS: tuple[tuple[type, dict[str, object]], ...] = (
    (Sections, {"type": "array", "items": _SECTION}),
    (Moment, {"type": "string", "format": "date-time"}),
    (Date, {"type": "string", "format": "date"}),
    (Time, {"type": "string", "format": "time"}),
    (Boolean, {"type": "boolean"}),
    (Integer, {"type": "integer"}),
    (Float, {"type": "number"}),
    (Nested, {}),
)


def schema() -> dict[str, object]:
    """Give the JSON Schema of the file."""
    tables = {table.name: [_column(column) for column in table.columns] for table in metadata.sorted_tables}
    diary = {name: {"type": "string"} for name in ("date", "client", "status", "text")} | {
        "number": {"type": "integer"},
        "known": {"type": "boolean"},
    }
    shapes = {"diary": _rows(diary)} | {name: _rows(dict(columns)) for name, columns in tables.items()}
    head = {"schema": {"const": SCHEMA}, "warning": {"type": "string"}, "made_at": {"type": "string", "format": "date-time"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "type": "object",
        "required": [*head, *shapes],
        "properties": head | shapes,
    }


def _rows(columns: dict[str, object]) -> dict[str, object]:
    row = {"type": "object", "required": list(columns), "additionalProperties": False, "properties": columns}
    return {"type": "array", "items": row}


def _column(column: Column[object]) -> tuple[str, dict[str, object]]:
    if isinstance(column.type, Choice):
        known: dict[str, object] = {"enum": [one.value for one in column.type.kind]}
    else:
        known = next((dict(shape) for kind, shape in _KINDS if isinstance(column.type, kind)), {"type": "string"})
    if column.nullable and "type" in known:
        known["type"] = [known["type"], "null"]
    elif column.nullable and "enum" in known:
        known["enum"] = [*known["enum"], None]  # type: ignore[misc]
    return column.name, known


def written() -> str:
    """Give the schema as the file holds it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
