"""Which letter a key types, where letters are commands of a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_command(event: QKeyEvent) -> bool:
    """Say whether a key is held that makes a command of what is typed."""
    return bool(event.modifiers() & _HELD)


def typed_letter(event: QKeyEvent) -> str:
    """Give what is typed, in lower case; nothing where it is a command, which another part of the window may know."""
    return "" if is_command(event) else event.text().lower()
