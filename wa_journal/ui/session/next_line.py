"""One line to write for next time; it is kept by Enter, or when the line is left."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import LedgerKind, LedgerLine
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import TwoColumns
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.form_fields import FormFields, Input
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.parts.typed_day import Lean

NAME_STEPS = 26
_WEEK = timedelta(days=7)
# From so many letters on, a day beside the line leaves room for a sentence.
_ROOM = 170


class _Corrected:
    """The line to which the words belong, if it is noted already; it waits with words that are begun."""

    prose = False
    rewritten: tuple[SignalInstance, ...] = ()

    def __init__(self) -> None:
        self.written = ""

    def show_written(self, text: str) -> None:
        """Let it be this line."""
        self.written = text


class NextLine(QWidget):
    """`written` carries kind, words, the day it is due and the id of the line that is put right; `done` that Enter was pressed,
    `rested` that a line is not being put right any more.
    """

    written = Signal(object, str, object, str)
    done = Signal()
    rested = Signal()

    def __init__(self, look: Look, kind: LedgerKind, name: str, hint: str, *, dated: bool = False) -> None:
        super().__init__()
        self._look, self.kind = look, kind
        self.words = TextField(name, hint)
        self.words.returnPressed.connect(self._on_return)
        self.words.editingFinished.connect(self._on_left)
        self._name = Named(name, self.words, "strong")
        line = row(self._name, self.words, gap=look.px(1))
        line.setStretch(1, 1)
        self._by: Tick | None = None
        self._set = False
        self._met: date | None = None
        if dated:
            words = QWidget()
            words.setLayout(line)
            self.setLayout(column(TwoColumns(look, words, self._date(), (1, 0), _ROOM), gap=0))
        else:
            self.setLayout(line)
        self._of = _Corrected()
        until: dict[str, Input] = {"by": self._by, "due": self._due} if self._by is not None else {}
        self.begun = FormFields({"words": self.words}, {"line": self._of, **until})
        self.begun.shown.connect(self._on_begun)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the name in the letters that it is dressed in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._align()

    def take_focus(self) -> None:
        """Put the cursor into the words."""
        self.words.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def of(self) -> str:
        """Give the id of the line that is put right here, or nothing."""
        return self._of.written

    def put_right(self, line: LedgerLine) -> None:
        """Show a line as it is noted, for its words to be put right; what was begun here is kept first."""
        self.keep()
        self._of.show_written(line.id)
        self._set = True
        self.words.setText(line.text)
        if self._by is not None:
            self._due.show_day(line.due or self._due.day)
            self._by.setChecked(line.due is not None)
        self.words.setFocus()

    def let_go(self) -> None:
        """Let go of what was begun here: the line is noted no more."""
        self._set = False
        self.begun.clear()

    def count_from(self, met: date) -> None:
        """Offer a day a week after the meeting; where that is over already, none, so that nothing is late by being noted."""
        if self._by is not None and met != self._met:
            self._met = met
            self._due.lean_from(met)
            self._due.show_day(met + _WEEK)
            self._on_words()

    def _date(self) -> QWidget:
        self._by = Tick(self._look, self.tr("by"), self._on_by)
        # A click on it leaves the cursor in the words.
        self._by.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words.textChanged.connect(self._on_words)
        self._due = DateField(self._look, self.tr("Due on"), Lean.AHEAD)
        self._due.show_day(date.today() + _WEEK)
        self._due.refused.connect(self._on_refused)
        self._due.changed.connect(self._on_day)
        self._due.left.connect(self._on_left)
        made = QWidget()
        made.setLayout(row(self._by, self._due, gap=self._look.px(1)))
        return made

    def _align(self) -> None:
        # A label asks for no less than the width that it was given before, and as before until it is told to wrap.
        self._name.setMinimumWidth(0)
        self._name.setWordWrap(True)
        self._name.setFixedWidth(max(self._look.theme.em(NAME_STEPS), self._name.minimumSizeHint().width()))

    def _on_refused(self, typed: str) -> None:
        """Words written where the day stands belong to the line."""
        if not any(letter.isdigit() for letter in typed):
            self._due.show_day(self._due.day)
            self.words.setText(f"{self.words.text()} {typed}".strip())

    def _on_by(self, on: bool) -> None:  # noqa: ARG002
        self._set = True
        if not keys_are_in(self):
            self.words.setFocus()

    def _on_day(self) -> None:
        """Whoever sets a day means it."""
        if self._by is not None:
            self._set = True
            self._by.setChecked(True)

    def _on_words(self) -> None:
        """A day counts with the words that it is for, unless the officer said otherwise."""
        if self._by is not None and not self._set:
            self._by.setChecked(bool(self.words.text().strip()) and self._due.day >= date.today())

    def _on_return(self) -> None:
        self.keep()
        self.done.emit()

    def _on_left(self) -> None:
        """Going from the words to the date is not leaving the line, nor looking something up in another window."""
        if not keys_are_in(self):
            self.keep()

    def keep(self) -> None:
        """Tell the words, if there are any."""
        text = self.words.text().strip()
        if text:
            due = self._day()
            self._set = False
            self.written.emit(self.kind, text, due, self.of)
            self.begun.empty()
        if self.of:
            self._of.show_written("")
            self.rested.emit()

    def _on_begun(self) -> None:
        """A day that stood with the words was meant."""
        self._set = self._by is not None

    def _day(self) -> date | None:
        if self._by is None or not self._by.isChecked():
            return None
        return self._due.day
