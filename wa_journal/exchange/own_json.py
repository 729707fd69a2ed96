"""Everything as one JSON file after docs/own-data-schema.json, written piece by piece."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from wa_journal.exchange.own_values import SCHEMA, WARNING
from wa_journal.model.taking import OwnLines


def pieces(tables: Iterable[OwnLines], made_at: datetime) -> Iterator[bytes]:
    """Give the file in pieces, one row at a time."""
    head = {"schema": SCHEMA, "warning": WARNING, "made_at": made_at.isoformat()}
    yield json.dumps(head, ensure_ascii=False)[:-1].encode()
    for table in tables:
        yield f',\n"{table.name}": ['.encode()
        for number, line in enumerate(table.lines):
            yield (("\n" if number == 0 else ",\n") + line).encode()
        yield b"]"
    yield b"}\n"
