"""What one does beside an entry is about the entry that is read there, never about one that is not in sight yet."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.session.test_ui_session_place import finished
from wa_journal.model.entries import EntryVersion, Section
from wa_journal.model.ids import SessionId
from wa_journal.model.vault_errors import VaultDamaged
from wa_journal.services.suite import Suite
from wa_journal.services.writing import Writing
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal


def reading(qtbot: QtBot, journal: OpenJournal, session: SessionId) -> EntriesPage:
    page = go(qtbot, journal, "entries", session)
    assert isinstance(page, EntriesPage)
    return page


def choose_unreadable(
    qtbot: QtBot, journal: OpenJournal, page: EntriesPage, session: SessionId, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Writing.versions

    def damaged(writing: Writing, asked: SessionId) -> tuple[EntryVersion, ...]:
        if asked == session:
            raise VaultDamaged
        return real(writing, asked)

    with monkeypatch.context() as patched:
        patched.setattr(Writing, "versions", damaged)
        page.list.choose(session)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_an_entry_that_cannot_be_read_leaves_no_other_one_beside_its_buttons(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = finished(suite, journal)
    suite.writing.save_draft(second, (Section("Words that stay."),))
    page = reading(qtbot, journal, first)
    assert page.view.write.isVisible()
    choose_unreadable(qtbot, journal, page, second, monkeypatch)
    assert page.banner.isVisible()
    assert not page.view.write.isVisible()
    page._drop.trigger()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.writing.draft(second) is not None
    page.list.choose(first)
    qtbot.waitUntil(page.view.write.isVisible)
    assert page.view._title.text() == "Session 1"


def test_buttons_are_about_the_entry_in_sight_while_another_is_on_its_way(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    first, second, *_ = finished(suite, journal)
    for session in (first, second):
        suite.writing.save_draft(session, (Section("Words that were begun."),))
    page = reading(qtbot, journal, first)
    page.list.choose(second)
    assert page.view._title.text() == "Session 1", "the other one is not read yet"
    page.view.drop.click()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.writing.draft(first) is None
    assert suite.writing.draft(second) is not None
    qtbot.waitUntil(lambda: page.view._title.text() == "Session 2")
