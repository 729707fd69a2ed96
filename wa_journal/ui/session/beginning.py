"""Beginning a session: a client's first one, and today's beside one of an earlier day that is not finished."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, SignalInstance

from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place
from wa_journal.ui.session.loaded import Loaded


class Beginning(QObject):
    """Holds the `empty` screen, and says so where the officer who wanted a new entry goes on with an older one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        told = self.tr("It is begun when you have met, and keeps what you rate, write and agree.")
        begin = self.tr("Begin the first session")
        self.empty = EmptyState(page.kit.look, "entry", self.tr("No session yet"), told, begin, self._on_begin)

    def tell(self, loaded: Loaded, *until: SignalInstance) -> None:
        """Say that the session shown was not begun just now, where today's words would go under another day."""
        if not self._page.place.begin or loaded.begun or not loaded.of_earlier_day:
            return
        told = self.tr("Session {number} of {day} is not finished: what you write here belongs to it.")
        told = told.format(number=loaded.session.number, day=day(loaded.session.on))
        todays = partial(self._on_begin, todays=True)
        self._page.banner.say(Channel.INFO, told, self.tr("Begin today's"), todays, until)

    def _on_begin(self, *, todays: bool = False) -> None:
        self._page.go.emit(Place("session", self._page.place.client, begin=True, todays=todays))
