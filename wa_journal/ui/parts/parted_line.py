"""A line of which a click marks one part to type over, and the arrows step it: a day, a time."""

from __future__ import annotations

import re
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from wa_journal.ui.parts.document_text import stored_place, units

_WORD = re.compile(r"[^\W_]+")
_STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_BACK_AGAIN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PartedLine(QLineEdit):
    """Has at most `parts` parts; `stepped` tells an arrow up or down."""

    stepped = Signal(int)

    def __init__(self, parts: int) -> None:
        super().__init__()
        self._parts = parts
        self._entered = False

    @property
    def words(self) -> list[str]:
        """Give the parts as they stand."""
        return _WORD.findall(self.text())

    @property
    def word_at_cursor(self) -> int:
        """Give which of the parts the cursor is in; the first where all is marked."""
        if self.selectedText() == self.text():
            return 0
        before = len(_WORD.findall(self.text()[: stored_place(self.text(), self.cursorPosition())]))
        return max(0, min(before, self._parts) - 1)

    def mark_word(self, place: int) -> None:
        """Mark one of the parts, so that what is typed replaces it."""
        found = next(islice(_WORD.finditer(self.text()), place, None), None)
        if found is not None:
            self.setSelection(units(self.text()[: found.start()]), len(found[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows."""
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if alone and event.key() in _STEPS:
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
