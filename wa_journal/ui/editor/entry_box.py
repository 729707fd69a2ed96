"""One box of the entry with its name: beside it where there is room, above it where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from wa_journal.ui.editor.entry_editor import WRITING, EntryEditor
from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import tight
from wa_journal.ui.parts.plain_label import Named

NARROW_STEPS = 110
NAME_STEPS = 26
_WIDEST = 16_777_215


class EntryBox(QWidget):
    """A named editor; in one column all names are equally wide, so that the boxes begin at one place."""

    def __init__(self, look: Look, name: str, hint: str, lines: tuple[int, int] = WRITING) -> None:
        super().__init__()
        self._look = look
        self.editor = EntryEditor(look, name, hint, lines)
        self._name = Named(name, self.editor, "beside")
        self._box = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), look.px(1))
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._box.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._arrange)
        self._arrange()

    def call(self, name: str) -> None:
        """Change the name; a box without one stands alone, and keeps the name that a screen reader says."""
        self._name.setText(name)
        self._name.setVisible(bool(name))
        if name:
            self.editor.setAccessibleName(name)

    def ask(self, name: str, hint: str, part: str) -> None:
        """Change what is asked for; a screen reader says the part of the session as well."""
        if name != self._name.text():
            self._name.setText(name)
            self.editor.setPlaceholderText(hint)
            self.editor.setAccessibleName(f"{part}: {name}" if part else name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the name beside the box only where both have room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._look.theme.em(NARROW_STEPS)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._name.setMinimumWidth(self._look.theme.em(NAME_STEPS) if wide else 0)
        self._name.setMaximumWidth(self._look.theme.em(NAME_STEPS) if wide else _WIDEST)
