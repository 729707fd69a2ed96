"""Remembers inside the vault what an import put in, part by part, so that it can be taken out again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from wa_journal.model.bringing import DiaryKind, LastImport
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.settings import Setting
from wa_journal.store.unit_of_work import Work

_HEAD = "last_import"
_PART = f"{_HEAD}/"


@dataclass(frozen=True, slots=True)
class Part:
    """What one unit of work of an import put in."""

    clients: tuple[ClientId, ...] = ()
    sessions: tuple[SessionId, ...] = ()
    addenda: tuple[RecordId, ...] = ()


def begin(work: Work, at: datetime, kind: DiaryKind) -> int:
    """Begin a record, and give its next number; one that was cut off is gone on with, one that is whole is let go."""
    head, there = work.settings.get(_HEAD), list(parts(work))
    work.settings.put(Setting(_HEAD, (at.isoformat(), kind.value, False)))
    if head is None or not head.value[2]:
        return max((int(key.removeprefix(_PART)) for key, _ in there), default=-1) + 1
    for key, _ in there:
        work.settings.remove(key)
    return 0


def add(work: Work, number: int, part: Part) -> None:
    """Add what a unit of work puts in, within that unit."""
    work.settings.put(Setting(f"{_PART}{number:06}", (part.clients, part.sessions, part.addenda)))


def take_out(work: Work, key: str, part: Part) -> None:
    """Take a part out of the record; the clients that it made stand in it until everything else is gone."""
    if part.clients:
        work.settings.put(Setting(key, (part.clients, (), ())))
    else:
        work.settings.remove(key)


def complete(work: Work) -> None:
    """Say that the import came to its end."""
    head = work.settings.get(_HEAD)
    if head is not None:
        work.settings.put(Setting(_HEAD, (*head.value[:2], True)))


def parts(work: Work) -> Iterator[tuple[str, Part]]:
    """Give the parts with their keys, in order."""
    for setting in work.settings.list("key"):
        if setting.key.startswith(_PART):
            yield setting.key, Part(*setting.value)


def last(work: Work) -> LastImport | None:
    """Give the import that can be taken back."""
    head = work.settings.get(_HEAD)
    if head is None:
        return None
    at, kind, whole = head.value
    entries = sum(len(part.sessions) + len(part.addenda) for _, part in parts(work))
    return LastImport(datetime.fromisoformat(at), DiaryKind(kind), entries, whole)


def forget(work: Work) -> None:
    """Let the record go, once everything was taken out."""
    for key, _ in parts(work):
        work.settings.remove(key)
    work.settings.remove(_HEAD)
