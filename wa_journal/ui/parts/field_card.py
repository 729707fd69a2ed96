"""A card to write in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from wa_journal.ui.parts.card import Card

Field = QLineEdit | QPlainTextEdit


class FieldCard(Card):
    """A click on its ground goes to the field beside it, and leaves the cursor in the one that is written in."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what no field, button or list inside wanted."""
        super().mousePressEvent(event)
        here = QApplication.focusWidget()
        if event.button() == Qt.MouseButton.LeftButton and not (isinstance(here, Field) and self.isAncestorOf(here)):
            self._write_beside(event.position().toPoint())

    def _write_beside(self, point: QPoint) -> None:
        fields = (one for one in self.findChildren(QWidget) if isinstance(one, Field))
        open_ones = [one for one in fields if one.isVisible() and one.isEnabled() and not one.isReadOnly()]
        if open_ones:
            min(open_ones, key=lambda one: self._far(one, point)).setFocus()

    def _far(self, field: QWidget, point: QPoint) -> tuple[int, int]:
        """Give how far a field is from a point: up or down first, as lines are read."""
        place = QRect(field.mapTo(self, QPoint()), field.size())
        down = max(place.top() - point.y(), point.y() - place.bottom(), 0)
        return down, max(place.left() - point.x(), point.x() - place.right(), 0)
