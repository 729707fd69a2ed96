"""What the catalogue asks about one session beside the ratings: short fields, none of them needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ids import SessionId
from wa_journal.model.ledger import PracticeRecord
from wa_journal.model.practice import PracticeItem
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.item_form import ItemForm
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import worded

ASKED_HERE = "notes"


class NotesPanel(QWidget):
    """`written` carries the item's id and its values; what is only asked stands as a line before the fields of its group."""

    written = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._forms: dict[str, ItemForm] = {}
        self._trust = PlainLabel("", "muted")
        self._box = column(gap=look.px(2))
        scroll = Scroller(column(self._box, None, gap=0))
        scroll.give_way(look.px(30))
        self.setLayout(column(scroll, gap=0))

    def offer(self, items: tuple[PracticeItem, ...]) -> None:
        """Say which fields there are."""
        if not self._forms:
            self._build(items)

    def show_notes(
        self,
        records: tuple[PracticeRecord, ...],
        session: SessionId,
        trust: tuple[int, ...] = (),
    ) -> None:
        """Show the fields with what was written for this session, and how trust was rated before."""
        told = self.tr("Trust as you rated it in the sessions before: {ratings}.").format(ratings=", ".join(map(str, trust)))
        self._trust.setText(told if trust else self.tr("Trust was not rated in the sessions before."))
        kept = {record.item: record.values for record in reversed(records) if record.session == session}
        for name, form in self._forms.items():
            form.show_values(kept.get(name, ()))

    @property
    def forms(self) -> dict[str, FormFields]:
        """Give the fields of each item."""
        return {name: form.fields for name, form in self._forms.items()}

    def keep(self) -> None:
        """Tell what was written in a field that still has the cursor."""
        for form in self._forms.values():
            form.keep()

    def _build(self, items: tuple[PracticeItem, ...]) -> None:
        asked = [item for item in items if item.screen == ASKED_HERE]
        group = ""
        for item in (one for one in items if one.field is not None):
            if item.group != group:
                group = item.group
                self._box.addWidget(PlainLabel(group, "heading"))
                self._ask([one for one in asked if one.group == group])
            form = ItemForm(self._look, item, beside=False)
            form.written.connect(self.written)
            self._forms[item.id] = form
            self._box.addWidget(form)

    def _ask(self, asked: list[PracticeItem]) -> None:
        for one in asked:
            line = PlainLabel(f"{worded(one.text)} {worded(one.note)}".strip())
            line.setProperty("item", one.id)
            self._box.addWidget(line)
        if asked:
            self._box.addWidget(self._trust)
