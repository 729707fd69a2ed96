"""What is dropped goes on every page, and is told once with the way to bring it back; the palette brings it back later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wa_journal.model.change import Change, Touched
from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.ui.job import Job
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Holder, Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.place import Place
from wa_journal.ui.session.loaded import dropped
from wa_journal.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_Held = dict[Holder, tuple[Section, ...]]
_TOUCHED = Touched.ENTRIES | Touched.SESSIONS | Touched.TAGS


class BringingBack(QObject):
    """Joins the pages on which words are dropped with the service that holds them."""

    def __init__(self, parent: QObject, kit: Kit, suite: Suite, workspace: Workspace) -> None:
        super().__init__(parent)
        self._kit, self._suite, self._workspace = kit, suite, workspace
        self._back: Job | None = None
        self._told = ""
        kit.tasks.run(self, suite.dropping.forget_old)

    def drop(self, session: SessionId) -> None:
        """Drop what was begun of a session, with what stands of it on another page and is not in the journal yet."""
        page, suite = self._workspace.page, self._suite
        if page.still:
            # Pressed twice, it drops once; what the second would tell is untrue.
            return
        self._workspace.leave()
        held = {one: words for one in self._holders() if (words := one.hand_over(session)) is not None}
        unkept, change = next(iter(held.values()), None), Change(_TOUCHED, page.place.client)
        done, failed = partial(self._on_dropped, session, held), partial(self._on_not_dropped, page, session, held)
        self._stilled(self._kit.tasks.run(self, lambda: dropped(suite, session, unkept), done, failed, change))

    def tell(self, taken: Dropped | None) -> None:
        """Say what was dropped and what stands now; what is told of an earlier drop would be read as that of one of nothing."""
        if taken is None:
            self._kit.notify.say(
                Channel.INFO, self.tr("No words are begun there, so none were dropped. What was rated and noted stays.")
            )
            return
        if taken.apart:
            words = self.tr(
                "Session {number} is not in the journal any more. What you typed for it can be brought back for a day."
            )
        elif taken.amends:
            words = self.tr("The amendment of session {number} is dropped; the entry stands as it was.")
        elif taken.alone and not taken.draft.sections:
            words = self.tr("Session {number} is gone: nothing was written or recorded of it.")
        elif taken.alone:
            words = self.tr("Session {number} is dropped with what was written of it; nothing else was recorded.")
        else:
            words = self.tr("What was written of session {number} is dropped; all else that was recorded stays.")
        # It stands on while one goes on to other clients.
        told = " · ".join(
            filter(None, (self._workspace.codename(taken.session.client), words.format(number=taken.session.number)))
        )
        self._kit.notify.say(Channel.GOOD, told, self.tr("Bring it back"), self.bring_back)
        self._told = self._workspace.banner.words

    def take_back(self) -> None:
        """Bring back what is told as dropped; what cannot be read any more is not brought back unseen."""
        if self._told and self._workspace.banner.words == self._told:
            self.bring_back()

    def bring_back(self) -> None:
        """Bring back what was dropped last, and go to where it is written on."""
        if self._back is not None:
            # Pressed twice, it brings back one.
            return
        # What is typed at the moment is in the journal first: it must not be saved over what comes back.
        self._workspace.leave()
        self._back = self._kit.tasks.run(self, self._suite.dropping.bring_back, self._on_back)
        self._stilled(self._back)

    def _holders(self) -> tuple[Holder, ...]:
        return tuple(one for page in self._workspace.pages for one in page.holders)

    def _stilled(self, job: Job) -> None:
        """Let no page take words until it is done: they would be saved over, or go along."""
        pages = self._workspace.pages
        for page in pages:
            page.keep_still(still=True)
        job.ended = partial(self._on_ended, pages, job)

    def _on_ended(self, pages: tuple[Page, ...], job: Job) -> None:
        if job is self._back:
            self._back = None
        for page in set(pages).intersection(self._workspace.pages):
            page.keep_still(still=False)

    def _on_dropped(self, session: SessionId, held: _Held, taken: Dropped | None) -> None:
        if taken is None:
            _give_back(session, held)
            self.tell(None)
            return
        for one in self._holders():
            one.let_go(taken)
        self.tell(taken)

    def _on_not_dropped(self, page: Page, session: SessionId, held: _Held, error: JournalError) -> None:
        _give_back(session, held)
        page.fail(error)

    def _on_back(self, back: Dropped | None) -> None:
        if back is None:
            words = self.tr("Nothing that was dropped is left to bring back; it is held for a day.")
            self._kit.notify.say(Channel.INFO, words)
            return
        session = back.session
        self._workspace.banner.clear()
        self._kit.tasks.changed.emit(Change(_TOUCHED, session.client))
        self._workspace.go(Place("session", session.client, session.id))
        # A session that is open already may show other words.
        self._workspace.page.refresh()


def _give_back(session: SessionId, held: _Held) -> None:
    for one, words in held.items():
        one.resume(session, words)
