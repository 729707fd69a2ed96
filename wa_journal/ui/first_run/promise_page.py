"""The first page: what stays on this machine, and what no program can promise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import FlowLayout, column, row
from wa_journal.ui.parts.plain_label import PlainLabel


class PromisePage(QWidget):
    """Says plainly what the journal does and does not protect from."""

    def __init__(self, kit: Kit, go_on: Callable[[], object], restore: Callable[[], object], demo: Callable[[], object]) -> None:
        super().__init__()
        look = kit.look
        cards = column(
            Card(
                look,
                self.tr("Everything stays here"),
                PlainLabel(
                    self.tr(
                        "The journal is one encrypted file on this machine. Nothing is sent anywhere: there "
                        "is no account and no connection."
                    )
                ),
                PlainLabel(
                    self.tr("Clients are known by a codename. Real names belong in the list of words to be masked, nowhere else.")
                ),
            ),
            Card(
                look,
                self.tr("It can still be demanded"),
                PlainLabel(
                    self.tr(
                        "A court can order you to hand it over, and the client can ask to see what is kept "
                        "about them. Write so that you could read it out."
                    )
                ),
                PlainLabel(
                    self.tr("It does not replace the official file. What must be reported goes through the official channel.")
                ),
            ),
            Card(
                look,
                self.tr("It suggests, you decide"),
                PlainLabel(
                    self.tr(
                        "Marks on your sentences are suggestions, worked out on this machine. There is no score of a "
                        "person, and nothing is decided here."
                    )
                ),
            ),
            gap=look.px(3),
        )
        self.go = Button(self.tr("Go on"), go_on, "primary")
        others = (
            Button(self.tr("Look at the demonstration first"), demo, "quiet"),
            Button(self.tr("Restore from a backup …"), restore, "quiet"),
        )
        title = PlainLabel(self.tr("Before you begin"), "display")
        links = FlowLayout(look.px(1))
        for one in others:
            links.addWidget(one)
        self.setLayout(column(title, cards, None, row(links, None, self.go), gap=look.px(3)))
