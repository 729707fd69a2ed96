"""Full-text search over all that the officer wrote, with filters; nothing typed can break a query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import Any
from unicodedata import normalize

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, column, exists, func, literal_column, select, table, text

from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.search import FoundIn, Hit, Query
from wa_journal.store import tables
from wa_journal.store.excerpts import BEGINNING, CLOSE, OPEN, around_hits, unmarked
from wa_journal.store.search_index import follows_rows, rebuild

# A single letter stands in nearly every entry: to weigh them all takes long and says nothing.
_ONE_LETTER = len('"h"*')
_AT_ONCE = 300
_MERGE = text("INSERT INTO passage_fts(passage_fts, rank) VALUES('merge', :pages)")
_WORD = re.compile(r"[^\W_]+")
_passage = table(
    "passage", column("rowid"), column("session"), column("client"), column("kind"), column("source"), column("text")
)
_index = table("passage_fts", column("rowid"), column("text"))
# A judgement, and a line of a ledger or a note that belongs to no session, has a day of its own; the rest that of its session.
_on = func.coalesce(
    tables.session.c.on,
    func.date(tables.judgement.c.made_at, "localtime"),
    tables.ledger_line.c.written_on,
    func.date(tables.practice_record.c.written_at, "localtime"),
)
_beginning = func.substr(_passage.c.text, 1, BEGINNING + 1)


def match_expression(words: str) -> str:
    """Turn what was typed into a query of quoted words, the last one as a prefix unless a space follows it."""
    found = _WORD.findall(normalize("NFC", words))
    quoted = [f'"{word}"' for word in found]
    if quoted and not words[-1:].isspace():
        quoted[-1] += "*"
    return " ".join(quoted)


class Search:
    """Finds passages by words, and by filters alone where no word is given."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, query: Query) -> tuple[Hit, ...]:
        """Give at most `query.limit` hits: the best first by words, the last written first by one letter or by filters alone."""
        expression = match_expression(query.words)
        if query.words.strip() and not expression:
            return ()
        if query.indicator and not expression:
            return self._tagged(query)
        if expression:
            return self._hits(_by_words(expression, ranked=len(expression) > _ONE_LETTER), query)
        hits = self._hits(_of_sessions(), query)
        if query.item or query.phase:
            return hits
        apart = self._hits(_apart_from_sessions(), query)
        return tuple(islice(merge(hits, apart, key=attrgetter("on"), reverse=True), query.limit))

    def _tagged(self, query: Query) -> tuple[Hit, ...]:
        """Only the sentences that carry the tag, whole: what else a session holds says nothing of it."""
        others = filters(replace(query, indicator=None), tables.session.c.on)
        statement = _tags().where(tables.tag.c.indicator == query.indicator, *others).limit(query.limit)
        return tuple(
            Hit(row.id, row.client, row.codename, row.number, row.on, FoundIn.ENTRY, row.quote, ((0, len(row.quote)),), *row[-2:])
            for row in self._connection.execute(statement)
        )

    def _hits(self, statement: Select[Any], query: Query) -> tuple[Hit, ...]:
        rows = self._connection.execute(statement.where(*filters(query)).limit(query.limit))
        return tuple(_hit(row) for row in rows)

    def gather(self, *, begin: bool) -> bool:
        """Bring pieces of the index together, some pages at a time; says whether there is more to do."""
        before = self._changes()
        self._connection.execute(_MERGE, {"pages": -_AT_ONCE if begin else _AT_ONCE})
        # SQLite's own sign: a merge that found nothing to do changes fewer than two rows.
        return self._changes() - before >= 2

    def _changes(self) -> int:
        return int(self._connection.execute(select(func.total_changes())).scalar_one())

    def make_anew(self, told: Progress = unwatched) -> None:
        """Make the index anew from the rows; `told` hears how far it is."""
        rebuild(self._connection, told)

    def index_is_sound(self) -> bool:
        """Say whether the index holds exactly what the passages hold, and these what the officer's rows say."""
        from sqlalchemy.exc import DatabaseError

        try:
            self._connection.execute(text("INSERT INTO passage_fts(passage_fts, rank) VALUES('integrity-check', 1)"))
        except DatabaseError:
            return False
        return follows_rows(self._connection)


