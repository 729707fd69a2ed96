"""A day to type in any ordinary form, to step through with the arrows, or to pick from a calendar."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import IconButton
from wa_journal.ui.parts.calendar import Calendar
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.typed_day import typed_day
from wa_journal.ui.phrases import day
from wa_journal.ui.wording import day_form, worded

_PART, _WORD = re.compile(r"d+|M+|y+"), re.compile(r"[^\W_]+")
_WIDE = 34
_STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_BACK_AGAIN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class DateField(QWidget):
    """One stop for Tab. `changed` tells another day, `left` that the field was left, `refused` the words that are no day."""

    changed = Signal()
    left = Signal()
    refused = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._day = self._told = date.today()
        self._latest: date | None = None
        self._calendar: Calendar | None = None
        self.line = _DayLine()
        self.line.editingFinished.connect(self._on_left)
        self.line.textEdited.connect(self._on_edited)
        self.line.stepped.connect(self._on_stepped)
        self.line.calendar_wanted.connect(self._on_calendar)
        self.button = IconButton(look, "calendar", self.tr("Pick the day from a calendar (F4)"), self._on_calendar, "muted")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note = PlainLabel("", "warn")
        self.note.hide()
        box = row(self.line, self.button, gap=0)
        box.setStretch(0, 1)
        self.setLayout(column(box, self.note, gap=look.px(0.5)))
        self.setFocusProxy(self.line)
        self.setAccessibleName(worded(name))
        self.line.setAccessibleName(worded(name))
        look.changed.connect(self._align)
        self._align()
        self._show()

    @property
    def day(self) -> date:
        """Give the day that stands in the field; words that are no day leave the one before."""
        return self._read() or self._day

    def show_day(self, on: date) -> None:
        """Show a day, and tell nobody."""
        self._day = self._told = on
        self.note.hide()
        self._show()

    def limit(self, latest: date) -> None:
        """Take no later day than this."""
        self._latest = latest

    def _align(self) -> None:
        self.line.setMinimumWidth(self._look.theme.em(_WIDE))

    def _show(self) -> None:
        self.line.setText(day(self._day))

    def _read(self) -> date | None:
        found = typed_day(self.line.text(), self._day, QLocale()) if self.line.isModified() else self._day
        return None if found is not None and self._latest is not None and found > self._latest else found

    def _on_edited(self) -> None:
        self.note.hide()
        self.line.setAccessibleDescription("")

    def _on_left(self) -> None:
        found, typed = self._read(), self.line.text().strip()
        if found is not None:
            self._day = found
        elif typed:
            self._refuse(typed)
        self._show()
        self._tell()
        self.left.emit()

    def _refuse(self, typed: str) -> None:
        if typed_day(typed, self._day, QLocale()) is None:
            told = self.tr("“{typed}” is not a date; {day} stays. Write it like {example}.")
            example = day(self._day)
        else:
            told, example = self.tr("“{typed}” is still to come; {day} stays."), ""
        self.note.setText(told.format(typed=typed, day=day(self._day), example=example))
        self.note.show()
        self.line.setAccessibleDescription(self.note.text())
        self.refused.emit(typed)

    def _tell(self) -> None:
        if self._day != self._told:
            self._told = self._day
            self.changed.emit()

    def _on_stepped(self, by: int) -> None:
        """Step the part in which the cursor stands; in a field just entered, the day."""
        found, place = self._read(), self.line.word_at_cursor
        if found is None:
            return
        stepped = _stepped(found, _PART.findall(day_form())[place][0], by)
        if self._latest is None or stepped <= self._latest:
            self._day = stepped
            self._show()
            self.line.mark_word(place)

    def _on_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = Calendar(self._look, self)
            self._calendar.picked.connect(self._on_picked)
        self._calendar.open_at(self.day, self.line)

    def _on_picked(self, on: date) -> None:
        self.line.setFocus()
        if self._latest is None or on <= self._latest:
            self._day = on
            self.note.hide()
            self._show()
            self._tell()


class _DayLine(QLineEdit):
    """A line of which a click marks one part; `stepped` tells an arrow up or down."""

    stepped = Signal(int)
    calendar_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entered = False

    @property
    def word_at_cursor(self) -> int:
        """Give which of the three parts the cursor is in; the first where all is marked."""
        if self.selectedText() == self.text():
            return 0
        before = len(_WORD.findall(self.text()[: self.cursorPosition()]))
        return max(0, min(before, 3) - 1)

    def mark_word(self, place: int) -> None:
        """Mark one of the parts, so that what is typed replaces it."""
        found = next(islice(_WORD.finditer(self.text()), place, None), None)
        if found is not None:
            self.setSelection(found.start(), len(found[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows; F4, or the arrow down with Alt, asks for the calendar."""
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.calendar_wanted.emit()
        elif alone and event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark all, for typing over; a click marks the part that it fell on."""
        super().focusInEvent(event)
        self._entered = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() not in _BACK_AGAIN and not self._entered:
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark the part that the first click fell on."""
        super().mouseReleaseEvent(event)
        if self._entered and not self.hasSelectedText():
            self.mark_word(self.word_at_cursor)
        self._entered = False


def _stepped(on: date, unit: str, by: int) -> date:
    shown = QDate(on.year, on.month, on.day)
    moved = {"d": shown.addDays, "M": shown.addMonths, "y": shown.addYears}[unit](by)
    return date(moved.year(), moved.month(), moved.day())
