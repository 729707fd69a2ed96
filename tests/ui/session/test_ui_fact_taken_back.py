"""A fact of the meeting that is taken back stands as it was before, in the journal and in its field, and stays so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from tests.ui.session.test_ui_not_taken import settle
from wa_journal.model.ids import SessionId
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def field_of(page: SessionPage, name: str) -> QLineEdit:
    page.record.facts.take_focus()
    line = page.record.facts._where if name == "place" else page.record.facts._present
    assert isinstance(line, QLineEdit)
    return line


def write(qtbot: QtBot, journal: OpenJournal, line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, journal)


def kept(suite: Suite, session: SessionId, name: str) -> object:
    return getattr(suite.sessions.get(session), name)


@pytest.mark.parametrize("name", ["place", "present"])
def test_a_fact_taken_back_stands_as_before_also_after_the_page_was_left(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, name: str
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    before, line = kept(suite, session, name), field_of(page, name)
    write(qtbot, journal, line, "Cafe Kestrel")
    write(qtbot, journal, line, "Ward 4")
    for stands in ("Cafe Kestrel", before):
        page.record.undo()
        settle(qtbot, journal)
        assert (line.text(), kept(suite, session, name)) == (stands, stands)
    page.record.redo()
    settle(qtbot, journal)
    assert (line.text(), kept(suite, session, name)) == ("Cafe Kestrel", "Cafe Kestrel")
    page.record.undo()
    settle(qtbot, journal)
    journal.workspace.go(Place("today"))
    settle(qtbot, journal)
    assert kept(suite, session, name) == before


def test_what_was_read_before_the_words_were_kept_is_not_shown_over_them_and_what_was_read_after_is(
    qtbot: QtBot,
) -> None:
    line = TextField("Place")
    qtbot.addWidget(line)
    fields = FormFields({"place": line})
    fields.show_kept({"place": "Office"})
    line.setText("Cafe")
    taken = fields.take()
    fields.show_kept({"place": "Office"})
    assert line.text() == "Cafe"
    fields.answered(taken)
    fields.show_kept({"place": "Office"})
    assert line.text() == "Office"
    assert not fields.edited


def test_an_answer_to_older_words_lets_nothing_older_stand_over_the_newer_ones(qtbot: QtBot) -> None:
    line = TextField("Place")
    qtbot.addWidget(line)
    fields = FormFields({"place": line})
    line.setText("Cafe")
    older = fields.take()
    line.setText("Ward 4")
    fields.take()
    fields.answered(older)
    fields.show_kept({"place": "Cafe"})
    assert line.text() == "Ward 4"
