"""Full-text search over present entries and addenda, with filters; nothing typed can break a query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from unicodedata import normalize

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, column, exists, func, literal_column, select, table

from wa_journal.model.search import Hit, Query
from wa_journal.model.tags import TagState
from wa_journal.store import tables

OPEN, CLOSE = "\ue000", "\ue001"
_WORD = re.compile(r"[^\W_]+")
_passage = table("passage", column("rowid"), column("session"), column("client"), column("kind"), column("text"))
_index = table("passage_fts", column("rowid"), column("text"))


def match_expression(words: str) -> str:
    """Turn what was typed into a query of quoted words, the last one as a prefix unless a space follows it."""
    found = _WORD.findall(normalize("NFC", words))
    quoted = [f'"{word}"' for word in found]
    if quoted and not words[-1:].isspace():
        quoted[-1] += "*"
    return " ".join(quoted)


class Search:
    """Finds passages by words, and sessions by filters alone where no word is given."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, query: Query) -> tuple[Hit, ...]:
        """Give at most `query.limit` hits: the best first by words, the newest first by filters alone."""
        expression = match_expression(query.words)
        if query.words.strip() and not expression:
            return ()
        statement = _by_words(expression) if expression else _by_filters()
        rows = self._connection.execute(statement.where(*_filters(query)).limit(query.limit))
        return tuple(_hit(row) for row in rows)

    def index_is_sound(self) -> bool:
        """Say whether the index holds exactly what the passages hold."""
        from sqlalchemy import text as sql
        from sqlalchemy.exc import DatabaseError

        try:
            self._connection.execute(sql("INSERT INTO passage_fts(passage_fts, rank) VALUES('integrity-check', 1)"))
        except DatabaseError:
            return False
        return True


def _columns(excerpt: ColumnElement[str]) -> Select[Any]:
    session, client = tables.session.c, tables.client.c
    wanted = select(
        session.id, session.client, client.codename, session.number, session.on, _passage.c.kind, excerpt.label("excerpt")
    )
    return wanted.select_from(
        _passage.join(tables.session, tables.session.c.id == _passage.c.session).join(tables.client, client.id == session.client)
    )


def _by_words(expression: str) -> Select[Any]:
    snippet = func.snippet(literal_column("passage_fts"), 0, OPEN, CLOSE, "…", 24)
    joined = _columns(snippet).join(_index, _index.c.rowid == _passage.c.rowid)
    return joined.where(literal_column("passage_fts").op("MATCH")(expression)).order_by(literal_column("rank"))


def _by_filters() -> Select[Any]:
    return _columns(func.substr(_passage.c.text, 1, 200)).order_by(tables.session.c.on.desc(), tables.session.c.number.desc())


def _filters(query: Query) -> Iterator[ColumnElement[bool]]:
    session = tables.session.c
    if query.client:
        yield session.client == query.client
    if query.since:
        yield session.on >= query.since
    if query.until:
        yield session.on <= query.until
    if query.phase:
        yield session.phase == query.phase
    if query.indicator:
        tag = tables.tag.c
        yield exists().where(and_(tag.session == session.id, tag.indicator == query.indicator, tag.state == TagState.ACCEPTED))
    if query.item:
        tick = tables.tick.c
        yield exists().where(and_(tick.session == session.id, tick.item == query.item, tick.state.in_(("y", "p"))))


def _hit(row: Row[Any]) -> Hit:
    excerpt, marks, start = "", [], 0
    for piece in re.split(f"([{OPEN}{CLOSE}])", row.excerpt):
        if piece == OPEN:
            start = len(excerpt)
        elif piece == CLOSE:
            marks.append((start, len(excerpt)))
        else:
            excerpt += piece
    return Hit(row.id, row.client, row.codename, row.number, row.on, row.kind, excerpt, tuple(marks))
