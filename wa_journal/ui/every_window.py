"""Hears what comes to each window that had the focus once."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class EveryWindow(QObject):
    """Listens to windows, not to the application: a filter there would see every paint and slow typing down."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follows = False

    def follow(self) -> None:
        """Listen to the window that has the focus, and to each that gets it."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            if not self._follows:
                self._follows = True
                app.focusWindowChanged.connect(self._on_window)
            self._on_window(app.focusWindow())

    def watch(self, window: QWindow) -> None:
        """Listen to one more window; one that is known already is heard once all the same."""
        window.installEventFilter(self)

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            self.watch(window)
