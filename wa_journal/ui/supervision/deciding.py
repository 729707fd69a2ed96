"""What the officer decides about a text, as a step in its review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.supervision import MaskType, Verdict
from wa_journal.ui.supervision.check_view import CheckView

if TYPE_CHECKING:
    from wa_journal.services.summary.supervising import Supervising


class Deciding(QObject):
    """`stepped` carries a call that gives the review after the step."""

    stepped = Signal(object)

    def __init__(self, parent: QObject, supervising: Supervising, view: CheckView) -> None:
        super().__init__(parent)
        self._supervising = supervising
        view.decided.connect(self._on_decided)
        view.alike_wanted.connect(self._on_alike)
        view.renamed.connect(self._on_renamed)
        view.taken_out.connect(self._on_taken_out)
        view.undo_wanted.connect(self._on_undo)
        view.mask_all_wanted.connect(self._on_mask_all)

    def _on_decided(self, place: str, start: int, verdict: Verdict) -> None:
        self.stepped.emit(lambda made: self._supervising.decide(made, place, start, verdict))

    def _on_alike(self, place: str, start: int, verdict: Verdict) -> None:
        self.stepped.emit(lambda made: self._supervising.decide_alike(made, place, start, verdict))

    def _on_renamed(self, place: str, start: int, kind: MaskType) -> None:
        self.stepped.emit(lambda made: self._supervising.call_it(made, place, start, kind))

    def _on_taken_out(self, passage: int, start: int, end: int) -> None:
        self.stepped.emit(lambda made: self._supervising.leave_out(made, passage, start, end))

    def _on_undo(self) -> None:
        self.stepped.emit(self._supervising.undo)

    def _on_mask_all(self) -> None:
        self.stepped.emit(self._supervising.mask_open)
