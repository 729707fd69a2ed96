"""Finishing an entry: it is kept, read back at once, and read back again when its trend and its tags are known."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.sessions import Session
from wa_journal.model.today import ReadBack
from wa_journal.ui.page import Page
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.session.drafting import Drafting
from wa_journal.ui.session.loaded import finished
from wa_journal.ui.session.read_back import ReadBackView
from wa_journal.ui.session.record import SessionRecord
from wa_journal.ui.session.tag_desk import TagDesk

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class Finishing(QObject):
    """Joins `button` and the `view` of the read-back with the services; `kept` hands over the session as it stands then."""

    kept = Signal(object)

    def __init__(self, page: Page, suite: Suite, record: SessionRecord, drafting: Drafting, tags: TagDesk) -> None:
        super().__init__(page)
        self._page, self._suite = page, suite
        self._record, self._drafting, self._tags = record, drafting, tags
        self._session: Session | None = None
        self._told: ReadBack | None = None
        self._moved = self._still = self._looked_through = False
        self._answer: QAction | None = None
        self.button = Button(self.tr("Finish"), self.finish, "primary")
        self.view = ReadBackView(page.kit.look)
        self.view.not_begun.connect(self._on_not_begun)
        self.view.went_through.connect(self._on_went_through)
        self.view.read_again.connect(self._on_read_again)
        tags.suggested.connect(self._on_suggested)
        tags.unread.connect(self._on_unread)

    def show(self, session: Session | None) -> None:
        """Stand ready to finish this session; None while none is loaded."""
        if self._session is None or session is None or session.id != self._session.id:
            # Whoever goes on to another session meanwhile can write there.
            self._hold_still(still=False)
        self._session = session

    def finish(self) -> None:
        """Keep the entry as finished and read it back."""
        if self._session is None or self._page.still or not self.button.isEnabled():
            return
        # What stands in a field that was not left yet is kept first, so that the read-back knows it.
        self._record.leave()
        self.button.rest()
        session, sections, suite = self._session, self._drafting.hand_over(), self._suite
        change = Change(Touched.ENTRIES | Touched.SESSIONS | Touched.TAGS | Touched.CLIENTS, session.client)
        run = self._page.kit.tasks.run
        done, failed = partial(self._on_finished, sections), partial(self._on_not_finished, session.id, sections)
        job = run(self._page, lambda: finished(suite, session.id, sections), done, failed, change)
        # What is typed until the answer comes would be an amendment of what is kept just now.
        self._hold_still(still=True)
        job.ended = partial(self._on_ended, session.id)

    def answer_by(self, action: QAction) -> None:
        """Let a command of the page answer what the read-back asks about the tags."""
        self._answer = action

    def follow(self) -> None:
        """Offer over the read-back the one command that it asks for, while it asks."""
        # Out of sight with its whole page, the view is still the screen that stands open there.
        if self._answer is not None and not self.view.isHidden():
            self._answer.setEnabled(self.view.asks_about_tags)

    def went_through(self) -> None:
        """Say that no tag is missing: over the read-back as its button says it, else as the list of tags does."""
        if self.view.isHidden():
            self._tags.finish()
        elif self.view.asks_about_tags:
            self._on_went_through()

    def _hold_still(self, *, still: bool) -> None:
        if still is not self._still:
            self._still = still
            self._page.keep_still(still=still)

    def _on_ended(self, session: SessionId) -> None:
        if self._session is not None and self._session.id == session:
            self._hold_still(still=False)

    def _on_finished(self, sections: tuple[Section, ...], told: ReadBack) -> None:
        """Read back; whoever went on to another session is left there."""
        self.button.resume()
        self._drafting.kept(told.session.id, sections)
        if self._session is None or told.session.id != self._session.id:
            return
        self._session, self._moved, self._looked_through = told.session, told.begun, False
        self.kept.emit(told.session)
        self._show(told)
        self.view.done.setFocus()
        self._again()
        self._tags.suggest()

    def _on_not_finished(self, session: SessionId, sections: tuple[Section, ...], error: JournalError) -> None:
        self.button.resume()
        until = (self._drafting.written,) if isinstance(error, NothingWritten) else ()
        self._page.fail(error, *until)
        self._drafting.resume(session, sections)

    def _again(self) -> None:
        """Tell the tags that wait, once all of the finished entry was looked through; only then ask about them."""
        session, suite = self._tags.session, self._suite
        job = self._page.run_aside(lambda: suite.today.read_back(session), partial(self._on_told, self._looked_through))
        if self._looked_through:
            job.undone = partial(self._on_unread, session)

    def _on_told(self, looked_through: bool, told: ReadBack) -> None:
        if told.session.id == self._tags.session:
            self._show(replace(told, begun=told.begun and self._moved), looked_through=looked_through)

    def _show(self, told: ReadBack, *, looked_through: bool = False, unread: bool = False) -> None:
        self._told = told
        self.view.show_read_back(told, looked_through=looked_through, unread=unread)
        self.follow()

    def _on_unread(self, session: SessionId) -> None:
        if not self.view.isHidden() and self._told is not None and self._told.session.id == session:
            self._show(self._told, unread=True)

    def _on_read_again(self) -> None:
        self.view.done.setFocus()
        self._page.banner.try_again()
        if self._told is not None:
            self._looked_through = False
            self._show(self._told)
            self._tags.suggest()

    def _on_suggested(self) -> None:
        if not self.view.isHidden():
            self._looked_through = True
            self._again()

    def _on_went_through(self) -> None:
        self.view.done.setFocus()
        self._tags.went_through(self._on_went_through_kept)

    def _on_went_through_kept(self) -> None:
        self._again()

    def _on_not_begun(self) -> None:
        client, suite = self._page.place.client, self._suite
        if client is not None:
            self._page.run(lambda: suite.life.not_begun(client))
            self._again()
