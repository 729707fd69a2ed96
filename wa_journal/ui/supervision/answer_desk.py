"""What came back from supervision, with the client that it is about: begun words wait there, kept ones are in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change, Touched
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.page import Page
from wa_journal.ui.supervision.answer_view import AnswerView

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class AnswerDesk(QObject):
    """Keeps what came back; `kept` tells that the present client's answers are in the journal."""

    kept = Signal()

    def __init__(self, page: Page, suite: Suite, view: AnswerView) -> None:
        super().__init__(page)
        self._suite, self._view = suite, view
        self._begun = BegunDesk(page, suite, "what came back", view.begun)
        view.kept.connect(self._on_kept)

    def _on_kept(self) -> None:
        client, points = self._begun.client, self._view.points
        if client is None or not points:
            self._view.tasks.setFocus()
            return
        from wa_journal.services.summary.supervising import Answer

        answers, take_back = tuple(Answer(kind, text, due) for kind, text, due in points), self._suite.supervising.take_back
        self._begun.hand_in(lambda: take_back(client, answers), self._on_done, Change(Touched.PRACTICE, client))

    def _on_done(self, change: Change) -> None:  # noqa: ARG002
        self.kept.emit()
