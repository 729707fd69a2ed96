"""Which clients go, to whom and why, and what opens the file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.handover import Purpose
from wa_journal.services.begun_words import CLIENTS
from wa_journal.ui.handover.chosen_clients import ChosenClients
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.form_fields import FormFields, Input
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.secret_field import SecretField
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick

CODE, PASSPHRASE = "code", "passphrase"


class GiveView(QWidget):
    """`wanted` asks for the file; what is written on after it is begun anew as a whole."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.clients = ChosenClients(look)
        self.purpose = Choice(
            look,
            self.tr("Who takes them"),
            (
                (Purpose.COLLEAGUE.value, self.tr("a colleague")),
                (Purpose.SECOND_MACHINE.value, self.tr("I do, on another machine")),
            ),
        )
        self.purpose.begin_with(Purpose.COLLEAGUE.value)
        self.felt = Tick(look, self.tr("also what I felt"))
        self.recipient, self.reason = TextField(self.tr("Who gets it")), TextField(self.tr("Why"))
        self.way = Choice(
            look,
            self.tr("What opens the file"),
            ((CODE, self.tr("a code made for this file")), (PASSPHRASE, self.tr("a passphrase that we agreed on"))),
        )
        self.way.begin_with(CODE)
        self.way.chosen.connect(self._on_way)
        self.secret = SecretField(look, self.tr("Passphrase of the file"), self.tr("at least 12 characters"))
        self.secret.hide()
        self.write = Button(self.tr("Write the file …"), self.wanted.emit, "primary")
        self._lacking = PlainLabel(self.tr("Choose at least one client above first."), "muted")
        self.progress = Progress(look, self.tr("Hand-over file"))
        self.code = PlainLabel("", "code").selectable()
        self.code.setAccessibleName(self.tr("Code of the hand-over file"))
        self.code_told = PlainLabel(self.tr("Tell this code by another way than the file goes. It is not shown again."), "strong")
        # A passphrase and a code are kept nowhere, and so are never begun.
        self._fields: dict[str, Input] = {
            CLIENTS: self.clients, "recipient": self.recipient, "reason": self.reason,
            "purpose": self.purpose, "felt": self.felt, "way": self.way,
        }  # fmt: skip
        self._kept: dict[str, str] = {}
        self.begun = FormFields(self._fields)
        self.begun.changed.connect(self._on_changed)
        self.begun.shown.connect(self._on_begun)
        self._build(look)
        self.show_code("")
        self._on_changed()

    @property
    def written(self) -> dict[str, str]:
        """Give all that a file is made of, but what opens it."""
        return {name: one.written for name, one in self._fields.items()}

    def show_kept(self, written: dict[str, str]) -> None:
        """Leave in sight what a file was made of, as begun no more."""
        self._kept = written
        self.begun.show_kept(written)

    def forget(self) -> None:
        """Let nothing stand here that is begun or that a file was made of: it may tell of one who is gone."""
        self._kept = {}
        self.begun.clear()
        self._on_begun()

    def show_code(self, code: str) -> None:
        """Show the code of the file that was written, or take it off the screen."""
        self.code.setText(code)
        for shown in (self.code, self.code_told):
            shown.setVisible(bool(code))

    def rest(self) -> None:
        """Keep the keys from going anywhere while the file is written."""
        if self.secret.isVisible():
            self.secret.hold()
        self.write.rest()

    def resume(self) -> None:
        """Stand ready for another file, or for another passphrase where it was refused."""
        self.secret.resume()
        self.write.resume()

    def _build(self, look: Look) -> None:
        told = self.tr(
            "One encrypted file that nobody opens without its code. The clients stay here too: take them off the list, or "
            "erase them, once they have arrived."
        )
        felt = self.tr(
            "Without this tick your mood, your reflections and every sentence of an entry that says what you felt stay out. Of "
            "the box for what you felt and did only sentences go along that plainly tell a deed and name no feeling, or that "
            "you marked so yourself. Earlier versions and words that are not finished stay out too; what was rated or ticked "
            "goes along. The note on a strain goes along whole, your part in it too."
        )
        logged = self.tr("The access log keeps who got it and why.")
        keys = PlainLabel(self.tr("A click on the box or the space bar takes a client along, or leaves them out again."), "muted")
        who = Card(look, self.tr("Which clients"), PlainLabel(told, "muted"), keys, self.clients)
        how = Card(
            look, self.tr("To whom, and what goes along"),
            PlainLabel(self.tr("Who takes them"), "strong"), self.purpose,
            Named(self.recipient.accessibleName(), self.recipient), self.recipient,
            Named(self.reason.accessibleName(), self.reason), self.reason, PlainLabel(logged, "muted"),
            self.felt, PlainLabel(felt, "muted"),
            PlainLabel(self.tr("What opens the file"), "strong"), self.way, self.secret,
            row(self.write, None, gap=look.px(2)), self._lacking, self.progress, self.code, self.code_told,
        )  # fmt: skip
        self.setLayout(column(who, how, gap=look.px(4)))

    def _on_changed(self) -> None:
        chosen = bool(self.clients.chosen)
        self.write.setEnabled(chosen)
        self._lacking.setVisible(not chosen)
        if self._kept and self.begun.edited:
            kept, self._kept = self._kept, {}
            self.begun.refuse({name: text for name, text in kept.items() if text})

    def _on_begun(self) -> None:
        self.secret.setVisible(self.way.key == PASSPHRASE)

    def _on_way(self, key: str) -> None:
        self.secret.setVisible(key == PASSPHRASE)
        if key == PASSPHRASE:
            self.secret.setFocus()
