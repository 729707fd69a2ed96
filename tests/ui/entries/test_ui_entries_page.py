"""The entries page on a real journal: earlier versions are read and brought back."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section, places
from wa_journal.model.practice import SessionPhase, StrainKind
from wa_journal.model.sessions import STAND_INS_FROM, SessionStatus, StrainOutcome, Through
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.entries.sections_reader import SectionsReader
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.private_text import private_text
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import clock, strain
from wa_journal.ui.place import Place
from wa_journal.ui.wording import small

WAYS = pytest.mark.parametrize("other", [False, True])


def test_an_earlier_version_is_read_beside_what_became_of_it(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    session = suite.sessions.next(client, None, None).id
    for words in ("He came late.", "He came on time."):
        suite.writing.finish(session, (Section(words),))
    page = go(qtbot, journal, "entries", session)
    qtbot.waitUntil(lambda: page.view.versions.count() == 2, timeout=10_000)  # type: ignore[attr-defined]
    page.view.versions.setCurrentIndex(1)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.view.changes.list.rows.rowCount() == 2, timeout=10_000)  # type: ignore[attr-defined]
    assert [row.detail for row in page.view.changes.list.rows.rows] == ["late.", "on time."]  # type: ignore[attr-defined]
    page.view.restore.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.view.text.text == "He came late.", timeout=10_000)  # type: ignore[attr-defined]


def test_each_passage_stands_beside_the_name_of_the_box_it_was_written_in(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    session = suite.sessions.next(client, None, None).id
    written = (
        Section("He came late.", None, Voice.I_SAW),
        Section("I was glad.", SessionPhase.END, Voice.I_FELT),
        Section("Pasted in whole."),
    )
    suite.writing.finish(session, written)
    reader = go(qtbot, journal, "entries", session).view.text  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: reader.text.startswith("He came late."), timeout=10_000)
    names = [[one.text() for one in box.findChildren(Named) if one.isVisible()] for box in reader.boxes]
    assert names == [["I saw"], ["End: I felt, and what I did"], []]
    assert [box.editor.text for box in reader.boxes] == [section.text for section in written]
    assert all(box.editor.isReadOnly() and box.editor.accessibleName() for box in reader.boxes)


def test_a_meeting_that_a_salvage_lost_is_called_so_in_the_list_and_where_it_is_read(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    session = suite.sessions.next(journal.workspace.clients[0].id, None, None)
    suite.sessions.update(replace(session, number=STAND_INS_FROM + 1, status=SessionStatus.CANCELLED))
    lost = "lost in a salvage; not known whether it took place"
    page = go(qtbot, journal, "entries", session.id)
    rows = page.list.rows  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: any(lost in row.detail for row in rows.rows if row.key == session.id), timeout=10_000)
    qtbot.waitUntil(lambda: any(lost in label.text() for label in page.view.findChildren(PlainLabel)), timeout=10_000)  # type: ignore[attr-defined]


def test_a_meeting_that_is_written_down_later_stands_by_its_day_and_keeps_its_number(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    latest = suite.sessions.all(client)[-1]
    older = suite.sessions.next(client, latest.on - timedelta(days=1))
    assert older.number > latest.number
    page = go(qtbot, journal, "entries")
    rows = page.list.rows.rows  # type: ignore[attr-defined]
    assert [(row.key, row.title) for row in rows[:2]] == [
        (latest.id, f"Session {latest.number}"),
        (older.id, f"Session {older.number}"),
    ]
    assert page.in_sight == latest.id  # type: ignore[attr-defined]


@pytest.mark.parametrize("finished", [True, False])
def test_what_was_written_and_not_handed_over_is_called_so_in_the_list_and_where_it_would_be_read(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, finished: bool
) -> None:
    made = suite.sessions.next(journal.workspace.clients[0].id, None, None)
    desk = suite.handing._office.desk
    with desk.work() as work:
        work.sessions.put(replace(made, finished_at=desk.clock() if finished else None, tags_through=Through.STAYED))
    page = go(qtbot, journal, "entries", made.id)
    (row,) = (one for one in page.list.rows.rows if one.key == made.id)  # type: ignore[attr-defined]
    assert (row.detail, row.mark) == ("not handed over", Mark.DONE)
    qtbot.waitUntil(lambda: page.view.text.isVisible(), timeout=10_000)  # type: ignore[attr-defined]
    (box,) = page.view.text.boxes  # type: ignore[attr-defined]
    assert box.editor.placeholderText() == "What was written about this session was not handed over."


@given(
    st.lists(st.builds(Section, st.text(max_size=20), st.sampled_from([None, *SessionPhase]), st.sampled_from(Voice)), max_size=6)
)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_place_in_the_text_is_shown_in_its_own_passage(qtbot: QtBot, look: Look, sections: list[Section]) -> None:
    reader = SectionsReader(look)
    reader.show_sections(tuple(sections))
    for start, end, section in places(tuple(sections)):
        box = reader.select(start, end)
        assert box is not None
        assert box.editor.selection() == (0, len(section.text))
    reader.deleteLater()


def test_nothing_that_is_not_read_yet_is_shown(qtbot: QtBot, journal: OpenJournal) -> None:
    first, second = (one.id for one in journal.workspace.clients[:2])
    for client in (first, second):
        journal.workspace.go(Place("entries", client))
        page = journal.workspace.page
        assert isinstance(page, EntriesPage)
        seen = [one for one in page.view.findChildren(QWidget) if one.isVisible()]
        assert seen == [], "an entry that is on its way looks like one that is empty"
        qtbot.waitUntil(lambda page=page: page.view.text.isVisible(), timeout=10_000)
        assert not page.view.restore.isVisible()
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_only_the_present_version_is_copied(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = suite.sessions.next(journal.workspace.clients[0].id).id
    for words in ("He came late.", "He came on time."):
        suite.writing.finish(session, (Section(words),))
    view = go(qtbot, journal, "entries", session).view  # type: ignore[attr-defined]
    copies = (view.factual, view.masked)
    assert all(button.isVisible() for button in copies)
    view.versions.setCurrentIndex(1)
    qtbot.waitUntil(view.restore.isVisible)
    assert not any(button.isVisible() for button in copies), "what is copied is what is read"
    view.versions.setCurrentIndex(0)
    assert all(button.isVisible() for button in copies)


def test_what_was_asked_for_of_another_entry_is_not_copied_beside_the_one_that_is_read(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    sessions = [suite.sessions.next(client).id]
    suite.writing.finish(sessions[0], (Section("He came late.", None, Voice.I_SAW),))
    sessions.append(suite.sessions.next(client).id)
    suite.writing.finish(sessions[1], (Section("He came on time.", None, Voice.I_SAW),))
    page = go(qtbot, journal, "entries", sessions[1])
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    page.view.masked.click()  # type: ignore[attr-defined]
    page.list.choose(sessions[0])  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert (clipboard.text(), page.banner.words) == ("", "")


def test_what_is_told_of_the_clipboard_goes_with_what_was_copied(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = suite.sessions.next(journal.workspace.clients[0].id).id
    suite.writing.finish(session, (Section("He came on time.", None, Voice.I_SAW),))
    page = go(qtbot, journal, "entries", session)
    clipboard = QGuiApplication.clipboard()

    def other() -> None:
        clipboard.setMimeData(private_text("other words of the journal"))

    for put_away in (journal.clipboard.clear, lambda: clipboard.setText("from elsewhere"), other):
        for _ in range(2):
            page.view.factual_wanted.emit(False)  # type: ignore[attr-defined]
            qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        assert "cleared in half a minute" in page.banner.words
        assert "He came on time." in clipboard.text()
        clipboard.setMimeData(private_text(clipboard.text()))
        assert "cleared in half a minute" in page.banner.words, "the same words again are the same"
        put_away()
        assert page.banner.words == ""
    page.banner.say(Channel.INFO, "Something else")
    clipboard.clear()
    assert page.banner.words == "Something else"


def test_an_entry_is_read_with_its_time_and_company_and_with_the_strain_that_it_repaired(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    strained = suite.sessions.next(client)
    suite.sessions.set_status(strained.id, SessionStatus.HELD)
    noted = suite.sessions.note_strain(strained.id, StrainKind.PULLED_AWAY)
    session = suite.sessions.next(client)
    suite.sessions.set_status(session.id, SessionStatus.HELD)
    suite.sessions.update(replace(suite.sessions.get(session.id), at=time(14, 5), present="his sister"))
    page = go(qtbot, journal, "entries", session.id)
    told = "The strain of session "
    assert not any(words.startswith(told) for words in shown(page)), "it is open still"
    assert any(clock(time(14, 5)) in words and "his sister" in words for words in shown(page))
    suite.sessions.close_strain(noted, StrainOutcome.REPAIRED, session.id)
    journal._kit.tasks.changed.emit(Change(Touched.SESSIONS, client))
    said = f"{told}{strained.number}, {small(strain(StrainKind.PULLED_AWAY))}: repaired by this session."
    qtbot.waitUntil(lambda: any(words == said for words in shown(page)), timeout=5000)


def shown(page: QWidget) -> list[str]:
    return [one.text() for one in page.findChildren(PlainLabel) if one.isVisible()]


@WAYS
def test_an_older_version_stays_in_sight_while_others_are_worked_on(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, *, other: bool
) -> None:
    clients = journal.workspace.clients
    session = suite.sessions.next(clients[0].id).id
    for words in ("He came late.", "He came on time."):
        suite.writing.finish(session, (Section(words),))
    page = go(qtbot, journal, "entries", session)
    assert isinstance(page, EntriesPage)
    page.view.versions.setCurrentIndex(1)
    qtbot.waitUntil(page.view.restore.isVisible)
    journal._kit.tasks.changed.emit(Change(Touched.TAGS, clients[other].id))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert page.view.versions.currentIndex() == 1
    assert page.view.restore.isVisible()
    suite.writing.finish(session, (Section("He came early."),))
    journal._kit.tasks.changed.emit(Change(Touched.ENTRIES, clients[0].id))
    qtbot.waitUntil(lambda: not page.view.restore.isVisible(), timeout=10_000)
    assert page.view.versions.currentIndex() == 0, "what is written anew is what is read"


def test_the_first_entry_is_offered_on_arrival_and_takes_no_focus_later(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    go(qtbot, journal, "entries")
    new = suite.clients.add("K-99").id
    journal.workspace.go(Place("entries", new))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    page = journal.workspace.page
    assert isinstance(page, EntriesPage)
    assert journal.window.focusWidget() is page.empty.button
    line = journal.workspace.rail.list
    line.setFocus()
    for client in (journal.workspace.clients[0].id, new):
        journal._kit.tasks.changed.emit(Change(Touched.TAGS, client))
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        assert journal.window.focusWidget() is line
