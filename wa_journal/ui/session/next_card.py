"""Next time: what was agreed, what was promised and until when, what to prepare, what to leave alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, Party
from wa_journal.ui.look import Look
from wa_journal.ui.parts.field_card import FieldCard
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import REMOVE, TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.phrases import day, ledger_kind, ledger_state
from wa_journal.ui.session.next_line import NextLine

KINDS = (LedgerKind.HOMEWORK, LedgerKind.PROMISE, LedgerKind.PREPARE, LedgerKind.LEAVE_ALONE)


class NextCard(FieldCard):
    """`added` carries kind, words, who it binds and the day it is due; `taken_back` a line that was noted by mistake."""

    added = Signal(object, str, object, object)
    taken_back = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Next time"))
        self.body.setSpacing(look.px(1))
        self._lines: dict[str, LedgerLine] = {}
        self.body.addWidget(PlainLabel(self.tr("Next time"), "heading"))
        self.list = TallList(
            look, self.tr("Noted for next time; Delete takes one back"), "inner", open_on_click=False, keys=REMOVE
        )
        self.list.typed.connect(self._on_typed)
        self.list.hide()
        self.body.addWidget(self.list)
        self.fields = tuple(self._field(look, kind) for kind in KINDS)
        for field in self.fields:
            field.written.connect(self._on_written)
            field.done.connect(self._on_done)
            self.body.addWidget(field)

    @property
    def forms(self) -> dict[str, FormFields]:
        """Give the fields of each line by its kind."""
        return {field.kind.value: field.begun for field in self.fields}

    def take_focus(self) -> None:
        """Put the cursor into the first line."""
        self.fields[0].take_focus()

    def count_from(self, met: date) -> None:
        """Count days from the meeting, not from the day on which it is written down."""
        for field in self.fields:
            field.count_from(met)

    def keep(self) -> None:
        """Keep words that stand in a line and were not entered yet."""
        for field in self.fields:
            field.keep()

    def show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show what was noted in this session."""
        self._lines = {line.id: line for line in lines if line.kind in KINDS and line.state is not LedgerState.DROPPED}
        self.list.show_rows(tuple(Row(line.id, line.text, note=self._note(line)) for line in self._lines.values()))

    def _field(self, look: Look, kind: LedgerKind) -> NextLine:
        name, hint = {
            LedgerKind.HOMEWORK: (self.tr("Agreed task"), self.tr("Homework that you both agreed on")),
            LedgerKind.PROMISE: (self.tr("I promised"), self.tr("However small")),
            LedgerKind.PREPARE: (self.tr("To prepare"), self.tr("One thing")),
            LedgerKind.LEAVE_ALONE: (self.tr("Leave alone"), self.tr("A topic that can wait")),
        }[kind]
        return NextLine(look, kind, name, hint, dated=kind is LedgerKind.PROMISE)

    def _note(self, line: LedgerLine) -> str:
        until = " · " + self.tr("until {day}").format(day=day(line.due)) if line.due else ""
        became = "" if line.state is LedgerState.OPEN else " · " + ledger_state(line.state)
        return f"{ledger_kind(line.kind)}{until}{became}"

    def _on_written(self, kind: LedgerKind, text: str, due: date | None) -> None:
        self.added.emit(kind, text, Party.CLIENT if kind is LedgerKind.HOMEWORK else Party.OFFICER, due)

    def _on_done(self) -> None:
        here = next((place for place, field in enumerate(self.fields) if field is self.sender()), 0)
        self.fields[(here + 1) % len(self.fields)].take_focus()

    def _on_typed(self, key: str, typed: str) -> None:  # noqa: ARG002
        self.taken_back.emit(self._lines[key])
