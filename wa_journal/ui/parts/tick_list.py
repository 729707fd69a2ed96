"""A list whose rows are ticked: a click on the row's box, or the space bar on the row in hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from wa_journal.ui.look import Look
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row

SPACE = " "


class TickList(TallList):
    """`ticked` carries the key of the row whose tick is to change; words are only pointed at, never a switch."""

    ticked = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, "inner", open_on_click=False, keys=SPACE)
        self._pressed = ""
        self.typed.connect(self._on_space)

    def box(self, index: QModelIndex | QPersistentModelIndex) -> QRectF:
        """Give where a row is ticked: its box and what lies around it, up to the words."""
        return self._painter.beside(self.visualRect(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whose box was pressed."""
        self._pressed = self._at(event.position()) if event.button() is Qt.MouseButton.LeftButton else ""
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count two fast clicks as one: the second would only undo the first."""
        self._pressed = ""
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the box that was pressed is let go."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, ""
        if pressed and pressed == self._at(event.position()):
            self.ticked.emit(pressed)

    def _at(self, place: QPointF) -> str:
        index = self.indexAt(place.toPoint())
        row = index.data(Qt.ItemDataRole.UserRole)
        return row.key if isinstance(row, Row) and self.box(index).contains(place) else ""

    def _on_space(self, key: str, typed: str) -> None:
        if typed == SPACE:
            self.ticked.emit(key)
