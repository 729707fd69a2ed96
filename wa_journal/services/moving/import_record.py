"""Remembers inside the vault what an import put in, part by part, so that it can be taken out again.

The record of the import before stays beside one that is under way, until that one came to its end: a refused import takes
nothing away but what it put in itself, and what could be taken back before it still can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields, replace
from datetime import datetime
from hashlib import blake2b
from typing import Any

from wa_journal.model.bringing import DiaryKind, LastImport
from wa_journal.model.case_life import PhaseStart
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.sessions import Session
from wa_journal.model.settings import Setting
from wa_journal.store.unit_of_work import Work

_HEAD = "last_import"
_PART = f"{_HEAD}/"
# Where the case stood is worked out from its history, when an entry was finished from its words and its status.
_FOLLOWS = ("phase", "finished_at")


@dataclass(frozen=True, slots=True)
class Part:
    """What one unit of work of an import put in, with a mark of each client and session as it was brought."""

    clients: tuple[ClientId, ...] = ()
    sessions: tuple[SessionId, ...] = ()
    addenda: tuple[RecordId, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()

    def is_as_brought(self, name: str, *rows: Session | Client | PhaseStart) -> bool:
        """Say whether a client or a session still is as it was brought in, in its own fields."""
        return dict(self.marks).get(name, mark_of(*rows)) == mark_of(*rows)


def mark_of(*rows: Session | Client | PhaseStart) -> str:
    """Give a mark by which it is seen that somebody changed one of these rows; a field added later does not change it."""
    told = [(one.name, str(value)) for row in rows for one in fields(row) if (value := _own(row, one.name)) != one.default]
    return blake2b(repr(told).encode(), digest_size=8).hexdigest()


def _own(row: Session | Client | PhaseStart, name: str) -> object:
    """What follows from other rows is nobody's work on this one."""
    return None if isinstance(row, Session) and name in _FOLLOWS else getattr(row, name)


@dataclass(frozen=True, slots=True)
class _Head:
    """Which import the record is of, the number of its first part, and the head of the whole import before it."""

    at: str
    kind: str
    whole: bool
    first: int = 0
    earlier: tuple[Any, ...] | None = None


def begin(work: Work, at: datetime, kind: DiaryKind) -> int:
    """Begin a record, and give the number of its next part; one that was cut off is gone on with."""
    head, number = _head(work), max((_number(setting.key) for setting in _all_parts(work)), default=-1) + 1
    if head is None or head.whole:
        _keep(work, _Head(at.isoformat(), kind.value, whole=False, first=number, earlier=astuple(head) if head else None))
    return number


def add(work: Work, number: int, part: Part) -> None:
    """Add what a unit of work puts in, within that unit."""
    work.settings.put(Setting(f"{_PART}{number:06}", astuple(part)))


def take_out(work: Work, key: str, part: Part) -> None:
    """Take a part out of the record; the clients that it made stand in it until everything else is gone."""
    if part.clients:
        work.settings.put(Setting(key, astuple(replace(part, sessions=(), addenda=()))))
    else:
        work.settings.remove(key)


def complete(work: Work, at: datetime, kind: DiaryKind) -> None:
    """Say that the import came to its end; the one before can no longer be taken back."""
    head = _head(work)
    if head is not None:
        for setting in _all_parts(work):
            if _number(setting.key) < head.first:
                work.settings.remove(setting.key)
        _keep(work, _Head(at.isoformat(), kind.value, whole=True, first=head.first))


def parts(work: Work, since: int = 0) -> Iterator[tuple[str, Part]]:
    """Give the parts of the last import with their keys, in order; those from a number on, where one is given."""
    head = _head(work)
    for setting in _all_parts(work):
        if head is not None and _number(setting.key) >= max(head.first, since):
            yield setting.key, Part(*setting.value)


def last(work: Work) -> LastImport | None:
    """Give the import that can be taken back."""
    head = _head(work)
    if head is None:
        return None
    entries = sum(len(part.sessions) + len(part.addenda) for _, part in parts(work))
    return LastImport(datetime.fromisoformat(head.at), DiaryKind(head.kind), entries, head.whole)


def forget(work: Work, since: int = 0) -> None:
    """Let the record go, or its parts from a number on, once they were taken out; the import before is the last one again."""
    head = _head(work)
    if head is None:
        return
    for key, _ in tuple(parts(work, since)):
        work.settings.remove(key)
    if next(parts(work), None) is not None:
        return
    if head.earlier is None:
        work.settings.remove(_HEAD)
    else:
        _keep(work, _Head(*head.earlier))


def _head(work: Work) -> _Head | None:
    found = work.settings.get(_HEAD)
    return None if found is None else _Head(*found.value)


def _keep(work: Work, head: _Head) -> None:
    work.settings.put(Setting(_HEAD, astuple(head)))


def _all_parts(work: Work) -> tuple[Setting, ...]:
    return tuple(setting for setting in work.settings.list("key") if setting.key.startswith(_PART))


def _number(key: str) -> int:
    return int(key.removeprefix(_PART))
