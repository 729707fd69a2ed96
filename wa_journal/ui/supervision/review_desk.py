"""Keeps a begun review: each decision is in the vault within two seconds, and waits there for its client."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.ui.page import Page
from wa_journal.ui.supervision.bringing import Brought, begun_of

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_WITHIN_MS = 1200
_AGAIN_MS = 3000


class ReviewDesk(QObject):
    """Stands beside the review; what was decided last is saved before the page is left or turned to another client."""

    follows = True

    def __init__(self, page: Page, suite: Suite) -> None:
        super().__init__(page)
        self._page, self._suite = page, suite
        self._client: ClientId | None = None
        self._waiting: tuple[Brought | None, int] | None = None
        self._running = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        page.desks.append(self)

    @property
    def unsaved(self) -> bool:
        """Say whether something was decided that no save has taken yet."""
        return self._waiting is not None or self._running > 0

    def turn_to(self, client: ClientId | None) -> None:
        """Be about this client from now on."""
        if client != self._client:
            self.flush()
            self._client = client

    def note(self, brought: Brought, step: int) -> None:
        """Have what is decided by now saved soon."""
        self._waiting = brought, step
        if not self._timer.isActive():
            self._timer.start(_WITHIN_MS)

    def forget(self) -> None:
        """Let nothing wait any more, before it is asked whether anything does."""
        self._waiting = None, 0
        self.flush()

    def flush(self) -> None:
        """Have it saved now, if there is anything to save."""
        self._timer.stop()
        waiting, client, self._waiting = self._waiting, self._client, None
        if waiting is None or client is None:
            return
        self._running += 1
        failed = partial(self._on_not_saved, client, waiting)
        self._page.kit.tasks.run(self._page, partial(_keep, self._suite, client, *waiting), self._on_saved, failed)

    def _on_saved(self, result: object) -> None:  # noqa: ARG002
        self._running -= 1

    def _on_not_saved(self, client: ClientId, waiting: tuple[Brought | None, int], error: JournalError) -> None:
        """What is newer counts; else it is tried again."""
        self._running -= 1
        if self._waiting is None and client == self._client:
            self._waiting = waiting
        self._page.fail(error)
        self._timer.start(_AGAIN_MS)


def _keep(suite: Suite, client: ClientId, brought: Brought | None, step: int) -> None:
    if brought is None:
        suite.reviews.forget(client)
    else:
        suite.reviews.keep(client, begun_of(brought, step))
