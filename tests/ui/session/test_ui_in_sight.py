"""What is typed stays in sight, and what is seen says what it is: kept or suggested, answered or not, which sign."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.open_journal import fresh_session
from tests.ui.tagged_entry import an_entry
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.text import Voice
from wa_journal.model.trajectory import BoardPiece
from wa_journal.services.suite import Suite
from wa_journal.ui.board.evidence import sides_of
from wa_journal.ui.editor.entry_editor import EntryEditor
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.pill import Pill
from wa_journal.ui.parts.shapes import SIGNS
from wa_journal.ui.place import Place
from wa_journal.ui.session.checklist_panel import _MARKS
from wa_journal.ui.session.page import SessionPage

LONG = "He said a good deal about the week and the people whom he met on the way. " * 12
BOXES = (Voice.THEY_SAID, Voice.I_SAW, Voice.I_THINK, Voice.I_FELT)


def caret_in_sight(page: SessionPage, box: QPlainTextEdit) -> bool:
    seen = page.writing.ways._rooms.scroll.viewport()
    caret = box.cursorRect()
    top, low = (box.viewport().mapTo(seen, place).y() for place in (caret.topLeft(), caret.bottomLeft()))
    return top >= 0 and low <= seen.height()


@pytest.mark.parametrize("size", [(1280, 780), (1024, 700)])
def test_the_page_follows_what_is_typed_into_any_box(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, size: tuple[int, int]
) -> None:
    journal.window.resize(*size)
    page, _ = fresh_session(qtbot, journal, suite)
    for voice in BOXES:
        box = page.editor.editor(voice)
        box.setFocus()
        qtbot.waitUntil(lambda box=box: box.hasFocus() and caret_in_sight(page, box))  # type: ignore[misc]
        box.insertPlainText(LONG)
        qtbot.keyClicks(box, "and on")
        qtbot.waitUntil(lambda box=box: caret_in_sight(page, box))  # type: ignore[misc]
        box.moveCursor(QTextCursor.MoveOperation.Start)
        qtbot.waitUntil(lambda box=box: caret_in_sight(page, box))  # type: ignore[misc]


def test_a_line_that_grows_above_the_one_in_hand_does_not_push_it_out_of_sight(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    journal.window.resize(1280, 780)
    page, _ = fresh_session(qtbot, journal, suite)
    for voice in BOXES:
        page.editor.editor(voice).insertPlainText(LONG)
    seen = page.writing.ways._rooms.scroll.viewport()
    for _ in range(3):
        page.writing.ways.to_next()
        qtbot.keyClicks(QApplication.focusWidget(), "Ring the clinic")
        qtbot.keyClick(QApplication.focusWidget(), "\r")
        promise = page.record.next.fields[1].words
        qtbot.waitUntil(lambda promise=promise: promise.hasFocus() and journal._kit.tasks.idle)  # type: ignore[misc]
        qtbot.waitUntil(
            lambda promise=promise: 0 <= promise.mapTo(seen, QPoint(0, promise.height())).y() <= seen.height()  # type: ignore[misc]
        )


def test_a_day_counts_only_with_words_and_the_words_have_room(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    line = page.record.next.fields[1]
    assert line._by is not None
    assert not line._by.isChecked()
    line.words.setText("Ask about the bus pass")
    assert line._by.isChecked()
    line._by.click()
    line.words.setText("Ask about the bus pass today")
    assert not line._by.isChecked(), "what the officer took away stays away"
    line.words.clear()
    on = date.today() + timedelta(days=20)
    line._due.show_day(on)
    line._due.changed.emit()
    assert line._by.isChecked()
    needed = line.words.fontMetrics().horizontalAdvance("Ask about the bus pass and the letter")
    assert line.words.width() > needed


def test_kept_and_suggested_tags_are_told_apart_in_the_reading_view(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened, "He told me he wants to stop drinking. He said he wants to finish the course.")
    found = [tag for tag in opened.suite.tagging.tags(session) if tag.indicator == "client.change_talk"]
    assert len(found) > 1
    opened.suite.tagging.keep(found[0].id)
    opened.journal.workspace.go(Place("entries", opened.journal.workspace.clients[0].id, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, EntriesPage)
    pills = [one.accessibleName() for one in page.view.findChildren(Pill) if "Change talk" in one.accessibleName()]
    rest = f" · {len(found) - 1}" if len(found) > 2 else ""
    assert pills == ["+ Change talk, confirmed", f"+ Change talk{rest}, suggested"]


def test_every_answer_of_the_checklist_has_a_mark_of_its_own() -> None:
    assert len({(_MARKS[state], SIGNS[_MARKS[state]]) for state in TickState}) == len(TickState)
    assert all(SIGNS[_MARKS[state]] for state in TickState)


def test_one_sentence_that_speaks_for_two_signs_names_each() -> None:
    pieces = tuple(
        BoardPiece(1, "s", date(2026, 3, 2), True, "He came on time.", indicator=sign)  # type: ignore[arg-type]
        for sign in ("client.bond", "client.task")
    )
    for_, against = sides_of(pieces, {"client.bond": "Bond", "client.task": "Task engagement"})
    assert [row.title for row in for_] == ["Session 1 · Bond", "Session 1 · Task engagement"]
    assert against == ()


def passage_in_sight(page: SessionPage, box: EntryEditor) -> bool:
    seen, rect = page.writing.ways._rooms.scroll.viewport(), box.see_chosen()
    assert rect is not None
    top, low = (box.viewport().mapTo(seen, place).y() for place in (rect.topLeft(), rect.bottomLeft()))
    inside = box.viewport().rect()
    return top >= 0 and low <= seen.height() and inside.contains(rect.topLeft())


@pytest.mark.parametrize("size", [(1280, 780), (1600, 900)])
def test_the_tag_in_hand_has_its_passage_in_sight_and_no_caret_moves_for_it(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, size: tuple[int, int]
) -> None:
    journal.window.resize(*size)
    page, session = fresh_session(qtbot, journal, suite)
    said, felt = page.editor.editor(Voice.THEY_SAID), page.editor.editor(Voice.I_FELT)
    said.insertPlainText(f"He said he wants to stop drinking. {LONG * 3}")
    felt.insertPlainText(f"{LONG * 3} I felt that he trusts me.")
    page.drafting.flush()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and not page.unsaved)
    first, last = page.editor.text.find("wants"), page.editor.text.find("trusts")
    for place in (first, last):
        suite.tagging.add(session, place, place, "client.comfort", page.editor.text)
    page.desk.reload()
    qtbot.waitUntil(lambda: len(page.tags.list.rows.rows) >= 2 and journal._kit.tasks.idle)
    said.setFocus()
    page.tags.list.choose(page.tags.list.rows.rows[-1].key)
    bar = page.writing.ways._rooms.scroll.verticalScrollBar()
    said.moveCursor(QTextCursor.MoveOperation.Start)
    felt.moveCursor(QTextCursor.MoveOperation.Start)
    bar.setValue(0)
    qtbot.waitUntil(lambda: bar.value() == 0 and not page.writing.ways._see.isActive())
    caret = felt.textCursor().position()
    page.writing.ways.to_tags()
    qtbot.waitUntil(lambda: passage_in_sight(page, felt))
    assert (page.tags.list.hasFocus(), felt.textCursor().position()) == (True, caret)
    page.writing.ways._on_tag_before()
    qtbot.waitUntil(lambda: passage_in_sight(page, said))
    assert page.tags.list.hasFocus()


def test_where_there_is_no_tag_the_way_to_the_tags_ends_at_what_can_be_done_there(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    page.editor.first.setFocus()
    page.writing.ways.to_tags()
    assert page.tags._done.hasFocus()


@pytest.mark.parametrize("lines", [8, 40])
def test_at_least_eight_lines_of_what_one_writes_are_seen_in_a_small_window_with_large_letters(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, lines: int
) -> None:
    journal.window.resize(1024, 700)
    journal._kit.look.set_percent(150)
    journal.window.show_strip(shown=True)
    page, _ = fresh_session(qtbot, journal, suite)
    seen = page.writing.ways._rooms.scroll.viewport()
    for voice in (Voice.THEY_SAID, Voice.I_FELT):
        box = page.editor.editor(voice)
        box.setFocus()
        text = QMimeData()
        text.setText("\n".join(f"Line {number} of what was said." for number in range(lines)))
        box.insertFromMimeData(text)

        def tall(box: QPlainTextEdit = box) -> float:
            inside = QRect(box.viewport().mapTo(seen, QPoint(0, 0)), box.viewport().size())
            return inside.intersected(seen.rect()).height() / box.fontMetrics().lineSpacing()

        qtbot.waitUntil(lambda box=box, tall=tall: tall() >= 8 and caret_in_sight(page, box))  # type: ignore[misc]
    journal._kit.look.plain()


def test_a_strain_that_is_noted_opens_its_whole_note_in_sight(qtbot: QtBot, opened: Opened) -> None:
    opened.window.resize(1280, 780)
    client = opened.journal.workspace.clients[0].id
    session = opened.suite.sessions.next(client)
    opened.journal.workspace.go(Place("session", client, session.id))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SessionPage)
    page.record.ratings.strained.emit(StrainKind.PUSHED_AGAINST)
    card, seen = page.record.repair, page.writing.ways._rooms.scroll.viewport()

    def _is_whole() -> bool:
        top = card.mapTo(seen, QPoint(0, 0)).y()
        return card.isVisible() and top >= 0 and top + card.height() <= seen.height()

    qtbot.waitUntil(_is_whole, timeout=3000)
    assert card.what.hasFocus()
