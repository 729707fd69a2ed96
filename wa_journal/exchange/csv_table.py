"""CSV: a table with a heading line; which column is what is guessed from the headings and can be set."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import replace

from wa_journal.exchange.days import day_and_time, order_of
from wa_journal.exchange.statuses import status_of
from wa_journal.exchange.texts import kept, plain, text_of
from wa_journal.model.bringing import DayOrder, Found, Member, Reading, Role, Skipped, SkipReason
from wa_journal.model.exchange_errors import DiaryUnreadable
from wa_journal.model.said import said
from wa_journal.model.sessions import SessionStatus

_NAMES = {
    Role.DATE: ("date", "day", "datum", "when", "session date", "created"),
    Role.TEXT: ("text", "entry", "notes", "note", "body", "content", "eintrag"),
    Role.TITLE: ("title", "subject", "titel"),
    Role.CLIENT: ("client", "codename", "case", "klient", "person"),
    Role.TAGS: ("tags", "labels", "keywords"),
    Role.STATUS: ("status",),
}
# In this program's own diary: whether it is known that a meeting took place.
_KNOWN, _NOT = "known", "false"
_DELIMITERS = ",;\t|"
_LARGEST_FIELD = 8_000_000
_SAMPLE = 2000


def headings(members: Iterable[Member]) -> tuple[str, ...]:
    """Give the headings of the first table."""
    return next((_rows(member)[0] for member in members), ())


def guessed(known: tuple[str, ...], reading: Reading) -> Reading:
    """Give the reading with a column for each role that the officer did not set, where a heading tells."""
    set_ones, plain_names = dict(reading.columns), {name.strip().casefold(): name for name in reversed(known)}
    for role, names in _NAMES.items():
        told = next((plain_names[name] for name in names if name in plain_names), None)
        if role not in set_ones and told is not None:
            set_ones[role] = told
    return replace(reading, columns=tuple(set_ones.items()))


def read(members: Iterable[Member], reading: Reading) -> Iterator[Found | Skipped]:
    """Give the rows as entries; the client's column is the label."""
    number = 0
    for member in members:
        heading, rows = _rows(member)
        columns = {role: heading.index(name) for role, name in guessed(heading, reading).columns if name in heading}
        if Role.DATE not in columns or Role.TEXT not in columns:
            raise DiaryUnreadable(
                reason=said("Diaries", "no column is named date, or none is named text: say which ones they are")
            )
        listed = list(rows)
        days = (_cell(row, columns[Role.DATE]) for row in listed)
        order = order_of(days) if reading.order is DayOrder.AUTO else reading.order
        known = heading.index(_KNOWN) if _KNOWN in heading and Role.STATUS in columns else None
        for row in listed:
            number += 1
            found = _found(row, columns, order)
            if known is not None and isinstance(found, Found) and found.status is SessionStatus.CANCELLED:
                found = replace(found, lost=_cell(row, known) == _NOT)
            yield kept(number, found)


def _found(row: list[str], columns: dict[Role, int], order: DayOrder) -> Found | SkipReason | None:
    told = {role: _cell(row, place) for role, place in columns.items()}
    when = day_and_time(told[Role.DATE], order)
    if when is None:
        return None
    status = status_of(told.get(Role.STATUS, ""))
    if status is None:
        return SkipReason.NO_STATUS
    text = "\n".join(part for part in (told.get(Role.TITLE, ""), plain(told[Role.TEXT])) if part)
    tags = tuple(tag for part in told.get(Role.TAGS, "").replace(";", ",").split(",") if (tag := part.strip(" #@")))
    client = told.get(Role.CLIENT, "").strip()
    return Found(*when, text, (client,) if client else tags, tags, status)


def _cell(row: list[str], place: int) -> str:
    return row[place] if place < len(row) else ""


def _rows(member: Member) -> tuple[tuple[str, ...], Iterator[list[str]]]:
    text = text_of(member.content, spare="cp1252")
    first = text[:_SAMPLE].partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    csv.field_size_limit(_LARGEST_FIELD)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    heading = next(_sound(rows), [])
    if not any(cell.strip() for cell in heading):
        raise DiaryUnreadable(reason=said("Diaries", "its first line names no columns"))
    return tuple(cell.strip() for cell in heading), _sound(rows)


def _sound(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from (row for row in rows if any(row))
    except csv.Error:
        raise DiaryUnreadable(reason=said("Diaries", "a line of the table is damaged")) from None
