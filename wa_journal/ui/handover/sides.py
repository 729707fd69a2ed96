"""Two sides of one thing beside each other, and which of them counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.handover import Conflict
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.reading_text import to_read
from wa_journal.ui.wording import worded

MINE, THEIRS = "mine", "theirs"
_LINES = 7
_NARROW = 90


class Sides(QWidget):
    """Shows a difference and keeps what was decided; mine stays as long as nothing is said."""

    decided = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._key = ""
        self._taken: set[str] = set()
        self.mine = TextBox(look, self.tr("What is here"), lines=_LINES)
        self.theirs = TextBox(look, self.tr("What the file brings"), lines=_LINES)
        for box in (self.mine, self.theirs):
            to_read(box)
        left, right = Card(look, self.tr("Here"), self.mine), Card(look, self.tr("In the file"), self.theirs)
        self.which = Choice(look, self.tr("Which side counts"), ((MINE, self.tr("Keep mine")), (THEIRS, self.tr("Take theirs"))))
        self.which.chosen.connect(self._on_which)
        self.setLayout(column(TwoColumns(look, left, right, (1, 1), _NARROW), self.which, gap=look.px(2)))

    @property
    def taken(self) -> frozenset[str]:
        """Give the differences in which the other side counts."""
        return frozenset(self._taken)

    def forget(self) -> None:
        """Put away what was shown and decided."""
        self._taken.clear()
        self.show_conflict(None)

    def show_conflict(self, one: Conflict | None) -> None:
        """Show a difference; None shows nothing."""
        self._key = one.key if one else ""
        self.mine.setPlainText(worded(one.mine) if one else "")
        self.theirs.setPlainText(worded(one.theirs) if one else "")
        self.which.setEnabled(one is not None)
        self.which.show_key(THEIRS if self._key in self._taken else MINE)

    def decide(self, key: str, *, theirs: bool) -> None:
        """Say which side counts."""
        (self._taken.add if theirs else self._taken.discard)(key)
        if key == self._key:
            self.which.show_key(THEIRS if theirs else MINE)
        self.decided.emit()

    def _on_which(self, side: str) -> None:
        if self._key:
            self.decide(self._key, theirs=side == THEIRS)


def differing(shelf: str) -> str:
    """Name what differs."""
    return {
        "client": QCoreApplication.translate("Handover", "what is known of the client"),
        "sessions": QCoreApplication.translate("Handover", "the facts of the session"),
        "versions": QCoreApplication.translate("Handover", "the entry; both texts stay in its history"),
        "ratings": QCoreApplication.translate("Handover", "the ratings"),
        "drafts": QCoreApplication.translate("Handover", "the unfinished entry"),
        "marks": QCoreApplication.translate("Handover", "whose a sentence is"),
        "tags": QCoreApplication.translate("Handover", "a tag"),
        "ticks": QCoreApplication.translate("Handover", "a tick of the checklist"),
        "strains": QCoreApplication.translate("Handover", "a strain"),
        "ledger": QCoreApplication.translate("Handover", "a promise or another line"),
        "records": QCoreApplication.translate("Handover", "something filled in"),
        "judgements": QCoreApplication.translate("Handover", "a judgement"),
        "events": QCoreApplication.translate("Handover", "an event"),
        "terms": QCoreApplication.translate("Handover", "the words to mask"),
        "phases": QCoreApplication.translate("Handover", "the phase of the case"),
        "addenda": QCoreApplication.translate("Handover", "what was added to the entry later"),
        "dismissals": QCoreApplication.translate("Handover", "why a question was set aside"),
        "mask_decisions": QCoreApplication.translate("Handover", "what was decided about a word in summaries"),
        "second_readings": QCoreApplication.translate("Handover", "what a second reader labelled"),
    }[shelf]
