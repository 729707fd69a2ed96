"""jrnl: `jrnl --export json`, one object with a list of entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from wa_journal.exchange.days import day_and_time
from wa_journal.exchange.json_stream import elements
from wa_journal.exchange.texts import kept, labels_in, plain, text_of
from wa_journal.model.bringing import Found, Member, Reading, Skipped


def read(members: Iterable[Member], reading: Reading) -> Iterator[Found | Skipped]:  # noqa: ARG001 tables alone need it
    """Give the entries in the order of the file."""
    number = 0
    for member in members:
        for row in elements(text_of(member.content), "entries"):
            number += 1
            yield kept(number, _found(row))


def _found(row: Any) -> Found | None:
    if not isinstance(row, dict):
        return None
    when = day_and_time(f"{row.get('date', '')} {row.get('time', '')}")
    if when is None:
        return None
    parts = (plain(str(row.get(name) or "")) for name in ("title", "body"))
    tags = tuple(tag.lstrip("@#") for tag in labels_in(row.get("tags")))
    return Found(*when, "\n".join(part for part in parts if part), tags, tags)
