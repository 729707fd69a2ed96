"""The ledgers: promises and help, tasks, choices, negotiations, agreements, contacts; what is open and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.craft import SoFar
from wa_journal.model.ids import SessionId
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, Party
from wa_journal.ui.craft.ledger_form import LedgerForm, party_words
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import day, ledger_kind, ledger_state

_KEYS = {"k": LedgerState.KEPT, "b": LedgerState.BROKEN, "d": LedgerState.DROPPED, "o": LedgerState.OPEN}
_MARKS = {
    LedgerState.OPEN: Mark.OPEN,
    LedgerState.KEPT: Mark.DONE,
    LedgerState.BROKEN: Mark.STRAIN,
    LedgerState.DROPPED: Mark.NOTE,
}
_LEDGERS: dict[str, tuple[LedgerKind, ...]] = {
    "all": tuple(LedgerKind),
    "promises": (LedgerKind.PROMISE, LedgerKind.PRACTICAL_HELP),
    "homework": (LedgerKind.HOMEWORK,),
    "choices": (LedgerKind.CHOICE,),
    "negotiations": (LedgerKind.NEGOTIATION,),
    "agreements": (LedgerKind.AGREEMENT,),
    "contacts": (LedgerKind.CONTACT,),
    "ahead": (LedgerKind.PREPARE, LedgerKind.LEAVE_ALONE, LedgerKind.SUPERVISION_POINT),
}


class LedgerView(QWidget):
    """`closed` carries a line and its state, `added` the new line."""

    closed = Signal(object, object)
    added = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lines: tuple[LedgerLine, ...] = ()
        self._days: Mapping[SessionId, date] = {}
        self.which = Choice(look, self.tr("Ledger"), tuple((key, self._words(key)) for key in _LEDGERS))
        self.which.show_key("all")
        self.which.chosen.connect(self._on_which)
        self.list = TallList(look, self.tr("Promises, tasks and agreements"), "inner", open_on_click=False, keys="kbdo")
        self.list.typed.connect(self._on_typed)
        self.form = LedgerForm(look)
        self.form.added.connect(self.added)
        self._kept = PlainLabel("", "muted")
        self._kept.setProperty("item", "OP12")
        buttons = flow(gap=look.px(1.5))
        for key, words in (
            ("k", self.tr("Kept (K)")),
            ("b", self.tr("Not kept (B)")),
            ("d", self.tr("Dropped (D)")),
            ("o", self.tr("Open (O)")),
        ):
            button = Button(words, kind="segment")
            button.setProperty("key", key)
            button.clicked.connect(self._on_button)
            buttons.addWidget(button)
        self._doing = QWidget()
        self._doing.setLayout(buttons)
        self._none = PlainLabel(self.tr("Nothing is noted here yet."), "muted")
        told = Card(look, "", self._kept, self._none, self.list, self._doing)
        adding = Card(look, self.tr("Add a line"), self.form)
        self.setLayout(column(self.which, told, adding, gap=look.px(2)))

    def show_lines(self, lines: tuple[LedgerLine, ...], days: Mapping[SessionId, date]) -> None:
        """Show the lines, open ones first and the newest first; what was noted in a session has the day of its meeting."""
        self._days = days
        self._lines = tuple(sorted(lines, key=self._noted_on, reverse=True))
        self._show()

    def see(self, kind: LedgerKind) -> None:
        """Leave out nothing of this kind."""
        if kind not in _LEDGERS[self.which.key or "all"]:
            self.which.show_key("all")
            self._show()

    def show_kept(self, figures: SoFar | None) -> None:
        """Say how promises fared, once that is counted."""
        self._kept.setVisible(figures is not None)
        if figures is None:
            return
        told = self.tr(
            "Credible is who keeps promises: {kept} kept, {broken} not kept, {open} open, {owed} of these past their day. "
            "Only you see this."
        )
        mine = [line for line in self._lines if line.state is LedgerState.OPEN and line.kind in _LEDGERS["promises"]]
        owed = sum(line.is_owed(date.today()) for line in mine)
        counted = {"kept": figures.promises_kept, "broken": figures.promises_broken, "open": len(mine), "owed": owed}
        self._kept.setText(told.format(**counted))

    def _show(self) -> None:
        kinds = _LEDGERS[self.which.key or "all"]
        shown = [line for line in self._lines if line.kind in kinds]
        ordered = sorted(shown, key=lambda line: line.state is not LedgerState.OPEN)
        self.list.show_rows(tuple(self._row(line) for line in ordered))
        self._doing.setVisible(bool(ordered))
        self._none.setVisible(not ordered)

    def _noted_on(self, line: LedgerLine) -> date:
        return line.noted_on(self._days)

    def _row(self, line: LedgerLine) -> Row:
        whose = [] if line.kind is LedgerKind.PROMISE and line.by is Party.OFFICER else [party_words(line.by)]
        told = [ledger_kind(line.kind), *whose, day(self._noted_on(line))]
        told += [self.tr("until {day}").format(day=day(line.due))] if line.due else []
        told += [line.note] if line.note else []
        closed = line.state is not LedgerState.OPEN
        if line.is_owed(date.today()):
            return Row(line.id, line.text, " · ".join(told), self.tr("open, past its day"), Mark.WARN)
        state = f"{ledger_state(line.state)}, {day(line.closed_on)}" if line.closed_on else ledger_state(line.state)
        return Row(line.id, line.text, " · ".join(told), state, _MARKS[line.state], faint=closed)

    def _words(self, key: str) -> str:
        return {
            "all": self.tr("All"),
            "promises": self.tr("Promises and help"),
            "homework": self.tr("Agreed tasks"),
            "choices": self.tr("Choices"),
            "negotiations": self.tr("Negotiations"),
            "agreements": self.tr("Agreements"),
            "contacts": self.tr("Contacts"),
            "ahead": self.tr("Next time"),
        }[key]

    def _on_which(self, key: str) -> None:
        if key != "all":
            self.form.show_kind(_LEDGERS[key][0])
        self._show()

    def _on_typed(self, key: str, typed: str) -> None:
        line = next((line for line in self._lines if line.id == key), None)
        if line is not None:
            self.closed.emit(line, _KEYS[typed])

    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None and self.list.key:
            self._on_typed(self.list.key, str(sender.property("key")))
