"""The full-text index and the triggers that keep it equal to the rows; `schema.migrate` makes them anew after its last step.

`batch_alter_table` of Alembic drops triggers without a word: an index that stops following is silent data loss.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, func, literal_column, select, text
from sqlalchemy import table as named

from wa_journal.model.progress import Progress, unwatched
from wa_journal.store import noted_index
from wa_journal.store.noted_index import INTO

# How text is taken apart into words: letters count whatever their case and marks.
TOKENS = "unicode61 remove_diacritics 2"

# An older release's index may lack what this one puts into it: nothing of it is kept.
_TABLES = (
    "DROP TABLE IF EXISTS passage_fts",
    "DROP TABLE IF EXISTS passage",
    """CREATE TABLE passage (
        rowid INTEGER PRIMARY KEY,
        session VARCHAR(32) REFERENCES session(id) ON DELETE CASCADE,
        client VARCHAR(32),
        kind VARCHAR(10) NOT NULL,
        source VARCHAR(32) NOT NULL,
        text TEXT NOT NULL)""",
    "CREATE INDEX ix_passage_session ON passage (session, kind)",
    "CREATE INDEX ix_passage_source ON passage (source)",
    f"""CREATE VIRTUAL TABLE passage_fts USING fts5(
        text, content='passage', content_rowid='rowid', tokenize="{TOKENS}", prefix='2 3')""",
    "INSERT INTO passage_fts(passage_fts, rank) VALUES('secure-delete', 1)",
)

# What else the officer wrote: the table, the kind of its passages, its session if it has one, the columns of words,
# and the state in which it was taken back, if it has one.
_NOTES = (
    ("strain", "repair", "session", ("what_happened", "my_part", "will_try"), ""),
    ("judgement", "board", "NULL", ("step", "reasons", "would_change", "second_reasons", "rationale", "outcome_note"), ""),
    ("ledger_line", "ledger", "session", ("text", "note"), "dropped"),
)


def _note(kind: str, session: str, words: tuple[str, ...], row: str) -> str:
    """Words that are empty leave no line behind; a row without words leaves no passage."""
    text = " || ".join(f"CASE {row}{word} WHEN '' THEN '' ELSE {row}{word} || char(10) END" for word in words)
    of = session if session == "NULL" else f"{row}{session}"
    return f"SELECT {of}, {row}client, '{kind}', {row}id, rtrim({text}, char(10))"


def _counts(words: tuple[str, ...], taken_back: str, row: str) -> str:
    said = f"{' || '.join(f'{row}{word}' for word in words)} <> ''"
    return f"{said} AND {row}state <> '{taken_back}'" if taken_back else said


def _note_triggers() -> dict[str, str]:
    found = {}
    for table, kind, session, words, taken_back in _NOTES:
        put = f"{INTO}{_note(kind, session, words, 'new.')} WHERE {_counts(words, taken_back, 'new.')};"
        gone = "DELETE FROM passage WHERE source = old.id;"
        found[f"{table}_added"] = f"AFTER INSERT ON {table} BEGIN {put} END"
        found[f"{table}_changed"] = f"AFTER UPDATE ON {table} BEGIN {gone} {put} END"
        found[f"{table}_gone"] = f"AFTER DELETE ON {table} BEGIN {gone} END"
    return found


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
    "addendum_changed": """AFTER UPDATE ON addendum BEGIN
        DELETE FROM passage WHERE source = old.id;
        INSERT INTO passage(session, client, kind, source, text)
        VALUES (new.session, new.client, 'addendum', new.id, new.text); END""",
    "addendum_gone": "AFTER DELETE ON addendum BEGIN DELETE FROM passage WHERE source = old.id; END",
    **_note_triggers(),
    **noted_index.TRIGGERS,
}

# What is longest goes piece by piece: it says how far it is, and can be stopped in between.
_AT_ONCE = 1000
_ENTRIES = """SELECT v.session, v.client, 'entry', v.id, v.text FROM entry_version v
    WHERE v.rowid > :after AND v.rowid <= :upto
    AND v.seq = (SELECT max(seq) FROM entry_version w WHERE w.session = v.session)"""
_OTHERS = (
    "SELECT session, client, 'addendum', id, text FROM addendum",
    *(
        f"{_note(kind, session, words, '')} FROM {table} WHERE {_counts(words, taken_back, '')}"
        for table, kind, session, words, taken_back in _NOTES
    ),
    noted_index.ALL,
)
# A passage is found by its source: by its session, what belongs to none would be gone through for each.
_FOLLOWS = """WITH meant(session, client, kind, source, text) AS ({rows})
    SELECT count(*), count(CASE WHEN EXISTS (SELECT 1 FROM passage AS p INDEXED BY ix_passage_source
        WHERE p.source = meant.source AND p.kind = meant.kind AND p.text = meant.text
        AND p.session IS meant.session AND p.client IS meant.client) THEN 1 END)
    FROM meant"""
_WORDS = "INSERT INTO passage_fts(rowid, text) SELECT rowid, text FROM passage WHERE rowid > :after AND rowid <= :upto"

_COPIED, _PARTED = 1, 4


def rebuild(connection: Connection, told: Progress = unwatched) -> None:
    """Make the index and its triggers anew from the rows; what follows single rows comes last, or each would be read twice.

    `told` hears how far it is, and may stop it: the caller's transaction is rolled back then.
    """
    for name in _TRIGGERS:
        connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
    for statement in _TABLES:
        connection.execute(text(statement))
    entries = _last(connection, "entry_version")
    # There is about one passage for each entry, and to take it apart into words takes the longer part.
    whole = _COPIED * entries + _PARTED * entries + 1
    _piecewise(connection, INTO + _ENTRIES, entries, lambda done: told(_COPIED * done, whole))
    for rows in _OTHERS:
        connection.execute(text(INTO + rows))
    passages = _last(connection, "passage")
    whole = _COPIED * entries + _PARTED * passages + 1
    _piecewise(connection, _WORDS, passages, lambda done: told(_COPIED * entries + _PARTED * done, whole))
    told(whole, whole)
    for name, body in _TRIGGERS.items():
        connection.execute(text(f"CREATE TRIGGER {name} {body}"))


def follows_rows(connection: Connection) -> bool:
    """Say whether the passages are what the rows say, no more and no less; that the words follow them, FTS5 itself checks."""
    every = {"after": 0, "upto": _last(connection, "entry_version")}
    meant = found = 0
    for rows in (_ENTRIES, *_OTHERS):
        of_kind = connection.execute(text(_FOLLOWS.format(rows=rows)), every if rows is _ENTRIES else {}).one()
        meant, found = meant + of_kind[0], found + of_kind[1]
    kept = connection.execute(select(func.count()).select_from(named("passage"))).scalar_one()
    return meant == found == kept


def _last(connection: Connection, table: str) -> int:
    return int(
        connection.execute(select(func.coalesce(func.max(literal_column("rowid")), 0)).select_from(named(table))).scalar_one()
    )


def _piecewise(connection: Connection, statement: str, last: int, told: Callable[[int], None]) -> None:
    for after in range(0, last, _AT_ONCE):
        told(after)
        connection.execute(text(statement), {"after": after, "upto": after + _AT_ONCE})
