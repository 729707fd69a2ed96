"""One line to fill in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from wa_journal.ui.wording import worded


class TextField(QLineEdit):
    """One line of words."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(worded(name))
        self.setPlaceholderText(worded(hint))
        self.setMinimumWidth(60)
