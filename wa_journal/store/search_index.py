"""The full-text index and the triggers that keep it equal to the rows; every migration calls `rebuild` at its end.

`batch_alter_table` of Alembic drops triggers without a word: an index that stops following is silent data loss.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

_TABLES = (
    """CREATE TABLE IF NOT EXISTS passage (
        rowid INTEGER PRIMARY KEY,
        session VARCHAR(32) NOT NULL REFERENCES session(id) ON DELETE CASCADE,
        client VARCHAR(32) NOT NULL,
        kind VARCHAR(10) NOT NULL,
        source VARCHAR(32) NOT NULL,
        text TEXT NOT NULL)""",
    "CREATE INDEX IF NOT EXISTS ix_passage_session ON passage (session, kind)",
    "CREATE INDEX IF NOT EXISTS ix_passage_source ON passage (source)",
    """CREATE VIRTUAL TABLE IF NOT EXISTS passage_fts USING fts5(
        text, content='passage', content_rowid='rowid', tokenize="unicode61 remove_diacritics 2", prefix='2 3')""",
    "INSERT INTO passage_fts(passage_fts, rank) VALUES('secure-delete', 1)",
)

_TRIGGERS = {
    "passage_added": """AFTER INSERT ON passage BEGIN
        INSERT INTO passage_fts(rowid, text) VALUES (new.rowid, new.text); END""",
    "passage_gone": """AFTER DELETE ON passage BEGIN
        INSERT INTO passage_fts(passage_fts, rowid, text) VALUES ('delete', old.rowid, old.text); END""",
    "entry_version_added": """AFTER INSERT ON entry_version BEGIN
        DELETE FROM passage WHERE session = new.session AND kind = 'entry';
        INSERT INTO passage(session, client, kind, source, text)
        VALUES (new.session, new.client, 'entry', new.id, new.text); END""",
    "entry_version_gone": "AFTER DELETE ON entry_version BEGIN DELETE FROM passage WHERE source = old.id; END",
    "addendum_added": """AFTER INSERT ON addendum BEGIN
        INSERT INTO passage(session, client, kind, source, text)
        VALUES (new.session, new.client, 'addendum', new.id, new.text); END""",
    "addendum_gone": "AFTER DELETE ON addendum BEGIN DELETE FROM passage WHERE source = old.id; END",
}

_REFILL = (
    "DELETE FROM passage",
    """INSERT INTO passage(session, client, kind, source, text)
        SELECT v.session, v.client, 'entry', v.id, v.text FROM entry_version v
        WHERE v.seq = (SELECT max(seq) FROM entry_version w WHERE w.session = v.session)""",
    "INSERT INTO passage(session, client, kind, source, text) SELECT session, client, 'addendum', id, text FROM addendum",
    "INSERT INTO passage_fts(passage_fts) VALUES('rebuild')",
)


def rebuild(connection: Connection) -> None:
    """Make the index and its triggers anew from the rows."""
    for statement in _TABLES:
        connection.execute(text(statement))
    for name, body in _TRIGGERS.items():
        connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        connection.execute(text(f"CREATE TRIGGER {name} {body}"))
    for statement in _REFILL:
        connection.execute(text(statement))
