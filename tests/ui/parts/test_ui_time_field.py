"""A time is typed over or stepped; it is never another one than was meant, and no letter disappears without a word."""

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.time_field import TimeField
from wa_journal.ui.phrases import clock

SHOWN = time(23, 30)


@pytest.fixture(params=["en_US", "en_GB"])
def field(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Iterator[TimeField]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    made = TimeField(look, "Time")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.show_time(SHOWN)
    made.setFocus()
    made.line.selectAll()
    yield made
    QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["10:30 AM", "10:30am", "10.30", "1030", "10:30"])
def test_a_time_is_typed_over_the_one_that_stood_there(qtbot: QtBot, field: TimeField, typed: str) -> None:
    qtbot.keyClick(field.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field.line, typed)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.at == time(10, 30)
    assert (field.line.text(), field.note.isHidden()) == (clock(time(10, 30)), True)


def test_the_hour_alone_is_typed_over(qtbot: QtBot, field: TimeField) -> None:
    half = 12 if "PM" in field.line.text() else 0
    field.line.mark_word(0)
    qtbot.keyClicks(field.line, "10")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.at == time(10 + half, 30)


def test_what_is_no_time_is_told_and_the_time_stays(qtbot: QtBot, field: TimeField) -> None:
    with qtbot.assertNotEmitted(field.changed):
        qtbot.keyClicks(field.line, "25:00")
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (field.at, field.line.text()) == (SHOWN, clock(SHOWN))
    assert field.note.isVisible()
    assert "25:00" in field.note.text()
    assert clock(SHOWN) in field.note.text()
    assert field.line.accessibleDescription() == field.note.text()


@pytest.mark.parametrize(("word", "after"), [(0, time(0, 30)), (1, time(23, 31))])
def test_arrows_step_the_part_with_the_cursor(qtbot: QtBot, field: TimeField, word: int, after: time) -> None:
    field.line.mark_word(word)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.at == after
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.at == SHOWN


@pytest.mark.parametrize("field", ["en_US"], indirect=True)
def test_an_arrow_on_the_half_of_the_day_changes_the_half(qtbot: QtBot, field: TimeField) -> None:
    field.line.mark_word(2)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.at == time(11, 30)


def test_an_emptied_field_is_no_time(qtbot: QtBot, field: TimeField) -> None:
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.line, Qt.Key.Key_Delete)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.at is None


def test_the_typed_time_of_a_meeting_is_recorded(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    facts = page.record.facts
    facts._more.click()
    for typed, meant in (("10:30 AM", time(10, 30)), ("0:00", time(0))):
        facts._at.line.selectAll()
        qtbot.keyClicks(facts._at.line, typed)
        qtbot.keyClick(facts._at.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        assert suite.sessions.get(session).at == meant
        assert clock(meant) in facts._line.text()


def test_a_time_still_being_typed_is_kept_when_the_page_is_left(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.record.facts._more.click()
    page.record.facts._at.line.selectAll()
    qtbot.keyClicks(page.record.facts._at.line, "9.15")
    page.record.leave()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    assert suite.sessions.get(session).at == time(9, 15)
