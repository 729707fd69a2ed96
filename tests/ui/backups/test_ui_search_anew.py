"""A search that does not say what was written is made anew where the check told of it: no backup need come back for it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.search import Query
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.journal import OpenJournal

WORDS = "Everything that was checked is sound."


@pytest.fixture
def page(qtbot: QtBot, journal: OpenJournal) -> BackupsPage:
    journal.window.activateWindow()
    shown = go(qtbot, journal, "backups")
    assert isinstance(shown, BackupsPage)
    return shown


def spoil(page: BackupsPage, statement: str) -> None:
    with page._suite.keeping._office.vault.engine.begin() as connection:
        connection.exec_driver_sql(statement)


def check(qtbot: QtBot, page: BackupsPage) -> str:
    page.verify.setFocus()
    page.verify.click()
    qtbot.waitUntil(lambda: page.kit.tasks.idle and bool(page.checks.banner.words), timeout=10_000)
    return page.checks.banner.words


def test_only_the_search_unsound_is_mended_by_its_own_button(qtbot: QtBot, page: BackupsPage) -> None:
    assert check(qtbot, page) == WORDS
    assert page.index.isHidden()
    found = len(page._suite.finding.find(Query("he")))
    assert found > 0
    spoil(page, "DELETE FROM passage WHERE kind = 'entry'")
    assert "What you wrote is whole" in check(qtbot, page)
    assert page.index.isVisible()
    page.index.setFocus()
    page.index.click()
    qtbot.waitUntil(lambda: page.kit.tasks.idle and page.checks.banner.words == WORDS, timeout=10_000)
    assert page.index.isHidden()
    assert page.verify.hasFocus(), "the button that was pressed is gone"
    assert len(page._suite.finding.find(Query("he"))) == found
    assert "search index made anew" in {line.detail for line in page._suite.access.lines()}


def test_what_is_worse_is_not_offered_as_mended_by_that(qtbot: QtBot, page: BackupsPage) -> None:
    spoil(page, "DELETE FROM passage WHERE kind = 'entry'")
    spoil(page, "DELETE FROM access_line WHERE rowid = (SELECT min(rowid) FROM access_line)")
    assert "Do not write on" in check(qtbot, page)
    assert page.index.isHidden()
