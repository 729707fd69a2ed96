"""What the read-back says is what is kept: nothing typed behind Finish and no command of the boxes changes it unseen."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from tests.ui.session.test_ui_dropping import busy, idle
from wa_journal.model.entries import joined
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage

THROUGH = "Ctrl+Shift+Return"


def finishing(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> tuple[SessionPage, SessionId, Event]:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    gate = busy(journal)
    page.finishing.finish()
    return page, session, gate


def read_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> tuple[SessionPage, SessionId]:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.record.ratings.scale("goals")._track, "7")
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), "He was calm.")
    page.finishing.finish()
    idle(qtbot, journal)
    assert page.finishing.view.isVisible()
    return page, session


def test_no_tag_is_said_to_wait_or_not_before_the_entry_was_read(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _, gate = finishing(qtbot, journal, suite)
    told: list[str] = []
    page.finishing.kept.connect(lambda _: told.append(""))
    shown = page.finishing.view.show_read_back

    def _listening(*given: object, **named: object) -> None:
        shown(*given, **named)  # type: ignore[arg-type]
        told.extend(label.text() for label in page.finishing.view.findChildren(PlainLabel) if "Tags kept" in label.text())

    page.finishing.view.show_read_back = _listening  # type: ignore[method-assign]
    gate.set()
    idle(qtbot, journal)
    assert "Tags kept: 0; the entry is being read for suggestions." in told
    assert "to go through" in told[-1]


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


def test_whoever_goes_on_to_another_client_behind_finish_writes_there(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
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


def test_no_command_of_the_boxes_acts_over_the_read_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = read_back(qtbot, journal, suite)
    for action in page.actions():
        if action.shortcut().toString() != THROUGH:
            assert not action.isEnabled(), action.text()
            action.trigger()
    idle(qtbot, journal)
    assert page.finishing.view.isVisible()
    assert suite.sessions.ratings(session).goals == 7
    assert QApplication.focusWidget() is page.finishing.view.done


@pytest.mark.parametrize("way", ["back", "again"])
def test_the_commands_act_again_with_the_boxes(qtbot: QtBot, journal: OpenJournal, suite: Suite, way: str) -> None:
    page, session = read_back(qtbot, journal, suite)
    if way == "back":
        page.finishing.view.back.emit()
    else:
        page.finishing.view.finished.emit()
        idle(qtbot, journal)
        go(qtbot, journal, "session", session)
    (undo,) = (action for action in page.actions() if action.shortcut().toString() == "Ctrl+Alt+Z")
    assert undo.isEnabled()
    undo.trigger()
    idle(qtbot, journal)
    assert suite.sessions.ratings(session).goals is None


def test_what_the_read_back_asks_of_the_tags_is_answered_by_key(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = read_back(qtbot, journal, suite)
    (through,) = (action for action in page.actions() if action.shortcut().toString() == THROUGH)
    assert through.isEnabled()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.finishing.view.done, Qt.Key.Key_Return, both)
    idle(qtbot, journal)
    assert suite.sessions.get(session).tags_reviewed_at is not None
    assert page.finishing.view.isVisible()
    assert not through.isEnabled(), "what is answered is asked no more"
    assert QApplication.focusWidget() is page.finishing.view.done


def test_the_spelling_menu_writes_into_no_box_that_is_held_still(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    box = page.editor.editor(Voice.I_SAW)
    qtbot.keyClicks(box, "He wsa calm.")
    idle(qtbot, journal)
    cursor = box.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    gate = busy(journal)
    page.finishing.finish()
    page.spelling.next()
    page.spelling._replace(box, cursor, "wsa", "was")
    gate.set()
    idle(qtbot, journal)
    page.spelling._replace(box, cursor, "wsa", "was")
    page.leave()
    idle(qtbot, journal)
    assert not page.banner.words
    assert suite.writing.draft(session) is None, "nobody sees over the read-back that one amends"
    page.finishing.view.back.emit()
    page.spelling._replace(box, cursor, "wsa", "was")
    assert page.editor.text == "He was calm."
