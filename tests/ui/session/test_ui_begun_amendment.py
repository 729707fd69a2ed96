"""An amendment that is begun and not finished is named wherever its session is listed, and search finds it."""

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from tests.ui.session.test_ui_session_place import finished
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


def test_search_finds_what_is_begun_and_leads_to_where_it_is_written_on(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first, *_ = finished(suite, journal)
    begun = suite.sessions.next(journal.workspace.clients[1].id)
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    page.words.setText("zanzibar")
    qtbot.waitUntil(lambda: page._told.text() == "Nothing found. Fewer words or filters find more.")
    suite.writing.save_draft(first, AMENDED)
    suite.writing.save_draft(begun.id, AMENDED)
    page.words.setText("zanzibar calm")
    qtbot.waitUntil(lambda: page._told.text() == "2 passages found.")
    titles = [row.title.partition(" · ")[2] for row in page.list.rows.rows]
    assert titles == [f"session {begun.number} · draft", "session 1 · begun amendment"]
    assert all(row.hits for row in page.list.rows.rows)
    page.client.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page._told.text() == "1 passage found.")
    page.list.choose(page.list.rows.rows[0].key)
    page.list.opened.emit(page.list.rows.rows[0].key)
    qtbot.waitUntil(lambda: journal.workspace.place.session == first)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    session = journal.workspace.page
    assert isinstance(session, SessionPage)
    assert session.writing.amending.isVisible()
    assert session.editor.text == "He was calm. Zanzibar."


def test_a_tag_finds_no_draft_since_nobody_has_confirmed_one_there(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    suite.writing.save_draft(finished(suite, journal)[0], AMENDED)
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    page.words.setText("zanzibar")
    qtbot.waitUntil(lambda: page._told.text() == "1 passage found.")
    page.indicator.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page._told.text() == "Nothing found. Fewer words or filters find more.")


def test_words_taken_out_again_before_a_missed_meeting_is_finished_wait_for_nobody(suite: Suite) -> None:
    session = suite.sessions.next(suite.clients.add("K-93").id)
    suite.writing.save_draft(session.id, AMENDED)
    suite.sessions.set_status(session.id, SessionStatus.MISSED)
    read_back(suite, session.id, (Section(""),))
    assert suite.writing.drafted(session.client) == frozenset()
