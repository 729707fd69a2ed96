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
    # The encoder itself knows words, numbers and tuples, and asks for the rest: a journal has millions of values.
    encode = json.JSONEncoder(ensure_ascii=False, default=plain).encode
    yield encode(head)[:-1].encode()
    for table in tables:
        yield f',\n"{table.name}": ['.encode()
        for number, row in enumerate(table.rows):
            told = dict(zip(table.columns, row, strict=True))
            yield (("\n" if number == 0 else ",\n") + encode(told)).encode()
        yield b"]"
    yield b"}\n"
