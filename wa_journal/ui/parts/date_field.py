"""A day to type in any ordinary form, to step through with the arrows, or to pick from a calendar."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import IconButton
from wa_journal.ui.parts.calendar import Calendar
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.parted_line import PartedLine
from wa_journal.ui.parts.refused_note import RefusedNote
from wa_journal.ui.parts.typed_day import EARLIEST, Lean, meant_day, typed_day
from wa_journal.ui.phrases import day
from wa_journal.ui.wording import day_form, worded

_PART = re.compile(r"d+|M+|y+")
_WIDE = 34


class DateField(QWidget):
    """One stop for Tab. `changed` tells another day, `left` that the field was left, `refused` the words that are no day."""

    changed = Signal()
    left = Signal()
    refused = Signal(str)
    prose = False

    def __init__(self, look: Look, name: str, lean: Lean = Lean.NEAR) -> None:
        super().__init__()
        self._look = look
        self._day = self._told = date.today()
        self._lean = lean
        self._edge: date | None = None
        self._latest: date | None = None
        self._calendar: Calendar | None = None
        self.line = _DayLine()
        self.line.editingFinished.connect(self._on_left)
        self.line.stepped.connect(self._on_stepped)
        self.line.calendar_wanted.connect(self._on_calendar)
        self.button = IconButton(look, "calendar", self.tr("Pick the day from a calendar (F4)"), self._on_calendar, "muted")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note = RefusedNote(self.line)
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
        self.note.take_back()
        self._show()

    @property
    def written(self) -> str:
        """Give the day in the form of ISO 8601."""
        return self.day.isoformat()

    def show_written(self, text: str) -> None:
        """Show the day that these words are; others leave it as it was."""
        with suppress(ValueError):
            self.show_day(date.fromisoformat(text))

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else stands here, each key among it."""
        return self.changed, self.line.textChanged

    def renew(self, on: date) -> None:
        """Show the day as it is now; one that is being typed over it stays."""
        if self.line.isModified():
            self._day = self._told = on
        else:
            self.show_day(on)

    def limit(self, latest: date) -> None:
        """Take no later day than this."""
        self._latest = latest

    def lean_from(self, edge: date | None, lean: Lean | None = None) -> None:
        """Take a day typed without its year as near to this one, ahead of it or back from it, instead of today."""
        self._edge, self._lean = edge, lean or self._lean

    @property
    def _reading(self) -> tuple[date, QLocale, Lean, date]:
        today = date.today()
        return self._edge or today, QLocale(), self._lean, today

    def _align(self) -> None:
        self.line.setMinimumWidth(self._look.theme.em(_WIDE))

    def _show(self) -> None:
        self.line.setText(day(self._day))

    def _read(self) -> date | None:
        found: date | None = self._day
        if self.line.isModified():
            found = typed_day(self.line.text(), *self._reading)
        return None if found is not None and self._latest is not None and found > self._latest else found

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
        meant = meant_day(typed, *self._reading)
        if meant is None:
            told = self.tr("“{typed}” is not a date; {day} stays. Write it like {example}.")
        elif meant < EARLIEST:
            told = self.tr("“{typed}” lies before {year}, which is too long ago; {day} stays.")
        else:
            told = self.tr("“{typed}” is still to come; {day} stays.")
        self.note.tell(told.format(typed=typed, day=day(self._day), example=day(self._day), year=EARLIEST.year))
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
            self.note.take_back()
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
            self.note.take_back()
            self._show()
            self._tell()


class _DayLine(PartedLine):
    """The three parts of a day; `calendar_wanted` tells the keys for the calendar."""

    calendar_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4, or the arrow down with Alt, asks for the calendar."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.calendar_wanted.emit()
        else:
            super().keyPressEvent(event)


def _stepped(on: date, unit: str, by: int) -> date:
    shown = QDate(on.year, on.month, on.day)
    moved = {"d": shown.addDays, "M": shown.addMonths, "y": shown.addYears}[unit](by)
    return date(moved.year(), moved.month(), moved.day())
