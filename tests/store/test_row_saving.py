"""What salvage says it kept is what stands in the new journal: a row that contradicts another is counted as lost."""

import sqlcipher3.dbapi2 as sqlcipher

from wa_journal.store.row_saving import RowSaver
from wa_journal.store.salvage import _keeper
from wa_journal.store.tables import metadata


def test_a_row_that_contradicts_one_that_is_there_is_not_counted_as_kept() -> None:
    damaged, sound = sqlcipher.connect(":memory:"), sqlcipher.connect(":memory:")
    wanted = metadata.tables["setting"]
    names = [column.name for column in wanted.columns]
    damaged.execute(f'CREATE TABLE "{wanted.name}" ({", ".join(names)})')
    sound.execute(f'CREATE TABLE "{wanted.name}" ({", ".join(names)}, UNIQUE ("{names[0]}"))')
    for value in ("same", "same", "other"):
        damaged.execute(f'INSERT INTO "{wanted.name}" VALUES ({", ".join("?" for _ in names)})', [value] * len(names))
    saver = RowSaver(lambda: damaged, _keeper(sound), lambda: None)
    saved = saver.save(wanted)
    assert (saved.kept, saved.lost) == (2, 1)
    assert sound.execute(f'SELECT count(*) FROM "{wanted.name}"').fetchone() == (2,)
    saver.close()
    sound.close()
