"""First step: what is brought, and the question behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.supervision import ReportForm
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel

ALL = "all"


class ChooseView(QWidget):
    """`chosen` asks for the draft."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        forms = ((ReportForm.BRIEF.value, self.tr("one page")), (ReportForm.DETAILED.value, self.tr("in detail, with sentences")))
        self.form = Choice(look, self.tr("How much"), forms)
        self.form.show_key(ReportForm.BRIEF.value)
        spans = (("6", self.tr("last 6 sessions")), ("12", self.tr("last 12")), (ALL, self.tr("all")))
        self.sessions = Choice(look, self.tr("Which sessions"), spans)
        self.sessions.show_key("12")
        self.question = TextBox(
            look, self.tr("Your question to supervision"), self.tr("What you want to think about together"), 2
        )
        self.agenda = TextBox(look, self.tr("Points to talk about"), self.tr("one in each line"), 2)
        self.colleagues = TextBox(
            look, self.tr("Names of colleagues in your notes"), self.tr("one in each line; they are masked too"), 2
        )
        told = self.tr(
            "Names, places and dates are replaced before anything leaves. Whatever the program is not sure of, it asks you."
        )
        boxes = (self.question, self.agenda, self.colleagues)
        card = Card(
            look, self.tr("1 · What do you bring?"), PlainLabel(told, "muted"),
            PlainLabel(self.tr("How much"), "strong"), self.form,
            PlainLabel(self.tr("Which sessions"), "strong"), self.sessions,
            *(piece for box in boxes for piece in (Named(box.accessibleName(), box), box)),
            flow(Button(self.tr("Make the draft"), self.chosen.emit, "primary")),
        )  # fmt: skip
        self.setLayout(column(card, None, gap=0))

    @property
    def last(self) -> int | None:
        """Give how many sessions are brought; None brings all."""
        key = self.sessions.key or ALL
        return None if key == ALL else int(key)


def lines_of(box: TextBox) -> tuple[str, ...]:
    """Give a box's lines that say something."""
    return tuple(line.strip() for line in box.toPlainText().splitlines() if line.strip())
