"""The tour: begun from the palette or by the demonstration, by key, left at any time, and it writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP, new_office
from wa_journal.model.entries import Section
from wa_journal.services import demonstration, opening
from wa_journal.services.suite import build
from wa_journal.ui.guide import steps
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage

WORDS = "five invented demonstration words"


@pytest.fixture(params=[2, 0], ids=["demonstration", "empty"])
def journal(request: pytest.FixtureRequest, qtbot: QtBot, kit: Kit, tmp_path: Path) -> Iterator[OpenJournal]:
    folder = tmp_path / "journal"
    if request.param:
        demonstration.make(folder, WORDS, demonstration.Size(clients=2, sessions=3), CHEAP)
        office = opening.open_office(folder, WORDS)
    else:
        office, _code = new_office(folder, WORDS)
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    window = MainWindow(kit)
    qtbot.addWidget(window)
    opened = OpenJournal(window, kit, suite)
    window.resize(1280, 820)
    window.show()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    yield opened
    opened.workspace.leave()
    opened.idle.stop()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
    window.may_close = None
    kit.tasks.close()
    office.close()


def test_the_tour_goes_through_all_pages_by_key_and_writes_nothing(qtbot: QtBot, kit: Kit, journal: OpenJournal) -> None:
    suite, guide = journal.suite, journal.guide
    before = journal.survey()
    has_clients = bool(before)
    journal.window.commands.run("tour")
    qtbot.waitUntil(guide.isVisible, timeout=10_000)
    seen = []
    while guide.isVisible():
        seen.append(journal.workspace.place.page)
        qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
        qtbot.keyClick(guide.next, Qt.Key.Key_Space)
    assert seen == [step.page for step in steps() if has_clients or not step.of_client]
    assert journal.survey() == before, "looking round must not begin a session"
    assert suite.clients.all() == journal.workspace.clients


def test_enter_goes_on_at_every_stop_whatever_its_page_does_when_it_is_loaded(
    qtbot: QtBot, kit: Kit, journal: OpenJournal
) -> None:
    guide, seen = journal.guide, []
    journal.window.activateWindow()
    guide.begin()
    qtbot.waitUntil(guide.isVisible, timeout=10_000)
    while guide.isVisible() and len(seen) <= len(steps()):
        qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
        seen.append(guide.heading.text())
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert len(seen) == len(set(seen)) == len([step for step in steps() if journal.workspace.clients or not step.of_client])


def test_the_strip_speaks_of_the_page_that_one_went_to_by_oneself(qtbot: QtBot, kit: Kit, journal: OpenJournal) -> None:
    guide = journal.guide
    guide.begin()
    qtbot.waitUntil(guide.isVisible, timeout=10_000)
    journal.workspace.go(Place("backups"))
    assert "Keep it safe" in guide.heading.text()
    assert guide.next.text() == "Done"
    journal.workspace.go(Place("settings"))
    assert "Keep it safe" in guide.heading.text(), "a page that is no stop changes nothing"
    guide.end.click()


def test_escape_ends_it_and_the_palette_begins_it_again(qtbot: QtBot, kit: Kit, journal: OpenJournal) -> None:
    guide = journal.guide
    for _ in range(2):
        journal.window.commands.run("tour")
        qtbot.waitUntil(guide.isVisible, timeout=10_000)
        qtbot.keyClick(guide.next, Qt.Key.Key_Escape)
        assert not guide.isVisible()


def test_one_can_go_back(qtbot: QtBot, kit: Kit, journal: OpenJournal) -> None:
    guide = journal.guide
    guide.begin()
    qtbot.waitUntil(guide.isVisible, timeout=10_000)
    assert not guide.back.isEnabled()
    guide.next.click()
    guide.back.click()
    assert journal.workspace.place.page == steps()[0].page
    guide.end.click()


def test_every_stop_is_a_page_that_is_there(journal: OpenJournal) -> None:
    assert {step.page for step in steps()} <= {spec.key for spec in journal.specs}


def test_what_is_written_is_only_looked_at(qtbot: QtBot, kit: Kit, journal: OpenJournal) -> None:
    guide, suite = journal.guide, journal.suite
    if not journal.survey():
        pytest.skip("there is no session to look at")
    drafts = [suite.writing.draft(one) for ids in journal.survey().values() for one in ids]
    guide.begin()
    qtbot.waitUntil(guide.isVisible, timeout=10_000)
    looked = 0
    while guide.isVisible():
        page = journal.workspace.page
        if isinstance(page, SessionPage):
            looked += 1
            qtbot.keyClicks(page.editor.first, "typed while it loads")
            qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
            shown = page.editor.text
            assert shown, "the words of the entry are there to look at"
            qtbot.keyClicks(page.editor.first, "typed into a box")
            qtbot.keyClicks(page, "typed anywhere")
            assert page.editor.text == shown
            assert page.writing.amending.text().endswith("to look at: nothing is changed here.")
            assert not page.writes
            assert not page.record.ratings.isEnabled()
            assert not page.tags.isEnabled()
            assert not page.voices.button.isEnabled()
            assert not any(action.isEnabled() for action in page.actions())
        guide.next.click()
    assert looked == 2
    assert drafts == [suite.writing.draft(one) for ids in journal.survey().values() for one in ids]


@pytest.mark.parametrize("leave", ["end", "tab"])
def test_whoever_leaves_the_tour_at_a_session_finds_it_as_a_click_would_show_it(
    qtbot: QtBot, kit: Kit, journal: OpenJournal, leave: str
) -> None:
    guide, suite = journal.guide, journal.suite
    if not journal.survey():
        pytest.skip("there is no session to look at")
    for ids in journal.survey().values():
        for one in ids:
            if suite.sessions.get(one).finished_at is None:
                suite.writing.finish(one, (Section("He was calm."),))
    guide.begin()
    qtbot.waitUntil(guide.isVisible, timeout=10_000)
    while not isinstance(journal.workspace.page, SessionPage):
        guide.next.click()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
    page = journal.workspace.page
    assert page.writing.isVisible()
    if leave == "end":
        guide.end.click()
    else:
        journal.workspace.go_tab("entries")
        journal.workspace.go_tab("session")
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)
    assert page.rest.isVisible()
    page.rest.amend.click()
    qtbot.waitUntil(lambda: journal.workspace.place.tab is False and kit.tasks.idle, timeout=20_000)
    assert page.writes
    qtbot.keyClicks(page.editor.first, "!")
    assert "!" in page.editor.text
    assert page.record.ratings.isEnabled()
    guide.hide()
