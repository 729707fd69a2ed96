"""One row of the board: label, state in words, the last sessions, and the way to its sentences."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.trajectory import BoardRow, BoardState
from wa_journal.ui.board.cells import Cells
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.plain_label import PlainLabel


class RowView(Card):
    """Evidence for and against stand at equal size; `sentences_wanted` carries the row's name."""

    sentences_wanted = Signal(str)

    def __init__(self, look: Look, shown: BoardRow) -> None:
        super().__init__(look)
        self._row = shown
        self.setProperty("item", f"board.{shown.row}")
        state = PlainLabel(self.state(shown.state), "key", wrap=False)
        counts = self.tr("for {for_} · against {against} · missing {missing}")
        told = counts.format(for_=shown.for_, against=shown.against, missing=shown.missing)
        head = row(PlainLabel(shown.label, "strong"), state, gap=look.px(2))
        head.setStretch(0, 1)
        line = [Cells(look, shown.cells), PlainLabel(told, "muted", wrap=False)]
        if shown.signs_for or shown.signs_against:
            line.append(Button(self.tr("Sentences"), self._on_sentences, "quiet"))
            line[-1].setAccessibleName(self.tr("Sentences for {row}").format(row=shown.label))
        pieces: list[QWidget] = [PlainLabel(words, "muted") for words in (shown.words, shown.note) if words]
        self.body.addLayout(column(head, flow(*line, gap=look.px(3)), *pieces, gap=look.px(1)))

    def state(self, state: BoardState) -> str:
        """Name a state."""
        return {
            BoardState.NOT_RECORDED: self.tr("not recorded"),
            BoardState.NO_RECENT_RECORD: self.tr("no recent record"),
            BoardState.TOO_LITTLE: self.tr("too little to say"),
            BoardState.GOING_DOWN: self.tr("going down"),
            BoardState.MIXED: self.tr("mixed"),
            BoardState.BUILDING: self.tr("building"),
            BoardState.STEADY: self.tr("steady"),
        }[state]

    def _on_sentences(self) -> None:
        self.sentences_wanted.emit(self._row.row)
