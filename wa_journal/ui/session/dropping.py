"""Dropping what was begun of a session: its words go, and the entries are shown as they stand without them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wa_journal.model.change import Change, Touched
from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.ui.job import Failed
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.place import Place
from wa_journal.ui.session.at_rest import AtRest
from wa_journal.ui.session.drafting import Drafting
from wa_journal.ui.session.loaded import Loaded, dropped
from wa_journal.ui.session.record import SessionRecord

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class Dropping(QObject):
    """Joins `button` and the command with the service; `gone` tells that the words in the boxes are no session's any more."""

    gone = Signal()

    def __init__(self, page: Page, suite: Suite, record: SessionRecord, drafting: Drafting, rest: AtRest) -> None:
        super().__init__(page)
        self._page, self._suite = page, suite
        self._record, self._drafting, self._rest = record, drafting, rest
        self._loaded: Loaded | None = None
        self.button = Button("", self.drop, "quiet")
        self._act = page.act("", "", self._on_act)
        rest.drop_wanted.connect(self._on_drop_at_rest)
        drafting.apart.connect(self._on_apart)
        drafting.lost.connect(self._on_lost)
        page.holders.append(self)

    def show(self, loaded: Loaded | None) -> None:
        """Stand ready to drop what is begun of this session; None while none is written."""
        self._loaded = loaded
        self.button.setVisible(loaded is not None)
        self._name(loaded)

    def rest(self, loaded: Loaded | None) -> None:
        """Offer to drop what was begun of a session that is not written now."""
        self._act.setEnabled(loaded is not None and loaded.drafted)
        self._name(loaded)

    def _name(self, loaded: Loaded | None) -> None:
        amends = loaded is not None and loaded.entry is not None
        for one in (self.button, self._act):
            one.setText(self.tr("Drop the amendment") if amends else self.tr("Drop the draft"))

    def drop(self) -> None:
        """Drop the words that stand in the boxes; what was typed last is kept with those that can be brought back."""
        if self._loaded is None or self._page.still or not self.button.isEnabled():
            return
        # What stands in a field that was not left yet is recorded, and stays.
        self._record.leave()
        for desk in self._page.desks:
            desk.flush()
        self.button.rest()
        session, sections, suite = self._loaded.session.id, self._drafting.hand_over(), self._suite
        done, failed = partial(self._on_dropped_here, session, sections), partial(self._on_not_dropped, session, sections)
        self._run(lambda: dropped(suite, session, sections), done, failed)

    def _on_act(self) -> None:
        if self._rest.isVisible() and self._rest.session is not None:
            self._on_drop_at_rest(self._rest.session)
        else:
            self.drop()

    def _on_drop_at_rest(self, session: SessionId) -> None:
        if self._page.still:
            return
        suite, words = self._suite, self._drafting.hand_over_of(session)
        failed = partial(self._on_not_dropped, session, words) if words is not None else self._page.fail
        self._run(lambda: dropped(suite, session, words), partial(self._on_dropped_here, session, words), failed)

    def hand_over(self, session: SessionId) -> tuple[Section, ...] | None:
        """Hand over what the journal has not taken yet of a session; None where it has all of it."""
        return self._drafting.hand_over_of(session)

    def resume(self, session: SessionId, words: tuple[Section, ...]) -> None:
        """Save what was handed over, as it could not be dropped."""
        self._drafting.resume(session, words)

    def let_go(self, dropped: Dropped) -> None:
        """Show and save no word any more that was dropped on another page."""
        if self._drafting.let_go(dropped.session.id):
            self.gone.emit()
            self._page.refresh()

    def _on_apart(self, apart: Dropped) -> None:
        """Say where the words are whose session is gone, and show what is there of the client."""
        if self._drafting.let_go(apart.session.id):
            self.gone.emit()
            self._page.visit(Place(self._page.place.page, self._page.place.client))
        self._page.dropped.emit(apart)

    def _on_lost(self) -> None:
        told = self.tr(
            "This client is not in the journal any more, and no word of them can be kept. What stands here is gone "
            "when you leave it or the journal locks: copy what you need."
        )
        self._page.banner.say(Channel.ERROR, told)

    def _run(self, call: Callable[[], Dropped | None], done: Callable[[Dropped | None], object], failed: Failed) -> None:
        change = Change(Touched.ENTRIES | Touched.SESSIONS | Touched.TAGS, self._page.place.client)
        job = self._page.kit.tasks.run(self._page, call, done, failed, change)
        # What is typed until the answer comes would be saved as the draft that is dropped just now.
        self._page.keep_still(still=True)
        job.ended = partial(self._page.keep_still, still=False)

    def _on_dropped_here(self, session: SessionId, sections: tuple[Section, ...] | None, taken: Dropped | None) -> None:
        if sections is not None:
            self._drafting.kept(session, sections)
        self._on_dropped(session, taken)

    def _on_dropped(self, session: SessionId, taken: Dropped | None) -> None:
        self.button.resume()
        stays = self._loaded is None or self._loaded.session.id == session
        self._page.dropped.emit(taken)
        if taken is not None and stays:
            self.gone.emit()
        if stays and self._page.isVisible():
            there = None if taken is not None and taken.alone else session
            self._page.go.emit(Place("entries", self._page.place.client, there))

    def _on_not_dropped(self, session: SessionId, sections: tuple[Section, ...], error: JournalError) -> None:
        self.button.resume()
        self._page.fail(error)
        self._drafting.resume(session, sections)
