"""A strain that waits is met in the next session's entry: what was noted, and what became of it, in one press."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Strain, StrainOutcome
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.session.page import SessionPage


def strained(journal: OpenJournal, suite: Suite) -> Strain:
    client = journal.workspace.clients[0].id
    for one in suite.sessions.strains(client):
        suite.sessions.close_strain(one, StrainOutcome.REPAIRED)
    session = suite.sessions.next(client)
    suite.writing.finish(session.id, (Section("He left early."),))
    noted = suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    suite.sessions.write_repair(replace(noted, what_happened="I read the report aloud."))
    return noted


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_the_next_entry_names_the_open_strain_and_settles_it_by_its_own_session(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    noted = strained(journal, suite)
    number = suite.sessions.get(noted.session).number
    page, session = fresh_session(qtbot, journal, suite)
    earlier = page.record.earlier
    words = [label.text() for label in earlier.findChildren(PlainLabel)]
    assert words[0].startswith(f"A strain of session {number} is open")
    assert "What happened: I read the report aloud." in words
    page.writing.ways.to_earlier_strain()
    assert earlier.buttons[0].hasFocus()
    qtbot.keyClick(earlier.buttons[0], Qt.Key.Key_Space)
    settle(qtbot, journal)
    kept = suite.sessions.strain(noted.id)
    assert (kept.outcome, kept.closed_in) == (StrainOutcome.REPAIRED, session)
    qtbot.waitUntil(lambda: earlier.buttons[0].text() == "Open again")
    assert earlier.isAncestorOf(QApplication.focusWidget()), "the hand stays where it was"
    earlier.buttons[0].click()
    settle(qtbot, journal)
    assert suite.sessions.strain(noted.id).outcome is StrainOutcome.OPEN


def test_its_note_is_one_press_away(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    noted = strained(journal, suite)
    page, _ = fresh_session(qtbot, journal, suite)
    with qtbot.waitSignal(page.go) as gone:
        page.record.earlier.buttons[-1].click()
    assert gone.args == [Place("session", noted.client, noted.session, part=REPAIR)]
    settle(qtbot, journal)


def test_only_a_later_session_that_was_held_is_asked(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    noted = strained(journal, suite)

    def asked(session: SessionId) -> bool:
        page = go(qtbot, journal, "session", session)
        assert isinstance(page, SessionPage)
        return page.record.earlier.isVisible()

    assert not asked(noted.session)
    later = suite.sessions.next(noted.client)
    assert asked(later.id)
    suite.sessions.close_strain(noted, StrainOutcome.NOT_A_STRAIN, noted.session)
    assert suite.sessions.earlier_strains(later.id) == ()
