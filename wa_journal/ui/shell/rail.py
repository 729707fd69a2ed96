"""The rail at the side: the journal's own pages, and the clients by codename."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from wa_journal.model.clients import Client
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button, IconButton, WordIconButton
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import case_phase

_FILTER_FROM = 8
# The line to find or do and the heading of the clients; a client takes a line and a half.
_OTHER_LINES, _LEAST_CLIENTS = 2, 6


class Rail(QFrame):
    """Where one goes from one client to the next."""

    finder_wanted = Signal()
    page_wanted = Signal(str)
    client_wanted = Signal(str)
    add_wanted = Signal()

    def __init__(self, kit: Kit, pages: tuple[tuple[str, str, str], ...]) -> None:
        super().__init__()
        self._kit = kit
        self._window_width = 0
        self._clients: tuple[Client, ...] = ()
        self._about = ""
        look = kit.look
        self.setProperty("kind", "rail")
        self.setAccessibleName(self.tr("Clients and pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        finder = WordIconButton(look, "search", self.tr("Find or do"), self.finder_wanted.emit, "finder")
        self._pages = {key: _page_button(kit, key, words, icon, self.page_wanted.emit) for key, words, icon in pages}
        first, self._others = list(self._pages.values())[:2], list(self._pages.values())[2:]
        self._more = WordIconButton(look, "more", self.tr("More"), self._fold, "nav")
        self._more.setCheckable(True)
        self._filter = TextField(self.tr("Show clients with these letters"), self.tr("Filter"))
        self._filter.textChanged.connect(self._show)
        self.list = RowList(look, self.tr("Clients"), "rail")
        self.list.opened.connect(self.client_wanted)
        add = IconButton(look, "plus", self.tr("Add a client"), self.add_wanted.emit)
        head = row(PlainLabel(self.tr("Clients"), "overline", wrap=False), None, add, gap=look.px(1))
        box = column(
            finder, look.px(1), *first, look.px(2), head, self._filter, self.list, self._more, *self._others,
            gap=look.px(1), margin=look.px(3),
        )  # fmt: skip
        box.setStretchFactor(self.list, 1)
        self._scroller = Scroller(box)
        self.setLayout(column(self._scroller, gap=0))

    def show_clients(self, clients: tuple[Client, ...]) -> None:
        """Show these clients."""
        self._clients = clients
        self._filter.setVisible(len(clients) >= _FILTER_FROM)
        self._show()

    def show_place(self, page: str, client: str | None) -> None:
        """Show where one is."""
        for key, button in self._pages.items():
            button.setChecked(key == page and client is None)
        self.fit(self._window_width)
        before, self._about = self._about, client or ""
        self._light(went=before != self._about)

    def fit(self, window_width: int) -> None:
        """Take a share of the window that leaves room for the page at every text size."""
        self._window_width = window_width
        self._fold()
        share = min(self._kit.look.px(60), max(180, window_width * 29 // 100))
        self.setFixedWidth(max(share, self._scroller.least_width + self._scroller.verticalScrollBar().sizeHint().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the clients their room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Where the clients would have no room, the lower pages wait behind one entry, but the one that is open."""
        line = self._more.sizeHint().height() + self._kit.look.px(1)
        tight = self.height() < (len(self._pages) + _OTHER_LINES + _LEAST_CLIENTS) * line
        self._more.setVisible(tight)
        for button in self._others:
            button.setVisible(not tight or self._more.isChecked() or button.isChecked())

    def _show(self) -> None:
        letters = self._filter.text().casefold()
        shown = (client for client in self._clients if letters in client.codename.casefold())
        self.list.show_rows(tuple(Row(client.id, client.codename, case_phase(client.phase)) for client in shown))
        self._light(went=False)

    def _light(self, *, went: bool) -> None:
        """Light the client in sight up, and nobody where that one is not listed.

        Whoever walks through the list by key and went nowhere yet is not put back.
        """
        if keys_are_in(self.list) and not went:
            return
        self.list.choose(self._about)
        if self.list.key != self._about:
            self.list.clearSelection()
            self.list.setCurrentIndex(self.list.rows.index(-1, 0))


def _page_button(kit: Kit, key: str, words: str, icon: str, wanted: Callable[[str], object]) -> Button:
    button = WordIconButton(kit.look, icon, words, _Wanted(key, wanted), "nav")
    button.setCheckable(True)
    return button


class _Wanted:
    """Remembers which page a button stands for, without holding the button."""

    def __init__(self, key: str, wanted: Callable[[str], object]) -> None:
        self._key, self._wanted = key, wanted

    def __call__(self) -> None:
        """Ask for the page."""
        self._wanted(self._key)
