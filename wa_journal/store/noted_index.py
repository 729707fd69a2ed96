"""What was noted in the fields of the catalogue, as passages of the index: of a field's dated versions the newest counts."""

from __future__ import annotations

# Every passage is put in by the same few columns.
INTO = "INSERT INTO passage(session, client, kind, source, text) "
# Ticked with yes or no, a field holds no word of the officer's. A row of any other form must not keep a journal from opening.
_NOTED = """SELECT session, client, 'note', id, words FROM (
        SELECT noted.*, (SELECT group_concat(word, char(10)) FROM (
            SELECT CASE WHEN part.type = 'array' THEN json_extract(part.value, '$[1]') END AS word
            FROM json_each(CASE WHEN json_valid(noted."values") THEN noted."values" ELSE '[]' END) AS part ORDER BY part.key)
            WHERE word NOT IN ('', 'yes', 'no')) AS words
        FROM practice_record AS noted WHERE noted.id IN ({newest}))
    WHERE words IS NOT NULL"""
_NEWEST_OF_ALL = """SELECT id FROM (
    SELECT id, row_number() OVER (PARTITION BY client, item, session ORDER BY written_at DESC, id) AS place
    FROM practice_record WHERE NOT withdrawn) WHERE place = 1"""
_NEWEST = "SELECT id FROM practice_record WHERE id IN ({field}) AND NOT withdrawn ORDER BY written_at DESC, id LIMIT 1"
# The versions of one field; `+` keeps SQLite off the index of items, where nearly every session has one.
_FIELD = """SELECT id FROM practice_record WHERE session = {row}.session AND +item = {row}.item
    UNION ALL SELECT id FROM practice_record
    WHERE {row}.session IS NULL AND client IS {row}.client AND +session IS NULL AND +item = {row}.item"""
_RENEWED = "DELETE FROM passage WHERE source IN ({field}); {put};"

ALL = _NOTED.format(newest=_NEWEST_OF_ALL)


def _renewed(row: str) -> str:
    field = _FIELD.format(row=row)
    return _RENEWED.format(field=field, put=INTO + _NOTED.format(newest=_NEWEST.format(field=field)))


TRIGGERS = {
    "practice_record_added": f"AFTER INSERT ON practice_record BEGIN {_renewed('new')} END",
    "practice_record_changed": f"AFTER UPDATE ON practice_record BEGIN {_renewed('new')} END",
    "practice_record_gone": "".join(
        ("AFTER DELETE ON practice_record BEGIN DELETE FROM passage WHERE source = old.id; ", _renewed("old"), " END")
    ),
}
