"""Brings what one came for into sight, and keeps it there while a page that was just shown finds its heights."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_EACH_MS = 20
_QUIET = 40


class Sought(QObject):
    """Follows a piece of one scrolled column for as long as it moves; who scrolls by hand is left where they are."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._pieces: tuple[QWidget, ...] = ()
        self._stood: tuple[QRect, ...] = ()
        self._still = 0
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._on_look)
        # Wheel, keys and bar say so here; what is scrolled by the program does not.
        scroll.verticalScrollBar().actionTriggered.connect(self.let_go)

    def bring(self, *pieces: QWidget) -> None:
        """Bring these into sight; where there is no room for all, the last one."""
        self._pieces, self._stood, self._still = pieces, (), 0
        self._see()
        self._look.start(0)

    def let_go(self) -> None:
        """Follow nothing any more."""
        self._pieces = ()
        self._look.stop()

    def _see(self) -> bool:
        """Scroll if a piece stands elsewhere than it did; say so."""
        inside = self._scroll.widget() or self._scroll
        seen = tuple(one for one in self._pieces if shiboken6.isValid(one) and inside.isAncestorOf(one) and one.isVisible())
        stand = (self._scroll.viewport().rect(), inside.rect(), *(QRect(one.mapTo(inside, QPoint()), one.size()) for one in seen))
        moved = stand != self._stood
        if moved:
            self._stood = stand
            for one in seen:
                self._scroll.ensureWidgetVisible(one)
        return moved

    def _on_look(self) -> None:
        self._still = 0 if self._see() else self._still + 1
        if self._still < _QUIET:
            self._look.start(_EACH_MS)
        else:
            self.let_go()
