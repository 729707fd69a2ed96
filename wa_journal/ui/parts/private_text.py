"""Text for the clipboard that asks not to be remembered."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

# Names under which clipboard histories of KDE and Windows agree to look away.
HINTS = (("x-kde-passwordManagerHint", b"secret"), ("ExcludeClipboardContentFromMonitorProcessing", b"1"))


def private_text(text: str) -> QMimeData:
    """Give plain text for the clipboard, with the request not to remember it."""
    data = QMimeData()
    data.setText(text)
    for name, value in HINTS:
        data.setData(name, value)
    return data


def is_private(held: QMimeData | None) -> bool:
    """Say whether this text came from here."""
    return held is not None and held.hasFormat(HINTS[0][0])
