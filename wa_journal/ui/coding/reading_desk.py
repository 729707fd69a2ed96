"""A second reader's labels on their way into the journal: what it could not take waits, and is tried again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change
from wa_journal.model.coding import Blind
from wa_journal.model.coding_errors import EntryChanged, ReaderUnnamed
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.ui.page import Page

if TYPE_CHECKING:
    from wa_journal.services.tags.double_coding import DoubleCoding

_FITS_NOTHING = EntryChanged, ReaderUnnamed, NoSuchSession


class ReadingDesk(QObject):
    """`ended` tells that a reading that was gone through is kept."""

    ended = Signal()
    follows = False

    def __init__(self, page: Page, double: DoubleCoding) -> None:
        super().__init__(page)
        self._page, self._double = page, double
        self._waits: dict[tuple[str, SessionId], Blind] = {}
        self._ending: Blind | None = None
        page.desks.append(self)

    @property
    def unsaved(self) -> bool:
        """Say whether labels stand here that the journal has not taken yet."""
        return bool(self._waits)

    def turn_to(self, client: ClientId | None) -> None:
        """Stay: a reading is about an entry, whichever client is in sight elsewhere."""

    def keep(self, reader: str, read: Blind, *, ending: bool = False) -> None:
        """Have a reader's labels kept."""
        self._waits[reader, read.session] = read
        self._ending = read if ending else None
        self.flush()

    def newest(self, reader: str, read: Blind) -> Blind:
        """Give what waits of an entry in place of what the journal has of it."""
        waiting = self._waits.get((reader, read.session))
        return waiting if waiting is not None and waiting.entry == read.entry else read

    def flush(self) -> None:
        """Have the journal keep what waits."""
        keep, tasks = self._double.keep, self._page.kit.tasks
        for (reader, _), read in self._waits.items():
            kept, refused = partial(self._on_kept, reader, read), partial(self._on_refused, reader, read)
            tasks.run(self, partial(keep, reader, read, done=read.done), kept, refused)

    def _on_kept(self, reader: str, read: Blind, change: Change) -> None:  # noqa: ARG002
        if self._waits.get((reader, read.session)) is read:
            del self._waits[reader, read.session]
        if self._ending is read:
            self._ending = None
            self.ended.emit()

    def _on_refused(self, reader: str, read: Blind, error: JournalError) -> None:
        """Say why; what fits no entry any more is not tried again."""
        if self._ending is read:
            self._ending = None
        if isinstance(error, _FITS_NOTHING):
            self._waits.pop((reader, read.session), None)
        self._page.fail(error)
