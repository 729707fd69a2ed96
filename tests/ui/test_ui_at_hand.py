"""What is taken away comes back, what is chosen can be changed, and the place to go on is at hand."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.clients import TermKind
from wa_journal.model.entries import Section
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Ratings
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.place import WORDS, Place
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.session.next_line import NextLine
from wa_journal.ui.shell.palette import Offer, Palette


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    for _ in range(5):
        QApplication.processEvents()


def test_a_word_to_mask_is_changed_in_place_and_comes_back(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    for word in [one.id for one in suite.clients.terms(client)]:
        suite.clients.remove_term(client, word)
    suite.clients.add_term(client, "Leipzig", TermKind.PERSON)
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    words = page.words
    words.list.setFocus()
    words.list.choose(words.list.rows.rows[0].key)
    words.chosen_kind.show_key(TermKind.PLACE.value)
    words.chosen_kind.activated.emit(0)
    settle(qtbot, journal)
    assert [(one.text, one.kind) for one in suite.clients.terms(client)] == [("Leipzig", TermKind.PLACE)]
    qtbot.keyClick(words.list, Qt.Key.Key_Delete)
    settle(qtbot, journal)
    assert suite.clients.terms(client) == ()
    assert "Leipzig" in page.banner.words
    assert not words._chosen.isVisible()
    page.banner._button.click()
    settle(qtbot, journal)
    assert [(one.text, one.kind) for one in suite.clients.terms(client)] == [("Leipzig", TermKind.PLACE)]


def test_a_new_client_has_the_first_entry_at_hand_and_the_words_to_mask_below(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    added = suite.clients.add("K-55")
    journal._on_added(added)
    settle(qtbot, journal)
    page = journal.workspace.page
    assert isinstance(page, EntriesPage)
    assert journal.window.focusWidget() is page.empty.button
    page.go.emit(Place("profile", added.id, part=WORDS))
    qtbot.waitUntil(lambda: isinstance(journal.workspace.page, ProfilePage))
    settle(qtbot, journal)
    profile = journal.workspace.page
    assert isinstance(profile, ProfilePage)
    assert journal.window.focusWidget() is profile.words.word


def test_a_promise_of_a_meeting_long_past_is_not_late_by_being_noted(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    line = next(one for one in page.record.next.findChildren(NextLine) if one._by is not None)
    assert line._by is not None
    assert (line._due.day, line._by.isChecked()) == (date.today() + timedelta(days=7), False)
    line.words.setText("Ask about the bus pass")
    assert line._by.isChecked()
    line.count_from(date.today() - timedelta(days=40))
    assert (line._due.day, line._by.isChecked()) == (date.today() - timedelta(days=33), False)


def test_a_chooser_does_nothing_for_words_that_name_nothing_and_keeps_them_in_sight(qtbot: QtBot, journal: OpenJournal) -> None:
    chosen: list[str] = []
    offers = (Offer("Heron", "new entry", lambda: chosen.append("Heron")), Offer("Otter", "new entry", lambda: None))
    box = Palette(journal._kit.look, offers, None, journal.window)
    qtbot.addWidget(box)
    box.open()
    qtbot.keyClicks(box.line, "heqqq")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert (box.line.text(), chosen) == ("heqqq", [])
    assert "Nothing is called so" in box._none.text()
    for _ in "qqq":
        qtbot.keyClick(box.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert chosen == ["Heron"]


def test_a_chooser_stands_as_it_was_where_nothing_is_called_so(qtbot: QtBot, journal: OpenJournal) -> None:
    offers = tuple(Offer(f"Heron {number}", "bird", lambda: None) for number in range(3))
    box = Palette(journal._kit.look, offers, None, journal.window, "Add a tag for …", "He told me he wants out of the group.")
    qtbot.addWidget(box)
    box.open()
    qtbot.waitUntil(box.list.isVisible)
    above = [one for one in box.findChildren(QWidget) if one.parentWidget() is box.line.parentWidget() and one is not box.list]
    stood = [one.geometry() for one in above if one is not box._none]
    assert len(stood) == 3
    qtbot.keyClicks(box.line, "qqq")
    qtbot.waitUntil(box._none.isVisible)
    for _ in range(20):
        QApplication.processEvents()
    assert [one.geometry() for one in above if one is not box._none] == stood
    assert box._none.y() - box.line.geometry().bottom() < 40


def test_a_new_entry_offers_the_client_last_worked_with_first(qtbot: QtBot, journal: OpenJournal) -> None:
    last = journal.workspace.clients[-1]
    journal.workspace.go(Place("entries", last.id))
    go(qtbot, journal, "today")
    assert journal.workspace.last_client == last.id


@pytest.mark.parametrize("key", ["entries", "session", "trajectory", "board", "craft", "profile", "supervision"])
def test_a_page_about_a_client_asks_for_whom_where_none_is_chosen(qtbot: QtBot, journal: OpenJournal, key: str) -> None:
    last = journal.workspace.clients[-1]
    journal.workspace.go(Place("entries", last.id))
    go(qtbot, journal, "today")
    journal.window.commands.run(f"go_{key}")
    box = journal.finder._box
    assert isinstance(box, Palette)
    assert box.windowTitle() == f"{journal.workspace._specs[key].words}: of which client?"
    assert box.list.rows.rows[0].title == last.codename
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    settle(qtbot, journal)
    assert (journal.workspace.place.page, journal.workspace.place.client) == (key, last.id)


def test_with_one_client_the_page_opens_at_once_and_with_none_the_first_is_added(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    only, *others = journal.workspace.clients
    added: list[bool] = []
    journal.workspace.add_wanted.connect(lambda: added.append(True))
    for left in ((only,), ()):
        journal.workspace.clients = left
        journal.workspace.go(Place("today"))
        journal.window.commands.run("go_board")
        settle(qtbot, journal)
    assert others
    assert added == [True]
    assert Place("board", only.id, tab=True) in journal.workspace._past


def test_the_board_opens_where_it_begins(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.window.resize(1024, 700)
    page = go(qtbot, journal, "board")
    settle(qtbot, journal)
    bar = page._scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    go(qtbot, journal, "today")
    go(qtbot, journal, "board")
    settle(qtbot, journal)
    assert bar.value() == 0


def test_a_repair_note_opens_below_what_is_being_written(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    settle(qtbot, journal)
    box = page.editor.editor(Voice.THEY_SAID)
    before = box.mapTo(page.record.repair.parentWidget(), QPoint(0, 0))
    qtbot.mouseClick(page.record.ratings.strain.button(StrainKind.PULLED_AWAY.value), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.record.repair.isVisible)
    settle(qtbot, journal)
    assert box.mapTo(page.record.repair.parentWidget(), QPoint(0, 0)) == before


def test_who_amends_is_told_so_and_who_reads_sees_the_ratings(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    settle(qtbot, journal)
    assert not page.writing.amending.isVisible()
    suite.writing.finish(session, (Section("He was calm."),))
    suite.sessions.rate(Ratings(session, trust=4))
    page.refresh()
    settle(qtbot, journal)
    assert page.writing.amending.isVisible()
    reading = go(qtbot, journal, "entries", session)
    assert isinstance(reading, EntriesPage)
    settle(qtbot, journal)
    assert reading.view._rated.text() == "Trust 4"


def test_files_are_looked_for_among_the_officers_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert among_documents("log.jsonl") == str(tmp_path / "log.jsonl")
    (tmp_path / "Documents").mkdir()
    assert among_documents("log.jsonl") == str(tmp_path / "Documents" / "log.jsonl")
