"""The third page: the journal is there and empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.parts.layouts import column, row


class StartPage(QWidget):
    """Offers the first client; everything else can wait."""

    def __init__(self, kit: Kit, first_client: Callable[[], object], later: Callable[[], object]) -> None:
        super().__init__()
        told = self.tr(
            "It is empty and locked with your passphrase. Add the first client under a codename: initials "
            "and real names stay out."
        )
        self.empty = EmptyState(
            kit.look, "journal", self.tr("The journal is ready"), told, self.tr("Add first client"), first_client
        )
        box = column(self.empty, row(None, Button(self.tr("Later"), later, "quiet"), None), None)
        box.setStretch(0, 1)
        self.setLayout(box)
