"""Ratings before and after a day that the officer chose: an extra view, never on its own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from wa_journal.model.trajectory import BeforeAfter
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.layouts import flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.wording import number

ENOUGH_EACH = 3


class BeforeAfterCard(Card):
    """`asked` carries the day from which sessions count as later."""

    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Before and after a day"))
        self._compared: date | None = None
        self.day = DateField(look, self.tr("The day from which sessions count as later"), Lean.BACK)
        self.told, self.measures = PlainLabel(""), PlainLabel("", "muted")
        note = self.tr(
            "For a day that means something to you: a new officer, a release. It cannot show what changed the ratings."
        )
        for piece in (PlainLabel(self.tr("Before and after a day you choose"), "heading"), PlainLabel(note, "muted")):
            self.body.addWidget(piece)
        compare = Button(self.tr("Compare"), self._on_compare)
        self.body.addLayout(flow(Named(self.tr("Later from"), self.day), self.day, compare, gap=look.px(2)))
        for label in (self.told, self.measures):
            label.hide()
            self.body.addWidget(label.selectable())

    def start(self, day: date) -> None:
        """Offer a day, and take away what was said of another client."""
        self._compared = None
        self.day.show_day(day)
        for label in (self.told, self.measures):
            label.hide()

    def show_measures(self, found: BeforeAfter) -> None:
        """Say the share of pairs, and the single-case measures for whoever reads them."""
        few = min(found.before, found.after) < ENOUGH_EACH
        too_few = self.tr("{before} ratings before and {after} from that day on: at least three of either kind are needed.")
        self.told.setText(too_few.format(before=found.before, after=found.after) if few else found.words)
        self.told.show()
        names = (
            (self.tr("NAP"), found.nap), (self.tr("Tau"), found.tau), (self.tr("Tau-U"), found.tau_u),
            (self.tr("tau-b over all sessions"), found.tau_b), (self.tr("Theil-Sen slope a session"), found.theil_sen),
        )  # fmt: skip
        self.measures.setText(" · ".join(f"{name} {number(value, 3)}" for name, value in names if value is not None))
        self.measures.setVisible(not few)

    def refresh(self) -> None:
        """Ask anew for what is shown, as what it rests on may have changed."""
        if self._compared is not None:
            self.asked.emit(self._compared)

    def _on_compare(self) -> None:
        self._compared = self.day.day
        self.refresh()
