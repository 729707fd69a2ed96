"""What colleagues judged before the client came here, shown once the officer has answered for themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from wa_journal.model.judgement import Judgement
from wa_journal.ui.board.past import pieces_of
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import emptied
from wa_journal.ui.parts.plain_label import PlainLabel


class TheirsCard(Card):
    """Nothing in it is answered or added to: it counts for nobody here."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Judged by a colleague"))

    def show_theirs(self, judgements: Iterable[Judgement]) -> None:
        """Show colleagues' judgements, or nothing where there is none to show."""
        emptied(self.body)
        told = [piece for made in judgements for piece in pieces_of(made)]
        self.setVisible(bool(told))
        pieces: list[QWidget] = [PlainLabel(self.tr("Judged by a colleague"), "heading"), *told]
        for piece in pieces:
            self.body.addWidget(piece)
