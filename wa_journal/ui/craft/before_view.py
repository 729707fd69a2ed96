"""Thirty seconds before the meeting: what is open, what was promised, what to leave alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import LedgerLine
from wa_journal.model.today import BeforeMeeting
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, emptied
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import ago, day, strain, strain_outcome


class BeforeView(QWidget):
    """One card for each matter that there is; nothing where there is nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._box = column(gap=look.px(3))
        self.setLayout(self._box)

    def show_before(self, before: BeforeMeeting) -> None:
        """Show the sheet."""
        emptied(self._box)
        last = before.last
        when = self.tr("first meeting") if last is None else self.tr("last seen {when}").format(when=ago(last.on, date.today()))
        title = self.tr("Before session {number} · {when}").format(number=before.number, when=when)
        self._box.addWidget(PlainLabel(title, "title"))
        for heading, lines in (
            (self.tr("I promised"), before.promises),
            (self.tr("Agreed tasks"), before.homework),
            (self.tr("To prepare"), before.prepare),
            (self.tr("Leave alone"), before.leave_alone),
            (self.tr("Points for supervision"), before.points),
        ):
            if lines:
                self._box.addWidget(Card(self._look, heading, *(PlainLabel(self._told(line)) for line in lines)))
        if before.strain is not None:
            words = f"{strain(before.strain.kind)}, {strain_outcome(before.strain.outcome)}"
            repair = [text for text in (before.strain.what_happened, before.strain.my_part, before.strain.will_try) if text]
            pieces = (PlainLabel(words, "strong"), *(PlainLabel(text) for text in repair))
            self._box.addWidget(Card(self._look, self.tr("The last strain"), *pieces))

    def _told(self, line: LedgerLine) -> str:
        return line.text + (self.tr("  (until {day})").format(day=day(line.due)) if line.due else "")
