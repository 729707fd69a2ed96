"""Who arrives at a page has the focus where work begins, though what is there to do was still on its way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.judgement import Answer
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.focus import stops
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.place import Place
from wa_journal.ui.shell.page_spec import Scope
from wa_journal.ui.today.page import TodayPage


@pytest.mark.parametrize("key", ["profile", "board", "trajectory", "craft", "entries", "supervision"])
def test_the_focus_rests_on_something_to_do(qtbot: QtBot, journal: OpenJournal, suite: Suite, key: str) -> None:
    first, second = journal.workspace.clients[:2]
    suite.alliance.judge(first.id, "Talk about the offence", Answer.UNSURE, 50, "He came each time", "A missed meeting")
    go(qtbot, journal, "today")
    for client in (first, second, first):
        journal.workspace.go(Place(key, client.id))
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        page = journal.workspace.page
        here = page.window().focusWidget()
        assert here is not None
        assert page.isAncestorOf(here), type(here).__name__
        assert not isinstance(here, QScrollArea) or not stops(here), "the keys are nowhere"


def test_what_has_the_focus_is_in_sight(qtbot: QtBot, journal: OpenJournal) -> None:
    for spec in journal.specs:
        page = go(qtbot, journal, spec.key)
        qtbot.wait(50)
        here = page.window().focusWidget()
        assert here is not None
        assert page.isAncestorOf(here), spec.key
        assert not here.visibleRegion().isEmpty(), f"{spec.key}: {here.accessibleName()} is typed into out of sight"


def test_no_change_of_page_gives_the_keys_to_the_frame(qtbot: QtBot, journal: OpenJournal) -> None:
    work, fallen = journal.workspace, list[str]()
    client = work.clients[0].id

    def _note(_old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and (work.rail.isAncestorOf(new) or work.header.isAncestorOf(new)):
            fallen.append(f"{work.place.page}: {new.accessibleName()}")

    go(qtbot, journal, "today")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(_note)
    try:
        for _ in range(2):
            # Each is built on the first round, and stands already on the second.
            for spec in journal.specs:
                work.go(Place(spec.key, client if spec.scope is Scope.CLIENT else None))
                qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
                qtbot.wait(20)
    finally:
        app.focusChanged.disconnect(_note)
    assert fallen == []


@pytest.mark.parametrize("which", ["due", "cases"])
def test_what_was_opened_by_mouse_has_the_keys(qtbot: QtBot, journal: OpenJournal, which: str) -> None:
    work = journal.workspace
    for _ in range(2):
        today = go(qtbot, journal, "today")
        assert isinstance(today, TodayPage)
        rows = today.due if which == "due" else today.cases
        for place in range(rows.rows.rowCount()):
            go(qtbot, journal, "today")
            qtbot.wait(20)
            middle = rows.visualRect(rows.rows.index(place, 0)).center()
            qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
            qtbot.waitUntil(lambda: work.place.page != "today", timeout=5_000)
            qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
            qtbot.wait(50)
            here = journal.window.focusWidget()
            assert here is not None
            assert work.page.isAncestorOf(here), f"{work.place.page}: {here.accessibleName()}"


def test_the_first_entry_has_the_keys_where_the_page_still_said_that_there_is_none(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = suite.clients.add("Heron").id
    work = journal.workspace
    for _ in range(2):
        work.go(Place("entries", client))
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        here = journal.window.focusWidget()
        assert here is not None
        assert work.page.isAncestorOf(here), here.accessibleName()
        go(qtbot, journal, "today")
        suite.sessions.next(client)
    assert isinstance(here, RowList)
