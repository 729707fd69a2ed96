"""Sees to it that typing is never more than two seconds outside the vault, also while one types on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from wa_journal.ui.handed import AGAIN_MS
from wa_journal.ui.parts.save_mark import SaveState

_WITHIN_MS = 1200


class Autosave(QObject):
    """Emits `due` a little after the first unsaved key press; further presses do not put it off."""

    due = Signal()
    state_changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._changed, self._running = False, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Say whether something was typed that no save has taken yet."""
        return self._changed

    def touch(self) -> None:
        """Note that something was typed."""
        self._changed = True
        if not self._timer.isActive() and not self._running:
            self._timer.start(_WITHIN_MS)
        self.state_changed.emit(SaveState.WAITING)

    def flush(self) -> None:
        """Have it saved now, if there is anything to save; behind a save that is on its way, where one is."""
        self._timer.stop()
        if self._changed:
            self._changed, self._running = False, True
            self.due.emit()

    def saved(self) -> None:
        """Note that the save that was due last is done; one that was given up meanwhile no longer counts."""
        if not self._running:
            return
        self._running = False
        if self._changed:
            self._timer.start(_WITHIN_MS)
        else:
            self.state_changed.emit(SaveState.SAVED)

    def failed(self) -> None:
        """Note that it could not be saved; it is tried again."""
        if not self._running:
            return
        self._running, self._changed = False, True
        self._timer.start(AGAIN_MS)
        self.state_changed.emit(SaveState.FAILED)

    def stop(self) -> None:
        """Stop trying: the words went elsewhere."""
        self._timer.stop()
        self._changed = self._running = False
