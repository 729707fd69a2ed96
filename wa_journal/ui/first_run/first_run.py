"""From nothing to an empty journal in three short pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wa_journal.ui.first_run.key_page import KeyPage, Setup
from wa_journal.ui.first_run.promise_page import PromisePage
from wa_journal.ui.first_run.start_page import StartPage
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel


class FirstRun(QWidget):
    """What stays here; passphrase and recovery code; the first client or the demonstration."""

    made = Signal(object, bool)
    demo_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, kit: Kit, setup: Setup) -> None:
        super().__init__()
        self._kit = kit
        self._journal: object = None
        self.setProperty("kind", "page")
        self.setAccessibleName(self.tr("First steps"))
        self.promise = PromisePage(kit, self._on_promised, self.restore_wanted.emit, self.demo_wanted.emit)
        self.key = KeyPage(kit, setup)
        self.key.done.connect(self._on_made)
        self.start = StartPage(kit, self._on_first_client, self._on_later)
        self._stack = QStackedWidget()
        for page in (self.promise, self.key, self.start):
            self._stack.addWidget(page)
        self._step = PlainLabel("", "part", wrap=False)
        look = kit.look
        middle = column(self._step, self._stack, gap=look.px(3))
        middle.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(middle)
        holder.setMaximumWidth(look.theme.em(180))
        self.setLayout(column(Scroller(row(holder, gap=0, margin=look.px(6))), gap=0))
        self.show_step(0)

    def show_step(self, place: int) -> None:
        """Show one of the three pages."""
        self._stack.setCurrentIndex(place)
        self._step.setText(self.tr("Step {number} of 3").format(number=place + 1))
        begin = (self.promise.go, self.key.first, self.start.empty.button)[place]
        self.setFocusProxy(begin)
        begin.setFocus()

    def _on_promised(self) -> None:
        self.show_step(1)

    def _on_made(self, journal: object) -> None:
        self._journal = journal
        self.show_step(2)

    def _on_first_client(self) -> None:
        self.made.emit(self._journal, True)

    def _on_later(self) -> None:
        self.made.emit(self._journal, False)
