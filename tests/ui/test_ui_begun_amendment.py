"""An amendment that is begun and not finished is named wherever its session is listed, and search says what it leaves out."""

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.test_ui_session_place import finished
from wa_journal.model.entries import Section
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.search.page import SearchPage
from wa_journal.ui.session.loaded import finished as read_back
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.today.page import TodayPage

AMENDED = (Section("He was calm. Zanzibar.", None, Voice.THEY_SAID),)


def test_today_names_a_begun_amendment_and_leads_into_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first = finished(suite, journal)[0]
    suite.writing.save_draft(first, AMENDED)
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    row = next(row for row in page.due.rows.rows if row.detail == "amendment not finished · Session 1")
    assert row.title == journal.workspace.clients[0].codename
    page.due.choose(row.key)
    page.due.opened.emit(row.key)
    qtbot.waitUntil(lambda: journal.workspace.place.session == first)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    session = journal.workspace.page
    assert isinstance(session, SessionPage)
    assert session.writing.amending.isVisible()
    assert session.editor.text == "He was calm. Zanzibar."


def test_entries_name_a_begun_amendment_and_say_that_its_words_are_not_shown(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    first, second, *_ = finished(suite, journal)
    suite.writing.save_draft(first, AMENDED)
    page = go(qtbot, journal, "entries", first)
    assert isinstance(page, EntriesPage)
    rows = {row.key: row for row in page.list.rows.rows}
    assert (rows[first].detail, rows[first].mark) == ("amendment not finished", Mark.OPEN)
    assert rows[second].mark is not Mark.OPEN
    qtbot.waitUntil(page.view.amended.isVisible)
    assert page.view.write.text() == "Go on writing"
    go(qtbot, journal, "entries", second)
    assert not page.view.amended.isVisible()


def test_search_says_how_many_entries_it_cannot_search_where_it_finds_nothing(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    first = finished(suite, journal)[0]
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    page.words.setText("zanzibar")
    qtbot.waitUntil(lambda: page._told.text() == "Nothing found. Fewer words or filters find more.")
    suite.writing.save_draft(first, AMENDED)
    page.words.setText("zanzibar zanzibar")
    qtbot.waitUntil(lambda: page._told.text().endswith("1 entry or amendment is not finished: it is not searched."))
    page.client.show_key(journal.workspace.clients[1].id)
    page.words.setText("zanzibar")
    qtbot.waitUntil(lambda: page._told.text() == "Nothing found. Fewer words or filters find more.")


def test_words_taken_out_again_before_a_missed_meeting_is_finished_wait_for_nobody(suite: Suite) -> None:
    session = suite.sessions.next(suite.clients.add("K-93").id)
    suite.writing.save_draft(session.id, AMENDED)
    suite.sessions.set_status(session.id, SessionStatus.MISSED)
    read_back(suite, session.id, (Section(""),))
    assert suite.writing.drafted(session.client) == frozenset()