def _columns(excerpt: ColumnElement[str], *, of_sessions: bool = False) -> Select[Any]:
    """Filters alone look through sessions by their own index: to go over all that was written would take long."""
    session, client = tables.session.c, tables.client.c
    wanted = select(
        session.id, client.id.label("client"), client.codename, session.number, _on.label("on"), _passage.c.kind,
        excerpt.label("excerpt"),
        func.coalesce(tables.practice_record.c.item, tables.ledger_line.c.kind).label("item"),
        func.coalesce(tables.judgement.c.of_colleague, tables.ledger_line.c.of_colleague).label("of_colleague"),
    )  # fmt: skip
    return wanted.select_from(
        _passage.join(tables.session, session.id == _passage.c.session, isouter=not of_sessions)
        .join(tables.client, client.id == (session.client if of_sessions else _passage.c.client), isouter=not of_sessions)
        .outerjoin(tables.judgement, tables.judgement.c.id == _passage.c.source)
        .outerjoin(tables.ledger_line, tables.ledger_line.c.id == _passage.c.source)
        .outerjoin(tables.practice_record, tables.practice_record.c.id == _passage.c.source)
    )


def _by_words(expression: str, *, ranked: bool) -> Select[Any]:
    marked = func.highlight(literal_column("passage_fts"), 0, OPEN, CLOSE)
    joined = _columns(marked).join(_index, _index.c.rowid == _passage.c.rowid)
    return joined.where(literal_column("passage_fts").op("MATCH")(expression)).order_by(
        literal_column("rank") if ranked else _index.c.rowid.desc()
    )


def _of_sessions() -> Select[Any]:
    session = tables.session.c
    return _columns(_beginning, of_sessions=True).order_by(session.on.desc(), session.number.desc())


def _apart_from_sessions() -> Select[Any]:
    """What is on the board, and what was agreed outside a session: only a session has tags, strategies and a phase."""
    return _columns(_beginning).where(_passage.c.session.is_(None)).order_by(_on.desc())


def _tags() -> Select[Any]:
    session, tag, client = tables.session.c, tables.tag.c, tables.client.c
    wanted = select(
        session.id, tag.client, client.codename, session.number, session.on, tag.quote, tag.start, tag.end
    )  # fmt: skip
    return (
        wanted.select_from(
            tables.tag.join(tables.session, session.id == tag.session).join(tables.client, client.id == tag.client)
        )
        .where(tables.CONFIRMED)
        .order_by(session.on.desc(), session.number.desc(), tag.start)
    )


def filters(query: Query, on: ColumnElement[Any] = _on) -> Iterator[ColumnElement[bool]]:
    """Give what the filters ask of a client and a session; `on` is the day that counts."""
    session = tables.session.c
    if query.client:
        yield tables.client.c.id == query.client
    if query.since:
        yield on >= query.since
    if query.until:
        yield on <= query.until
    if query.phase:
        yield session.phase == query.phase
    if query.indicator:
        tag = tables.tag.c
        yield exists().where(and_(tag.session == session.id, tag.indicator == query.indicator, tables.CONFIRMED))
    if query.item:
        tick = tables.tick.c
        yield exists().where(and_(tick.session == session.id, tick.item == query.item, tick.state.in_(("y", "p"))))


def _hit(row: Row[Any]) -> Hit:
    text, places = unmarked(row.excerpt)
    excerpt, marks = around_hits(text, places)
    kind = FoundIn(row.kind)
    start, end = places[0] if places and kind is FoundIn.ENTRY else (None, None)
    what, theirs = row.item or "", bool(row.of_colleague)
    return Hit(row.id, row.client, row.codename or "", row.number, row.on, kind, excerpt, marks, start, end, what, theirs)
