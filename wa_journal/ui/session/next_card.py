"""Next time: what was agreed, what was promised and until when, what to prepare, what to leave alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal

from wa_journal.model.ledger import LedgerKind, LedgerLine, Party
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.fields import DateField, Dropdown
from wa_journal.ui.parts.layouts import flow, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.phrases import day

KINDS = (LedgerKind.HOMEWORK, LedgerKind.PROMISE, LedgerKind.PREPARE, LedgerKind.LEAVE_ALONE)
_WEEK = 7


class NextCard(Card):
    """`added` carries kind, words, who it binds and the day it is due."""

    added = Signal(object, str, object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.body.addWidget(PlainLabel(self.tr("Next time"), "heading"))
        self.list = RowList(look, self.tr("Noted for next time"), "inner", open_on_click=False)
        self.list.hide()
        self.kind = Dropdown(look, self.tr("What it is"), tuple((kind.value, self._words(kind)) for kind in KINDS))
        self.words = TextField(self.tr("In a few words"), self.tr("In a few words; Enter adds it"))
        self.words.returnPressed.connect(self._on_add)
        self._until = Tick(look, self.tr("until"), self._on_until)
        self.due = DateField(look, self.tr("Due on"))
        self.due.setDate(QDate.currentDate().addDays(_WEEK))
        self.due.setEnabled(False)
        line = row(self.kind, self.words, gap=look.px(2))
        line.setStretch(1, 1)
        self.body.addWidget(self.list)
        self.body.addLayout(line)
        self.body.addLayout(flow(self._until, self.due, Button(self.tr("Add"), self._on_add), gap=look.px(2)))

    def show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show what was noted in this session."""
        shown = tuple(
            Row(line.id, line.text, note=f"{self._words(line.kind)}{self._due(line)}") for line in lines if line.kind in KINDS
        )
        self.list.show_rows(shown)
        self.list.setVisible(bool(shown))
        if shown:
            self.list.fit_height()

    def _due(self, line: LedgerLine) -> str:
        return " · " + self.tr("until {day}").format(day=day(line.due)) if line.due else ""

    def _words(self, kind: LedgerKind) -> str:
        return {
            LedgerKind.HOMEWORK: self.tr("agreed task"),
            LedgerKind.PROMISE: self.tr("I promised"),
            LedgerKind.PREPARE: self.tr("to prepare"),
            LedgerKind.LEAVE_ALONE: self.tr("leave alone"),
        }[kind]

    def _on_until(self, on: bool) -> None:
        self.due.setEnabled(on)

    def _on_add(self) -> None:
        text = self.words.text().strip()
        if not text:
            self.words.setFocus()
            return
        kind = LedgerKind(self.kind.key)
        on = self.due.date()
        due = date(on.year(), on.month(), on.day()) if self._until.isChecked() else None
        party = Party.CLIENT if kind is LedgerKind.HOMEWORK else Party.OFFICER
        self.added.emit(kind, text, party, due)
        self.words.clear()
