"""The strip above the page: whom it is about, the client's tabs, whether all is saved, and Lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.layouts import FlowLayout, column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.save_mark import SaveMark


class Header(QFrame):
    """Shows where one is; Lock never leaves the screen."""

    tab_wanted = Signal(str)
    lock_wanted = Signal()

    def __init__(self, kit: Kit, tabs: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        look = kit.look
        self.setProperty("kind", "header")
        self.setAccessibleName(self.tr("Where you are"))
        self.title = PlainLabel("", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.save_mark = SaveMark(look)
        self.lock = WordIconButton(look, "lock", self.tr("Lock"), self.lock_wanted.emit)
        self.lock.setToolTip(self.tr("Lock the journal (Ctrl+L)"))
        self._tabs = {key: _tab(key, words, self._on_tab) for key, words in tabs}
        self._holder = QWidget()
        flow = FlowLayout(0)
        for button in self._tabs.values():
            flow.addWidget(button)
        self._holder.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)
        top = row(self.title, self.save_mark, self.lock, gap=look.px(2))
        top.setContentsMargins(look.px(6), look.px(2), look.px(4), look.px(1))
        box = column(top, self._holder, gap=0)
        flow.setContentsMargins(look.px(4), 0, 0, 0)
        self.setLayout(box)

    def show_place(self, title: str, tab: str | None) -> None:
        """Show a title, and the tabs if it is about a client."""
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self._holder.setVisible(tab is not None)
        for key, button in self._tabs.items():
            button.setChecked(key == tab)

    def _on_tab(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.tab_wanted.emit(str(sender.property("key")))


def _tab(key: str, words: str, wanted: object) -> Button:
    button = Button(words, kind="tab")
    button.setCheckable(True)
    button.setProperty("key", key)
    button.clicked.connect(wanted)
    return button
