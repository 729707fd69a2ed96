"""Who arrives at a page has the focus where work begins, though what is there to do was still on its way."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.judgement import Answer
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.focus import stops
from wa_journal.ui.place import Place


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
