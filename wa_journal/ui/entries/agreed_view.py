"""What was promised, agreed and noted in a session, as it is read, and what became of each."""

from __future__ import annotations

from wa_journal.model.ledger import LedgerLine, LedgerState
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, emptied
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day, ledger_kind, ledger_state
from wa_journal.ui.wording import capital


class AgreedView(Card):
    """Stands only where something was noted; what was noted by mistake and taken back is left out."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Promises and tasks"))
        self._lines = column(gap=look.px(1.5))
        self.body.addLayout(self._lines)
        self.hide()

    def show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show these lines."""
        emptied(self._lines)
        shown = tuple(line for line in lines if line.state is not LedgerState.DROPPED)
        for line in shown:
            self._lines.addWidget(PlainLabel(f"{capital(ledger_kind(line.kind))}: {line.text}").selectable())
            below = " · ".join(part for part in (self._standing(line), line.note) if part)
            if below:
                self._lines.addWidget(PlainLabel(below, "small"))
        self.setVisible(bool(shown))

    def _standing(self, line: LedgerLine) -> str:
        parts = [self.tr("until {day}").format(day=day(line.due))] if line.due else []
        if line.state is not LedgerState.OPEN:
            closed = f" {day(line.closed_on)}" if line.closed_on else ""
            parts.append(f"{ledger_state(line.state)}{closed}")
        return " · ".join(parts)
