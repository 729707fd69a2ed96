"""Lets the access log know whose record is opened in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import NoSuchClient
from wa_journal.ui.kit import Kit

if TYPE_CHECKING:
    from wa_journal.services.keeping.reading import Reading


class Noting(QObject):
    """Notes behind the page's own reads, so that nobody waits for it."""

    def __init__(self, parent: QObject, kit: Kit, reading: Reading) -> None:
        super().__init__(parent)
        self._kit, self._reading = kit, reading

    def note(self, client: str) -> None:
        """Note that a client's record is opened."""
        self._kit.tasks.run(self, lambda: self._reading.begin(ClientId(client)), failed=self._on_not_noted)

    def _on_not_noted(self, error: JournalError) -> None:
        """A client that is gone by then was not read, and the page says so; anything else is told."""
        if not isinstance(error, NoSuchClient):
            self._kit.notify.failure(error)
