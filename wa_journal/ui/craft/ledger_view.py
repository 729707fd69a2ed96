"""The ledgers: promises, tasks, agreements and offers, what is open and what became of the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, Party
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import day, ledger_kind, ledger_state

_KEYS = {"k": LedgerState.KEPT, "b": LedgerState.BROKEN, "d": LedgerState.DROPPED, "o": LedgerState.OPEN}
_MARKS = {
    LedgerState.OPEN: Mark.OPEN,
    LedgerState.KEPT: Mark.DONE,
    LedgerState.BROKEN: Mark.STRAIN,
    LedgerState.DROPPED: Mark.NOTE,
}


class LedgerView(QWidget):
    """`closed` carries a line and its state, `added` kind, words and who it binds."""

    closed = Signal(object, object)
    added = Signal(object, str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lines: dict[str, LedgerLine] = {}
        self.list = RowList(look, self.tr("Promises, tasks and agreements"), "inner", open_on_click=False, keys="kbdo")
        self.list.typed.connect(self._on_typed)
        self.kind = Dropdown(look, self.tr("What it is"), tuple((kind.value, ledger_kind(kind)) for kind in LedgerKind))
        self.words = TextField(self.tr("In a few words"), self.tr("In a few words; Enter adds it"))
        self.words.returnPressed.connect(self._on_add)
        buttons = flow(gap=look.px(1.5))
        for key, words in (
            ("k", self.tr("Kept (K)")),
            ("b", self.tr("Broken (B)")),
            ("d", self.tr("Dropped (D)")),
            ("o", self.tr("Open (O)")),
        ):
            button = Button(words, kind="segment")
            button.setProperty("key", key)
            button.clicked.connect(self._on_button)
            buttons.addWidget(button)
        adding = row(self.kind, self.words, Button(self.tr("Add"), self._on_add), gap=look.px(2))
        adding.setStretch(1, 1)
        self._none = PlainLabel(self.tr("Nothing is noted yet."), "muted")
        self.setLayout(column(Card(look, self.tr("What was promised and agreed"), self._none, self.list, buttons, adding), gap=0))

    def show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show the lines, open ones first."""
        self._lines = {line.id: line for line in lines}
        ordered = sorted(lines, key=lambda line: line.state is not LedgerState.OPEN)
        self.list.show_rows(tuple(self._row(line) for line in ordered))
        self.list.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self.list.fit_height()

    def _row(self, line: LedgerLine) -> Row:
        told = [ledger_kind(line.kind), day(line.written_on)]
        told += [self.tr("until {day}").format(day=day(line.due))] if line.due else []
        return Row(
            line.id,
            line.text,
            " · ".join(told),
            ledger_state(line.state),
            _MARKS[line.state],
            faint=line.state is not LedgerState.OPEN,
        )

    def _on_typed(self, key: str, typed: str) -> None:
        self.closed.emit(self._lines[key], _KEYS[typed])

    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None and self.list.key:
            self._on_typed(self.list.key, str(sender.property("key")))

    def _on_add(self) -> None:
        text = self.words.text().strip()
        if text:
            self.words.clear()
            kind = LedgerKind(self.kind.key)
            self.added.emit(kind, text, Party.CLIENT if kind is LedgerKind.HOMEWORK else Party.OFFICER)
