"""What came back from supervision, with the client that it is about: begun words wait there, kept ones are in the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.ui.page import Page
from wa_journal.ui.supervision.answer_view import AnswerView, Begun

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class AnswerDesk(QObject):
    """Turns from client to client; `kept` tells that the present one's answers are in the journal."""

    kept = Signal()

    def __init__(self, page: Page, suite: Suite, view: AnswerView) -> None:
        super().__init__(page)
        self._page, self._suite, self._view = page, suite, view
        self._client: ClientId | None = None
        self._begun: dict[ClientId, Begun] = {}
        view.kept.connect(self._on_kept)

    def turn_to(self, client: ClientId | None) -> None:
        """Put what was begun aside with its client, and show what was begun for this one."""
        if self._client is not None:
            self._begun[self._client] = self._view.begun
        self._client = client
        begun = self._begun.pop(client, None) if client is not None else None
        if begun is not None:
            self._view.show_begun(begun)
        else:
            self._view.clear()

    def _on_kept(self) -> None:
        client, points, begun = self._client, self._view.points, self._view.begun
        if client is None or not points:
            self._view.tasks.setFocus()
            return
        from wa_journal.services.summary.supervising import Answer

        answers, supervising = tuple(Answer(kind, text, due) for kind, text, due in points), self._suite.supervising
        # Taken out at once: pressed again, the same words are not kept twice.
        self._view.clear()
        self._page.kit.tasks.run(
            self._page,
            lambda: supervising.take_back(client, answers),
            partial(self._on_done, client),
            partial(self._on_refused, client, begun),
            Change(Touched.PRACTICE, client),
        )

    def _on_done(self, client: ClientId, change: Change) -> None:  # noqa: ARG002
        if client == self._client:
            self.kept.emit()

    def _on_refused(self, client: ClientId, begun: Begun, error: JournalError) -> None:
        if client == self._client:
            self._view.show_begun(begun)
        else:
            self._begun[client] = begun
        self._page.fail(error)
