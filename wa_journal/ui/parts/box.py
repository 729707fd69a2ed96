"""A box above the window."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from wa_journal.ui.parts.focus import step_focus


class Box(QDialog):
    """Tab goes through it as it is read."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next stop, or the one before."""
        return step_focus(self, forward=forward)
