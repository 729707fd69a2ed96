"""Text to read: nothing is typed into it, and keys move, scroll and select in it as in any text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


def to_read(box: QPlainTextEdit) -> None:
    """Make a box one to read; Qt alone would leave its cursor to the mouse."""
    box.setReadOnly(True)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
