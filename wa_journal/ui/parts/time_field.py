"""A time of day to type in any ordinary form, or to step through with the arrows."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.parted_line import PartedLine
from wa_journal.ui.parts.refused_note import RefusedNote
from wa_journal.ui.parts.typed_time import typed_time
from wa_journal.ui.phrases import clock
from wa_journal.ui.wording import worded

# Hour, minute, half of the day, and what a language writes between them.
_PARTS = 4
_EXAMPLE, _FIRST_STEPPED = time(14, 30), time(9)


class TimeField(QWidget):
    """Empty is no time. `changed` tells another time when the field is left."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._at: time | None = None
        self._told: time | None = None
        self.line = PartedLine(_PARTS)
        self.line.editingFinished.connect(self._on_left)
        self.line.stepped.connect(self._on_stepped)
        self.note = RefusedNote(self.line)
        self.setLayout(column(self.line, self.note, gap=look.px(0.5)))
        self.setFocusProxy(self.line)
        self.setAccessibleName(worded(name))
        self.line.setAccessibleName(worded(name))

    @property
    def at(self) -> time | None:
        """Give the time that stands in the field; words that are no time leave the one before."""
        return self._at if self._refused else self._read()

    def show_time(self, at: time | None) -> None:
        """Show a time, and tell nobody."""
        self._at = self._told = at
        self.note.take_back()
        self._show()

    def renew(self, at: time | None) -> None:
        """Show the time as it is now; one that is being typed over it stays."""
        if self.line.isModified():
            self._at = self._told = at
        else:
            self.show_time(at)

    @property
    def _refused(self) -> bool:
        return bool(self.line.text().strip()) and self._read() is None

    def _show(self) -> None:
        self.line.setText(clock(self._at) if self._at is not None else "")

    def _read(self) -> time | None:
        return typed_time(self.line.text(), QLocale()) if self.line.isModified() else self._at

    def _on_left(self) -> None:
        if self._refused:
            self._refuse(self.line.text().strip())
        self._at = self.at
        self._show()
        if self._at != self._told:
            self._told = self._at
            self.changed.emit()

    def _refuse(self, typed: str) -> None:
        if self._at is None:
            told = self.tr("“{typed}” is not a time of day. Write it like {example}.")
        else:
            told = self.tr("“{typed}” is not a time of day; {time} stays. Write it like {example}.")
        kept = clock(self._at) if self._at is not None else ""
        self.note.tell(told.format(typed=typed, time=kept, example=clock(_EXAMPLE)))

    def _on_stepped(self, by: int) -> None:
        """Step the part in which the cursor stands; in a field just entered, the hour."""
        found, place = self.at, self.line.word_at_cursor
        if self._refused:
            return
        self._at = _FIRST_STEPPED if found is None else _stepped(found, self._unit(place) * by)
        self._show()
        self.line.mark_word(place)

    def _unit(self, place: int) -> timedelta:
        """Tell hour and minute by their order, and a half of the day by its words."""
        words = self.line.words[: place + 1]
        numbers = sum(word.isdecimal() for word in words)
        if words and not words[-1].isdecimal() and numbers != 1:
            return timedelta(hours=12)
        return timedelta(minutes=1) if numbers > 1 else timedelta(hours=1)


def _stepped(at: time, by: timedelta) -> time:
    """Go round at midnight."""
    return (datetime.combine(date.min + timedelta(days=1), at) + by).time()
