"""A page that is put away and stays in sight all the same is written on as before."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.session.test_ui_dropping import busy, idle
from tests.ui.session.test_ui_not_taken import full_disk
from tests.ui.session.test_ui_session_place import begin, finished, rest
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.services.writing import Writing
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def refuse(*_: object) -> None:
    raise DiskFull


def written_on(qtbot: QtBot, journal: OpenJournal, page: SessionPage) -> None:
    """Rate, write and finish, as nothing happened."""
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
    idle(qtbot, journal)
    assert page.banner.words == ""
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), "He came late.")
    page.finishing.button.click()
    idle(qtbot, journal)
    assert page.finishing.view.isVisible()
    assert page.banner.words == ""


@pytest.mark.parametrize("rated", [False, True])
def test_a_session_just_begun_is_written_on_where_nothing_is_left_to_bring_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, *, rated: bool
) -> None:
    known = finished(suite, journal)
    page = begin(qtbot, journal)
    if rated:
        qtbot.keyClicks(page.record.ratings.scale("goals")._track, "4")
    idle(qtbot, journal)
    journal.bringing_back.bring_back()
    idle(qtbot, journal)
    assert journal.workspace.banner.words.startswith("Nothing that was dropped is left")
    written_on(qtbot, journal, page)
    assert len(finished(suite, journal)) == len(known) + 1


@pytest.mark.parametrize("lock", [False, True])
def test_a_session_just_begun_is_written_on_where_closing_is_held_up(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, *, lock: bool
) -> None:
    finished(suite, journal)
    other = journal.workspace.clients[1].id
    held_up = suite.sessions.next(other).id
    journal.workspace.go(Place("session", other, held_up))
    page = rest(qtbot, journal)
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), "He came.")
        go(qtbot, journal, "today")
    with monkeypatch.context() as failing:
        failing.setattr(Writing, "save_draft", refuse)
        assert page is begin(qtbot, journal)
        if lock:
            journal.lock()
        else:
            assert not journal.window.close()
        idle(qtbot, journal)
        assert journal.window.isVisible()
        assert "not saved yet" in journal.workspace.banner.words
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
    idle(qtbot, journal)
    assert suite.sessions.ratings(suite.sessions.all(journal.workspace.clients[0].id)[-1].id).goals == 7
    page.finishing.button.click()
    idle(qtbot, journal)


@pytest.mark.parametrize("lock", [False, True])
def test_a_session_only_looked_at_goes_when_the_journal_is_closed(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, *, lock: bool
) -> None:
    known = finished(suite, journal)
    begin(qtbot, journal)
    if lock:
        journal.lock()
    else:
        journal.window.close()
    idle(qtbot, journal)
    assert finished(suite, journal) == known


def test_words_typed_ahead_stand_in_their_session_where_nothing_is_left_to_bring_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known, client = finished(suite, journal), journal.workspace.clients[0].id
    go(qtbot, journal, "session", known[0])
    gate = busy(journal)
    journal.workspace.go(Place("session", client, begin=True))
    page = journal.workspace.page
    assert isinstance(page, SessionPage)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), "He rang.")
    journal.bringing_back.bring_back()
    gate.set()
    idle(qtbot, journal)
    assert page.editor.text == "He rang."
    written_on(qtbot, journal, page)
