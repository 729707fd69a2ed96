"""What was copied here and whether the clipboard still holds it, known by a hash: the words themselves are not kept."""

from __future__ import annotations

from PySide6.QtGui import QClipboard


class Copied:
    """The words copied last, as far as they are to be followed."""

    def __init__(self, clipboard: QClipboard) -> None:
        self._clipboard = clipboard
        self._mark: int | None = None

    @property
    def stands(self) -> bool:
        """Say whether the clipboard holds these words, whoever put them there."""
        return self._mark is not None and self._held == self._mark

    def note(self) -> None:
        """Follow what the clipboard holds now."""
        self._mark = self._held

    def forget(self) -> None:
        """Follow nothing."""
        self._mark = None

    @property
    def _held(self) -> int | None:
        text = self._clipboard.text()
        return hash(text) if text else None
