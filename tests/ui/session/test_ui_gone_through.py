"""Finish, the read-back and the tags: nothing typed is missing, and whoever decided all tags is not asked again."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.open_journal import fresh_session
from tests.ui.session.test_ui_session_tags import at_tags, press
from tests.ui.tagged_entry import an_entry, pick
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.search import Query
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.found import found_place, found_words
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage


def told(page: SessionPage) -> str:
    return "\n".join(label.text() for label in page.finishing.view.findChildren(PlainLabel))


def ask(page: SessionPage) -> Button | None:
    found = page.finishing.view.findChildren(Button)
    return next((one for one in found if one.text() == "I went through the tags" and one.isVisible()), None)


def test_a_promise_that_was_not_entered_yet_is_read_back_with_the_day_typed_beside_it(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText("It rained.")
    line, on = page.record.next.fields[1], date.today() + timedelta(days=20)
    line.words.setText("Ask about the bus pass")
    line._due.setFocus()
    line._due.line.selectAll()
    qtbot.keyClicks(line._due.line, day(on))
    page.finishing.finish()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible() and journal._kit.tasks.idle, timeout=20_000)
    assert f"Ask about the bus pass  (until {day(on)})" in told(page)
    kept = [one for one in suite.practice.ledger(suite.sessions.get(session).client) if one.text == "Ask about the bus pass"]
    assert [one.due for one in kept] == [on]


def test_where_nothing_was_suggested_the_read_back_asks_and_one_key_answers(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText("The heating was broken.")
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible() and ask(page) is not None, timeout=20_000)
    assert not suite.tagging.went_through(session)
    ask(page).click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: suite.tagging.went_through(session) and ask(page) is None, timeout=20_000)
    assert page.finishing.view.done.hasFocus() or QApplication.focusWidget() is page.finishing.view.done


def test_deciding_the_last_one_says_so_and_it_can_be_taken_back(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    while page.tags.undecided:
        press(qtbot, opened, page, Qt.Key.Key_Return)
    assert opened.suite.tagging.went_through(session)
    assert page.banner.words == "You went through the tags."
    assert not page.tags._done.isEnabled()
    press(qtbot, opened, page, "u")
    assert not opened.suite.tagging.went_through(session)
    assert page.tags._done.isEnabled()


def test_an_added_tag_leaves_the_one_in_hand_where_it_is(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    first = page.tags.list.key
    press(qtbot, opened, page, "a")
    pick(qtbot, opened, "candour")
    assert page.tags.list.key == first


def test_the_keys_go_back_to_the_list_from_the_button_that_goes_grey(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    page.tags._done.setFocus()
    qtbot.keyClick(page.tags._done, Qt.Key.Key_Space)
    opened.settle()
    assert page.tags.list.hasFocus()


def test_without_any_tag_the_keys_go_on_to_finish(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened, "The heating was broken."))
    page.tags._done.setFocus()
    qtbot.keyClick(page.tags._done, Qt.Key.Key_Space)
    opened.settle()
    assert page.finishing.button.hasFocus()


def test_a_notice_that_is_put_away_gives_the_keys_back(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    page.tags.finish()
    opened.settle()
    page.banner._close.setFocus()
    qtbot.keyClick(page.banner._close, Qt.Key.Key_Space)
    assert page.tags.list.hasFocus()


def test_promises_and_tasks_are_read_with_their_entry_and_found_by_their_words(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    _page, session = fresh_session(qtbot, journal, suite)
    client, on = suite.sessions.get(session).client, date.today() + timedelta(days=3)
    suite.practice.add_line(client, LedgerKind.PROMISE, "Ask about the hovercraft", session=session, due=on)
    suite.practice.add_line(client, LedgerKind.HOMEWORK, "Taken back at once", session=session)
    mistake = next(one for one in suite.practice.ledger(client) if one.text == "Taken back at once")
    suite.practice.close_line(mistake, LedgerState.DROPPED)
    (hit,) = suite.finding.find(Query("hovercraft "))
    assert found_words(hit, ()).endswith("promises and tasks")
    journal.workspace.go(found_place(hit, ()))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    entries = journal.workspace.page
    assert isinstance(entries, EntriesPage)
    qtbot.waitUntil(lambda: entries.view.agreed.isVisible())
    lines = [label.text() for label in entries.view.agreed.findChildren(PlainLabel)]
    assert [line for line in lines if "hovercraft" in line]
    assert [line for line in lines if day(on) in line]
    assert not [line for line in lines if "Taken back" in line]


def test_what_was_noted_in_the_fields_of_a_session_is_read_with_its_entry(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    _page, session = fresh_session(qtbot, journal, suite)
    client = suite.sessions.get(session).client
    suite.practice.write(client, "EM2", (("value", "He looked at the floor when I said his brother's name."),), session)
    suite.practice.write(client, "SD1", (("value", "meeting as persons"),), session)
    suite.practice.write(client, "EM2", (("value", "Of another session"),))
    journal.workspace.go(Place("entries", client, session))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    entries = journal.workspace.page
    assert isinstance(entries, EntriesPage)
    qtbot.waitUntil(entries.view.notes.isVisible)
    lines = [label.text() for label in entries.view.notes.findChildren(PlainLabel)]
    assert {"He looked at the floor when I said his brother's name.", "meeting as persons"} < set(lines)
    assert "Of another session" not in lines
