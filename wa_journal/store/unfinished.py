"""Finds what is begun and not finished: the few drafts are indexed anew in memory for each search, and nowhere else."""

from __future__ import annotations

from contextlib import closing

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, case, exists, select

from wa_journal.model.entries import joined
from wa_journal.model.search import FoundIn, Hit, Query
from wa_journal.store.excerpts import BEGINNING, CLOSE, OPEN, around_hits, unmarked
from wa_journal.store.search import filters, match_expression
from wa_journal.store.search_index import TOKENS
from wa_journal.store.tables import client, draft, entry_version, session

_kind = case((exists().where(entry_version.c.session == session.c.id), FoundIn.AMENDMENT.value), else_=FoundIn.DRAFT.value)
_COLUMNS = (session.c.id, client.c.id, client.c.codename, session.c.number, session.c.on, _kind, draft.c.sections)
_DRAFTS = select(*_COLUMNS).join_from(draft, session).join(client)


class Unfinished:
    """Finds drafts by the words and filters that find them once they are finished."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, query: Query) -> tuple[Hit, ...]:
        """Give at most `query.limit` drafts: the last written first by words, that of the last meeting first by filters alone.

        No tag of a draft is confirmed: a tag finds none.
        """
        expression = match_expression(query.words)
        if query.indicator or (query.words.strip() and not expression):
            return ()
        order = draft.c.saved_at.desc() if expression else session.c.on.desc()
        rows = self._connection.execute(_DRAFTS.where(*filters(query, session.c.on)).order_by(order)).all()
        texts = tuple(joined(sections) for *_, sections in rows)
        shown = _marked(texts, expression) if expression else {place: text[:BEGINNING] for place, text in enumerate(texts)}
        found = ((row, around_hits(*unmarked(shown[place]))) for place, row in enumerate(rows) if place in shown)
        return tuple(Hit(*row[:5], FoundIn(row[5]), excerpt, marks) for row, (excerpt, marks) in found)[: query.limit]


def _marked(texts: tuple[str, ...], expression: str) -> dict[int, str]:
    """Let SQLite itself say where the words stand, in memory: a draft is found as its entry will be, letter by letter."""
    with closing(sqlcipher.connect(":memory:")) as aside:
        # What SQLite sorts or spills is plain text too.
        aside.execute("PRAGMA temp_store = MEMORY")
        aside.execute(f'CREATE VIRTUAL TABLE drafts USING fts5(text, tokenize="{TOKENS}")')
        aside.executemany("INSERT INTO drafts(rowid, text) VALUES (?, ?)", enumerate(texts))
        found = aside.execute(
            "SELECT rowid, highlight(drafts, 0, ?, ?) FROM drafts WHERE drafts MATCH ?", (OPEN, CLOSE, expression)
        )
        return dict(found.fetchall())
