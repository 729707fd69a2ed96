"""The read-back of the session in hand: shown at once, and again when its trend and its tags are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wa_journal.model.today import ReadBack
from wa_journal.ui.page import Page
from wa_journal.ui.session.read_back import ReadBackView
from wa_journal.ui.session.tag_desk import TagDesk

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class ReadBackDesk(QObject):
    """Joins the view of the read-back with the services."""

    def __init__(self, page: Page, suite: Suite, view: ReadBackView, tags: TagDesk) -> None:
        super().__init__(page)
        self._page, self._suite, self._view, self._tags = page, suite, view, tags
        self._moved = False
        view.not_begun.connect(self._on_not_begun)
        view.went_through.connect(self._on_went_through)

    def show(self, told: ReadBack) -> None:
        """Show what was kept, then have it told again with the trend."""
        self._moved = told.begun
        self._view.show_read_back(told)
        self._view.done.setFocus()
        self.again()

    def again(self, *, looked_through: bool = False) -> None:
        """Tell the tags that wait, once all of the finished entry was looked through; only then ask about them."""
        session, suite = self._tags.session, self._suite
        told = self._on_looked_through if looked_through else self._on_told
        self._page.run_aside(lambda: suite.today.read_back(session), told)

    def _on_told(self, told: ReadBack, *, looked_through: bool = False) -> None:
        if told.session.id == self._tags.session:
            told = replace(told, begun=told.begun and self._moved)
            self._view.show_read_back(told, looked_through=looked_through)

    def _on_looked_through(self, told: ReadBack) -> None:
        self._on_told(told, looked_through=True)

    def _on_went_through(self) -> None:
        self._view.done.setFocus()
        self._tags.went_through(self._on_kept)

    def _on_kept(self) -> None:
        self.again(looked_through=True)

    def _on_not_begun(self) -> None:
        client, suite = self._page.place.client, self._suite
        if client is not None:
            self._page.run(lambda: suite.life.not_begun(client))
            self.again()
