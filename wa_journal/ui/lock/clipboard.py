"""What is copied from the journal does not stay in the clipboard, and histories of clipboards are asked to look away."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard

from wa_journal.ui.parts.copied import Copied
from wa_journal.ui.parts.private_text import is_private, private_text

_SECONDS = 30


class ClipboardGuard(QObject):
    """Clears the clipboard half a minute after something was copied here, if it still holds that."""

    def __init__(self, clipboard: QClipboard, seconds: float = _SECONDS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._copied = Copied(clipboard)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._on_changed)

    def clear(self) -> None:
        """Empty the clipboard, unless something else was copied meanwhile."""
        self._timer.stop()
        if self._copied.stands:
            self._clipboard.clear()
        self._copied.forget()

    def _on_changed(self) -> None:
        # Not every platform says who owns the clipboard; what was copied from an entry carries the hint.
        marked = is_private(self._clipboard.mimeData())
        text = self._clipboard.text() if marked or self._clipboard.ownsClipboard() else ""
        if text and not marked:
            # Labels, lines and rows copy by themselves, without the hint; this tells of a change once more, with it.
            self._clipboard.setMimeData(private_text(text))
            return
        if text:
            self._copied.note()
            self._timer.start()
        elif not self._copied.stands:
            self._copied.forget()
