"""Why what was typed into a line is not taken, said below it for eyes and for screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from wa_journal.ui.parts.plain_label import PlainLabel


class RefusedNote(PlainLabel):
    """Takes no room while there is nothing to say; goes once the line is typed in."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__("", "warn")
        self._line = line
        self.hide()
        line.textEdited.connect(self.take_back)

    def tell(self, words: str) -> None:
        """Say why, until the line is changed."""
        self.setText(words)
        self.show()
        self._line.setAccessibleDescription(words)

    def take_back(self) -> None:
        """Say it no more."""
        self.hide()
        self._line.setAccessibleDescription("")
