"""All rows of the board in one card, in their fixed order, with the key of their marks."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.trajectory import BoardCell, BoardRow
from wa_journal.ui.board.cells import Cells
from wa_journal.ui.board.row_view import RowView
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card, Line
from wa_journal.ui.parts.focus import keys_are_in, take_focus
from wa_journal.ui.parts.layouts import FlowLayout, column, emptied, flow, row
from wa_journal.ui.parts.plain_label import LateLabel, PlainLabel


class RowsCard(Card):
    """`evidence_wanted` carries the row, `opened` its name and the key of a piece of evidence."""

    evidence_wanted = Signal(object)
    opened = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("What is recorded for and against"))
        self._look = look
        self._rows: tuple[BoardRow, ...] = ()
        self._views: dict[str, RowView] = {}
        self._held, self._reads = "", False
        self._note = PlainLabel("", "muted")
        self._waits = PlainLabel(
            self.tr(
                "Not gone through: open the entry's session, keep or drop each suggested tag, then press "
                "“I went through the tags”. Until then these rows say nothing."
            ),
            "warn",
        )
        self._waits.hide()
        self._list = column(gap=look.px(1))
        self.body.addWidget(self._note)
        self.body.addWidget(self._waits)
        self.body.addLayout(self._keys())
        self.body.addLayout(self._list)
        look.changed.connect(self._build)

    def show_rows(self, rows: tuple[BoardRow, ...], note: str) -> None:
        """Show the rows; evidence that was open stays open where the row is the same."""
        self._note.setText(note)
        self._waits.setVisible(any(one.waits_for_tags for one in rows))
        if rows != self._rows:
            self._rows = rows
            self._build()

    def _build(self) -> None:
        held = next((view for view in self._views.values() if keys_are_in(view)), None)
        if held is not None:
            self._held, self._reads = held.name, held.is_open
            # What goes would hand its keys on to whatever comes next, be it an answer below.
            self.setFocus()
        emptied(self._list)
        self._views = {}
        for one in self._rows:
            view = RowView(self._look, one, self._rows)
            view.evidence_wanted.connect(self._on_wanted)
            view.opened.connect(self.opened)
            self._views[one.row] = view
            self._list.addWidget(Line())
            self._list.addWidget(view)
        if held is not None:
            # The rows are shown with the next turn of the loop.
            QTimer.singleShot(0, self, self._to_held)

    def _to_held(self) -> None:
        """Go on in the row where one was, unless one has gone elsewhere."""
        view = self.view(self._held)
        if not keys_are_in(self):
            return
        take_focus(self, view.button if view is not None else None)
        if self._reads and view is not None and view.button.isVisible():
            self._on_wanted(self._held)

    def view(self, name: str) -> RowView | None:
        """Give a row as it stands now."""
        return self._views.get(name)

    def _keys(self) -> FlowLayout:
        words = {
            BoardCell.FOR: self.tr("for"),
            BoardCell.AGAINST: self.tr("against"),
            BoardCell.BOTH: self.tr("both"),
            BoardCell.NEITHER: self.tr("no sign"),
            BoardCell.MISSING: self.tr("not rated, not answered, or tags not gone through"),
        }
        return flow(*(self._key(cell, told) for cell, told in words.items()), gap=self._look.px(3))

    def _key(self, cell: BoardCell, words: str) -> QWidget:
        key = QWidget()
        key.setLayout(row(Cells(self._look, ((0, cell),), words), LateLabel(words, "small"), gap=self._look.px(1)))
        return key

    def _on_wanted(self, name: str) -> None:
        self.evidence_wanted.emit(next(one for one in self._rows if one.row == name))
