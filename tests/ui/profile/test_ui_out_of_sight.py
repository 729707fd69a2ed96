"""Locking: every window goes out of sight, from wherever it is asked, and a lock that must wait opens nothing to anybody."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.entries import Section
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.craft.own_rating import OwnRating
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.box import Box
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.question import Question


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


@contextmanager
def full_disk(qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as failing:
        failing.setattr(type(journal.suite.writing), "save_draft", full)
        yield
        settle(qtbot, journal)


def in_sight() -> list[str]:
    return sorted(type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible())


def box_of(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def copy_for_the_client(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    page._on_copy()


def erasure(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    page._on_erase()


def palette(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.finder.show()


def keys(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.show_keys()


def question(qtbot: QtBot, journal: OpenJournal) -> None:
    journal._kit.notify.ask(journal.window, Question("Sure?", "It goes.", "Yes"), journal.add_client)


@pytest.mark.parametrize("shown", [copy_for_the_client, erasure, palette, keys, question])
def test_the_lock_key_works_in_a_box_and_nothing_is_in_sight_while_the_lock_waits(
    qtbot: QtBot, journal: OpenJournal, shown: Callable[[QtBot, OpenJournal], None]
) -> None:
    shown(qtbot, journal)
    settle(qtbot, journal)
    box = box_of(QDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is box, timeout=5_000)
    gate = Event()
    journal._kit.tasks.run(journal.workspace, gate.wait)
    try:
        with qtbot.waitSignal(journal.lock_wanted, timeout=10_000):
            qtbot.keyClick(QApplication.focusWidget() or box, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            seen = in_sight()
            gate.set()
    finally:
        gate.set()
    assert seen == []
    box.close()
    journal.window.show()


def test_a_box_is_there_again_as_it_was_when_the_lock_was_refused(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_THINK), "Maybe.")
    journal.add_client()
    box = box_of(Box)
    with full_disk(qtbot, journal, monkeypatch):
        journal.lock()
        journal.lock()
        assert in_sight() == []
    assert (box.isVisible(), journal.window.isVisible()) == (True, True)
    assert QApplication.activeModalWidget() is box
    box.close()
    page.leave()
    settle(qtbot, journal)
    assert suite.writing.draft(session) is not None


def test_a_lock_that_cannot_save_leaves_the_client_with_the_question_and_no_journal(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    box = page.editor.editor(Voice.I_THINK)
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(box, "Maybe.")
        craft = go(qtbot, journal, "craft")
        assert isinstance(craft, CraftPage)
        craft._on_rating_wanted()
        journal.lock()
        settle(qtbot, journal)
        assert journal.workspace.unsaved
        assert in_sight() == ["OwnRating"]
        assert QApplication.activeModalWidget() is craft._rating
    assert isinstance(craft._rating, OwnRating)
    craft._rating._on_checked(right=True)
    assert in_sight() == ["MainWindow"]
    assert "not saved" in journal.workspace.banner.words
    journal.workspace.leave()
    settle(qtbot, journal)


def test_after_a_refused_lock_backups_go_on_and_the_warning_goes_once_the_words_are_saved(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_THINK), "Maybe.")
    with full_disk(qtbot, journal, monkeypatch):
        journal.lock()
        settle(qtbot, journal)
        assert "disk is full" in journal.workspace.banner.words, "what hinders is said, with what helps"
        assert journal.rounds._timer.isActive()
        assert journal.idle._timer.isActive()
    page.leave()
    qtbot.waitUntil(lambda: not journal.workspace.banner.words, timeout=5_000)
    draft = suite.writing.draft(session)
    assert draft is not None
    assert draft.sections == (Section("Maybe.", None, Voice.I_THINK),)


def test_another_notice_is_not_taken_away_with_the_warning(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.editor.editor(Voice.I_THINK), "Maybe.")
    with full_disk(qtbot, journal, monkeypatch):
        journal.lock()
        settle(qtbot, journal)
    journal._kit.notify.failure(DiskFull())
    told = journal.workspace.banner.words
    page.leave()
    settle(qtbot, journal)
    qtbot.waitUntil(lambda: not journal._closing._look_again.isActive(), timeout=5_000)
    assert journal.workspace.banner.words == told
