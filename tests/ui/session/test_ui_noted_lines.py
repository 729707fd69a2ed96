"""A line noted for next time is put right or taken out where it stands, by key and by a button that is seen, and comes back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from tests.ui.session.test_ui_not_taken import settle
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.ledger import LedgerLine, LedgerState
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.place import Place
from wa_journal.ui.session.next_card import NextCard
from wa_journal.ui.session.page import SessionPage

WRONG, RIGHT = "Call the lanldord", "Call the landlord"


def kept(suite: Suite, session: SessionId) -> tuple[LedgerLine, ...]:
    found = suite.practice.ledger(suite.sessions.get(session).client)
    return tuple(line for line in found if line.session == session)


@pytest.fixture
def noted(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> tuple[SessionPage, SessionId]:
    """A session in which a promise was noted, whose row is in hand."""
    page, session = fresh_session(qtbot, journal, suite)
    qtbot.keyClicks(page.record.next.fields[1].words, WRONG)
    page.record.next.fields[1].keep()
    settle(qtbot, journal)
    return page, session


def in_hand(card: NextCard) -> None:
    card.list.setFocus()
    card.list.choose(card.list.rows.rows[0].key)


@pytest.mark.parametrize("by", ["key", "button"])
@pytest.mark.parametrize("back", ["banner", "key"])
def test_a_slip_is_removed_by_key_or_button_and_taken_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, noted: tuple[SessionPage, SessionId], by: str, back: str
) -> None:
    page, session = noted
    card, before = page.record.next, kept(suite, session)
    assert card.remove.isVisible()
    assert "Delete" in card.remove.text()
    in_hand(card)
    if by == "key":
        qtbot.keyClick(card.list, Qt.Key.Key_Delete)
    else:
        card.remove.click()
    settle(qtbot, journal)
    assert kept(suite, session) == ()
    assert not card.remove.isVisible()
    assert card.fields[1].words.hasFocus(), "who removed the only line is where it is noted anew"
    assert page.banner.words.startswith("Removed")
    if back == "banner":
        page.banner._on_act()
    else:
        page.record.undo()
    settle(qtbot, journal)
    assert kept(suite, session) == before
    assert card.list.rows.rowCount() == 1
    assert not page.banner.words


def test_the_banner_takes_back_no_later_step(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, noted: tuple[SessionPage, SessionId]
) -> None:
    page, _ = noted
    in_hand(page.record.next)
    qtbot.keyClick(page.record.next.list, Qt.Key.Key_Delete)
    settle(qtbot, journal)
    page.record.ratings.take_focus()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_5)
    settle(qtbot, journal)
    assert not page.banner.words


def test_a_line_of_a_finished_entry_says_that_it_is_dropped_and_stays_on_record(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, noted: tuple[SessionPage, SessionId]
) -> None:
    page, session = noted
    suite.writing.finish(session, (Section("He was calm."),))
    page.refresh()
    settle(qtbot, journal)
    assert page.record.next.remove.text().startswith("Drop")
    in_hand(page.record.next)
    qtbot.keyClick(page.record.next.list, Qt.Key.Key_Delete)
    settle(qtbot, journal)
    assert [line.state for line in kept(suite, session)] == [LedgerState.DROPPED]
    assert "on record" in page.banner.words


@pytest.mark.parametrize("by", ["Enter", "double click", "button"])
def test_words_are_put_right_in_their_field_and_the_line_stays_the_same_one(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, noted: tuple[SessionPage, SessionId], by: str
) -> None:
    page, session = noted
    card, (before,) = page.record.next, kept(suite, session)
    in_hand(card)
    if by == "Enter":
        qtbot.keyClick(card.list, Qt.Key.Key_Return)
    elif by == "double click":
        place = card.list.visualRect(card.list.rows.index(0, 0)).topLeft() + QPoint(20, 8)
        qtbot.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseRelease(card.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        card.correct.click()
    field = card.fields[1]
    assert (field.words.text(), field.words.hasFocus()) == (WRONG, True)
    assert "being corrected" in card.list.rows.rows[0].note
    field.words.selectAll()
    qtbot.keyClicks(field.words, RIGHT)
    qtbot.keyClick(field.words, Qt.Key.Key_Return)
    settle(qtbot, journal)
    (now,) = kept(suite, session)
    assert (now.id, now.text, now.due) == (before.id, RIGHT, before.due)
    assert "being corrected" not in card.list.rows.rows[0].note
    assert field.words.text() == ""
    qtbot.keyClicks(field.words, "Another one")
    field.keep()
    settle(qtbot, journal)
    assert {line.text for line in kept(suite, session)} == {RIGHT, "Another one"}


@pytest.mark.parametrize("words", [WRONG, ""])
def test_who_changes_nothing_or_empties_the_field_leaves_the_line_as_it_is(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, noted: tuple[SessionPage, SessionId], words: str
) -> None:
    page, session = noted
    card, before = page.record.next, kept(suite, session)
    in_hand(card)
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    card.fields[1].words.setText(words)
    page.record.ratings.take_focus()
    settle(qtbot, journal)
    assert kept(suite, session) == before
    assert card.fields[1].words.text() == ""
    assert "being corrected" not in card.list.rows.rows[0].note


def test_a_task_that_has_a_day_keeps_it_though_its_field_has_none(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, noted: tuple[SessionPage, SessionId]
) -> None:
    page, session = noted
    (line,) = kept(suite, session)
    due = date.today() + timedelta(days=20)
    suite.noted.put_right(line.id, WRONG, due)
    page.refresh()
    settle(qtbot, journal)
    in_hand(page.record.next)
    qtbot.keyClick(page.record.next.list, Qt.Key.Key_Return)
    assert page.record.next.fields[1]._due.day == due
    page.record.next.fields[1].words.setText(RIGHT)
    page.record.next.fields[1].keep()
    settle(qtbot, journal)
    assert [(one.text, one.due) for one in kept(suite, session)] == [(RIGHT, due)]


def test_words_put_right_halfway_are_there_again_with_their_line(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, noted: tuple[SessionPage, SessionId]
) -> None:
    page, session = noted
    (line,) = kept(suite, session)
    client = suite.sessions.get(session).client
    suite.begun.keep(client, f"next:{session}", session, (("promise.line", line.id), ("promise.words", RIGHT)))
    other = suite.sessions.next(journal.workspace.clients[1].id).id
    journal.workspace.go(Place("session", journal.workspace.clients[1].id, other))
    settle(qtbot, journal)
    go(qtbot, journal, "session", session)
    settle(qtbot, journal)
    field = page.record.next.fields[1]
    assert (field.words.text(), field.of) == (RIGHT, line.id)
    field.keep()
    settle(qtbot, journal)
    assert [(one.id, one.text) for one in kept(suite, session)] == [(line.id, RIGHT)]
