"""Day One: the JSON export, a file or the ZIP that it comes in; pictures stay outside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wa_journal.exchange.days import moment
from wa_journal.exchange.json_stream import elements
from wa_journal.exchange.texts import kept, labels_in, plain, text_of
from wa_journal.model.bringing import Found, Member, Reading, Skipped

_PICTURE = re.compile(r"!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)\n?")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")


def read(members: Iterable[Member], reading: Reading) -> Iterator[Found | Skipped]:  # noqa: ARG001 tables alone need it
    """Give the entries; each journal of the export is a label."""
    number = 0
    for member in members:
        journal = PurePosixPath(member.name).stem
        for row in elements(text_of(member.content), "entries"):
            number += 1
            yield kept(number, _found(row, journal))


def _found(row: Any, journal: str) -> Found | None:
    if not isinstance(row, dict):
        return None
    made = moment(str(row.get("creationDate", "")))
    if made is None:
        return None
    local = _local(made, str(row.get("timeZone", "")))
    text = plain(_ESCAPED.sub(r"\1", _PICTURE.sub("", str(row.get("text") or ""))))
    tags = labels_in(row.get("tags"))
    return Found(local.date(), local.time().replace(second=0, microsecond=0), text, (*tags, journal), tags)


def _local(made: datetime, zone: str) -> datetime:
    """The day is the one where the entry was written, which need not be the one in Greenwich."""
    aware = made if made.tzinfo else made.replace(tzinfo=UTC)
    try:
        return aware.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return aware.replace(tzinfo=None)
