"""Next time: what was agreed, what was promised and until when, what to prepare, what to leave alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, Party
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.field_card import FieldCard
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import REMOVE, TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.phrases import day, ledger_kind, ledger_state
from wa_journal.ui.session.next_line import NextLine

KINDS = (LedgerKind.HOMEWORK, LedgerKind.PROMISE, LedgerKind.PREPARE, LedgerKind.LEAVE_ALONE)


class NextCard(FieldCard):
    """`added` carries kind, words, who it binds and the day it is due; `put_right` a line with its words and day as meant,
    `taken_out` one that was noted by mistake, with what is said of it.
    """

    added = Signal(object, str, object, object)
    put_right = Signal(object, str, object)
    taken_out = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Next time"))
        self.body.setSpacing(look.px(1))
        self._lines: dict[str, LedgerLine] = {}
        self._finished = False
        self.body.addWidget(PlainLabel(self.tr("Next time"), "heading"))
        self.list = TallList(
            look,
            self.tr("Noted for next time; Enter corrects one, Delete takes it out"),
            "inner",
            open_on_click=False,
            keys=REMOVE,
        )
        self.list.typed.connect(self._on_remove)
        self.list.opened.connect(self._on_correct)
        self.list.doubleClicked.connect(self._on_double_click)
        self.list.current_changed.connect(self._on_current)
        self.list.hide()
        self.body.addWidget(self.list)
        self.correct = Button(self.tr("Correct (Enter)"), self._on_correct, "segment")
        self.remove = Button(self.tr("Remove (Delete)"), self._on_remove, "segment")
        self._doing = QWidget()
        self._doing.setLayout(flow(self.correct, self.remove, gap=look.px(1.5)))
        self._doing.hide()
        self.body.addWidget(self._doing)
        self.fields = tuple(self._field(look, kind) for kind in KINDS)
        for field in self.fields:
            field.written.connect(self._on_written)
            field.done.connect(self._on_done)
            for changed in (field.begun.shown, field.rested):
                changed.connect(self._show_rows)
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

    def show_lines(self, lines: tuple[LedgerLine, ...], *, finished: bool) -> None:
        """Show what was noted in this session; once it is finished, a line is on record and can be dropped only."""
        self._finished = finished
        self.remove.setText(self.tr("Drop (Delete)") if finished else self.tr("Remove (Delete)"))
        self._lines = {line.id: line for line in lines if line.kind in KINDS and line.state is not LedgerState.DROPPED}
        self._show_rows()

    def _show_rows(self) -> None:
        self.list.show_rows(tuple(Row(line.id, line.text, note=self._note(line)) for line in self._lines.values()))
        self._doing.setVisible(bool(self._lines))
        self._on_current(self.list.key)

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
        in_hand = " · " + self.tr("being corrected below") if self._in_hand(line.id) else ""
        return f"{ledger_kind(line.kind)}{until}{became}{in_hand}"

    def _in_hand(self, key: str) -> NextLine | None:
        return next((field for field in self.fields if field.of == key), None)

    def _on_written(self, kind: LedgerKind, text: str, due: date | None, of: str) -> None:
        """A line that was taken out on another page meanwhile is noted anew."""
        line = self._lines.get(of)
        if line is None:
            self.added.emit(kind, text, Party.CLIENT if kind is LedgerKind.HOMEWORK else Party.OFFICER, due)
            return
        until = due if kind is LedgerKind.PROMISE else line.due
        if (text, until) != (line.text, line.due):
            self.put_right.emit(line, text, until)

    def _on_done(self) -> None:
        here = next((place for place, field in enumerate(self.fields) if field is self.sender()), 0)
        self.fields[(here + 1) % len(self.fields)].take_focus()

    def _on_current(self, key: str) -> None:
        for button in (self.correct, self.remove):
            button.setEnabled(bool(key))

    def _on_double_click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._on_correct()

    def _on_correct(self) -> None:
        line = self._lines[self.list.key]
        next(field for field in self.fields if field.kind is line.kind).put_right(line)
        self._show_rows()

    def _on_remove(self) -> None:
        line = self._lines[self.list.key]
        field = self._in_hand(line.id)
        if field is not None:
            field.let_go()
        if len(self._lines) == 1:
            # Nothing is left here to have the keys.
            next(one for one in self.fields if one.kind is line.kind).take_focus()
        words = (
            self.tr("Dropped: the line stays on record under Practice.")
            if self._finished or line.state is not LedgerState.OPEN
            else self.tr("Removed: the line is gone.")
        )
        self.taken_out.emit(line, words)
