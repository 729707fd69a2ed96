"""Third step: to whom, why, and in which form; the log keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.supervision import Habits, LinkageWarning
from wa_journal.ui.look import Look
from wa_journal.ui.parts.awaited import Awaited
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.secret_field import SecretField
from wa_journal.ui.parts.text_field import TextField

FORMS = ("pdf", "docx", "md", "json")
# A passphrase with fewer characters is called weak.
LEAST = 12
_NARROW = 130


class HandView(QWidget):
    """`wanted` asks for the file, `compare` to compare its words again; `done` says that no other form of it is needed."""

    wanted = Signal()
    back = Signal()
    done = Signal()
    compare = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        text = self.tr("Markdown for any editor")
        names = (self.tr("PDF to read"), self.tr("Word to edit"), text, self.tr("JSON for systems"))
        self.form = Choice(look, self.tr("File"), tuple(zip(FORMS, names, strict=True)))
        self.form.begin_with(FORMS[0])
        self.form.chosen.connect(self._on_form)
        self.recipient = TextField(self.tr("Who gets it"), self.tr("a name or a role; the access log keeps it"))
        self.reason = TextField(self.tr("Why"), self.tr("for example: monthly supervision"))
        # A passphrase is kept nowhere, and so is never begun.
        self.begun = FormFields({"recipient": self.recipient, "reason": self.reason, "form": self.form})
        self.begun.shown.connect(self._on_written)
        self.secret = SecretField(
            look, self.tr("Passphrase for the PDF, if wanted"), self.tr("tell it by another way than the file")
        )
        self._secret_named = Named(self.secret.accessibleName(), self.secret)
        self.again = SecretField(look, self.tr("The same passphrase again"))
        self._again_named = Named(self.again.accessibleName(), self.again)
        self.weak = PlainLabel("", "warn")
        for secret in (self.secret, self.again):
            secret.textChanged.connect(self._on_written)
        self.secret.eye.toggled.connect(self._on_written)
        for field in (self.recipient, self.reason):
            field.textChanged.connect(self._on_written)
        told = self.tr("Once it has left, nobody can call it back. The access log keeps who got it and why, not what it says.")
        self.missing = PlainLabel("", "muted")
        self.write = Button(self.tr("Write the file …"), self.wanted.emit, "primary")
        self.end = Button(self.tr("Done with this summary"), self.done.emit)
        self.end.hide()
        left = Card(
            look, self.tr("3 · Hand over"), PlainLabel(told, "muted"),
            PlainLabel(self.tr("File"), "strong"), self.form,
            Named(self.recipient.accessibleName(), self.recipient), self.recipient,
            Named(self.reason.accessibleName(), self.reason), self.reason,
            self._secret_named, self.secret, self._again_named, self.again, self.weak,
            flow(Button(self.tr("Back"), self.back.emit, "quiet"), self.write, self.end), self.missing,
        )  # fmt: skip
        self._warned = column(gap=look.px(2))
        under_way = self.tr("Comparing the words that remain with your journals …")
        self._wait = Awaited(look, under_way, self.tr("The words could not be compared."), self.compare.emit)
        asked = Card(look, self.tr("Could somebody tell who it is?"), self._wait, self._warned)
        note = self.tr(
            "Beside the file lies a manifest: counts, versions and a checksum, no text. "
            "Both names say nothing about the client, and only you can open them on this machine."
        )
        right = QWidget()
        right.setLayout(column(asked, PlainLabel(note, "muted"), None, gap=look.px(3)))
        self.setLayout(column(TwoColumns(look, left, right, (3, 2), _NARROW), None, gap=0))
        self._on_written()

    def show_habits(self, habits: Habits) -> None:
        """Fill in who got the last one and why; what was begun stays."""
        self.begun.show_kept({"recipient": habits.recipient, "reason": habits.reason})
        self._on_written()

    def show_wait(self) -> None:
        """Say that the words are being compared."""
        self.end.hide()
        emptied(self._warned)
        self._wait.wait()
        self._wait.show()

    def show_not_compared(self) -> None:
        """Say that nothing came of it."""
        self._wait.give_up()

    def show_warnings(self, found: tuple[tuple[str, LinkageWarning], ...]) -> None:
        """Say of each client whom the remaining words point to, with the sentences that do it."""
        self._wait.hide()
        emptied(self._warned)
        for who, warned in found:
            if len(found) > 1:
                self._warned.addWidget(PlainLabel(who, "strong"))
            self._warned.addWidget(PlainLabel(warned.words, "warn" if warned.points or warned.few else "body"))
            for sentence in warned.sentences:
                self._warned.addWidget(PlainLabel(f"“{sentence}”", "muted"))
            if warned.sentences:
                self._warned.addWidget(PlainLabel(self.tr("Go back to take a sentence out, or hand it over as it is."), "muted"))

    def show_written(self) -> None:
        """Offer the end: the same summary may be wanted in another form too."""
        self.forget_secret()
        self.end.show()

    def forget_secret(self) -> None:
        """What locks one client's file locks no other's."""
        self.secret.clear()
        self.again.clear()

    def _on_form(self, key: str) -> None:  # noqa: ARG002
        self._on_written()

    def _on_written(self) -> None:
        """Nothing is written without a recipient and a reason, nor locked with a slip; the page says so."""
        locks = self.form.key == "pdf"
        secret = self.secret.text() if locks else ""
        for piece in (self.secret, self._secret_named):
            piece.setVisible(locks)
        unseen = bool(secret) and not self.secret.eye.isChecked()
        for piece in (self.again, self._again_named):
            piece.setVisible(unseen)
        self.weak.setVisible(0 < len(secret) < LEAST)
        words = self.tr("With fewer than {count} characters a program finds this passphrase soon. Four or five words hold.")
        self.weak.setText(words.format(count=LEAST))
        named = bool(self.recipient.text().strip() and self.reason.text().strip())
        same = not unseen or self.again.text() == secret
        self.write.setEnabled(named and same)
        lacking = self.tr("The two passphrases are not the same yet.") if named else self.tr("First say who gets it and why.")
        self.missing.setText("" if named and same else lacking)
        self.missing.setVisible(not (named and same))
