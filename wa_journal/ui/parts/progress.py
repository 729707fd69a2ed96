"""Long work in sight: what is done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.focus import rest_focus
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel


class Progress(QWidget):
    """A bar with words and a Stop button; it takes no room while nothing runs, and is furnished once something does."""

    stopped = Signal()
    _words: PlainLabel
    _bar: QtWidgets.QProgressBar
    _stop: Button

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self.hide()

    def _furnish(self) -> None:
        self._words = PlainLabel()
        self._bar = QtWidgets.QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._name)
        self._stop = Button(self.tr("Stop"), self._on_stop)
        top = row(self._words, self._stop, gap=self._look.px(3))
        top.setStretch(0, 1)
        self.setLayout(column(top, self._bar, gap=self._look.px(1)))

    def begin(self, words: str) -> None:
        """Show that something has begun."""
        if self.layout() is None:
            self._furnish()
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()

    def show_done(self, done: int, whole: int, words: str = "") -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(1, whole))
        self._bar.setValue(done)
        if words:
            self._words.setText(words)

    def end(self) -> None:
        """Take the bar away."""
        if self.layout() is not None:
            for one in (self._stop, self):
                rest_focus(one)
        self.hide()

    def _on_stop(self) -> None:
        rest_focus(self._stop)
        self._stop.setEnabled(False)
        self._words.setText(self.tr("Stopping …"))
        self.stopped.emit()
