"""Third step: to whom, why, and in which form; the log keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField

FORMS = ("pdf", "docx", "md", "json")


class HandView(QWidget):
    """`wanted` asks for the file."""

    wanted = Signal()
    back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        names = ("PDF", "Word", self.tr("plain text"), "JSON")
        self.form = Choice(look, self.tr("File"), tuple(zip(FORMS, names, strict=True)))
        self.form.show_key(FORMS[0])
        self.recipient, self.reason = TextField(self.tr("Who gets it")), TextField(self.tr("Why"))
        self.secret = TextField(self.tr("Passphrase for the PDF, if wanted"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.warning = PlainLabel("", "warn")
        self.warning.hide()
        told = self.tr("Once it has left, nobody can call it back. The access log keeps who got it and why, not what it says.")
        fields = (self.recipient, self.reason, self.secret)
        again = Button(self.tr("Back"), self.back.emit, "quiet")
        write = Button(self.tr("Write the file …"), self.wanted.emit, "primary")
        card = Card(
            look, self.tr("3 · Hand over"), PlainLabel(told, "muted"), self.warning,
            PlainLabel(self.tr("File"), "strong"), self.form,
            *(piece for field in fields for piece in (Named(field.accessibleName(), field), field)),
            flow(again, write),
        )  # fmt: skip
        self.setLayout(column(card, None, gap=0))

    def show_warning(self, words: str) -> None:
        """Say whom the words could still point to; nothing where there is nothing to say."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))
