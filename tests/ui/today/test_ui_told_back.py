"""What the officer did is said and can be taken back: sizes kept, strains opened again, tags undone, backups missing."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.change import Change, Touched
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import SessionStatus, StrainOutcome
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.pill import Pill
from wa_journal.ui.phrases import day
from wa_journal.ui.today.page import TodayPage


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_a_text_size_chosen_by_key_is_the_setting(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    journal.window.commands.run("larger")
    journal.window.commands.run("larger")
    settle(qtbot, journal)
    assert suite.preferences.get("text_size") == journal._kit.look.percent > 100
    journal.window.commands.run("plain")
    settle(qtbot, journal)
    assert suite.preferences.get("text_size") == 100


def test_today_says_that_no_backup_is_made_by_itself_and_leads_there(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, tmp_path: Path
) -> None:
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    assert page.backups.isVisible()
    page.backups.findChild(Button).click()
    qtbot.waitUntil(lambda: journal.workspace.place.page == "backups", timeout=3000)
    suite.preferences.set("backup_folder", str(tmp_path))
    go(qtbot, journal, "today")
    page.refresh()
    settle(qtbot, journal)
    assert not page.backups.isVisible()


@pytest.mark.parametrize("where", ["entries", "session"])
def test_a_closed_strain_is_opened_again_where_it_is_read(qtbot: QtBot, journal: OpenJournal, suite: Suite, where: str) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    noted = suite.sessions.note_strain(session, StrainKind.PULLED_AWAY)
    assert noted is not None
    suite.sessions.close_strain(noted, StrainOutcome.REPAIRED)
    if where == "session":
        page.refresh()
        settle(qtbot, journal)
        page.record.repair.again.click()
    else:
        entries = go(qtbot, journal, "entries", session)
        assert isinstance(entries, EntriesPage)
        next(one for one in entries.view.findChildren(Button) if one.text() == "Open again").click()
    settle(qtbot, journal)
    assert suite.sessions.strain(noted.id).outcome is StrainOutcome.OPEN
    assert suite.sessions.strain(noted.id).closed_on is None


def test_a_strain_is_settled_by_the_session_that_was_chosen(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    first, second, *_, last = (one for one in suite.sessions.all(client) if one.status is SessionStatus.HELD)
    noted = suite.sessions.note_strain(first.id, StrainKind.PULLED_AWAY)
    entries = go(qtbot, journal, "entries", first.id)
    assert isinstance(entries, EntriesPage)
    shown = entries.view.strain
    assert shown.by is not None
    assert shown.by.key == last.id

    def _press(words: str) -> None:
        qtbot.waitUntil(lambda: any(one.text() == words and one.isVisible() for one in shown.findChildren(Button)))
        button = next(one for one in shown.findChildren(Button) if one.text() == words and one.isVisible())
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        settle(qtbot, journal)

    shown.by.setCurrentIndex(shown.by.findData(second.id))
    _press("Repaired")
    assert suite.sessions.strain(noted.id).closed_in == second.id
    focused = journal.window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Open again"
    _press("Open again")
    _press("Repaired")
    assert suite.sessions.strain(noted.id).closed_in == last.id


def test_a_strain_that_no_later_meeting_settled_is_not_said_to_be_settled_by_one(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    last = [one for one in suite.sessions.all(client) if one.status is SessionStatus.HELD][-1]
    noted = suite.sessions.note_strain(last.id, StrainKind.PULLED_AWAY)
    shown = go(qtbot, journal, "entries", last.id).view.strain  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: shown.by is not None)
    assert [key for key, _ in shown.by.options] == ["", last.id]
    shown.findChildren(Button)[0].click()
    settle(qtbot, journal)
    kept = suite.sessions.strain(noted.id)
    assert (kept.outcome, kept.closed_in, kept.closed_on) == (StrainOutcome.REPAIRED, None, date.today())
    qtbot.waitUntil(lambda: any(day(date.today()) in one.accessibleName() for one in shown.findChildren(Pill)))


def test_u_in_the_tag_list_says_what_came_back_and_shows_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText("He said he wants to finish the course. He shouted at me.")
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)
    page.finishing.view.back.emit()
    qtbot.waitUntil(lambda: page.tags.list.rows.rowCount() > 0, timeout=10_000)
    shown = page.tags.list
    shown.setCurrentIndex(shown.rows.index(0, 0))
    first = shown.key
    qtbot.keyClick(shown, Qt.Key.Key_X)
    settle(qtbot, journal)
    qtbot.keyClick(shown, Qt.Key.Key_U)
    settle(qtbot, journal)
    assert {tag.id: tag.state for tag in suite.tagging.tags(session)}[first] is TagState.SUGGESTED  # type: ignore[index]
    assert shown.key == first
    assert "Taken back" in page.banner.words
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert page.banner.words == "", "it is decided again"


def test_that_nothing_is_written_is_told_no_longer_than_it_is_so(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    page.finishing.finish()
    qtbot.waitUntil(lambda: "No word is written" in page.banner.words, timeout=10_000)
    qtbot.keyClicks(page.editor.editor(Voice.THEY_SAID), "H")
    assert page.banner.words == ""


def test_that_nothing_is_written_is_told_of_no_other_session(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.finishing.finish()
    qtbot.waitUntil(lambda: "No word is written" in page.banner.words, timeout=10_000)
    other = next(one.id for one in suite.sessions.all(journal.workspace.clients[0].id) if one.id != session)
    go(qtbot, journal, "session", other)
    assert page.banner.words == ""


@pytest.mark.parametrize("aside", [True, False])
def test_the_lock_screen_says_that_a_backup_is_back(qtbot: QtBot, kit: Kit, aside: bool) -> None:
    page = LockPage(kit, Door(_opens, _opens))
    qtbot.addWidget(page)
    page.tell_restored(aside=aside)
    assert page.banner.words.startswith("The backup is back.")
    assert ("What was here before was moved aside" in page.banner.words) is aside
    assert "whole" not in page.banner.words, "of a lost journal only its keys were left"


def _opens(*_given: object) -> str:
    return "open"


def test_a_key_on_today_is_for_the_work_that_was_chosen_whatever_came_before_it(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    first, second = (client.id for client in journal.workspace.clients[:2])
    chosen = suite.practice.add_line(first, LedgerKind.PROMISE, "the bus pass", due=date.today() - timedelta(days=1))
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    page.due.setFocus()
    page.due.choose(next(key for key, item in page._due.items() if item.record == chosen.id))
    before = page.due.currentIndex().row()
    other = suite.practice.add_line(second, LedgerKind.PROMISE, "a call", due=date.today() - timedelta(days=900))
    journal._kit.tasks.changed.emit(Change(Touched.PRACTICE, second))
    settle(qtbot, journal)
    assert page.due.currentIndex().row() == before + 1
    qtbot.keyClicks(page.due, "k")
    settle(qtbot, journal)
    states = [suite.practice.line(line.id).state for line in (chosen, other)]
    assert states == [LedgerState.KEPT, LedgerState.OPEN]


def test_ctrl_z_on_today_takes_back_what_is_told_there_and_nothing_else(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    journal.window.activateWindow()
    client = journal.workspace.clients[0].id
    lines = [
        suite.practice.add_line(client, LedgerKind.PROMISE, words, due=date.today() - timedelta(days=1))
        for words in ("one", "two")
    ]
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    page.due.setFocus()

    def _states() -> list[LedgerState]:
        return [suite.practice.line(line.id).state for line in lines]

    for line in lines:
        page.due.choose(next(key for key, item in page._due.items() if item.record == line.id))
        qtbot.keyClicks(page.due, "b")
        settle(qtbot, journal)
    assert _states() == [LedgerState.BROKEN, LedgerState.BROKEN]
    for _ in range(2):
        qtbot.keyClick(journal.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, journal)
        assert _states() == [LedgerState.BROKEN, LedgerState.OPEN], "what is not told any more is not undone unseen"
    assert page.banner.words == ""
