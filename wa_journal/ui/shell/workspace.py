"""The open journal: the rail, the header and one page at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.place import Place
from wa_journal.ui.shell.header import Header
from wa_journal.ui.shell.page_spec import PageSpec, Scope
from wa_journal.ui.shell.rail import Rail


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the workspace gets its pages from, and all clients: those off the list too, who can be gone to all the same."""

    clients: Callable[[], tuple[Client, ...]]
    pages: tuple[PageSpec, ...]
    home: str
    # Which of some clients are not in the journal any more: one may just have come and not be known here yet.
    gone: Callable[[frozenset[ClientId]], frozenset[ClientId]] = frozenset


class Workspace(QWidget):
    """Joins pages that do not know each other: each says where to go, this one goes there."""

    lock_wanted = Signal()
    finder_wanted = Signal()
    add_wanted = Signal()
    clients_shown = Signal()
    client_opened = Signal(str)
    went = Signal(str)
    built = Signal(object)

    def __init__(self, kit: Kit, ways: Ways) -> None:
        super().__init__()
        self._kit, self._ways = kit, ways
        self._built: dict[str, Page] = {}
        self._specs = {spec.key: spec for spec in ways.pages}
        self._past: list[Place] = []
        self._last_tab = next((spec.key for spec in ways.pages if spec.scope is Scope.CLIENT and spec.listed), "")
        self.clients: tuple[Client, ...] = ()
        self._codenames: dict[ClientId, str] = {}
        self.place = Place("")
        self.banner = Banner(kit.look)
        self.rail = Rail(kit, tuple((spec.key, spec.words, spec.icon) for spec in self._of(Scope.JOURNAL)))
        self.header = Header(kit, tuple((spec.key, spec.words) for spec in self._of(Scope.CLIENT)))
        self._stack = OneOf()
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._build()
        self._connect()
        self.reload_clients()
        self.go(Place(ways.home))

    @property
    def page(self) -> Page:
        """Give the page that is open."""
        return self._built[self.place.page]

    @property
    def pages(self) -> tuple[Page, ...]:
        """Give the pages built so far."""
        return tuple(self._built.values())

    @property
    def last_client(self) -> ClientId | None:
        """Give the client in sight, or the one before."""
        return next((place.client for place in (self.place, *reversed(self._past)) if place.client is not None), None)

    def codename(self, client: ClientId) -> str:
        """Give what a client is called here; nothing where that is not known yet."""
        return self._codenames.get(client, "")

    def add_foot(self, piece: QWidget) -> None:
        """Show something under the pages, whichever is open."""
        self._right.addWidget(piece)

    def focus_page(self) -> None:
        """Put the focus on the page."""
        self.page.take_focus()

    def page_words(self) -> str:
        """Give the open page's name."""
        return self._specs[self.place.page].words

    def go(self, place: Place, *, focus: bool = True, remember: bool = True) -> None:
        """Open a page; what the last one had not kept yet is put away first. Without `focus` it stays where it is."""
        if self.place.page:
            if (place.page, place.client) != (self.place.page, self.place.client):
                self.banner.leave_behind()
            self.page.leave()
            self.page.departed.emit()
            if remember and self.place != place:
                self._past.append(self._here())
        spec = self._specs[place.page]
        page = self._made(spec)
        came, self.place = self.place.client, place
        page.takes_focus = focus
        page.visit(place)
        if came is not None:
            page.recall(came)
        self._stack.turn_to(page)
        if spec.scope is Scope.CLIENT and spec.listed:
            self._last_tab = spec.key
        self._show_place()
        page.take_focus_late()
        self.went.emit(place.page)
        if spec.scope is Scope.CLIENT and place.client is not None:
            self.client_opened.emit(place.client)

    def _here(self) -> Place:
        """Where one is, with the session that the page shows; what the page was asked for on the way in is done.

        Coming back begins no new session, and only who wrote writes on.
        """
        session = self.page.in_sight or self.place.session
        return Place(self.place.page, self.place.client, session, tab=not self.page.writes)

    def go_back(self) -> None:
        """Go where one was before; a place that looks like this one is no way back."""
        here = self._here()
        while self._past:
            place = self._past.pop()
            if place != here:
                self.go(place, remember=False)
                return

    def go_client(self, client: str) -> None:
        """Open a client, on the tab that was open last."""
        self.go(Place(self._last_tab, ClientId(client)))

    def go_tab(self, key: str) -> None:
        """Open another page about the same client."""
        if self.place.client is not None:
            self.go(replace(self._here(), page=key, tab=True))

    def reload_clients(self) -> None:
        """Load the list of clients anew."""
        self._kit.tasks.run(self, self._ways.clients, self._on_clients)

    def leave(self) -> None:
        """Put everything away; the page in sight can be written on if nothing comes of what it was asked for."""
        for page in self._built.values():
            page.leave()

    def end(self) -> None:
        """Tell the pages, which are put away by now, that the journal is closed."""
        for page in self._built.values():
            page.departed.emit()

    @property
    def unsaved(self) -> bool:
        """Say whether any page holds something that the journal could not take."""
        return any(page.unsaved for page in self._built.values())

    def showEvent(self, event: QShowEvent) -> None:
        """Let the page that is shown have the focus: after unlocking the keys it names must work at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self.page.take_focus_late()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail its share."""
        super().resizeEvent(event)
        self.rail.fit(self.width())

    def _of(self, scope: Scope) -> list[PageSpec]:
        return [spec for spec in self._ways.pages if spec.scope is scope and spec.listed]

    def _build(self) -> None:
        self._right = column(self.header, self._stack, self.banner, gap=0)
        self._right.setStretch(1, 1)
        box = row(self.rail, self._right, gap=0)
        box.setStretch(1, 1)
        self.setLayout(box)

    def _connect(self) -> None:
        self.rail.finder_wanted.connect(self.finder_wanted)
        self.rail.add_wanted.connect(self.add_wanted)
        self.rail.client_wanted.connect(self.go_client)
        self.rail.page_wanted.connect(self._on_page_wanted)
        self.header.tab_wanted.connect(self.go_tab)
        self.header.lock_wanted.connect(self.lock_wanted)
        self._kit.tasks.changed.connect(self._on_changed)
        self._kit.tasks.failed.connect(self._kit.notify.failure)
        self._kit.notify.said.connect(self._on_said)
        self._kit.look.changed.connect(self._on_look_changed)

    def _made(self, spec: PageSpec) -> Page:
        if spec.key not in self._built:
            page = spec.build()
            # Queued, so that no page is put away inside its own mouse or key event.
            page.go.connect(self._on_go, Qt.ConnectionType.QueuedConnection)
            page.saving.connect(self.header.save_mark.show_state)
            self._built[spec.key] = page
            self._stack.addWidget(page)
            self.built.emit(page)
        return self._built[spec.key]

    def _show_place(self) -> None:
        spec = self._specs[self.place.page]
        about = self.place.client if spec.scope is Scope.CLIENT else None
        self.rail.show_place(spec.key, about)
        if about is None:
            self.header.show_place(spec.words, None)
        else:
            self.header.show_place(self.codename(about), spec.key)

    def _on_go(self, place: Place) -> None:
        self.go(place)

    def _on_page_wanted(self, key: str) -> None:
        self.go(Place(key))

    def _on_clients(self, clients: tuple[Client, ...]) -> None:
        self.clients = tuple(client for client in clients if client.archived_on is None)
        self._codenames = {client.id: client.codename for client in clients}
        self.rail.show_clients(self.clients)
        self._show_place()
        self.clients_shown.emit()
        here = {place.client for place in (self.place, *self._past) if place.client is not None}
        unknown = here.union(*(page.about for page in self.pages)) - set(self._codenames)
        if unknown:
            self._kit.tasks.run(self, partial(self._ways.gone, frozenset(unknown)), self._on_gone)

    def _on_gone(self, gone: frozenset[ClientId]) -> None:
        """Nothing leads to a client who is not in the journal any more, and no page keeps what it showed of them."""
        self._past = [place for place in self._past if place.client not in gone]
        if self.place.client in gone:
            self.go(Place(self._ways.home), remember=False)
        for page in self.pages:
            if page.about & gone:
                page.forget()
        # Behind what leaving handed over: it is answered by then.
        self._kit.tasks.in_line(self, partial(self._put_apart, gone))

    def _put_apart(self, gone: frozenset[ClientId]) -> None:
        for key, page in tuple(self._built.items()):
            # One that still holds words of somebody else is needed to save them; no way leads to what else stands there.
            if page.about & gone and page is not self.page and not page.unsaved:
                del self._built[key]
                self._stack.take_out(page)
                page.deleteLater()

    def _on_changed(self, change: Change) -> None:
        if change.touched & Touched.CLIENTS:
            self.reload_clients()
        for page in self._built.values():
            page.heed(change)

    def _on_said(self, channel: Channel, words: str, act_words: str, act: Callable[[], object] | None) -> None:
        self.banner.say(channel, words, act_words, act)

    def _on_look_changed(self) -> None:
        self.rail.fit(self.width())


class Visit:
    """Goes to a place when called."""

    def __init__(self, workspace: Workspace, place: Place) -> None:
        self._workspace, self._place = workspace, place

    def __call__(self) -> None:
        """Go there."""
        self._workspace.go(self._place)
