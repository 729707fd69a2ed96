"""A box above the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from wa_journal.ui.by_name import EVERYWHERE
from wa_journal.ui.parts.focus import step_focus

_AIR = 40


class Box(QDialog):
    """Tab goes through it as it is read; the journal can be locked from it, unless it works on the whole journal itself."""

    lockable = True

    def __init__(self, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType(0)) -> None:  # noqa: B008
        super().__init__(parent, flags)
        if self.lockable and parent is not None:
            offer_everywhere(self, parent)

    def fit(self, wide: int, tall: int) -> None:
        """Take this size, as far as there is room above the window: a button beyond the screen's edge is out of reach."""
        above = self.parentWidget()
        room = above.window().size() - QSize(_AIR, _AIR) if above is not None else QSize(wide, tall)
        self.resize(QSize(wide, tall).boundedTo(room))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next stop, or the one before."""
        return step_focus(self, forward=forward)


def offer_everywhere(box: QDialog, parent: QWidget) -> None:
    """Offer in a box what the window offers everywhere: its own keys are out of reach below a box."""
    box.addActions([action for action in parent.window().actions() if action.property(EVERYWHERE)])
