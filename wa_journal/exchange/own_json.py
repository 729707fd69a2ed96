"""Everything as one JSON file after docs/own-data-schema.json, written piece by piece."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from wa_journal.exchange.own_values import SCHEMA, WARNING, plain
from wa_journal.model.taking import OwnTable


def pieces(tables: Iterable[OwnTable], made_at: datetime) -> Iterator[bytes]:
    """Give the file in pieces, one row at a time."""
    head = {"schema": SCHEMA, "warning": WARNING, "made_at": made_at.isoformat()}
    yield json.dumps(head, ensure_ascii=False)[:-1].encode()
    for table in tables:
        yield f',\n"{table.name}": ['.encode()
        for number, row in enumerate(table.rows):
            told = {name: plain(value) for name, value in zip(table.columns, row, strict=True)}
            yield (("\n" if number == 0 else ",\n") + json.dumps(told, ensure_ascii=False)).encode()
        yield b"]"
    yield b"}\n"
