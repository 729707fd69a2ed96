"""The second press of a double one is for what took the first, and for nothing that came under the pointer since."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget

from wa_journal.ui.every_window import EveryWindow

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class DoublePress(EveryWindow):
    """Holds a second press back where another widget stands by then: a row that opens a page is often clicked twice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first: QWidget | None = None
        self._at, self._when = QPointF(), 0
        self._held_back = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back the second press and its release; a double one comes to a window as a press before it is told as double."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and isinstance(watched, QWindow):
            under = _under(watched, event)
            if not self._follows_at_once(event):
                self._first = under
            self._at, self._when = event.globalPosition(), event.timestamp()
            self._held_back = self._first is not under
        held = self._held_back and (kind in _PRESSES or kind == QEvent.Type.MouseButtonRelease)
        if kind == QEvent.Type.MouseButtonRelease:
            self._held_back = False
        return held

    def _follows_at_once(self, event: QMouseEvent) -> bool:
        """Measure it here: Qt forgets the first press with the box that it closed."""
        hints, moved = QGuiApplication.styleHints(), event.globalPosition() - self._at
        soon = event.timestamp() - self._when < hints.mouseDoubleClickInterval()
        return soon and max(abs(moved.x()), abs(moved.y())) <= hints.mouseDoubleClickDistance()


def _under(window: QWindow, event: QMouseEvent) -> QWidget | None:
    """Ask the window alone: not every desktop tells where on the screen windows stand."""
    whole = QWidget.find(window.winId())
    return None if whole is None else whole.childAt(event.position().toPoint()) or whole
