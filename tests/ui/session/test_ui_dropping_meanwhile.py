"""While words are dropped or come back nothing is written over them, and a double press counts once."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from tests.ui.session.test_ui_dropping import amended, arrived, bring_back, busy, idle
from tests.ui.session.test_ui_session_place import finished, rest
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def test_nothing_can_be_written_over_words_that_are_coming_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first = finished(suite, journal)[0]
    amended(qtbot, journal, first).dropping.button.click()
    arrived(qtbot, journal, "entries")
    page = go(qtbot, journal, "session", first)
    assert isinstance(page, SessionPage)
    gate = busy(journal)
    journal.bringing_back.bring_back()
    qtbot.keyClicks(page.editor.first, "x")
    page.finishing.finish()
    page.dropping.drop()
    gate.set()
    arrived(qtbot, journal, "session")
    page.leave()
    idle(qtbot, journal)
    draft = suite.writing.draft(first)
    assert draft is not None
    assert draft.sections[0].text.endswith(" Zanzibar.")
    qtbot.keyClicks(page.editor.first, " More.")
    assert " More." in page.editor.text, "once they are back one writes on"


def test_a_double_press_drops_once_and_leaves_the_way_back_in_sight(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    known = finished(suite, journal)
    for there in ("entries", "session"):
        amended(qtbot, journal, known[0]).leave()
        idle(qtbot, journal)
        page = go(qtbot, journal, there, None if there == "session" else known[0])
        if isinstance(page, SessionPage):
            journal.workspace.go(Place("session", journal.workspace.clients[0].id, known[0], tab=True))
            idle(qtbot, journal)
        button = page.rest.drop if isinstance(page, SessionPage) else page.view.drop  # type: ignore[attr-defined]
        for _ in range(2):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        idle(qtbot, journal)
        assert suite.writing.draft(known[0]) is None
        assert "The amendment of session 1 is dropped" in journal.workspace.banner.words
        assert journal.workspace.banner._button.isVisible()


def test_a_double_press_brings_back_one(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    first, second = finished(suite, journal)[:2]
    for session in (first, second):
        amended(qtbot, journal, session).dropping.button.click()
        arrived(qtbot, journal, "entries")
    gate = busy(journal)
    for _ in range(2):
        qtbot.mouseClick(journal.workspace.banner._button, Qt.MouseButton.LeftButton)
    journal.bringing_back.bring_back()
    gate.set()
    arrived(qtbot, journal, "session")
    assert rest(qtbot, journal).in_sight == second
    assert suite.writing.draft(first) is None
    journal.bringing_back.bring_back()
    idle(qtbot, journal)
    assert suite.writing.draft(first) is not None


def test_one_writes_on_where_nothing_waits_to_come_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.bringing_back.bring_back()
    idle(qtbot, journal)
    qtbot.keyClicks(page.editor.first, "He was calm.")
    assert page.editor.text == "He was calm."


def test_nothing_can_be_written_into_words_that_are_being_dropped(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    finished(suite, journal)
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    gate = busy(journal)
    page.dropping.drop()
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), " More words.")
    page.finishing.finish()
    gate.set()
    arrived(qtbot, journal, "entries")
    page.leave()
    idle(qtbot, journal)
    assert suite.writing.draft(session) is None
    assert suite.writing.entry(session) is None
    assert not journal.workspace.unsaved
    assert bring_back(qtbot, journal).editor.text == "He was calm."
