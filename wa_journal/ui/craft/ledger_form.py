"""A new line of a ledger: what it is, whom it binds, until when, and what belongs to it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.called import called
from wa_journal.model.ledger import LedgerKind, NewLine, Party
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.phrases import ledger_kind
from wa_journal.ui.wording import worded

_WEEK = timedelta(days=7)
_BINDS = {LedgerKind.HOMEWORK: Party.CLIENT, LedgerKind.AGREEMENT: Party.BOTH, LedgerKind.NEGOTIATION: Party.BOTH}
_DATED = (LedgerKind.PROMISE, LedgerKind.PRACTICAL_HELP, LedgerKind.HOMEWORK, LedgerKind.AGREEMENT)


class LedgerForm(QWidget):
    """`added` carries the new line; Enter adds it from any of its fields."""

    added = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.kind = Dropdown(look, self.tr("What it is"), tuple((kind.value, ledger_kind(kind)) for kind in LedgerKind))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.words = TextField(self.tr("In a few words"), self.tr("In a few words; Enter adds it"))
        self.note = TextField(self.tr("What belongs to it"))
        self.by = Dropdown(look, self.tr("Whom it binds"), tuple((party.value, party_words(party)) for party in Party))
        self._until = Tick(look, self.tr("until"), self._on_until)
        self._due = DateField(look, self.tr("Due on"), Lean.AHEAD)
        self._due.show_day(date.today() + _WEEK)
        self.begun = FormFields(
            {"words": self.words, "note": self.note},
            {"kind": self.kind, "by": self.by, "until": self._until, "due": self._due},
        )
        self.begun.shown.connect(self._on_begun)
        for line in (self.words, self.note):
            line.returnPressed.connect(self._on_add)
        first = row(self.kind, self.words, gap=look.px(2))
        first.setStretch(1, 1)
        last = flow(self.by, self._until, self._due, Button(self.tr("Add"), self._on_add), gap=look.px(2))
        self.setLayout(column(first, self.note, last, gap=look.px(1.5)))
        self._on_kind()

    def show_kind(self, kind: LedgerKind) -> None:
        """Be about this kind of line."""
        self.kind.show_key(kind.value)
        self._on_kind()

    def _on_kind(self) -> None:
        kind = LedgerKind(self.kind.key)
        self.by.show_key(_BINDS.get(kind, Party.OFFICER).value)
        self._until.setChecked(kind is LedgerKind.PROMISE)
        self._on_begun()

    def _on_begun(self) -> None:
        """Ask for what belongs to the kind that is shown."""
        kind = LedgerKind(self.kind.key)
        hints = {
            LedgerKind.NEGOTIATION: (self.tr("What was asked for"), self.tr("What was offered, and what was agreed")),
            LedgerKind.CONTACT: (
                self.tr("Which service, by role, and what was asked or told"),
                self.tr("Why it is needed, and on what legal basis"),
            ),
            LedgerKind.AGREEMENT: (self.tr("In the client's own words"), ""),
            LedgerKind.CHOICE: (self.tr("What they could choose from"), self.tr("What they chose")),
        }
        words, note = hints.get(kind, (self.tr("In a few words; Enter adds it"), ""))
        self.words.setPlaceholderText(words)
        self.note.setPlaceholderText(note or self.note.accessibleName())
        # What was written there already goes with the line, whatever it is called now.
        self.note.setVisible(bool(note or self.note.text().strip()))
        dated = kind in _DATED
        self._until.setVisible(dated)
        self._due.setVisible(dated)
        self._due.setEnabled(self._until.isChecked())

    def _on_until(self, on: bool) -> None:
        self._due.setEnabled(on)

    def _on_add(self) -> None:
        text = self.words.text().strip()
        if not text:
            self.words.setFocus()
            return
        kind = LedgerKind(self.kind.key)
        until = self._until.isChecked() and kind in _DATED
        due = self._due.day if until else None
        note = self.note.text().strip() if not self.note.isHidden() else ""
        self.words.setFocus()
        self.added.emit(NewLine(kind, text, Party(self.by.key), due, note))


def party_words(party: Party) -> str:
    """Name whom a line binds."""
    return worded(called(party))
