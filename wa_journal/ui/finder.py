"""Finding or doing anything by a few letters: commands, clients, settings, what stands open, and passages of entries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.practice import PracticeItem
from wa_journal.model.search import Hit, Query
from wa_journal.model.sessions import EarlierStrain
from wa_journal.ui.found import found_kind, found_place, found_words
from wa_journal.ui.kit import Kit
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.phrases import day
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.shell.keys_sheet import keys_told
from wa_journal.ui.shell.palette import Offer, Palette
from wa_journal.ui.shell.workspace import Visit, Workspace
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_HITS = 8
_LIKELY = ("new_entry", "go_today")


class Finder(QObject):
    """Joins the palette with the window's commands, the workspace and the services."""

    def __init__(self, window: MainWindow, kit: Kit, suite: Suite, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._kit, self._suite, self._workspace = window, kit, suite, workspace
        self._box: Palette | None = None

    def show(self) -> None:
        """Find or do anything; what stands open is offered as soon as it is known."""
        clients = tuple(Offer(one.codename, self.tr("client"), self._to("entries", one.id)) for one in self._by_last())
        # Before a letter is typed the likely ones stand in sight: the client seen last, a new entry, Today.
        commands = sorted(self._commands(), key=lambda offer: offer.likely, reverse=True)
        offers = (*clients[:1], *commands, *self._page_commands(), *clients[1:], *self._settings())
        self._open(Palette(self._kit.look, offers, self._find, self._window))
        self._kit.tasks.run(self, self._suite.sessions.open_strains, self._on_strains)

    def go_for_client(self, place: Place, asked: str, kind: str) -> None:
        """Go to a page about the only client there is; of several one is chosen, the one who was open last first."""
        work = self._workspace
        if not work.clients:
            work.add_wanted.emit()
        elif len(work.clients) == 1:
            work.go(replace(place, client=work.clients[0].id))
        else:
            offers = tuple(Offer(one.codename, kind, Visit(work, replace(place, client=one.id))) for one in self._by_last())
            self._open(Palette(self._kit.look, offers, None, self._window, asked))

    def _by_last(self) -> list[Client]:
        return sorted(self._workspace.clients, key=lambda one: one.id != self._workspace.last_client)

    def _open(self, box: Palette) -> None:
        self._box = box
        box.finished.connect(self._on_finished)
        box.open()

    def _on_finished(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
        self._box = None

    def _commands(self) -> tuple[Offer, ...]:
        return tuple(
            Offer(
                action.text(),
                str(action.property("group")),
                action.trigger,
                note=keys_told(action),
                also=self.tr("tour") if action.objectName() == "tour" else "",
                likely=action.objectName() in _LIKELY,
            )
            for action in self._window.commands.actions
            if action.isEnabled()
        )

    def _page_commands(self) -> tuple[Offer, ...]:
        """What is done by key on the page that is open."""
        work = self._workspace
        return tuple(
            Offer(action.text(), work.page_words(), action.trigger, note=keys_told(action))
            for action in work.page.actions()
            if action.isEnabled()
        )

    def _settings(self) -> tuple[Offer, ...]:
        """Each setting, found by its choices as well; it is looked at where it is set."""
        return tuple(
            Offer(one.label, self.tr("setting"), Visit(self._workspace, Place("settings", part=one.key)), told, also=told)
            for one in self._suite.preferences.known
            for told in (" · ".join(worded(choice) for _, choice in one.choices),)
        )

    def _to(self, page: str, client: ClientId) -> Visit:
        return Visit(self._workspace, Place(page, client))

    def _on_strains(self, found: tuple[EarlierStrain, ...]) -> None:
        if self._box is not None:
            names = {client.id: client.codename for client in self._workspace.clients}
            known = (one for one in found if one.strain.client in names)
            self._box.offer(tuple(self._strain(one, names[one.strain.client]) for one in known))

    def _strain(self, one: EarlierStrain, codename: str) -> Offer:
        words = QCoreApplication.translate("SearchPage", "{codename} · session {number}")
        place = Place("entries", one.strain.client, one.strain.session, part=REPAIR)
        return Offer(
            words.format(codename=codename, number=one.number),
            self.tr("strain"),
            Visit(self._workspace, place),
            note=self.tr("a strain is open"),
            also=self.tr("open repair"),
        )

    def _find(self, owner: QObject, words: str, told: Callable[[tuple[Offer, ...]], None]) -> None:
        query = Query(words, limit=_HITS)

        def _show(found: tuple[tuple[Hit, ...], tuple[PracticeItem, ...]]) -> None:
            hits, items = found
            told((*(self._hit(hit, items) for hit in hits), self._everywhere(words)))

        self._kit.tasks.run(owner, lambda: (self._suite.finding.find(query), self._suite.practice.all_items()), _show)

    def _hit(self, hit: Hit, items: tuple[PracticeItem, ...]) -> Offer:
        visit = Visit(self._workspace, found_place(hit, items))
        return Offer(found_words(hit, items), found_kind(hit), visit, hit.excerpt.replace("\n", " "), hit.marks, day(hit.on))

    def _everywhere(self, words: str) -> Offer:
        place = Place("search", words=words)
        return Offer(self.tr("Search all entries for these words"), self.tr("search"), Visit(self._workspace, place))
