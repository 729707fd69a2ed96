"""The page of one session: five minutes from the first key to the read-back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.said import numbered
from wa_journal.model.today import ReadBack
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller, TwoColumns
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.parts.focus import take_focus
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.session.drafting import Drafting
from wa_journal.ui.session.keys import offer_keys
from wa_journal.ui.session.loaded import Loaded, finished, keep_typed, load, shows
from wa_journal.ui.session.panes import Panes
from wa_journal.ui.session.part_bar import PartBar
from wa_journal.ui.session.read_back import ReadBackView
from wa_journal.ui.session.read_back_desk import ReadBackDesk
from wa_journal.ui.session.record import SessionRecord
from wa_journal.ui.session.spell_desk import SpellDesk
from wa_journal.ui.session.tag_desk import TagDesk
from wa_journal.ui.session.tags_panel import TagsPanel
from wa_journal.ui.session.voice_desk import VoiceDesk
from wa_journal.ui.session.ways import CHECKLIST, NOTES, TAGS, Rooms, Ways

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

# So many steps of a pane stay in sight, however much stands above and below it.
_LEAST = 30


class SessionPage(Page):
    """Ratings, the entry with its tags, the checklist and next time; nothing typed is ever waited for."""

    concerns = Touched.TAGS | Touched.RATINGS | Touched.SESSIONS | Touched.PRACTICE | Touched.ENTRIES

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Session"))
        self._suite = suite
        self._loaded: Loaded | None = None
        self._taken = 0
        look = kit.look
        self.editor, self.tags = SectionsEditor(look), TagsPanel(look)
        self.record = SessionRecord(self, suite)
        self.desk = TagDesk(self, suite, self.editor, self.tags)
        self.voices = VoiceDesk(self, suite, self.editor)
        self.drafting = Drafting(self, suite, self.editor)
        self.parts = PartBar(look, self.editor)
        self.words = PlainLabel("", "small", wrap=False)
        self.amending = PlainLabel("", "strong")
        self.amending.hide()
        self.tags.after = self.finish = Button(self.tr("Finish"), self._on_finish, "primary")
        self.read_back = ReadBackView(look, self._on_back, self._on_done)
        told = self.tr("It is begun when you have met, and keeps what you rate, write and agree.")
        begin = self.tr("Begin the first session")
        self.empty = EmptyState(look, "entry", self.tr("No session yet"), told, begin, self._on_begin)
        self._stack = OneOf()
        self._build()
        offer_keys(self, self.record, self.tags, self._on_finish, self.desk.add)
        self.reading = ReadBackDesk(self, suite, self.read_back, self.desk)
        self.read_back.strained.connect(self._on_dip)
        self.spelling = SpellDesk(self, suite, self.editor)
        for rested in (self.spelling.check, self._count, self.desk.suggest):
            self.drafting.rested.connect(rested)
        self.record.stepped.connect(self.desk.tell_back)
        self.record.stepped.connect(self.voices.reload)
        self.desk.suggested.connect(self._on_suggested)
        self.tags.undo_wanted.connect(self.record.undo)

    def _build(self) -> None:
        look, record = self.kit.look, self.record
        # The repair note stands last: it opens while the officer may be writing, and must not push the boxes down.
        told = (record.facts, record.ratings, record.earlier)
        writing = column(*told, self.parts, self.editor, record.next, record.repair, None, gap=look.px(2.5))
        writing.setContentsMargins(0, 0, look.px(2), look.px(4))
        scroll = Scroller(writing)
        tags, checklist = Scroller(self.tags), Scroller(record.checklist)
        for side in (scroll, tags, checklist):
            side.give_way(look.px(_LEAST))
        sides = (
            (TAGS, self.tr("Tags"), tags),
            (CHECKLIST, self.tr("Checklist"), checklist),
            (NOTES, self.tr("Notes"), record.notes),
        )
        self.panes = Panes(look, scroll, self.tr("Write"), sides)
        self.ways = Ways(self, Rooms(self.panes, scroll, record, self.editor, self.parts, self.tags, tags))
        counted = QWidget()
        counted.setLayout(flow(self.words, self.voices.button, gap=look.px(4)))
        foot = TwoColumns(look, counted, self.finish, (1, 0))
        body = column(self.amending, self.panes, foot, gap=look.px(2))
        body.setStretch(1, 1)
        writing_page = QWidget()
        writing_page.setLayout(body)
        for piece in (writing_page, self.read_back, self.empty):
            self._stack.addWidget(piece)
        self.fill(self._stack, margin=3.5)

    def visit(self, place: Place) -> None:
        """Open a session; one that is open already is left as it is."""
        if shows(self._loaded, place) and place.session == self.in_sight and place.start is None and not place.part:
            self.place = place
            self._stack.setCurrentIndex(0)
        else:
            self._put_typed_away()
            super().visit(place)

    def reload(self) -> None:
        """Load the session."""
        place = self.place
        if not shows(self._loaded, place):
            self._wait()
        self.run(lambda: load(self._suite, place), partial(self._on_loaded, self._taken, self.drafting.edits))

    def heed(self, change: Change) -> None:
        """Take in what others changed about this session, on coming back if out of sight; what is being typed is not touched."""
        if self._loaded is not None and change.touched & Touched.TAGS and change.client == self._loaded.session.client:
            self.desk.reload()
            self.record.reload()
        self._stale = self._stale or (bool(change.touched & self.concerns) and not self.isVisible())

    @property
    def unsaved(self) -> bool:
        """Say whether words are typed that are in the journal neither as a draft nor as an entry."""
        return self.drafting.unsaved

    @property
    def in_sight(self) -> SessionId | None:
        """Give the session that is written; one that was only begun goes nowhere."""
        loaded = self._loaded
        known = loaded is not None and loaded.session.client == self.place.client and not self._untouched
        return loaded.session.id if loaded is not None and known else None

    def leave(self) -> None:
        """Have the draft and every open field saved before the page is left; a session only looked at is put away."""
        self.drafting.flush()
        self._put_typed_away()
        if self._loaded is not None:
            self.record.leave()
            if self._untouched:
                begun, self._loaded = self._loaded.session, None
                self.run(lambda: self._suite.sessions.put_away_untouched(begun))

    @property
    def _untouched(self) -> bool:
        return self._loaded is not None and self._loaded.begun and not self.editor.text

    def _on_begin(self) -> None:
        self.go.emit(Place("session", self.place.client, begin=True))

    def _wait(self) -> None:
        """Show that another session is on its way; what is typed meanwhile is written into that one."""
        self._loaded = None
        self.drafting.hold()
        self._stack.setCurrentIndex(0)
        self.amending.hide()
        self.words.setText(self.tr("Loading …"))
        self._take(words_only=True)
        self.take_focus_late()

    def _take(self, *, words_only: bool) -> None:
        for piece in (*self.record.cards, self.tags, self.finish):
            piece.setEnabled(not words_only)
        for action in self.actions():
            action.setEnabled(not words_only)

    def _put_typed_away(self) -> None:
        """Have words whose session is not loaded yet saved there, and let a load that does not know them go by."""
        if self.drafting.typed:
            place, typed, suite = self.place, self.drafting.take(), self._suite
            self._taken += 1
            self._stale = True
            self.kit.tasks.run(self, lambda: keep_typed(suite, place, typed), None, self.fail)

    def _on_loaded(self, taken: int, edits: int, loaded: Loaded | None) -> None:
        if taken != self._taken:
            return
        typed = self.drafting.typed
        if loaded is None and typed:
            self.place = replace(self.place, begin=True)
            self.reload()
            return
        known = loaded is not None and shows(self._loaded, Place("session", session=loaded.session.id))
        newer = known and (self.drafting.unsaved or self.drafting.edits != edits)
        stays = newer or (known and loaded is not None and loaded.is_written(self.editor.sections))
        self._loaded = loaded
        if loaded is None:
            self._stack.setCurrentIndex(2)
            self.take_focus_late()
            return
        # Loaded again, the page shows this session: it begins none a second time.
        self.place = replace(self.place, session=loaded.session.id, begin=False, tab=False)
        self._stack.setCurrentIndex(0)
        self._take(words_only=False)
        self.record.show(loaded)
        self.amending.setVisible(loaded.entry is not None)
        self.amending.setText(self.tr("Amending session {number}: the original stays.").format(number=loaded.session.number))
        if not stays:
            self.drafting.begin(loaded.session.id)
            self.editor.show_sections(loaded.sections)
            self.editor.add(typed)
            self.parts.show_whole(whole=any(section.text and section.voice is None for section in loaded.sections))
        went_through = loaded.session.tags_reviewed_at is not None
        self.desk.show(loaded.session.id, loaded.tags, loaded.indicators, went_through=went_through)
        self.voices.show(loaded.session.id)
        self.spelling.check(loaded.session.language)
        self._count()
        if self.editor.text and not loaded.tags and not went_through:
            self.desk.suggest()
        if self.place.part == REPAIR:
            self.ways.to_repair()
        elif self.place.start is not None and self.place.end is not None:
            self.editor.select(self.place.start, self.place.end)
        elif not stays and not typed:
            self.take_focus_late()

    def take_focus(self) -> None:
        """Begin with the ratings while there are neither ratings nor words, else where the words are."""
        if self._loaded is not None and self._loaded.unrated and not self.editor.text:
            self.ways.to_ratings()
        elif self._stack.currentIndex() == 0:
            self.ways.to_entry()
        elif self._stack.currentIndex() == 2:
            self.empty.button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever just starts typing writes the entry, unless something beside the ratings has the focus."""
        written = event.text().isprintable() and event.text().strip()
        if written and self._stack.currentIndex() == 0 and self.ways.free_to_write:
            self.ways.to_entry()
            self.editor.type(event.text())
        else:
            super().keyPressEvent(event)

    def _on_finish(self) -> None:
        if self._loaded is None or not self.finish.isEnabled():
            return
        # What stands in a field that was not left yet is kept first, so that the read-back knows it.
        self.record.leave()
        self.drafting.stop()
        self.finish.setEnabled(False)
        session, sections, suite = self._loaded.session.id, self.editor.sections, self._suite
        change = Change(Touched.ENTRIES | Touched.SESSIONS | Touched.TAGS | Touched.CLIENTS, self._loaded.session.client)
        self.kit.tasks.run(self, lambda: finished(suite, session, sections), self._on_finished, self._on_not_finished, change)

    def _on_finished(self, told: ReadBack) -> None:
        """Read back; whoever went on to another session is left there."""
        self.finish.setEnabled(True)
        if self._loaded is None or told.session.id != self._loaded.session.id:
            return
        self._loaded = replace(self._loaded, session=told.session)
        self.drafting.kept()
        self._stack.setCurrentIndex(1)
        self.reading.show(told)
        self.desk.suggest()

    def _on_suggested(self) -> None:
        if self._stack.currentIndex() == 1:
            self.reading.again(looked_through=True)

    def _on_not_finished(self, error: JournalError) -> None:
        self.finish.setEnabled(True)
        self.fail(error)
        if self.editor.text:
            self.drafting.resume()

    def _on_back(self) -> None:
        self._stack.setCurrentIndex(0)
        take_focus(self.editor)

    def _on_dip(self, kind: StrainKind) -> None:
        self._stack.setCurrentIndex(0)
        self.record.confirm_dip(kind)
        self.ways.to_repair()

    def _on_done(self) -> None:
        self._stack.setCurrentIndex(0)
        self.go.emit(Place("today"))

    def _count(self) -> None:
        self.words.setText(numbered("SessionPage", "{count} words", "{count} word", len(self.editor.text.split())))
        self.parts.count()
