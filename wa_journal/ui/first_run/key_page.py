"""The second page: a passphrase, and the recovery code on paper, typed back once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.code_on_paper import CodeOnPaper
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.secret_field import SecretField


@dataclass(frozen=True, slots=True)
class Setup:
    """What the page needs: `create` gives the opened journal and its recovery code, `print_code` puts it on paper.

    `on_paper` is told once the code was typed back.
    """

    create: Callable[[str], tuple[object, str]]
    print_code: Callable[[str], object]
    on_paper: Callable[[], object]
    shortest: int = 12


class KeyPage(QWidget):
    """First the passphrase twice, then the code that opens the journal when the passphrase is forgotten."""

    done = Signal(object)

    def __init__(self, kit: Kit, setup: Setup) -> None:
        super().__init__()
        self._kit, self._setup = kit, setup
        self._journal: object = None
        self.banner = Banner(kit.look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._passphrase_part())
        self._stack.addWidget(self._code_part())
        box = column(PlainLabel(self.tr("Passphrase and recovery code"), "display"), self.banner, self._stack, gap=kit.look.px(3))
        box.setStretch(2, 1)
        self.setLayout(box)

    def _passphrase_part(self) -> QWidget:
        look = self._kit.look
        self.first = SecretField(look, self.tr("Passphrase"))
        self.again = SecretField(look, self.tr("The same again"))
        self._hint = PlainLabel("", "muted")
        self.make = Button(self.tr("Make the journal"), self._on_make, "primary")
        for field in (self.first, self.again):
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self._on_make)
        told = self.tr(
            "Five random words are easy to type and hard to guess. The passphrase is asked for each time the journal opens."
        )
        card = Card(
            look, "", PlainLabel(told), Named(self.tr("Passphrase"), self.first), self.first,
            Named(self.tr("The same again"), self.again), self.again, self._hint,
        )  # fmt: skip
        page = QWidget()
        page.setLayout(column(card, None, row(None, self.make), gap=look.px(3)))
        self._on_typed()
        return page

    def _code_part(self) -> QWidget:
        look = self._kit.look
        told = self.tr(
            "If the passphrase is forgotten, only this code opens the journal. Print it or write it down, "
            "and keep it away from this machine. It is not shown again."
        )
        self.paper = CodeOnPaper(look, told, "", self._setup.print_code)
        self.paper.changed.connect(self._on_code_typed)
        self.paper.entered.connect(self._on_confirmed)
        self.finish = Button(self.tr("I have it on paper"), self._on_confirmed, "primary")
        card = Card(look, "", self.paper)
        page = QWidget()
        page.setLayout(column(card, None, row(None, self.finish), gap=look.px(3)))
        return page

    def _on_typed(self) -> None:
        first, again = self.first.text(), self.again.text()
        if self._missing > 0:
            told = self.tr("At least {count} characters; {missing} more to go.")
            words = told.format(count=self._setup.shortest, missing=self._missing)
        elif first != again:
            words = self.tr("Long enough. Now the same again.") if not again else self.tr("The two are not the same yet.")
        else:
            words = self.tr("Both are the same.")
        self._hint.setText(words)
        self.banner.clear()

    @property
    def _missing(self) -> int:
        return self._setup.shortest - len(self.first.text())

    def _on_make(self) -> None:
        """Make it, or go to the field that still waits; a press that is too early says why nothing happens."""
        if not self.make.isEnabled():
            return
        if self._missing > 0 or self.first.text() != self.again.text():
            waits = self.first if self._missing > 0 else self.again
            if self.first.hasFocus() and waits is self.again and not self.again.text():
                self.again.setFocus()
                return
            self.banner.say(Channel.WARN, self._hint.text())
            waits.setFocus()
            waits.selectAll()
            return
        self.first.hold()
        self.make.setEnabled(False)
        self.banner.clear()
        self._hint.setText(self.tr("The journal is made and encrypted; this takes a moment …"))
        passphrase = self.first.text()
        self._kit.tasks.run(self, lambda: self._setup.create(passphrase), self._on_created, self._on_failed)

    def _on_created(self, made: tuple[object, str]) -> None:
        self._journal, code = made
        self.first.resume()
        self.make.setEnabled(True)
        self.first.clear()
        self.again.clear()
        self.paper.show_code(code)
        self._stack.setCurrentIndex(1)
        self.paper.typed.setFocus()

    def _on_failed(self, error: JournalError) -> None:
        self.first.resume()
        self.make.setEnabled(True)
        self._on_typed()
        self.banner.say(Channel.ERROR, self._kit.messages.text(error))

    def _on_code_typed(self) -> None:
        self.banner.clear()

    def _on_confirmed(self) -> None:
        """Go on with the code that stands on the paper; a slip is said, and what was typed stays to be mended."""
        if self.paper.is_typed_back:
            self.paper.forget()
            self._kit.tasks.run(self, self._setup.on_paper)
            self.done.emit(self._journal)
            return
        if self.paper.is_empty:
            self.banner.say(Channel.WARN, self.tr("First type the code back from the paper: only so it is sure to be right."))
        else:
            self.banner.say(
                Channel.ERROR, self.tr("This is not the code shown above. Compare it letter by letter, then press Enter again.")
            )
        self.paper.typed.setFocus()
