"""The page of one session: five minutes from the first key to the read-back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.model.ledger import LedgerKind, Party
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.sessions import Ratings, Session
from wa_journal.model.today import ReadBack
from wa_journal.ui.editor.autosave import Autosave
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.save_mark import SaveState
from wa_journal.ui.place import Place
from wa_journal.ui.session.checklist_panel import ChecklistPanel
from wa_journal.ui.session.facts_card import FactsCard
from wa_journal.ui.session.loaded import Loaded, load
from wa_journal.ui.session.next_card import NextCard
from wa_journal.ui.session.panes import WRITE, Panes
from wa_journal.ui.session.ratings_card import RatingsCard
from wa_journal.ui.session.read_back import ReadBackView
from wa_journal.ui.session.tag_desk import TagDesk
from wa_journal.ui.session.tags_panel import TagsPanel

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

TAGS, CHECKLIST = "tags", "checklist"
_THINK_MS = 1500


class SessionPage(Page):
    """Ratings, the entry with its tags, the checklist and next time; nothing typed is ever waited for."""

    concerns = Touched.TAGS | Touched.PRACTICE | Touched.RATINGS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit, "")
        self.setAccessibleName(self.tr("Session"))
        self._suite = suite
        self._loaded: Loaded | None = None
        look = kit.look
        self.facts, self.ratings, self.next = FactsCard(look), RatingsCard(look), NextCard(look)
        self.editor, self.tags, self.checklist = SectionsEditor(look), TagsPanel(look), ChecklistPanel(look)
        self.desk = TagDesk(self, suite, self.editor, self.tags)
        self.autosave = Autosave(self)
        self._think = QTimer(self)
        self._think.setSingleShot(True)
        self._think.setInterval(_THINK_MS)
        self.form = Choice(look, self.tr("How to write"), (("boxes", self.tr("Four boxes")), ("whole", self.tr("One text"))))
        self.words = PlainLabel("", "small", wrap=False)
        self.finish = Button(self.tr("Finish"), self._on_finish, "primary")
        self.read_back = ReadBackView(look, self._on_back, self._on_done)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._offer()

    def _build(self) -> None:
        look = self.kit.look
        head = row(PlainLabel(self.tr("The entry"), "heading"), self.form, gap=look.px(3))
        head.setStretch(0, 1)
        writing = column(self.facts, self.ratings, head, self.editor, self.next, None, gap=look.px(4))
        writing.setContentsMargins(0, 0, look.px(2), look.px(4))
        self._scroll = Scroller(writing)
        self._scroll.setMinimumHeight(look.px(70))
        sides = ((TAGS, self.tr("Tags"), self.tags), (CHECKLIST, self.tr("Checklist"), self.checklist))
        self.panes = Panes(look, self._scroll, self.tr("Write"), sides)
        told = PlainLabel(self.tr("Tags are made on this computer; nothing is sent."), "small")
        foot = row(self.words, told, self.finish, gap=look.px(4))
        foot.setStretch(1, 1)
        writing_page = QWidget()
        body = column(self.panes, foot, gap=look.px(2))
        body.setStretch(0, 1)
        body.setContentsMargins(0, 0, 0, 0)
        writing_page.setLayout(body)
        self._stack.addWidget(writing_page)
        self._stack.addWidget(self.read_back)
        self.fill(self._stack, margin=5)
        self.setFocusProxy(self.editor)

    def _connect(self) -> None:
        self.editor.edited.connect(self._on_edited)
        self.editor.refused.connect(self._on_refused)
        self.autosave.due.connect(self._on_save)
        self.autosave.state_changed.connect(self._on_state)
        self._think.timeout.connect(self._on_think)
        self.facts.changed.connect(self._on_facts)
        self.ratings.rated.connect(self._on_rated)
        self.ratings.strained.connect(self._on_strained)
        self.checklist.ticked.connect(self._on_ticked)
        self.next.added.connect(self._on_added)
        self.form.chosen.connect(self._on_form)

    def _offer(self) -> None:
        self.act(self.tr("Finish the entry"), "Ctrl+Return", self._on_finish)
        self.act(self.tr("Next box"), "F6", self.editor.next_box)
        self.act(self.tr("Box before"), "Shift+F6", self._on_box_before)
        self.act(self.tr("Next tag"), "Alt+Down", self._on_next_tag)
        self.act(self.tr("Tag before"), "Alt+Up", self._on_tag_before)
        self.act(self.tr("Tag the selected words"), "Ctrl+T", self.desk.add)
        self.act(self.tr("To the ratings"), "Alt+R", self._on_to_ratings)
        self.act(self.tr("To the tags"), "Alt+T", self._on_to_tags)
        self.act(self.tr("To the checklist"), "Alt+C", self._on_to_checklist)
        self.act(self.tr("To the entry"), "Alt+E", self._on_to_entry)
        self.act(self.tr("Take back the last tag, rating or tick"), "Ctrl+Alt+Z", self._on_undo)
        self.act(self.tr("Do it again"), "Ctrl+Alt+Y", self._on_redo)

    def visit(self, place: Place) -> None:
        """Open a session; one that is open already is left as it is."""
        same = self._loaded is not None and place.session is not None and place.session == self._loaded.session.id
        if same and place.start is None:
            self.place = place
            self._stack.setCurrentIndex(0)
            return
        super().visit(place)

    def reload(self) -> None:
        """Load the session."""
        place = self.place
        self.run(lambda: load(self._suite, place), self._on_loaded)

    def heed(self, change: Change) -> None:
        """Take in what others changed about this session, never touching what is being typed."""
        if self._loaded is not None and change.touched & Touched.TAGS and change.client == self._loaded.session.client:
            self.desk.reload()

    def leave(self) -> None:
        """Have the draft saved before the page is left."""
        self.autosave.flush()

    @property
    def session(self) -> Session | None:
        """Give the session that is open."""
        return self._loaded.session if self._loaded else None

    def _on_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._stack.setCurrentIndex(0)
        self.facts.show_session(loaded.session)
        kind = loaded.strain.kind if loaded.strain else None
        self.ratings.show_ratings(loaded.ratings, loaded.last, loaded.anchors, kind)
        self.editor.show_sections(loaded.sections)
        whole = any(section.text and section.voice is None for section in loaded.sections)
        self.form.show_key("whole" if whole else "boxes")
        went_through = loaded.session.tags_reviewed_at is not None
        self.desk.show(loaded.session.id, loaded.tags, loaded.indicators, went_through=went_through)
        self.checklist.show_checklist(loaded.checklist, loaded.ticks, loaded.guards)
        self.next.show_lines(loaded.lines)
        self._count()
        if self.place.start is not None and self.place.end is not None:
            self.editor.select(self.place.start, self.place.end)

    def _on_edited(self) -> None:
        self.autosave.touch()
        self._think.start()

    def _on_refused(self, length: int) -> None:
        words = self.tr("That is too long to paste: {count} characters. An entry can hold 1,000,000 in all; nothing was cut.")
        self.banner.say(Channel.WARN, words.format(count=f"{length:,}"))

    def _on_save(self) -> None:
        if self._loaded is None:
            return
        session, sections = self._loaded.session.id, self.editor.sections
        self.kit.tasks.run(self, lambda: self._suite.writing.save_draft(session, sections), self._on_saved, self._on_save_failed)

    def _on_saved(self, change: Change) -> None:  # noqa: ARG002
        if self.banner.words and self.autosave.pending is False:
            self.banner.clear()
        self.autosave.saved()

    def _on_save_failed(self, error: JournalError) -> None:
        self.autosave.failed()
        self.fail(error)

    def _on_state(self, state: SaveState) -> None:
        self.saving.emit(state, datetime.now(UTC))

    def _on_think(self) -> None:
        self._count()
        if not self.autosave.pending:
            self.desk.suggest()
        else:
            self._think.start()

    def _on_facts(self, session: Session) -> None:
        self.run(lambda: self._suite.sessions.update(session))

    def _on_rated(self, ratings: Ratings) -> None:
        self.run(lambda: self._suite.sessions.rate(ratings))

    def _on_strained(self, kind: StrainKind) -> None:
        if self._loaded is not None:
            session = self._loaded.session
            self.run(lambda: self._suite.sessions.note_strain(session.id, kind), change=Change(Touched.RATINGS, session.client))

    def _on_ticked(self, item: str, state: TickState | None) -> None:
        if self._loaded is not None:
            session = self._loaded.session.id
            self.run(lambda: self._suite.practice.tick(session, item, state), self._on_tick_kept)

    def _on_tick_kept(self, change: Change) -> None:  # noqa: ARG002
        self._again(self._show_practice)

    def _on_added(self, kind: LedgerKind, text: str, party: Party, due: date | None) -> None:
        if self._loaded is not None:
            session = self._loaded.session
            call = self._suite.practice.add_line
            self.run(lambda: call(session.client, kind, text, session=session.id, by=party, due=due), self._on_line_kept)

    def _on_line_kept(self, result: object) -> None:  # noqa: ARG002
        self._again(self._show_practice)

    def _show_practice(self, loaded: Loaded) -> None:
        self.checklist.show_checklist(loaded.checklist, loaded.ticks, loaded.guards)
        self.next.show_lines(loaded.lines)

    def _again(self, show: Callable[[Loaded], object]) -> None:
        if self._loaded is not None:
            place = Place("session", session=self._loaded.session.id)
            self.run(lambda: load(self._suite, place), show)

    def _on_form(self, key: str) -> None:
        self.editor.show_whole(whole=key == "whole")

    def _on_finish(self) -> None:
        if self._loaded is None:
            return
        self.autosave.stop()
        self._think.stop()
        session, sections, suite = self._loaded.session.id, self.editor.sections, self._suite
        self.finish.setEnabled(False)
        change = Change(Touched.ENTRIES | Touched.SESSIONS | Touched.TAGS, self._loaded.session.client)
        self.kit.tasks.run(self, lambda: _finished(suite, session, sections), self._on_finished, self._on_finish_failed, change)

    def _on_finished(self, told: ReadBack) -> None:
        self.finish.setEnabled(True)
        self.saving.emit(SaveState.SAVED, datetime.now(UTC))
        self.read_back.show_read_back(told)
        self._stack.setCurrentIndex(1)
        self.read_back.setFocus()

    def _on_finish_failed(self, error: JournalError) -> None:
        self.finish.setEnabled(True)
        self.fail(error)
        if self.editor.text:
            self.autosave.touch()

    def _on_back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.editor.setFocus()

    def _on_done(self) -> None:
        self._stack.setCurrentIndex(0)
        self.go.emit(Place("today"))

    def _on_undo(self) -> None:
        self._step(self._suite.undo.undo)

    def _on_redo(self) -> None:
        self._step(self._suite.undo.redo)

    def _step(self, verb: Callable[[SessionId], Change | None]) -> None:
        if self._loaded is not None:
            session = self._loaded.session.id
            self.run(lambda: verb(session), self._on_stepped)

    def _on_stepped(self, change: Change | None) -> None:
        if change is not None:
            self._again(self._on_stepped_back)

    def _on_stepped_back(self, loaded: Loaded) -> None:
        kind = loaded.strain.kind if loaded.strain else None
        self.facts.show_session(loaded.session)
        self.ratings.show_ratings(loaded.ratings, loaded.last, loaded.anchors, kind)
        self._show_practice(loaded)
        self.desk.reload()

    def _on_box_before(self) -> None:
        self.editor.next_box(back=True)

    def _on_next_tag(self) -> None:
        self.panes.show_side(TAGS)
        self.tags.step(1)

    def _on_tag_before(self) -> None:
        self.panes.show_side(TAGS)
        self.tags.step(-1)

    def _on_to_ratings(self) -> None:
        self.panes.show_side(WRITE)
        self._scroll.ensureWidgetVisible(self.ratings)
        if self._loaded and self._loaded.anchors:
            self.ratings.scale(self._loaded.anchors[0].scale).setFocus()

    def _on_to_tags(self) -> None:
        self.panes.show_side(TAGS)
        self.tags.setFocus()

    def _on_to_checklist(self) -> None:
        self.panes.show_side(CHECKLIST)
        self.checklist.setFocus()

    def _on_to_entry(self) -> None:
        self.panes.show_side(WRITE)
        self._scroll.ensureWidgetVisible(self.editor)
        self.editor.setFocus()

    def _count(self) -> None:
        self.words.setText(self.tr("{count} words").format(count=len(self.editor.text.split())))


def _finished(suite: Suite, session: SessionId, sections: tuple[Section, ...]) -> ReadBack:
    suite.writing.finish(session, sections)
    suite.tagging.suggest(session)
    return suite.today.read_back(session)
