"""Which column of a table is what, and how its dates are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_journal.model.bringing import DayOrder, Reading, Role
from wa_journal.ui.look import Look
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.layouts import column, tight
from wa_journal.ui.parts.plain_label import Named, PlainLabel


class ColumnsView(QWidget):
    """`changed` tells that the table is to be read anew."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.fields = {role: Dropdown(look, words) for role, words in self._words().items()}
        grid = tight(QGridLayout(), look.px(2))
        grid.setColumnStretch(1, 1)
        for place, (role, field) in enumerate(self.fields.items()):
            grid.addWidget(Named(self._words()[role], field), place, 0)
            grid.addWidget(field, place, 1)
            field.activated.connect(self._on_changed)
        orders = (
            (DayOrder.AUTO.value, self.tr("As the column tells")),
            (DayOrder.DAY_FIRST.value, self.tr("Day first")),
            (DayOrder.MONTH_FIRST.value, self.tr("Month first")),
        )
        self.order = Choice(look, self.tr("How dates are written"), orders)
        self.order.chosen.connect(self._on_changed)
        heading = PlainLabel(self.tr("What the columns hold"), "strong")
        self.setLayout(column(heading, grid, PlainLabel(self.tr("How dates are written"), "strong"), self.order, gap=look.px(2)))

    def show_reading(self, headings: tuple[str, ...], reading: Reading) -> None:
        """Show the columns as they were read."""
        known = dict(reading.columns)
        for role, field in self.fields.items():
            field.offer((("", self.tr("none")), *((name, name) for name in headings if name)))
            field.show_key(known.get(role, ""))
        self.order.show_key(reading.order.value)

    def reading(self) -> Reading:
        """Give how the officer wants the table to be read."""
        columns = tuple((role, field.key) for role, field in self.fields.items())
        return Reading(columns, DayOrder(self.order.key or DayOrder.AUTO))

    def _words(self) -> dict[Role, str]:
        return {
            Role.DATE: self.tr("Date"),
            Role.TEXT: self.tr("Words of the entry"),
            Role.TITLE: self.tr("Title"),
            Role.CLIENT: self.tr("Client"),
            Role.TAGS: self.tr("Tags"),
            Role.STATUS: self.tr("Held, missed or cancelled"),
        }

    def _on_changed(self) -> None:
        self.changed.emit()
