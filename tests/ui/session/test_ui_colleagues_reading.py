"""What a colleague went through is told as theirs, and the officer who takes over can say that they went through it too."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.session.test_ui_session_tags import at_tags
from tests.ui.tagged_entry import an_entry
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Through
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.place import Place

THEIRS = "A colleague went through the tags."


def read_by_colleague(opened: Opened) -> SessionId:
    session = an_entry(opened)
    opened.suite.tagging.reviewed(session)
    theirs = replace(opened.suite.sessions.get(session), tags_through=Through.COLLEAGUE)
    with opened.suite.tagging._desk.work() as work:
        work.sessions.put(theirs)
    return session


@pytest.mark.parametrize("by", ["button", "key"])
def test_a_colleagues_reading_is_told_and_ones_own_word_is_taken_and_taken_back(qtbot: QtBot, opened: Opened, by: str) -> None:
    session = read_by_colleague(opened)
    page = at_tags(opened, session)
    done = page.tags._done
    assert THEIRS in page.tags._told.text()
    assert (done.text(), done.isEnabled()) == ("I went through the tags", True)
    assert not page.banner.words
    if by == "button":
        done.click()
    else:
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    opened.settle()
    assert opened.suite.sessions.get(session).tags_through is Through.SAID
    assert page.banner.words.startswith("You went through the tags.")
    assert (THEIRS in page.tags._told.text(), done.text(), done.isEnabled()) == (False, "You went through the tags", False)
    page.banner._button.click()
    opened.settle()
    assert opened.suite.sessions.get(session).tags_through is Through.COLLEAGUE
    assert THEIRS in page.tags._told.text()
    assert (done.text(), done.isEnabled()) == ("I went through the tags", True)


def test_the_list_of_entries_says_whose_reading_it_is(opened: Opened) -> None:
    session = read_by_colleague(opened)
    opened.journal.workspace.go(Place("entries", opened.journal.workspace.clients[0].id, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, EntriesPage)
    row = next(row for row in page.list.rows.rows if row.key == session)
    assert row.detail == "tags gone through by a colleague"
