"""A meeting that was not held is complete by saying so: no prose, no ratings, and nothing that waits."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.entries import Section
from wa_journal.model.sessions import STAND_INS_FROM, Attendance, SessionStatus
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.today.page import TodayPage


def test_a_missed_meeting_is_finished_without_a_word(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    scales = page.record.ratings
    assert scales.scale("trust").isVisible()
    page.record.facts._more.click()
    qtbot.mouseClick(page.record.facts.status.button(SessionStatus.MISSED.value), Qt.MouseButton.LeftButton)
    assert not scales.scale("trust").isVisible()
    assert "nothing to rate" in scales._unheld.text()
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible())
    assert page.banner.words == ""
    kept = suite.sessions.get(session)
    assert kept.finished_at is not None
    assert kept.attendance is Attendance.DID_NOT_COME
    assert not any(due.session == session and due.kind is DueKind.UNFINISHED for due in suite.today.board().due)
    today = go(qtbot, journal, "today")
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: "did not come, today" in today.cases.rows.rows[0].detail)


def test_said_by_mistake_the_meeting_waits_to_be_written_again(suite: Suite) -> None:
    session = suite.sessions.next(suite.clients.add("K-77").id)
    suite.sessions.update(replace(session, status=SessionStatus.CANCELLED))
    assert suite.sessions.get(session.id).finished_at is not None
    suite.sessions.update(replace(session, status=SessionStatus.HELD))
    assert suite.sessions.unfinished(session.client) is not None


def test_of_a_meeting_that_a_salvage_lost_it_can_be_said_that_it_was_cancelled(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    known = suite.sessions.next(journal.workspace.clients[0].id)
    session = known.id
    suite.sessions.update(replace(known, number=STAND_INS_FROM + 1, status=SessionStatus.CANCELLED))
    page = go(qtbot, journal, "session", session)
    assert isinstance(page, SessionPage)
    facts = page.record.facts
    page.writing.ways.to_facts()
    qtbot.waitUntil(facts.isVisible, timeout=10_000)
    assert "lost in a salvage" in facts._line.text()
    assert facts.status.key is None, "a status that nobody told looks like one that was chosen"
    facts._where.setText("Room 4")
    facts.keep()
    qtbot.waitUntil(lambda: suite.sessions.get(session).place == "Room 4")
    assert suite.sessions.get(session).stands_in
    qtbot.mouseClick(facts.status.button(SessionStatus.CANCELLED.value), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: suite.sessions.get(session).number == known.number)
    assert suite.sessions.get(session).status is SessionStatus.CANCELLED
    assert not suite.sessions.get(session).stands_in
    qtbot.waitUntil(lambda: facts._line.text().startswith(f"Session {known.number} "), timeout=5_000)
    assert "lost in a salvage" not in facts._line.text()
    suite.undo.undo(session)
    assert suite.sessions.get(session).stands_in
    suite.undo.redo(session)
    assert suite.sessions.get(session).number == known.number


def test_facts_changed_later_leave_an_entry_finished(suite: Suite) -> None:
    begun = suite.sessions.next(suite.clients.add("K-78").id)
    suite.writing.finish(begun.id, (Section("He came late."),))
    suite.sessions.update(replace(begun, minutes=45))
    assert suite.sessions.get(begun.id).finished_at is not None
    assert suite.sessions.get(begun.id).minutes == 45
