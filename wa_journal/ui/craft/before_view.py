"""Thirty seconds before the meeting: the sheet, and that the meeting was prepared."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import PracticeRecord
from wa_journal.model.practice import PracticeItem, Surface
from wa_journal.model.sessions import Session
from wa_journal.model.today import BeforeMeeting
from wa_journal.ui.craft.sheet_view import SheetView
from wa_journal.ui.craft.sheets import before_sheet
from wa_journal.ui.look import Look
from wa_journal.ui.parts.awaited import Awaited
from wa_journal.ui.parts.item_form import VALUE
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.tick import Tick

YES = "yes"


class BeforeView(QWidget):
    """`ticked` carries an item and its values; a tick holds until the next session; `again_wanted` asks for the sheet anew."""

    ticked = Signal(str, object)
    again_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ticks: dict[str, Tick] = {}
        self._shown: dict[str, PlainLabel] = {}
        self.sheet = SheetView(look)
        self.sheet.hide()
        under_way, not_made = self.tr("The sheet is being put together …"), self.tr("The sheet could not be put together.")
        self.wait = Awaited(look, under_way, not_made, self.again_wanted.emit)
        self._box = column(gap=look.px(1))
        self.setLayout(column(self._box, self.wait, self.sheet, gap=look.px(2)))

    def show_before(self, before: BeforeMeeting | None, items: dict[str, PracticeItem], own: tuple[PracticeItem, ...]) -> None:
        """Show the sheet; what is meant for the first sessions shows only then."""
        self._build(own)
        for piece in (*self._ticks.values(), *self._shown.values(), self.sheet):
            piece.setVisible(before is not None)
        self.wait.setVisible(before is None)
        if before is None:
            return
        for item in own:
            if item.id in self._shown:
                self._shown[item.id].setVisible(item.to_session is None or before.number <= item.to_session)
        for name, tick in self._ticks.items():
            tick.setChecked(_holds(before, name))
        self.sheet.show_sheet(before_sheet(before, items))

    def _build(self, own: tuple[PracticeItem, ...]) -> None:
        for item in own:
            if item.surface is Surface.TICK and item.id not in self._ticks:
                tick = _ItemTick(self._look, item, self.ticked)
                self._ticks[item.id] = tick
                self._box.addWidget(tick)
            elif item.surface is Surface.SHOWN and item.id not in self._shown:
                line = PlainLabel(item.text, "lead")
                line.setProperty("item", item.id)
                self._shown[item.id] = line
                self._box.addWidget(line)


class _ItemTick(Tick):
    """A tick that knows its item."""

    def __init__(self, look: Look, item: PracticeItem, told: object) -> None:
        super().__init__(look, item.text, self._on_ticked)
        self._item, self._told = item.id, told
        self.setProperty("item", item.id)

    def _on_ticked(self, on: bool) -> None:
        self._told.emit(self._item, ((VALUE, YES if on else ""),))  # type: ignore[attr-defined]


def _holds(before: BeforeMeeting, item: str) -> bool:
    """Ticked after the last session, it is ticked for the next one."""
    found: PracticeRecord | None = next((one for one in before.records if one.item == item), None)
    if found is None or dict(found.values).get(VALUE) != YES:
        return False
    return before.last is None or found.written_at >= _over(before.last)


def _over(last: Session) -> datetime:
    """Say from when on one can only prepare the next: one that was written down another day began at its hour."""
    began = datetime.combine(last.on, last.at or time.min).astimezone()
    finished = last.finished_at.astimezone() if last.finished_at is not None else began
    return finished if finished.date() == last.on else began
