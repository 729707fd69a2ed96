"""What was dropped waits whole among the words that are begun: gone with its client, in no search, summary or hand-over."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

from wa_journal.model.begun import Begun, Words
from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import Draft, SentenceMark
from wa_journal.model.sessions import Session
from wa_journal.model.tags import Tag
from wa_journal.store import tables
from wa_journal.store.shelf import Shelf

V = TypeVar("V")
_FORM = "dropped "
_DIALECT = sqlite.dialect()
# What reading a row comes to that another version of the program wrote.
_OF_ANOTHER_FORM = (KeyError, TypeError, ValueError)


class DroppedWords:
    """A pile: the next to come back lies on top."""

    def __init__(self, connection: Connection) -> None:
        self._begun = Shelf(connection, tables.begun, Begun)

    def put(self, dropped: Dropped, at: datetime, *, on_top: bool = True) -> None:
        """Lay it on the pile, or under it; of a session that is gone the newest words take the place of those before."""
        if dropped.apart:
            self._forget_apart(dropped)
        places = [_place(one) for one in self._rows()]
        place = max(places, default=0) + 1 if on_top else min(places, default=0) - 1
        client = dropped.session.client
        self._begun.put(Begun(client, f"{_FORM}{place}", None, at, _written(dropped)))

    def take(self) -> Dropped | None:
        """Take what lies on top from the pile; what cannot be read stays in it, for a version of the program that can."""
        for row in sorted(self._rows(), key=_place, reverse=True):
            dropped = _read_or_none(row)
            if dropped is not None:
                self._begun.remove(row.client, row.form)
                return dropped
        return None

    def forget_before(self, moment: datetime) -> None:
        """Let go for good of what was dropped earlier."""
        for row in self._rows():
            if row.saved_at < moment:
                self._begun.remove(row.client, row.form)

    def _forget_apart(self, newer: Dropped) -> None:
        for row in self._rows():
            known = _read_or_none(row)
            if known is not None and known.apart and known.session.id == newer.session.id:
                self._begun.remove(row.client, row.form)

    def _rows(self) -> list[Begun]:
        return [one for one in self._begun.list() if one.form.startswith(_FORM)]


class _Rows(Generic[V]):
    """Writes and reads the values of a table as its rows are, in text; a field that was not known yet has its default."""

    def __init__(self, table: Table, kind: type[V]) -> None:
        self._kind = kind
        names = (each.name for each in fields(kind))  # type: ignore[arg-type]
        self._types = {name: table.c[name].type.dialect_impl(_DIALECT) for name in names}

    def text(self, values: tuple[V, ...]) -> str:
        return json.dumps([{name: self._bound(name, getattr(one, name)) for name in self._types} for one in values])

    def values(self, text: str) -> tuple[V, ...]:
        return tuple(self._made(row) for row in json.loads(text))

    def _made(self, row: dict[str, Any]) -> V:
        return self._kind(**{name: self._value(name, row[name]) for name in self._types if name in row})

    def _bound(self, name: str, value: Any) -> Any:
        bound = self._types[name].bind_processor(_DIALECT)
        return bound(value) if bound is not None else value

    def _value(self, name: str, kept: Any) -> Any:
        read = self._types[name].result_processor(_DIALECT, None)
        return read(kept) if read is not None else kept


_SESSIONS, _DRAFTS = _Rows(tables.session, Session), _Rows(tables.draft, Draft)
_TAGS, _MARKS = _Rows(tables.tag, Tag), _Rows(tables.sentence_mark, SentenceMark)


def _place(row: Begun) -> int:
    return int(row.form.removeprefix(_FORM))


def _written(dropped: Dropped) -> Words:
    return (
        ("session", _SESSIONS.text((dropped.session,))),
        ("draft", _DRAFTS.text((dropped.draft,))),
        ("tags", _TAGS.text(dropped.tags)),
        ("marks", _MARKS.text(dropped.marks)),
        ("how", json.dumps([dropped.amends, dropped.alone])),
        ("apart", json.dumps(dropped.apart)),
    )


def _read_or_none(row: Begun) -> Dropped | None:
    try:
        return _read(dict(row.words))
    except _OF_ANOTHER_FORM:
        return None


def _read(words: dict[str, str]) -> Dropped:
    (session,), (draft,) = _SESSIONS.values(words["session"]), _DRAFTS.values(words["draft"])
    amends, alone = json.loads(words["how"])
    tags, marks, apart = _TAGS.values(words["tags"]), _MARKS.values(words["marks"]), json.loads(words.get("apart", "false"))
    return Dropped(session, draft, amends, alone, tags, marks, apart)
