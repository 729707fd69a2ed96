"""What the read-back says is what is kept: nothing typed behind Finish changes it unseen."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from tests.ui.test_ui_dropping import busy, idle
from wa_journal.model.entries import joined
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def finishing(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> tuple[SessionPage, SessionId, Event]:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    gate = busy(journal)
    page.finishing.finish()
    return page, session, gate


def test_what_is_typed_behind_finish_begins_no_amendment(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session, gate = finishing(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), " More words.")
    gate.set()
    idle(qtbot, journal)
    assert page.finishing.view.isVisible()
    page.finishing.view.back.emit()
    assert page.editor.text == "He was calm."
    page.leave()
    idle(qtbot, journal)
    assert suite.writing.draft(session) is None
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), " Later.")
    assert page.editor.text == "He was calm. Later.", "behind the read-back one amends on purpose"


def test_whoever_goes_on_to_another_client_behind_finish_writes_there(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session, gate = finishing(qtbot, journal, suite)
    other = journal.workspace.clients[1].id
    journal.workspace.go(Place("session", other, suite.sessions.next(other).id))
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "Other words.")
    gate.set()
    idle(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), " More.")
    assert page.editor.text == "Other words. More."
    entry = suite.writing.entry(session)
    assert entry is not None
    assert joined(entry.sections) == "He was calm."


def test_one_writes_on_where_nothing_could_be_finished(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    page.finishing.finish()
    idle(qtbot, journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    assert page.editor.text == "He was calm."
