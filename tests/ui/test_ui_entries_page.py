"""The entries page on a real journal: earlier versions are read and brought back."""

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.entries import Section
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal


def test_an_earlier_version_is_read_beside_what_became_of_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    session = suite.sessions.next(client, None, None).id
    for words in ("He came late.", "He came on time."):
        suite.writing.finish(session, (Section(words),))
    page = go(qtbot, journal, "entries", session)
    qtbot.waitUntil(lambda: page.view.versions.count() == 2, timeout=10_000)  # type: ignore[attr-defined]
    page.view.versions.setCurrentIndex(1)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.view.changes.list.rows.rowCount() == 2, timeout=10_000)  # type: ignore[attr-defined]
    assert [row.detail for row in page.view.changes.list.rows.rows] == ["late.", "on time."]  # type: ignore[attr-defined]
    page.view.restore.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.view.text.text == "He came late.", timeout=10_000)  # type: ignore[attr-defined]
