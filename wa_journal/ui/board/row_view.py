"""One row of the board on one line: label, the last sessions, what is for and against at equal size, the state in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.board_words import called_state, every_state
from wa_journal.model.trajectory import BoardCell, BoardRow, BoardState, RowKind
from wa_journal.ui.board.cells import Cells
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import TwoColumns
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import LateLabel, PlainLabel
from wa_journal.ui.parts.row_list import RowList, TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.wording import worded

_LABEL, _NARROW = 66, 150


class RowView(QWidget):
    """Its columns stand under those of the other `rows`.

    `evidence_wanted` carries the row's name; `opened` it and the key of a piece of evidence.
    """

    evidence_wanted = Signal(str)
    opened = Signal(str, str)

    def __init__(self, look: Look, shown: BoardRow, rows: tuple[BoardRow, ...] = ()) -> None:
        super().__init__()
        self._look, self._row = look, shown
        self.setProperty("item", f"board.{shown.row}")
        self._evidence: QWidget | None = None
        label = LateLabel(shown.label, "strong", (one.label for one in rows), look.theme.em(_LABEL))
        cells = Cells(look, shown.cells, self._spoken(shown), max((len(one.cells) for one in rows), default=1))
        told = LateLabel(self._counted(shown), "muted", (self._counted(one) for one in rows))
        waits = self.tr("not gone through")
        state = LateLabel(waits if shown.waits_for_tags else called_state(shown), "key", (waits, *every_state()))
        state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button("", self._on_evidence, "quiet")
        self._name_button()
        self.button.setToolTip(worded(shown.words))
        if not (shown.for_sessions or shown.against_sessions):
            self.button.hide()
        self.columns = (label, cells, told, state, self.button)
        line = flow(*self.columns, gap=look.px(1.5))
        notes = [PlainLabel(words, "muted") for words in (self._beyond_counts(), shown.note) if words]
        self._body = column(line, *notes, look.px(0.5), gap=0)
        self.setLayout(self._body)

    @property
    def name(self) -> str:
        """Give the row's name."""
        return self._row.row

    @property
    def is_open(self) -> bool:
        """Say whether its evidence is shown."""
        return self._evidence is not None

    def _counted(self, shown: BoardRow) -> str:
        counts = self.tr("for {for_} · against {against} · missing {missing}")
        return counts.format(for_=shown.for_, against=shown.against, missing=shown.missing)

    def _missing(self, shown: BoardRow) -> str:
        if shown.kind is RowKind.STRAIN:
            return self.tr("not answered")
        return self.tr("not rated") if shown.is_rated else self.tr("not gone through")

    def _spoken(self, shown: BoardRow) -> str:
        words = {
            BoardCell.FOR: self.tr("for"),
            BoardCell.AGAINST: self.tr("against"),
            BoardCell.BOTH: self.tr("for and against"),
            BoardCell.NEITHER: self.tr("no sign"),
            BoardCell.MISSING: self._missing(shown),
        }
        session = self.tr("session {number} {sign}")
        return ", ".join(session.format(number=number, sign=words[cell]) for number, cell in shown.cells) or self.tr(
            "no sessions"
        )

    def show_evidence(self, for_: tuple[Row, ...], against: tuple[Row, ...]) -> None:
        """Show what speaks for and what speaks against side by side, in the same room; none of it is left out."""
        self.hide_evidence()
        left, right = self._side(self.tr("For"), for_), self._side(self.tr("Against"), against)
        self._evidence = TwoColumns(self._look, left, right, (1, 1), _NARROW)
        self._body.insertWidget(self._body.count() - 1, self._evidence)
        self._name_button()
        lists = self._evidence.findChildren(RowList)
        if lists:
            lists[0].setFocus()

    def hide_evidence(self) -> bool:
        """Put it away; says whether it was there."""
        if self._evidence is None:
            return False
        self._body.removeWidget(self._evidence)
        self._evidence.hide()
        self._evidence.deleteLater()
        self._evidence = None
        self._name_button()
        return True

    def _name_button(self) -> None:
        there = self._evidence is not None
        self.button.setText(self.tr("Hide evidence") if there else self.tr("Evidence"))
        named = self.tr("Hide evidence: {row}") if there else self.tr("Evidence for and against: {row}")
        self.button.setAccessibleName(named.format(row=worded(self._row.label)))

    def _side(self, name: str, rows: tuple[Row, ...]) -> QWidget:
        side = QWidget()
        told = self._list(name) if rows else self._nothing()
        side.setLayout(column(PlainLabel(name, "strong"), told, None, gap=self._look.px(1)))
        # Filled before it stands anywhere, it would open a window of its own.
        if isinstance(told, TallList):
            told.show_rows(rows, keep=False)
        return side

    def _list(self, name: str) -> TallList:
        found = TallList(self._look, self.tr("{side}: {row}").format(side=name, row=worded(self._row.label)))
        found.opened.connect(self._on_opened)
        return found

    def _nothing(self) -> PlainLabel:
        return PlainLabel(self.tr("Nothing is recorded on this side."), "muted")

    def _beyond_counts(self) -> str:
        """The counts are on the line already; a line, an age, an older strain or what it would be is said in words."""
        row = self._row
        told = row.is_rated or row.would_be is not None or row.unsettled or row.state is BoardState.NO_RECENT_RECORD
        return row.words if told else ""

    def _on_opened(self, key: str) -> None:
        self.opened.emit(self._row.row, key)

    def _on_evidence(self) -> None:
        if self.hide_evidence():
            self.button.setFocus()
        else:
            self.evidence_wanted.emit(self._row.row)
