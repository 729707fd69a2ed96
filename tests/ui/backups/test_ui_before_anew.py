"""Before another journal takes its place, or all is encrypted anew, what was typed is in the journal, or it is said first."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from tests.ui.session.test_ui_not_taken import WORDS, drafted, full_disk, settle
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.page import Page

WAYS = pytest.mark.parametrize("way", ["restore", "rotate"])


def ask(page: Page, way: str) -> None:
    if way == "restore":
        page.restore_wanted.emit(Path("kept.wabackup"))
    else:
        page.rotate_wanted.emit()


def told(journal: OpenJournal) -> list[object]:
    asked: list[object] = []
    journal.restore_wanted.connect(asked.append)
    journal.rotate_wanted.connect(lambda: asked.append(None))
    return asked


@WAYS
def test_words_that_were_refused_are_told_of_first_and_the_officer_decides(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    asked, banner = told(journal), journal.workspace.banner
    with full_disk(qtbot, journal, monkeypatch):
        qtbot.keyClicks(page.editor.editor(Voice.I_SAW), WORDS)
        ask(go(qtbot, journal, "backups"), way)
        settle(qtbot, journal)
        assert not asked
        assert "not saved yet" in banner.words
        banner._button.click()
        assert len(asked) == 1
    ask(journal.workspace.page, way)
    settle(qtbot, journal)
    assert len(asked) == 2
    assert drafted(suite, session) == WORDS


@WAYS
def test_words_on_their_way_are_waited_for_and_asked_twice_it_is_begun_once(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, way: str
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    asked = told(journal)
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), WORDS)
    ask(page, way)
    ask(page, way)
    assert not asked
    settle(qtbot, journal)
    assert asked == [Path("kept.wabackup") if way == "restore" else None]
    assert drafted(suite, session) == WORDS
    assert not journal.workspace.banner.words


@WAYS
def test_once_the_words_are_saved_one_is_told_and_can_go_on(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    asked, banner = told(journal), journal.workspace.banner
    qtbot.keyClicks(page.editor.editor(Voice.I_SAW), WORDS)
    with full_disk(qtbot, journal, monkeypatch):
        ask(page, way)
        settle(qtbot, journal)
        assert "not saved yet" in banner.words
    qtbot.waitUntil(lambda: "saved now" in banner.words, timeout=9000)
    assert drafted(suite, session) == WORDS
    assert not asked
    banner._button.click()
    settle(qtbot, journal)
    assert len(asked) == 1
