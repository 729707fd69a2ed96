"""The last words before a lock or before quitting are kept, also those typed while a save was on its way."""

import threading

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from tests.ui.session.test_ui_not_taken import drafted, settle
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.save_mark import SaveState
from wa_journal.ui.session.page import SessionPage

FIRST, LAST = "He came early", " and stayed."


def typing_on(qtbot: QtBot, journal: OpenJournal) -> tuple[SessionPage, SessionId, threading.Event]:
    """Type on behind a save that is on its way: the worker is busy until the gate opens."""
    page, session = fresh_session(qtbot, journal, journal.suite)
    gate = threading.Event()
    journal._kit.tasks.run(journal.workspace, gate.wait)
    box = page.editor.editor(Voice.I_SAW)
    with qtbot.waitSignal(page.drafting.autosave.due):
        qtbot.keyClicks(box, FIRST)
    qtbot.keyClicks(box, LAST)
    return page, session, gate


def test_locking_right_behind_the_last_words_locks_and_keeps_them(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    _, session, gate = typing_on(qtbot, journal)
    with qtbot.waitSignal(journal.lock_wanted, timeout=5000):
        qtbot.keyClick(journal.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        gate.set()
    assert not journal.window.isVisible()
    assert drafted(suite, session) == FIRST + LAST


def test_quitting_right_behind_the_last_words_closes_and_keeps_them(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    _, session, gate = typing_on(qtbot, journal)
    assert not journal.window.close()
    gate.set()
    qtbot.waitUntil(lambda: not journal.window.isVisible(), timeout=5000)
    settle(qtbot, journal)
    assert drafted(suite, session) == FIRST + LAST


def test_what_is_told_of_an_older_save_says_nothing_of_the_newer_one(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session, gate = typing_on(qtbot, journal)
    states: list[object] = []
    page.saving.connect(lambda state, _: states.append(state))
    save = type(suite.writing).save_draft

    def full_at_last(self: object, about: SessionId, sections: tuple[object, ...]) -> object:
        if any(LAST in section.text for section in sections):  # type: ignore[attr-defined]
            raise DiskFull
        return save(self, about, sections)  # type: ignore[arg-type]

    with monkeypatch.context() as failing:
        failing.setattr(type(suite.writing), "save_draft", full_at_last)
        page.drafting.flush()
        gate.set()
        settle(qtbot, journal)
        assert SaveState.SAVED not in states
        assert states[-1] is SaveState.FAILED
        assert page.unsaved
    page.leave()
    settle(qtbot, journal)
    assert drafted(suite, session) == FIRST + LAST
    assert not page.unsaved
