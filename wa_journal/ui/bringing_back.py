"""What was dropped on any page is told once, with the way to bring it back; the palette brings it back later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wa_journal.model.change import Change, Touched
from wa_journal.model.dropped import Dropped
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.place import Place
from wa_journal.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class BringingBack(QObject):
    """Joins the pages on which words are dropped with the service that holds them."""

    def __init__(self, parent: QObject, kit: Kit, suite: Suite, workspace: Workspace) -> None:
        super().__init__(parent)
        self._kit, self._suite, self._workspace = kit, suite, workspace

    def tell(self, dropped: Dropped) -> None:
        """Say what was dropped and what stands now."""
        if dropped.amends:
            words = self.tr("The amendment of session {number} is dropped; the entry stands as it was.")
        elif dropped.alone:
            words = self.tr("Session {number} is dropped with what was written of it; nothing else was recorded.")
        else:
            words = self.tr("What was written of session {number} is dropped; all else that was recorded stays.")
        told = words.format(number=dropped.session.number)
        self._kit.notify.say(Channel.GOOD, told, self.tr("Bring it back"), self.bring_back)

    def bring_back(self) -> None:
        """Bring back what was dropped last, and go to where it is written on."""
        # What is typed at the moment is in the journal first: it must not be saved over what comes back.
        self._workspace.leave()
        job = self._kit.tasks.run(self, self._suite.dropping.bring_back, self._on_back)
        pages = self._workspace.pages
        for page in pages:
            page.keep_still(still=True)
        job.ended = partial(self._on_ended, pages)

    def _on_ended(self, pages: tuple[Page, ...]) -> None:
        for page in set(pages).intersection(self._workspace.pages):
            page.keep_still(still=False)

    def _on_back(self, back: Dropped | None) -> None:
        if back is None:
            words = self.tr("Nothing was dropped since the journal was unlocked.")
            self._kit.notify.say(Channel.INFO, words)
            return
        session = back.session
        self._workspace.banner.clear()
        self._kit.tasks.changed.emit(Change(Touched.ENTRIES | Touched.SESSIONS | Touched.TAGS, session.client))
        self._workspace.go(Place("session", session.client, session.id))
        # A session that is open already may show other words.
        self._workspace.page.refresh()
