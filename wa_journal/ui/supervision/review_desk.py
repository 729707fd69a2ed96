"""Keeps a begun review: each decision is in the vault within two seconds, and waits there for its client."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.ui.handed import AGAIN_MS, Handed
from wa_journal.ui.page import Page
from wa_journal.ui.supervision.bringing import Brought, begun_of
from wa_journal.ui.supervision.check_view import CheckView

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite
    from wa_journal.services.summary.begun_reviews import BegunReview

Kept = tuple[Brought | None, int, int]
_WITHIN_MS = 1200


class ReviewDesk(QObject):
    """Stands beside the review; what was decided last is saved before the page is left or turned to another client.

    `bringing` tells that a begun review is being made anew, `back` carries it or None, `refused` why there is none.
    """

    follows = True
    bringing = Signal()
    back = Signal(object)
    refused = Signal(object)

    def __init__(self, page: Page, suite: Suite, view: CheckView) -> None:
        super().__init__(page)
        self._page, self._suite, self._view = page, suite, view
        self._client: ClientId | None = None
        self._asked, self._brings = 0, False
        self._waiting: dict[ClientId, Kept] = {}
        self._noted: Kept | None = None
        self._saving: Handed[ClientId, Kept] = Handed()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        page.desks.append(self)

    @property
    def unsaved(self) -> bool:
        """Say whether something was decided that no save has taken yet."""
        return bool(self._waiting or self._saving)

    def turn_to(self, client: ClientId | None) -> None:
        """Be about this client from now on."""
        if client != self._client:
            self.flush()
            self._client, self._noted = client, None
            self._asked, self._brings = self._asked + 1, False

    def note(self, brought: Brought, step: int) -> None:
        """Have what is decided by now saved soon."""
        self._hold(brought, step)
        if not self._timer.isActive():
            self._timer.start(_WITHIN_MS)

    def forget(self) -> None:
        """Let nothing wait any more, before it is asked whether anything does."""
        self._hold(None, 0)
        self.flush()

    def bring_back(self, *, waits: bool) -> None:
        """Bring back what was begun for the client; what no save has taken yet is newer than what `waits` in the vault."""
        client = self._client
        if client is None:
            return
        held = self._waiting.get(client) or self._saving.get(client)
        if held is not None:
            brought, step, at = held
            if brought is not None:
                self.back.emit(begun_of(brought, step, at))
        elif waits and not self._brings:
            self._brings = True
            self.bringing.emit()
            asked = self._asked
            call = partial(self._made_anew, client, asked)
            done, failed = partial(self._on_back, asked), partial(self._on_refused, asked)
            self._page.kit.tasks.run_aside(self._page, call, done, failed)

    def flush(self) -> None:
        """Have it saved now, if there is anything to save; how far it was read goes along."""
        self._timer.stop()
        if self._noted is not None and self._noted[0] is not None and self._noted[2] != self._view.at:
            self._hold(*self._noted[:2])
        waiting, self._waiting = self._waiting, {}
        for client, kept in waiting.items():
            self._save(client, kept)

    def _made_anew(self, client: ClientId, asked: int) -> BegunReview | None:
        """Asked for on a visit that is over, it is not made at all."""
        return self._suite.reviews.back(client) if asked == self._asked else None

    def _on_back(self, asked: int, back: BegunReview | None) -> None:
        if self._ended(asked):
            self.back.emit(back)

    def _on_refused(self, asked: int, error: JournalError) -> None:
        if self._ended(asked):
            self.refused.emit(error)

    def _ended(self, asked: int) -> bool:
        """Say whether this is the present visit's answer: another one would be read as another client's, or come twice."""
        if asked == self._asked:
            self._brings = False
        return asked == self._asked

    def _hold(self, brought: Brought | None, step: int) -> None:
        if self._client is not None:
            self._waiting[self._client] = self._noted = brought, step, self._view.at

    def _save(self, client: ClientId, kept: Kept) -> None:
        self._saving.hand(client, kept)
        saved, failed = partial(self._on_saved, client, kept), partial(self._on_not_saved, client, kept)
        self._page.kit.tasks.run(self._page, partial(_keep, self._suite, client, *kept), saved, failed)

    def _on_saved(self, client: ClientId, kept: Kept, result: object) -> None:  # noqa: ARG002
        self._saving.answered(client, kept)

    def _on_not_saved(self, client: ClientId, kept: Kept, error: JournalError) -> None:
        """What is newer counts; else it is tried again, also for a client whom one has left."""
        if self._saving.answered(client, kept):
            self._waiting.setdefault(client, kept)
        self._page.fail(error)
        self._timer.start(AGAIN_MS)


def _keep(suite: Suite, client: ClientId, brought: Brought | None, step: int, at: int) -> None:
    if brought is None:
        suite.reviews.forget(client)
    else:
        suite.reviews.keep(client, begun_of(brought, step, at))
