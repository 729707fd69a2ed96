"""One line to fill in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


class TextField(QLineEdit):
    """One line of words."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMinimumWidth(60)
