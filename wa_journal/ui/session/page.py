"""The page of one session: five minutes from the first key to the read-back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Session
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.focus import take_focus
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.place import Place
from wa_journal.ui.session.at_rest import AtRest
from wa_journal.ui.session.beginning import Beginning
from wa_journal.ui.session.drafting import Drafting
from wa_journal.ui.session.dropping import Dropping
from wa_journal.ui.session.finishing import Finishing
from wa_journal.ui.session.keys import offer_keys
from wa_journal.ui.session.loaded import Loaded, load, shows
from wa_journal.ui.session.record import SessionRecord
from wa_journal.ui.session.spell_desk import SpellDesk
from wa_journal.ui.session.tag_desk import TagDesk
from wa_journal.ui.session.tags_panel import TagsPanel
from wa_journal.ui.session.typed_ahead import TypedAhead
from wa_journal.ui.session.voice_desk import VoiceDesk
from wa_journal.ui.session.writing_view import WritingView

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class SessionPage(Page):
    """Ratings, the entry with its tags, the checklist and next time; nothing typed is ever waited for."""

    concerns = Touched.TAGS | Touched.RATINGS | Touched.SESSIONS | Touched.PRACTICE | Touched.ENTRIES

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Session"))
        self._suite = suite
        self._loaded: Loaded | None = None
        self.editor, self.tags = SectionsEditor(kit.look), TagsPanel(kit.look)
        self.record = SessionRecord(self, suite)
        self.desk = TagDesk(self, suite, self.editor, self.tags)
        self.voices = VoiceDesk(self, suite, self.editor)
        self.drafting = Drafting(self, suite, self.editor, self.record.answers)
        self.ahead = TypedAhead(self, suite, self.drafting)
        self.finishing = Finishing(self, suite, self.record, self.drafting, self.desk)
        self.tags.after = self.finishing.button
        self.rest = AtRest(self)
        self.dropping = Dropping(self, suite, self.record, self.drafting, self.rest)
        foot = (self.voices.button, self.dropping.button, self.finishing.button)
        self.writing = WritingView(self, self.record, self.editor, self.tags, foot)
        self.beginning = Beginning(self, suite, self.drafting)
        self.empty = self.beginning.empty
        self._screens = OneOf()
        for screen in (self.writing, self.finishing.view, self.empty, self.rest):
            self._screens.addWidget(screen)
        self.fill(self._screens, margin=3.5)
        offer_keys(self, self.record, self.finishing, self.desk.add)
        self.spelling = SpellDesk(self, suite, self.editor)
        self._connect()

    def _connect(self) -> None:
        for rested in (self.spelling.check, self.writing.count, self.desk.suggest):
            self.drafting.rested.connect(rested)
        self.record.stepped.connect(self.desk.tell_back)
        for changed in (self.record.stepped, self.desk.suggested):
            changed.connect(self.voices.reload)
        self.record.ahead.follow(self.desk.deciding, self.voices.turning)
        self.tags.undo_wanted.connect(self.record.undo)
        for follow in (self.writing.tell_here, self.writing.follow, self.finishing.follow):
            self._screens.turned.connect(follow)
        self.finishing.kept.connect(self._on_kept)
        for gone in (self.dropping.gone, self.beginning.taken_back):
            gone.connect(self._let_go)
        self.finishing.view.back.connect(self._on_back)
        self.finishing.view.finished.connect(self._on_done)
        self.finishing.view.strained.connect(self._on_dip)

    def visit(self, place: Place) -> None:
        """Open a session; one that is open already is left as it is."""
        plain = place.start is None and not place.part and not place.look
        if plain and shows(self._loaded, place) and place.session == self.in_sight:
            self.place = place
            self._screens.show_piece(self.writing)
        else:
            self._stale |= self.ahead.put_away(self.place)
            super().visit(place)

    def reload(self) -> None:
        """Load the session."""
        place = self.place
        if not shows(self._loaded, place):
            self._wait()
        done = self._while_here(partial(self._on_loaded, self.ahead.taken, self.drafting.edits))
        job = self.kit.tasks.run(self, lambda: load(self._suite, place), done, partial(self._on_not_loaded, place))
        job.undone = partial(self.writing.give_up, place)

    def heed(self, change: Change) -> None:
        """Take in what others changed about this session, on coming back if out of sight; what is being typed is not touched."""
        if self._loaded is not None and change.touched & Touched.TAGS and change.client == self._loaded.session.client:
            self.desk.reload()
            self.record.reload()
        self._stale = self._stale or (bool(change.touched & self.concerns) and not self.isVisible())

    @property
    def unsaved(self) -> bool:
        """Say whether words are typed that are in the journal neither as a draft nor as an entry."""
        return self.drafting.unsaved or self.ahead.unsaved or super().unsaved

    @property
    def in_sight(self) -> SessionId | None:
        """Give the session that is written or at rest; one that was only begun goes nowhere."""
        if self._screens.shows(self.rest):
            return self.rest.session
        loaded = self._loaded
        known = loaded is not None and loaded.session.client == self.place.client and not self.beginning.untouched
        return loaded.session.id if loaded is not None and known else None

    @property
    def writes(self) -> bool:
        """Say whether the session is being written: one that is read back or at rest is not."""
        return self._loaded is not None and self._screens.shows(self.writing)

    @property
    def writing_at(self) -> int | None:
        """Give the place in the words that are written."""
        here = self.editor.selection() if self.writes else None
        return here[1] if here else None

    def leave(self) -> None:
        """Have the draft and every open field saved before the page is left."""
        self.drafting.flush()
        self.ahead.flush()
        if self.ahead.put_away(self.place):
            self._stale = True
            self.kit.tasks.in_line(self, self._on_put_away)
        if self._loaded is not None:
            self.record.leave()
            super().leave()

    def forget(self) -> None:
        """Empty the boxes; words of other sessions that are not saved yet stay."""
        self._hold(None)
        self.drafting.forget()

    def _wait(self) -> None:
        """Show that another session is on its way; what is typed meanwhile is written into that one."""
        self._let_go()
        self._screens.show_piece(self.writing)
        self.writing.wait(self.place)
        self.take_focus_late()

    def _hold(self, loaded: Loaded | None) -> None:
        self._loaded = loaded
        self.finishing.show(loaded.session if loaded is not None else None)
        self.dropping.show(loaded)
        self.beginning.show(loaded)

    def _on_loaded(self, taken: int, edits: int, loaded: Loaded | None) -> None:
        if taken != self.ahead.taken:
            return
        if self.place.look and loaded is not None:
            self._show_only(loaded)
            return
        typed = self.drafting.typed
        at_rest = loaded is not None and loaded.at_rest
        if typed and (loaded is None or at_rest):
            self.place = replace(self.place, begin=True)
            self.reload()
            return
        known = loaded is not None and shows(self._loaded, Place("session", session=loaded.session.id))
        newer = known and (self.drafting.unsaved or self.drafting.edits != edits)
        stays = newer or (known and loaded is not None and loaded.is_written(self.editor.sections))
        self._hold(None if at_rest else loaded)
        if loaded is None or at_rest:
            self._show_none_written(loaded)
            return
        self.beginning.tell(loaded, self.finishing.kept, self.dropping.gone, ahead=typed)
        # Loaded again, the page shows this session: it begins none a second time.
        self.place = replace(self.place, session=loaded.session.id, begin=False, todays=False, tab=False)
        self._screens.show_piece(self.writing)
        self.writing.show_loaded(loaded)
        if not stays:
            self.drafting.show(loaded.session, loaded.sections)
            self.editor.add(self.ahead.back(loaded))
            self.beginning.before = self.drafting.sections
            self.editor.add(typed)
            self.writing.parts.show_whole(whole=loaded.whole)
        self._look_through(loaded)
        if not self._went_there() and not stays and not typed:
            self.take_focus_late()

    def _show_only(self, loaded: Loaded) -> None:
        """Show a session as it is written; whatever stands in the boxes is nobody's draft."""
        self._hold(None)
        self.drafting.begin(SessionId(""))
        self._screens.show_piece(self.writing)
        self.writing.show_only(loaded, self.place.part)
        self.desk.show(loaded)

    def _on_not_loaded(self, place: Place, error: JournalError) -> None:
        """A session that was taken back is shown no more: the client's newest one is."""
        self.writing.offer_again(error)
        if isinstance(error, NoSuchSession) and place == self.place and place.session is not None:
            self._hold(None)
            self.place = Place(place.page, place.client)
            self.reload()

    def _show_none_written(self, loaded: Loaded | None) -> None:
        """Show what can be begun, or asked for, where no session waits to be written."""
        if loaded is not None:
            self.rest.show_loaded(loaded)
        self._screens.show_piece(self.empty if loaded is None else self.rest)
        self.dropping.rest(loaded)
        self.take_focus_late()

    def _went_there(self) -> bool:
        """Go once to the part or passage that was asked for: who writes on is not put back there."""
        place, self.place = self.place, replace(self.place, part="", start=None, end=None)
        if self.writing.ways.to_part(place.part):
            return True
        return place.start is not None and place.end is not None and self.editor.select(place.start, place.end)

    def _look_through(self, loaded: Loaded) -> None:
        """Show what is said about the words: tags, whose each sentence is, spelling, their number."""
        self.desk.show(loaded)
        self.voices.show(loaded.session.id)
        self.spelling.check(loaded.session.language)
        self.writing.count()
        if self.editor.text and not loaded.tags and not loaded.went_through:
            self.desk.suggest()

    def take_focus(self) -> None:
        """Begin with the ratings while there are neither ratings nor words, else where the words are."""
        if self._loaded is not None and self._loaded.unrated and not self.editor.text:
            self.writing.ways.to_ratings()
        elif self._screens.shows(self.writing):
            self.writing.ways.to_entry()
        elif self._screens.shows(self.empty):
            self.empty.button.setFocus()
        elif self._screens.shows(self.rest):
            self.rest.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever just starts typing writes the entry, unless something beside the ratings has the focus."""
        written = event.text().isprintable() and event.text().strip()
        if written and self._screens.shows(self.writing) and self.writing.ways.free_to_write:
            self.writing.ways.to_entry()
            self.editor.type(event.text())
        else:
            super().keyPressEvent(event)

    def _on_put_away(self) -> None:
        """Where the page is in sight all the same, what was typed stands in its session."""
        if self._stale:
            self.refresh()

    def _on_kept(self, session: Session) -> None:
        if self._loaded is not None:
            self._loaded = replace(self._loaded, session=session)
        self._screens.show_piece(self.finishing.view)

    def _on_back(self) -> None:
        self._screens.show_piece(self.writing)
        take_focus(self.editor)

    def _let_go(self) -> None:
        self._hold(None)
        self.drafting.hold()

    def _on_dip(self, kind: StrainKind) -> None:
        self._screens.show_piece(self.writing)
        self.record.confirm_dip(kind)
        self.writing.ways.to_repair()

    def _on_done(self) -> None:
        # What is finished is not written on by coming back.
        self._hold(None)
        self._screens.show_piece(self.writing)
        self.go.emit(Place("today"))
