"""What was noted in the fields of a session, as it is read: the question, and the officer's words."""

from __future__ import annotations

from collections.abc import Iterable

from wa_journal.model.ledger import PracticeRecord
from wa_journal.model.practice import FieldShape, PracticeItem
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, emptied
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import worded

Noted = tuple[PracticeItem, PracticeRecord]


def noted(items: Iterable[PracticeItem], records: Iterable[PracticeRecord]) -> tuple[Noted, ...]:
    """Give what stands in the fields of a session, in the order of the catalogue; `records` come newest first."""
    newest = {record.item: record for record in reversed(tuple(records))}
    return tuple((item, newest[item.id]) for item in items if item.field and item.id in newest and newest[item.id].values)


class NotesView(Card):
    """Stands only where something was noted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Notes of this session"))
        self._lines = column(gap=look.px(1.5))
        self.body.addLayout(self._lines)
        self.hide()

    def show_notes(self, found: tuple[Noted, ...]) -> None:
        """Show these notes."""
        emptied(self._lines)
        for item, record in found:
            label = worded(item.field.label) if item.field else worded(item.text)
            self._lines.addWidget(PlainLabel(label, "small"))
            self._lines.addWidget(PlainLabel(self._written(item, record)).selectable())
        self.setVisible(bool(found))

    def _written(self, item: PracticeItem, record: PracticeRecord) -> str:
        """What was chosen is in the catalogue's own words; all else is the officer's."""
        own = {str(choice): worded(choice) for choice in item.field.choices} if item.field else {}
        if item.field and item.field.shape is FieldShape.YES_NO:
            own = {"yes": self.tr("yes"), "no": self.tr("no")}
        return "\n".join(own.get(value, value) for _, value in record.values)
