"""A day is typed, stepped or picked; it is never another one than was meant, and no letter disappears without a word."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.ui.look import Look
from wa_journal.ui.parts.calendar import Calendar
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import day
from wa_journal.ui.theme import Mode, contrast

SHOWN = date(2026, 10, 29)


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> Iterator[DateField]:
    page, made, after = QWidget(), DateField(look, "Date"), TextField("After")
    page.setLayout(column(TextField("Before"), made, after, None))
    qtbot.addWidget(page)
    page.resize(500, 300)
    with qtbot.waitActive(page):
        page.show()
    made.show_day(SHOWN)
    qtbot.waitUntil(lambda: page.focusWidget() is not None)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    yield made  # noqa: PT022 the page goes with the fixture


def test_a_typed_day_is_the_one_that_was_meant(qtbot: QtBot, field: DateField) -> None:
    told: list[date] = []
    field.changed.connect(lambda: told.append(field.day))
    qtbot.keyClick(field.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field.line, "5 Oct 2026")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert told == [date(2026, 10, 5)]
    assert (field.line.text(), field.note.isHidden()) == (day(date(2026, 10, 5)), True)


def test_words_that_are_no_day_are_told_and_the_day_stays(qtbot: QtBot, field: DateField) -> None:
    with qtbot.assertNotEmitted(field.changed), qtbot.waitSignal(field.refused) as refused:
        qtbot.keyClicks(field.line, "call the court")
        qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert refused.args == ["call the court"]
    assert field.day == SHOWN
    assert field.line.text() == day(SHOWN)
    assert "call the court" in field.note.text()
    assert day(SHOWN) in field.note.text()
    assert field.note.isVisible()


def test_what_was_refused_is_told_no_more_once_a_day_is_stepped_to(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.line, "foo")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.note.isVisible()
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert not field.note.isVisible()


def test_one_tab_goes_past_the_field(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    focused = field.window().focusWidget()
    assert isinstance(focused, TextField)
    assert focused.accessibleName() == "After"


def test_tab_backwards_goes_to_what_stands_before(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClick(field.line, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focused = field.window().focusWidget()
    assert isinstance(focused, TextField)
    assert focused.accessibleName() == "Before"


def test_a_click_marks_the_part_that_is_then_typed_over(qtbot: QtBot, field: DateField) -> None:
    field.window().findChild(TextField).setFocus()
    qtbot.mouseClick(field.line, Qt.MouseButton.LeftButton, pos=QPoint(18, 14))
    qtbot.keyClicks(field.line, "12")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.day == date(2026, 10, 12)


@pytest.mark.parametrize(("word", "after"), [(0, date(2026, 10, 30)), (1, date(2026, 11, 29)), (2, date(2027, 10, 29))])
def test_arrows_step_the_part_with_the_cursor(qtbot: QtBot, field: DateField, word: int, after: date) -> None:
    field.line.mark_word(word)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.day == after
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.day == SHOWN


def test_steps_are_told_once_when_the_field_is_left(qtbot: QtBot, field: DateField) -> None:
    told: list[date] = []
    field.changed.connect(lambda: told.append(field.day))
    for _ in range(3):
        qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert told == [date(2026, 10, 26)]


def test_a_day_to_come_is_refused_where_it_cannot_be(qtbot: QtBot, field: DateField) -> None:
    field.limit(SHOWN)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.day == SHOWN
    qtbot.keyClick(field.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field.line, "30 Oct 2026")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.day == SHOWN
    assert "still to come" in field.note.text()


def test_a_key_opens_the_calendar_and_enter_picks(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClick(field.line, Qt.Key.Key_F4)
    month = field.findChild(Calendar).month.findChild(QTableView)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(month, Qt.Key.Key_Left)
        qtbot.keyClick(month, Qt.Key.Key_Return)
    assert field.day == date(2026, 10, 28)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_day_of_the_calendar_can_be_read(qtbot: QtBot, look: Look, mode: Mode, percent: int) -> None:
    look.set_mode(mode)
    look.set_percent(percent)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    calendar = Calendar(look, holder)
    calendar.open_at(SHOWN, holder)
    view = calendar.month.findChild(QTableView)
    QTest.qWait(0)
    picture = view.viewport().grab().toImage()
    drawn: dict[str, str] = {}
    for line in range(7):
        for place in range(7):
            index = view.model().index(line, place)
            cell = picture.copy(view.visualRect(index).adjusted(2, 2, -2, -2))
            colours = {cell.pixel(x, y) for x in range(cell.width()) for y in range(cell.height())}
            ground = QColor(cell.pixel(0, 0)).name()
            assert max(contrast(ground, QColor(colour).name()) for colour in colours) >= 4.5, index.data()
            if not view.selectionModel().isSelected(index):
                inks = [(x, y) for x in range(cell.width()) for y in range(cell.height()) if cell.pixel(x, y) != cell.pixel(0, 0)]
                left, top = min(x for x, _ in inks), min(y for _, y in inks)
                shape = frozenset((x - left, y - top) for x, y in inks)
                drawn.setdefault(str(index.data()), str(hash(shape)))
    # Days that were cut off to “…” would look like one another.
    assert len(set(drawn.values())) == len(drawn) > 30
    for name in ("qt_calendar_prevmonth", "qt_calendar_nextmonth"):
        arrow = calendar.month.findChild(QToolButton, name).grab().toImage()
        colours = {QColor(arrow.pixel(x, y)).name() for x in range(arrow.width()) for y in range(arrow.height())}
        assert max(contrast(look.theme.colour("surface"), colour) for colour in colours) >= 4.5
    calendar.close()
    look.set_mode(Mode.LIGHT)
    look.plain()
