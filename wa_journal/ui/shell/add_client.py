"""Asks for the codename of a new client, and nothing more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wa_journal.model.clients import Client
from wa_journal.model.errors import JournalError
from wa_journal.model.practice import CasePhase
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button, is_enter
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import case_phase

Add = Callable[[str, CasePhase], Client]


class AddClient(Box):
    """`added` carries the new client; a name that is taken is said in place."""

    added = Signal(object)

    def __init__(self, kit: Kit, add: Add, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._add = kit, add
        look = kit.look
        self.setWindowTitle(self.tr("Add a client"))
        self.banner = Banner(look)
        self.codename = TextField(self.tr("Codename"), self.tr("for example K-07"))
        self.codename.textChanged.connect(self._on_typed)
        self.phase = Choice(look, self.tr("Where the case stands"), tuple((one.value, case_phase(one)) for one in CasePhase))
        self.phase.show_key(CasePhase.BEFORE_CONTACT.value)
        self.ok = Button(self.tr("Add client"), self._on_add, "primary")
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        buttons = row(None, Button(self.tr("Cancel"), self.reject), self.ok, gap=look.px(2))
        told = PlainLabel(
            self.tr("A codename that only you can place: no initials, no birthday. Real names go into the words to mask, later."),
            "muted",
        )
        name, phase = Named(self.tr("Codename"), self.codename), PlainLabel(self.tr("Where the case stands"), "strong")
        title = PlainLabel(self.tr("Add a client"), "title")
        self.setLayout(
            column(
                title, self.banner, told, name, self.codename, phase, self.phase, 8, buttons, gap=look.px(2), margin=look.px(5)
            )
        )
        self.setFixedWidth(min(look.px(140), parent.width() - 40))
        self.codename.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Without a codename Enter adds nobody: it leads to where one is typed."""
        if is_enter(event) and not self.ok.isEnabled() and not self.codename.text().strip():
            self.codename.setFocus()
        else:
            super().keyPressEvent(event)

    def _on_typed(self, typed: str) -> None:
        self.ok.setEnabled(bool(typed.strip()))

    def _on_add(self) -> None:
        name, phase = self.codename.text(), CasePhase(self.phase.key or CasePhase.BEFORE_CONTACT.value)
        self.ok.rest()
        self._kit.tasks.run(self, lambda: self._add(name, phase), self._on_added, self._on_failed)

    def _on_added(self, client: Client) -> None:
        self.added.emit(client)
        self.accept()

    def _on_failed(self, error: JournalError) -> None:
        self.ok.resume()
        self.banner.say(Channel.WARN, self._kit.messages.text(error), until=(self.codename.textEdited,))
        self.codename.setFocus()
