"""What can be done about the chosen piece of work at once, by button or by one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from wa_journal.model.ledger import LedgerState
from wa_journal.model.sessions import StrainOutcome
from wa_journal.model.today import DueItem, DueKind
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import emptied, flow

NEW = "n"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do: its key, and what becomes of the work."""

    key: str
    outcome: StrainOutcome | LedgerState | None = None


_STRAIN = (Act("r", StrainOutcome.REPAIRED), Act("u", StrainOutcome.NOT_REPAIRED), Act("x", StrainOutcome.NOT_A_STRAIN))
_LINE = (Act("k", LedgerState.KEPT), Act("b", LedgerState.BROKEN), Act("d", LedgerState.DROPPED))
_ACTS = {
    DueKind.STRAIN: _STRAIN,
    DueKind.PROMISE: _LINE,
    DueKind.COLLEAGUES_PROMISE: _LINE,
    DueKind.HOMEWORK: _LINE,
    DueKind.SUPERVISION: _LINE,
}
KEYS = NEW + "".join(act.key for act in (*_STRAIN, *_LINE))


def acts_of(item: DueItem) -> tuple[Act, ...]:
    """Give what can be done about a piece of work, a new session for its client on the list last."""
    return (*_ACTS.get(item.kind, ()), *(() if item.off_list else (Act(NEW),)))


class ActBar(QWidget):
    """Buttons for the chosen piece of work; `pressed` is told the act."""

    def __init__(self, look: Look, pressed: Callable[[Act], object]) -> None:
        super().__init__()
        self._pressed = pressed
        self._acts: tuple[Act, ...] = ()
        self._box = flow(gap=look.px(1.5))
        self.setLayout(self._box)

    def show_item(self, item: DueItem | None) -> None:
        """Offer what can be done about this piece of work."""
        acts = acts_of(item) if item else ()
        if acts != self._acts:
            self._acts = acts
            emptied(self._box)
            for act in acts:
                button = Button(self._words(act), kind="segment")
                button.setProperty("key", act.key)
                button.clicked.connect(self._on_clicked)
                self._box.addWidget(button)
        self.setVisible(bool(acts))

    def _words(self, act: Act) -> str:
        words: dict[StrainOutcome | LedgerState | None, str] = {
            StrainOutcome.REPAIRED: self.tr("Repaired (R)"),
            StrainOutcome.NOT_REPAIRED: self.tr("Not repaired (U)"),
            StrainOutcome.NOT_A_STRAIN: self.tr("Was no strain (X)"),
            LedgerState.KEPT: self.tr("Kept (K)"),
            LedgerState.BROKEN: self.tr("Not kept (B)"),
            LedgerState.DROPPED: self.tr("Dropped (D)"),
            None: self.tr("New session (N)"),
        }
        return words[act.outcome]

    def _on_clicked(self) -> None:
        key = str(self.sender().property("key"))
        self._pressed(next(act for act in self._acts if act.key == key))
