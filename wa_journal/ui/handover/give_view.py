"""Which clients go, to whom and why, and what opens the file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.clients import Client
from wa_journal.model.handover import Purpose
from wa_journal.model.ids import ClientId
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.secret_field import SecretField
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick
from wa_journal.ui.parts.tick_list import TickList
from wa_journal.ui.phrases import case_phase

CODE, PASSPHRASE = "code", "passphrase"


class GiveView(QWidget):
    """`wanted` asks for the file; a client is ticked by a click on the box or by the space bar."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._clients: tuple[Client, ...] = ()
        self._chosen: set[str] = set()
        self.list = TickList(look, self.tr("Clients to hand over"))
        self.list.ticked.connect(self.choose)
        self._count = PlainLabel("", "muted")
        self.purpose = Choice(
            look,
            self.tr("Who takes them"),
            (
                (Purpose.COLLEAGUE.value, self.tr("a colleague")),
                (Purpose.SECOND_MACHINE.value, self.tr("I do, on another machine")),
            ),
        )
        self.purpose.show_key(Purpose.COLLEAGUE.value)
        self.felt = Tick(look, self.tr("also what I felt"))
        self.recipient, self.reason = TextField(self.tr("Who gets it")), TextField(self.tr("Why"))
        self.way = Choice(
            look,
            self.tr("What opens the file"),
            ((CODE, self.tr("a code made for this file")), (PASSPHRASE, self.tr("a passphrase that we agreed on"))),
        )
        self.way.show_key(CODE)
        self.way.chosen.connect(self._on_way)
        self.secret = SecretField(look, self.tr("Passphrase of the file"), self.tr("at least 12 characters"))
        self.secret.hide()
        self.write = Button(self.tr("Write the file …"), self.wanted.emit, "primary")
        self._lacking = PlainLabel(self.tr("Choose at least one client above first."), "muted")
        self.progress = Progress(look, self.tr("Hand-over file"))
        self.code = PlainLabel("", "code").selectable()
        self.code.setAccessibleName(self.tr("Code of the hand-over file"))
        self._code_told = PlainLabel(
            self.tr("Tell this code by another way than the file goes. It is not shown again."), "strong"
        )
        self._none = PlainLabel(self.tr("There is no client to hand over yet."), "muted")
        self._build(look)
        self.show_code("")

    def show_clients(self, clients: tuple[Client, ...]) -> None:
        """Offer these clients; who was chosen stays chosen."""
        self._clients = clients
        self._chosen &= {str(client.id) for client in clients}
        self._none.setVisible(not clients)
        self.list.setVisible(bool(clients))
        self._show()

    @property
    def chosen(self) -> tuple[ClientId, ...]:
        """Give who was chosen."""
        return tuple(client.id for client in self._clients if client.id in self._chosen)

    def show_code(self, code: str) -> None:
        """Show the code of the file that was written, or take it off the screen."""
        self.code.setText(code)
        for shown in (self.code, self._code_told):
            shown.setVisible(bool(code))

    def choose(self, client: str) -> None:
        """Choose a client, or let it be."""
        self._chosen ^= {client}
        self._show()

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
            "Without this tick your mood, your reflections and every sentence that says what you felt stay out. Of the box for "
            "what you felt and did only sentences go along that plainly tell a deed and name no feeling, or that you marked so "
            "yourself. Earlier versions and unfinished entries stay out too."
        )
        logged = self.tr("The access log keeps who got it and why.")
        keys = PlainLabel(self.tr("A click on the box or the space bar takes a client along, or leaves them out again."), "muted")
        who = Card(look, self.tr("Which clients"), PlainLabel(told, "muted"), keys, self._none, self.list, self._count)
        how = Card(
            look, self.tr("To whom, and what goes along"),
            PlainLabel(self.tr("Who takes them"), "strong"), self.purpose,
            Named(self.recipient.accessibleName(), self.recipient), self.recipient,
            Named(self.reason.accessibleName(), self.reason), self.reason, PlainLabel(logged, "muted"),
            self.felt, PlainLabel(felt, "muted"),
            PlainLabel(self.tr("What opens the file"), "strong"), self.way, self.secret,
            row(self.write, None, gap=look.px(2)), self._lacking, self.progress, self.code, self._code_told,
        )  # fmt: skip
        self.setLayout(column(who, how, gap=look.px(4)))

    def _show(self) -> None:
        self.list.show_rows(tuple(self._row(client) for client in self._clients))
        self.list.fit_height()
        self._count.setText(self.tr("{count} of {all} chosen").format(count=len(self._chosen), all=len(self._clients)))
        self.write.setEnabled(bool(self._chosen))
        self._lacking.setVisible(not self._chosen)

    def _row(self, client: Client) -> Row:
        chosen = client.id in self._chosen
        state = self.tr("chosen") if chosen else self.tr("not chosen")
        note = self.tr("goes along") if chosen else ""
        spoken = f"{client.codename}. {state}"
        return Row(str(client.id), client.codename, case_phase(client.phase), note, spoken=spoken, ticked=chosen)

    def _on_way(self, key: str) -> None:
        self.secret.setVisible(key == PASSPHRASE)
        if key == PASSPHRASE:
            self.secret.setFocus()
