"""Keeps what is typed in sight: the page follows the caret, and the control that the keys are in."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QWidget

_SEE_MS = 40
_BESIDE = 60


class Following(QObject):
    """Follows the keys inside one scrolled column; a mouse that is pressed is never scrolled away from."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._box: QPlainTextEdit | None = None
        # Where something stands is known only once what was just shown or typed has its place.
        self._see = QTimer(self)
        self._see.setSingleShot(True)
        self._see.setInterval(_SEE_MS)
        self._see.timeout.connect(self.see)
        scroll.verticalScrollBar().rangeChanged.connect(self._on_moved)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def see(self) -> None:
        """Bring into sight what the keys are in."""
        here = self._scroll.window().focusWidget()
        if here is None or not self._scroll.isAncestorOf(here) or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if isinstance(here, QPlainTextEdit):
            # What was pasted may have put the caret below the box's own view: its place there is none on the page.
            here.ensureCursorVisible()
            self.see_place(here, here.cursorRect())
        else:
            self.see_all(here)

    def see_all(self, control: QWidget) -> None:
        """Bring it into sight whole; Qt's own way is content once the caret is in sight, be the field below it cut off."""
        middle = control.mapTo(self._scroll.widget() or control, control.rect().center()).y()
        room = self._scroll.viewport().height() // 2
        self._scroll.ensureVisible(0, middle, 0, min(control.height() // 2 + _BESIDE, room))

    def see_place(self, box: QPlainTextEdit, place: QRect) -> None:
        """Bring a place of a box's text into sight."""
        inside = self._scroll.widget()
        room = self._scroll.viewport().height() // 3
        for corner in (place.topLeft(), place.bottomLeft()):
            height = box.viewport().mapTo(inside or box, corner).y()
            self._scroll.ensureVisible(0, height, 0, min(place.height(), room))

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        if self._box is not None:
            self._box.cursorPositionChanged.disconnect(self._on_moved)
            self._box = None
        if new is None or not self._scroll.isAncestorOf(new):
            return
        if isinstance(new, QPlainTextEdit):
            self._box = new
            new.cursorPositionChanged.connect(self._on_moved)
        self._see.start()

    def _on_moved(self) -> None:
        self._see.start()
