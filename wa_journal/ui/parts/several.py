"""Several of many, chosen by a button each, that wait with a form's words until they are kept."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget


class Several(QWidget):
    """`changed` tells of any change by the officer."""

    changed = Signal()
    prose = False

    @property
    def written(self) -> str:
        """Give what is chosen as words, empty where it is as first offered."""
        raise NotImplementedError

    def show_written(self, text: str) -> None:
        """Choose what these words say; without any, what is first offered."""
        raise NotImplementedError

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else is chosen."""
        return (self.changed,)
