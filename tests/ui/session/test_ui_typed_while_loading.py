"""Words typed while a session is still loading: none vanishes, none is doubled, none goes into another session."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.entries import Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage

OLD = "He was calm."
NEW = "SECONDTRY words here."
BOTH = f"{OLD}\n\n{NEW}"


@contextmanager
def busy(qtbot: QtBot, journal: OpenJournal) -> Iterator[None]:
    """Hold the worker, so that every load comes after what is typed inside, and after the draft's time too."""
    gate, tasks = threading.Event(), journal._kit.tasks
    tasks.run(journal.workspace, gate.wait)
    try:
        yield
    finally:
        gate.set()
    qtbot.waitUntil(lambda: tasks.idle, timeout=10_000)


def drafted(journal: OpenJournal, suite: Suite) -> SessionId:
    session = suite.sessions.next(journal.workspace.clients[0].id).id
    suite.writing.save_draft(session, (Section(OLD, None, Voice.THEY_SAID),))
    return session


def page_of(journal: OpenJournal) -> SessionPage:
    page = journal.workspace.page
    assert isinstance(page, SessionPage)
    return page


def type_words(qtbot: QtBot, page: SessionPage, words: str = NEW) -> None:
    qtbot.keyClicks(page.editor.first, words)


def kept(qtbot: QtBot, journal: OpenJournal, suite: Suite, session: SessionId) -> str:
    for page in journal.workspace.pages:
        if isinstance(page, SessionPage):
            page.drafting.flush()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    draft = suite.writing.draft(session)
    return joined(draft.sections) if draft else ""


def test_typed_before_the_first_load(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = drafted(journal, suite)
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", journal.workspace.clients[0].id, begin=True))
        page = page_of(journal)
        type_words(qtbot, page)
        qtbot.wait(1500)
        assert page.unsaved
    assert page.editor.text == BOTH
    assert kept(qtbot, journal, suite, session) == BOTH
    assert not page.unsaved


def test_typed_while_the_same_session_is_loaded_again(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = drafted(journal, suite)
    page = go(qtbot, journal, "session", session)
    assert isinstance(page, SessionPage)
    with busy(qtbot, journal):
        journal.new_entry()
        type_words(qtbot, page, " Now: ")
        qtbot.wait(1500)
        page.reload()
        type_words(qtbot, page, "so.")
    assert page.editor.text == f"{OLD} Now: so."
    assert kept(qtbot, journal, suite, session) == f"{OLD} Now: so."


def test_typed_after_switching_from_another_session(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    finished = suite.sessions.all(client)[1].id
    session = drafted(journal, suite)
    page = go(qtbot, journal, "session", finished)
    assert isinstance(page, SessionPage)
    before = page.editor.text
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", client, session))
        assert page.editor.text == ""
        type_words(qtbot, page)
        qtbot.wait(1500)
    assert page.editor.text == BOTH
    assert kept(qtbot, journal, suite, session) == BOTH
    assert suite.writing.draft(finished) is None
    go(qtbot, journal, "session", finished)
    assert page.editor.text == before


def test_typed_before_the_load_and_left_before_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = drafted(journal, suite)
    client = journal.workspace.clients[0].id
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", client, session))
        type_words(qtbot, page_of(journal))
        journal.workspace.go(Place("today"))
    assert kept(qtbot, journal, suite, session) == BOTH
    page = go(qtbot, journal, "session", session)
    assert isinstance(page, SessionPage)
    assert page.editor.text == BOTH


def test_typed_ahead_of_a_session_of_an_earlier_day_goes_along_with_todays(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    old, client = drafted(journal, suite), journal.workspace.clients[0].id
    suite.sessions.update(replace(suite.sessions.get(old), on=date.today() - timedelta(days=20)))
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", client, begin=True))
        type_words(qtbot, page_of(journal), "Words of")
    page = page_of(journal)
    assert "also what you typed just now" in page.banner.words
    qtbot.keyClicks(page.editor.first, " today.")
    assert kept(qtbot, journal, suite, old) == f"{OLD}\n\nWords of today."
    with busy(qtbot, journal):
        page.banner._button.click()
        assert page.unsaved
    todays = page.in_sight
    assert todays not in {old, None}
    assert page.editor.text == "Words of today."
    assert kept(qtbot, journal, suite, SessionId(str(todays))) == "Words of today."
    assert kept(qtbot, journal, suite, old) == OLD
    assert not page.unsaved


def test_what_was_typed_ahead_goes_along_also_where_the_older_words_are_changed(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    old, client = drafted(journal, suite), journal.workspace.clients[0].id
    suite.sessions.update(replace(suite.sessions.get(old), on=date.today() - timedelta(days=20)))
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", client, begin=True))
        type_words(qtbot, page_of(journal))
    page = page_of(journal)
    page.editor.first.moveCursor(QTextCursor.MoveOperation.Start)
    type_words(qtbot, page, "Then ")
    page.banner._button.click()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert page.editor.text == NEW
    assert kept(qtbot, journal, suite, old) == f"Then {OLD}"


def test_typed_for_a_client_without_a_session_begins_one(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = suite.clients.add("K-92").id
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", client))
        type_words(qtbot, page_of(journal))
    assert page_of(journal).editor.text == NEW
    (session,) = suite.sessions.all(client)
    assert kept(qtbot, journal, suite, session.id) == NEW


def test_the_page_says_that_it_loads_and_takes_words_only(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = drafted(journal, suite)
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", journal.workspace.clients[0].id, session))
        page = page_of(journal)
        assert page.writing.words.text() == "Loading …"
        assert not page.record.ratings.isEnabled()
    assert page.writing.words.text() == "3 words"
    assert page.record.ratings.isEnabled()


def test_asking_for_the_entry_twice_while_typing_keeps_both(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = drafted(journal, suite)
    with busy(qtbot, journal):
        journal.workspace.go(Place("session", journal.workspace.clients[0].id, begin=True))
        type_words(qtbot, page_of(journal), "One.")
        journal.new_entry()
        type_words(qtbot, page_of(journal), "Two.")
    assert page_of(journal).editor.text == f"{OLD}\n\nOne.\n\nTwo."
    assert kept(qtbot, journal, suite, session) == f"{OLD}\n\nOne.\n\nTwo."
