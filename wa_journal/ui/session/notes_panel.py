"""What the catalogue asks about one session beside the ratings: short fields, none of them needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ids import SessionId
from wa_journal.model.ledger import PracticeRecord
from wa_journal.model.practice import PracticeItem
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.item_form import ItemForm
from wa_journal.ui.parts.layouts import column


class NotesPanel(QWidget):
    """`written` carries the item's id and its values."""

    written = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._forms: dict[str, ItemForm] = {}
        self._box = column(gap=look.px(2))
        self.setLayout(column(Scroller(column(self._box, None, gap=0)), gap=0))

    def show_notes(self, items: tuple[PracticeItem, ...], records: tuple[PracticeRecord, ...], session: SessionId) -> None:
        """Show the fields with what was written for this session."""
        for item in items:
            if item.field is not None and item.id not in self._forms:
                form = ItemForm(self._look, item)
                form.written.connect(self.written)
                self._forms[item.id] = form
                self._box.addWidget(form)
        kept = {record.item: record.values for record in reversed(records) if record.session == session}
        for name, form in self._forms.items():
            if not form.isAncestorOf(self.focusWidget() or self):
                form.show_values(kept.get(name, ()))
