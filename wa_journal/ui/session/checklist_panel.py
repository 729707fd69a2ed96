"""Today's checklist: at most a screenful chosen by phase, answered by one key each, without blame."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.called import called
from wa_journal.model.ledger import Tick
from wa_journal.model.practice import ChecklistLine, GuardHit, ItemKind, PracticeItem, Surface, TickState
from wa_journal.ui.look import Look
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, emptied
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.session.guard_card import GuardCard
from wa_journal.ui.wording import worded

_MARKS = {
    TickState.YES: Mark.DONE,
    TickState.PARTLY: Mark.NOTE,
    TickState.NO: Mark.NO,
    TickState.NOT_SUITABLE: Mark.NOT_TODAY,
}
CLEAR = " "


class ChecklistPanel(QWidget):
    """`ticked` carries the item and the answer, space takes it back; `set_aside` a guard and the reason."""

    ticked = Signal(str, object)
    set_aside = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hits: tuple[GuardHit, ...] = ()
        self.reasons: dict[str, FormFields] = {}
        self._guards = column(gap=look.px(2))
        self._told = PlainLabel(self.tr("Y yes, P partly, N no, X not suitable today, space takes it back"), "small")
        self.list = RowList(look, self.tr("Checklist"), open_on_click=False, keys="ypnx" + CLEAR)
        self.list.typed.connect(self._on_typed)
        self.list.current_changed.connect(self._on_current)
        self._why = PlainLabel("", "muted")
        self.answer = Choice(look, self.tr("Answer"), tuple((state.value, words) for state, words in self._words().items()))
        self.answer.chosen.connect(self._on_chosen)
        self._states: dict[str, TickState] = {}
        self._all: tuple[PracticeItem, ...] = ()
        self.which = Choice(look, self.tr("Which items"), (("today", self.tr("For today")), ("all", self.tr("All"))))
        self.which.show_key("today")
        self.which.chosen.connect(self._on_which)
        self._lines: tuple[ChecklistLine, ...] = ()
        box = column(self._guards, self.which, self._told, self.list, self._why, self.answer, gap=look.px(2))
        box.setStretchFactor(self.list, 1)
        self.setLayout(box)

    def show_checklist(self, lines: tuple[ChecklistLine, ...], ticks: tuple[Tick, ...], guards: tuple[GuardHit, ...]) -> None:
        """Show the items with their answers, and the questions that the history calls for."""
        self._lines = lines
        self._states = {tick.item: tick.state for tick in ticks}
        self._on_which()
        self._ask(guards)
        self._on_current(self.list.key)

    def _ask(self, guards: tuple[GuardHit, ...]) -> None:
        """Questions that stand stay as they are, with a reason that is being written."""
        if guards == self._hits:
            return
        self._hits = guards
        emptied(self._guards)
        self.reasons = {}
        for hit in guards:
            card = GuardCard(self._look, hit)
            card.set_aside.connect(self.set_aside)
            self.reasons[hit.guard.id] = card.begun
            self._guards.addWidget(card)

    def offer(self, items: tuple[PracticeItem, ...]) -> None:
        """Say which items there are beside those chosen for today."""
        self._all = tuple(item for item in items if item.surface is Surface.TICK)

    def _on_which(self) -> None:
        self.list.show_rows(tuple(self._row(line) for line in self._seen()))

    def _seen(self) -> tuple[ChecklistLine, ...]:
        if self.which.key != "all":
            return self._lines
        return tuple(ChecklistLine(item, item.group) for item in self._all)

    def _row(self, line: ChecklistLine) -> Row:
        state = self._states.get(line.item.id)
        ask = self.tr("what led to it?") if line.item.kind is ItemKind.DONT else ""
        note = self._words()[state] if state else ""
        return Row(line.item.id, line.item.text, ask, note, _MARKS[state] if state else Mark.OPEN, state is not None)

    def _words(self) -> dict[TickState, str]:
        return {state: worded(called(state)) for state in TickState}

    def _on_current(self, key: str) -> None:
        line = next((line for line in self._seen() if line.item.id == key), None)
        self._why.setText(f"{worded(line.why)} {worded(line.item.note)}".strip() if line else "")
        state = self._states.get(key)
        self.answer.show_key(state.value if state else None)
        self.answer.setEnabled(line is not None)

    def _on_typed(self, item: str, key: str) -> None:
        self.ticked.emit(item, None if key == CLEAR else TickState(key))
        self.list.step(1)

    def _on_chosen(self, key: str) -> None:
        if self.list.key:
            self.ticked.emit(self.list.key, TickState(key))
