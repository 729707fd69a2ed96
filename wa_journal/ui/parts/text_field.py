"""One line to fill in."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from wa_journal.ui.wording import worded


class TextField(QLineEdit):
    """One line of words; `went_down` tells of the key that leads to what stands below."""

    went_down = Signal()
    prose = True

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(worded(name))
        self.setPlaceholderText(worded(hint))
        self.setMinimumWidth(60)

    @property
    def written(self) -> str:
        """Give the words that stand here, empty where none do."""
        return self.text().strip()

    def show_written(self, text: str) -> None:
        """Let these words stand here."""
        self.setText(text)

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else stands here, each key among it."""
        return (self.textChanged,)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of a key that means nothing in one line."""
        super().keyPressEvent(event)
        if event.key() == QtCore.Qt.Key.Key_Down:
            self.went_down.emit()
