"""The check of a journal notices where the search lacks what an entry says, or finds what no row says; salvage mends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE, make
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.search import Query
from wa_journal.services import opening, suite
from wa_journal.store import search_index


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed journal with entries, an addition, a promise, and a note of a field."""
    folder = make(tmp_path / "journal", 2, 3).folder
    with opening.opened(folder, PASSPHRASE) as office:
        desk = suite.build(office)
        client = desk.clients.all()[0].id
        session = desk.sessions.all(client)[0].id
        desk.writing.add_addendum(session, "he rang later")
        desk.practice.add_line(client, LedgerKind.PROMISE, "ring the office")
        desk.practice.write(client, "FI3", (("value", "wary at first"),))
        assert all(check.sound for check in desk.keeping.verify())
    return folder


@pytest.mark.parametrize(
    "damage",
    [
        *(f"DELETE FROM passage WHERE kind = '{kind}'" for kind in ("entry", "addendum", "ledger", "note")),
        "DELETE FROM passage WHERE rowid = (SELECT max(rowid) FROM passage WHERE kind = 'entry')",
        "INSERT INTO passage(session, client, kind, source, text) SELECT session, client, kind, source, text FROM passage",
        "INSERT INTO passage(session, client, kind, source, text) VALUES (NULL, NULL, 'entry', 'none', 'words of nobody')",
        "DROP TRIGGER entry_version_added; INSERT INTO entry_version SELECT 'later', session, client, seq + 1, saved_at, why,"
        " sections, 'other words' FROM entry_version LIMIT 1",
    ],
)
def test_what_the_rows_say_and_the_search_does_not_is_noticed_and_mended(folder: Path, damage: str) -> None:
    with opening.opened(folder, PASSPHRASE) as office:
        with office.vault.engine.begin() as connection:
            for statement in damage.split("; "):
                connection.exec_driver_sql(statement)
        assert [check.name for check in suite.build(office).keeping.verify() if not check.sound] == ["search index"]
    opening.salvage_journal(folder, PASSPHRASE)
    with opening.opened(folder, PASSPHRASE) as office:
        desk = suite.build(office)
        assert all(check.sound for check in desk.keeping.verify())
        assert len(desk.finding.find(Query("he rang later "))) == 1
        assert {len(desk.finding.find(Query(words))) for words in ("ring the office ", "wary at first ")} == {1}


def test_to_make_the_index_anew_mends_it_in_place(folder: Path) -> None:
    with opening.opened(folder, PASSPHRASE) as office:
        with office.vault.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM passage")
            assert not search_index.follows_rows(connection)
            search_index.rebuild(connection)
            assert search_index.follows_rows(connection)
        assert all(check.sound for check in suite.build(office).keeping.verify())
