"""Takes a fact that points to one person out of a summary, and says in how many places that was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from wa_journal.model.said import numbered
from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import announce
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.said_label import SaidLabel
from wa_journal.ui.supervision.reading import Reading


class TakingOut(QWidget):
    """A button for what is selected; the words above it say what it does, and then what it did."""

    def __init__(self, look: Look, wanted: Callable[[], object]) -> None:
        super().__init__()
        self._at: int | None = None
        self.told = SaidLabel("", "muted")
        self.button = Button(self.tr("Take out what is selected (O)"), wanted, "segment")
        box = column(self.told, flow(self.button), gap=look.px(2))
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)
        self.done(0)

    def chosen(self, cursor: QTextCursor, reading: Reading) -> tuple[int, int, int] | None:
        """Give passage, start and end of what is selected, and remember where it stood; else say what is to be selected."""
        found = reading.inside(cursor.selectionStart(), cursor.selectionEnd())
        if found is None:
            self.told.setText(
                self.tr("Select the words in the text first, in one line of what is told; headings and numbers stay.")
            )
            announce(self.button, self.told.text())
        else:
            self._at = cursor.selectionStart()
        return found

    def done(self, count: int) -> int | None:
        """Say in how many places that was done, and give where the chosen ones stood; else say what can be done."""
        at, self._at = self._at, None
        if at is None or not count:
            self.told.setText(
                self.tr("Does a fact point to one person, without naming anybody? Select it and take it out, wherever it stands.")
            )
            return None
        self.told.setText(
            numbered(
                "CheckView",
                "Taken out in {count} places. Later summaries of this client leave the same words out. U takes it back.",
                "Taken out in {count} place. Later summaries of this client leave the same words out. U takes it back.",
                count,
            )
        )
        return at
