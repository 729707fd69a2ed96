"""Together: the sheet that the client reads along, and the way to the client's own rating."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.ui.craft.material import Material
from wa_journal.ui.craft.sheet_view import SheetView
from wa_journal.ui.craft.sheets import together_sheet
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel


class TogetherView(QWidget):
    """`rating_wanted` asks for the page that shows the client one question."""

    rating_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sheet = SheetView(look)
        self._empty = PlainLabel(
            self.tr("Nothing to read together yet: goals, limits and promises come from the client card and the ledgers."),
            "muted",
        )
        told = self.tr(
            "Turn the screen to the client: one question from 0 to 10, nothing else in sight. "
            "Only your passphrase leads back. Answering is free."
        )
        self._about = PlainLabel("", "muted")
        self.ask = Button(self.tr("Show the question …"), self.rating_wanted.emit)
        own = Card(look, self.tr("The client's own rating"), PlainLabel(told, "muted"), self._about, flow(self.ask))
        self.setLayout(column(self.sheet, self._empty, own, gap=look.px(3)))

    def show_material(self, material: Material) -> None:
        """Show the sheet, and which session a rating would belong to."""
        sheet = together_sheet(material.client.id, material.records, material.lines, material.items_by_id)
        self.sheet.show_sheet(sheet)
        self._empty.setVisible(not sheet.page.blocks)
        session = material.held_today
        if session is None:
            self._about.setText(self.tr("It will belong to today’s meeting, which it begins in the journal."))
        elif material.client_rating is None:
            self._about.setText(self.tr("It will belong to session {number}.").format(number=session.number))
        else:
            told_now = self.tr("For session {number} the client gave {rating} of 10.")
            self._about.setText(told_now.format(number=session.number, rating=material.client_rating))
