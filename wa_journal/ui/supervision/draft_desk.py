"""Making the draft of a summary, and looking whether the journal would still say the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import DraftOvertaken
from wa_journal.model.supervision import Habits
from wa_journal.ui.page import Page
from wa_journal.ui.supervision.bringing import Brought, Shown, shown

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite
    from wa_journal.services.summary.summary_content import Request


class DraftDesk(QObject):
    """Works aside: `drafted` carries the one before, a draft and what is shown of it, `refused` why there is none.

    `overtaken` tells that the journal says something else by now than the draft that was looked at.
    """

    drafted = Signal(object, object, object)
    refused = Signal(object)
    overtaken = Signal()

    def __init__(self, page: Page, suite: Suite) -> None:
        super().__init__(page)
        self._page, self._suite = page, suite

    def make(self, requests: tuple[Request, ...], habits: Habits, before: Brought | None) -> None:
        """Make a draft; what was decided in the one before, if there is one, is decided in it too."""
        suite = self._suite

        def _draft() -> tuple[Brought, Shown]:
            suite.supervising.keep_habits(habits)
            draft = suite.supervising.draft
            reviews = tuple(draft(one, before.of(one.client) if before is not None else None) for one in requests)
            brought = Brought(requests, reviews, tuple(suite.clients.get(one.client).codename for one in requests))
            return brought, shown(suite.supervising, brought.current)

        client = self._page.place.client
        done, failed = partial(self._on_drafted, client, before), partial(self._on_refused, client)
        self._page.kit.tasks.run_aside(self._page, _draft, done, failed)

    def compare(self, brought: Brought) -> None:
        """Look whether the journal would still say the same."""
        supervising = self._suite.supervising
        self._page.kit.tasks.run_aside(self._page, lambda: brought.require_current(supervising), None, self._on_compared)

    def _on_drafted(self, client: ClientId | None, before: Brought | None, drafted: tuple[Brought, Shown]) -> None:
        """What came late would be read as another client's."""
        if client == self._page.place.client:
            self.drafted.emit(before, *drafted)

    def _on_refused(self, client: ClientId | None, error: JournalError) -> None:
        if client == self._page.place.client:
            self.refused.emit(error)

    def _on_compared(self, error: JournalError) -> None:
        if isinstance(error, DraftOvertaken):
            self.overtaken.emit()
        else:
            self._page.fail(error)
