"""A sheet on the screen: the same blocks that the paper has, side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.ui.craft.sheets import Sheet
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import WordIconButton
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.plain_label import LateLabel, PlainLabel

_NARROW = 170


class SheetView(QWidget):
    """`print_wanted` and `save_wanted` carry the sheet that is shown."""

    print_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.shown: Sheet | None = None
        self._title, self._note = LateLabel("", "title"), PlainLabel("", "muted")
        self._print = WordIconButton(look, "print", self.tr("Look at it and print …"), self._on_print)
        self._save = WordIconButton(look, "export", self.tr("Save as PDF …"), self._on_save)
        top = flow(self._title, self._print, self._save, gap=look.px(3))
        self._left, self._right = column(gap=look.px(2)), column(gap=look.px(2))
        sides = []
        for box in (self._left, self._right):
            side = QWidget()
            side.setLayout(column(box, None, gap=0))
            sides.append(side)
        both = TwoColumns(look, sides[0], sides[1], (1, 1), _NARROW)
        self.setLayout(column(top, self._note, both, gap=look.px(2)))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet; the shorter column gets the next block."""
        if sheet == self.shown:
            return
        self.shown, page = sheet, sheet.page
        self._title.setText(page.title)
        self._note.setText(page.note)
        emptied(self._left)
        emptied(self._right)
        heights = [0, 0]
        for block in page.blocks:
            place = heights.index(min(heights))
            heights[place] += len(block.lines) + 2
            lines = (PlainLabel(f"• {line}" if block.bullets else line) for line in block.lines)
            card = Card(self._look, block.heading, *lines)
            card.body.setSpacing(self._look.px(1))
            (self._left, self._right)[place].addWidget(card)

    def _on_print(self) -> None:
        if self.shown is not None:
            self.print_wanted.emit(self.shown)

    def _on_save(self) -> None:
        if self.shown is not None:
            self.save_wanted.emit(self.shown)
