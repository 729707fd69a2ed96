"""After supervision: what came back, as tasks, thoughts and what to leave alone, kept with the client."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import LedgerKind
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.supervision.choose_view import lines_of

_TWO_WEEKS = timedelta(days=14)


class AnswerView(QWidget):
    """`kept` asks to keep what is written; one line is one point."""

    kept = Signal()
    back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        hint = self.tr("one in each line")
        self.tasks = TextBox(look, self.tr("Tasks that came out of it"), hint, 3)
        self.thoughts = TextBox(look, self.tr("Thoughts to keep in mind"), hint, 3)
        self.leave = TextBox(look, self.tr("What to leave alone for now"), hint, 2)
        self.due = DateField(look, self.tr("Tasks until"), Lean.AHEAD)
        self.due.show_day(date.today() + _TWO_WEEKS)
        told = self.tr(
            "Tasks show on Today from a week before their day. "
            "All three stand on the sheet before the next meeting until you close them."
        )
        again = Button(self.tr("Back"), self.back.emit, "quiet")
        keep = Button(self.tr("Keep it with this client"), self.kept.emit, "primary")
        boxes = (self.tasks, self.thoughts, self.leave)
        self.begun = FormFields(dict(zip(("tasks", "thoughts", "leave"), boxes, strict=True)), {"due": self.due})
        card = Card(
            look, self.tr("What came back from supervision"), PlainLabel(told, "muted"),
            Named(self.tasks.accessibleName(), self.tasks), self.tasks,
            Named(self.due.accessibleName(), self.due), flow(self.due),
            *(piece for box in boxes[1:] for piece in (Named(box.accessibleName(), box), box)),
            flow(again, keep),
        )  # fmt: skip
        self.setLayout(column(card, None, gap=0))

    @property
    def points(self) -> tuple[tuple[LedgerKind, str, date | None], ...]:
        """Give what was written, kind, words and the day for tasks."""
        kinds = (
            (LedgerKind.SUPERVISION_TASK, self.tasks, self.due.day),
            (LedgerKind.SUPERVISION_NOTE, self.thoughts, None),
            (LedgerKind.LEAVE_ALONE, self.leave, None),
        )
        return tuple((kind, line, due) for kind, box, due in kinds for line in lines_of(box))
