"""A client's sessions, newest first, and the one to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import EntryVersion, Section
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import EntryId, SessionId, TagId
from wa_journal.model.said import numbered
from wa_journal.model.sessions import Session, SessionStatus, Strain, StrainOutcome
from wa_journal.model.versions import Passage
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.entries.reading import Read, ReadingView, read
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import WordIconButton
from wa_journal.ui.parts.card import TwoColumns
from wa_journal.ui.parts.copied import Copied
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.private_text import private_text
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import day, meeting
from wa_journal.ui.place import AGREED, NOTES, REPAIR, WORDS, Place

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite
_NARROW = 160


class EntriesPage(Page):
    """Reading first; writing is one key away."""

    concerns = Touched.SESSIONS | Touched.ENTRIES | Touched.TAGS | Touched.PRACTICE
    one_client = True

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Entries"))
        self._suite = suite
        self._shown: SessionId | None = None
        self._chosen: SessionId | None = None
        self._wanted: SessionId | None = None
        self._drafted: frozenset[SessionId] = frozenset()
        # What is told of the words that were copied, and whether they are still there.
        self._told_copied, self._copied = "", Copied(QGuiApplication.clipboard())
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard)
        look = kit.look
        self.list = RowList(look, self.tr("Sessions"), open_on_click=False)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self.view = ReadingView(look)
        self.view.write_wanted.connect(self._on_write)
        self.view.factual_wanted.connect(self._on_factual)
        self.view.addendum_written.connect(self._on_addendum)
        self.view.restore_wanted.connect(self._on_restore)
        self.view.changes_wanted.connect(self._on_changes_wanted)
        self.view.drop_wanted.connect(self._on_drop_wanted)
        self.holders.append(self)
        self.view.strain.settled.connect(self._on_strain)
        self.view.note.reported.connect(self._on_reported)
        self._drop = self.act("", "", self._on_drop_wanted)
        self._drop.setEnabled(False)
        self.act(self.tr("Bring back what was dropped just now"), "Ctrl+Z", self.back_wanted)
        self._addendum = BegunDesk(self, suite, "addendum", self.view.begun, follows=False)
        new = WordIconButton(look, "plus", self.tr("New entry"), self._on_new, "primary")
        left = QWidget()
        left.setLayout(column(new, self.list, gap=look.px(2)))
        both = TwoColumns(look, left, self.view, (5, 11), _NARROW)
        told = self.tr("After a meeting, five minutes are enough: how it was, what was said, what comes next.")
        self.empty = EmptyState(look, "entry", self.tr("No entries yet"), told, self.tr("Write the first entry"), self._on_new)
        self.empty.offer(self.tr("First the words to mask: names, places"), self._on_words)
        self._stack = OneOf()
        self._stack.addWidget(both)
        self._stack.addWidget(self.empty)
        self.fill(self._stack, margin=5)
        self.start = self.list

    def reload(self) -> None:
        """Load the client's sessions."""
        client = self.place.client
        if client is not None:
            suite = self._suite
            listed = (suite.sessions.all, suite.tagging.waiting, suite.writing.drafted)
            self.run(lambda: tuple(one(client) for one in listed), self._on_loaded)

    def _on_loaded(self, loaded: tuple[tuple[Session, ...], Mapping[SessionId, int], frozenset[SessionId]]) -> None:
        sessions, waiting, self._drafted = loaded
        was_here, before = keys_are_in(self), self._stack.currentIndex()
        self._stack.setCurrentIndex(0 if sessions else 1)
        self.list.show_rows(tuple(self._row(session, waiting.get(session.id, 0)) for session in reversed(sessions)))
        wanted = self._wanted or (self._chosen if any(one.id == self._chosen for one in sessions) else None)
        self._wanted = None
        if sessions:
            self.list.choose(wanted or sessions[-1].id)
            self._load_session()
        if was_here and (not sessions or before != self._stack.currentIndex()):
            (self.list if sessions else self.empty.button).setFocus()

    def _row(self, session: Session, waiting: int) -> Row:
        held = session.status is SessionStatus.HELD
        state = self._state(session, waiting)
        title = self.tr("Session {number}").format(number=session.number)
        mark = Mark.DONE if session.tags_reviewed_at else Mark.CONTEXT
        # A meeting that was not held, or whose words are not here, leaves nothing to do, unless something was written of it.
        mark = mark if held and not session.words_stayed else Mark.DONE
        if session.id in self._drafted or (held and not session.finished_at and not session.words_stayed):
            mark = Mark.OPEN
        return Row(session.id, title, state, day(session.on), mark, mark is not Mark.CONTEXT, faint=not held)

    def _state(self, session: Session, waiting: int) -> str:
        drafted = session.id in self._drafted
        if session.status is not SessionStatus.HELD:
            told = meeting(session)
            open_still = self.tr("not finished")
            return f"{told} · {open_still}" if drafted else told
        if session.finished_at and drafted:
            return self.tr("amendment not finished")
        if session.words_stayed and not drafted:
            return self.tr("not handed over")
        if session.finished_at is None:
            return self.tr("not finished")
        if session.read_by_colleague:
            return self.tr("tags gone through by a colleague")
        if session.tags_reviewed_at:
            return ""
        if not waiting:
            return self.tr("tags not gone through yet")
        return numbered("EntriesPage", "{count} tags to go through", "{count} tag to go through", waiting)

    def _on_current(self, key: str) -> None:
        if key and key != self._chosen:
            self._load_session()

    def visit(self, place: Place) -> None:
        """Show another client's entries, or another of them."""
        if place.client != self.place.client:
            self._chosen = None
            self._put_away()
        self._wanted = place.session
        super().visit(place)

    @property
    def in_sight(self) -> SessionId | None:
        """Give the session that is chosen to be read."""
        return self._chosen

    def _load_session(self) -> None:
        key = self.list.key
        if key:
            session = SessionId(key)
            self._chosen = session
            self.run(lambda: read(self._suite, session), self._on_read, failed=partial(self._on_not_read, session))

    def _on_not_read(self, session: SessionId, error: JournalError) -> None:
        """Show no other entry in the place of one that cannot be read."""
        if session == self._chosen != self._shown:
            self._put_away()
        self.fail(error)

    def _put_away(self) -> None:
        self._shown = None
        self.view.put_away()
        self._drop.setEnabled(False)
        self._addendum.turn_to(None)

    def _on_read(self, shown: Read) -> None:
        if shown.session.id != self._chosen:
            return
        self._shown = shown.session.id
        self._addendum.turn_to(shown.session.client, shown.session.id)
        self.view.show_read(shown)
        self._drop.setText(self.view.drop.text())
        self._drop.setEnabled(bool(shown.draft))
        if self.place.session == shown.session.id:
            self._see_passage()

    def _see_passage(self) -> None:
        """Bring the passage that one came for into view; the entry is read on from there."""
        asked, self.place = self.place, replace(self.place, start=None, end=None, part="")
        if asked.start is not None and asked.end is not None:
            self.view.choose(asked.start, asked.end)
        elif asked.part in (REPAIR, AGREED, NOTES):
            self.view.see(asked.part)

    def _on_opened(self, key: str) -> None:
        self.go.emit(Place("session", self.place.client, SessionId(key)))

    def _on_write(self) -> None:
        self.go.emit(Place("session", self.place.client, self._shown))

    def _on_words(self) -> None:
        self.go.emit(Place("profile", self.place.client, part=WORDS))

    def _on_new(self) -> None:
        self.go.emit(Place("session", self.place.client, begin=True))

    def _on_factual(self, masked: bool) -> None:
        session = self._shown
        told = self.tr("Copied: what was said, seen and done, with all names. The clipboard is cleared in half a minute.")
        if masked:
            told = self.tr(
                "Copied with names replaced; read it over before you pass it on. The clipboard is cleared in half a minute."
            )
        if session is not None:
            # Whoever copies is told of the log's new line where the log is shown.
            left = Change(Touched.SUPERVISION, self.place.client)
            self.run_aside(lambda: self._suite.facts.told(session, masked=masked), partial(self._copy, session, told), left)

    def _copy(self, session: SessionId, told: str, text: str) -> None:
        if session != self._chosen:
            # Told beside another entry, it would be pasted as that one.
            return
        if text:
            QGuiApplication.clipboard().setMimeData(private_text(text))
            self._copied.note()
            self.banner.say(Channel.GOOD, told)
            self._told_copied = self.banner.words
        else:
            self.banner.say(Channel.INFO, self.tr("Nothing in this entry was said, seen or done: there is nothing to copy."))

    def _on_clipboard(self) -> None:
        """Say of the clipboard only what is still so: it was cleared, or holds something else."""
        if self._told_copied and not self._copied.stands:
            if self.banner.words == self._told_copied:
                self.banner.clear()
            self._told_copied = ""

    def _on_reported(self, tag: str, on: date | None) -> None:
        self.run(lambda: self._suite.tagging.set_reported(TagId(tag), on))

    def _on_changes_wanted(self, version: str) -> None:
        self.run(lambda: (version, self._suite.versions.changes(EntryId(version))), self._on_compared)

    def _on_compared(self, compared: tuple[str, tuple[Passage, ...]]) -> None:
        self.view.show_changes(*compared)

    def _on_addendum(self, text: str) -> None:
        session = self._addendum.session
        if session is not None:
            self._addendum.hand_in(lambda: self._suite.writing.add_addendum(session, text))

    def _on_restore(self, version: str) -> None:
        change = Change(Touched.ENTRIES | Touched.TAGS, self.place.client)
        # Looked through also if the officer has gone on by then.
        self.kit.tasks.run(self, lambda: self._suite.writing.restore(EntryId(version)), self._on_restored, self.fail, change)

    def _on_restored(self, version: EntryVersion) -> None:
        change = Change(Touched.TAGS, version.client)
        self.kit.tasks.run_aside(self, lambda: self._suite.tagging.suggest(version.session), None, self.fail, change)

    def _on_drop_wanted(self) -> None:
        session = self._shown
        if session is not None:
            self.drop_wanted.emit(session)

    def hand_over(self, session: SessionId) -> None:
        """Hand over no word: here they are only read."""

    def resume(self, session: SessionId, words: tuple[Section, ...]) -> None:
        """Hold none."""

    def let_go(self, dropped: Dropped) -> None:
        """Lead to no session that went with its words."""
        if dropped.alone and dropped.session.id == self.place.session:
            self.place = replace(self.place, session=None)

    def _on_strain(self, strain: Strain, outcome: StrainOutcome, by: SessionId | None) -> None:
        self.run(lambda: self._suite.sessions.close_strain(strain, outcome, by), self._on_closed)

    def _on_closed(self, change: Change) -> None:  # noqa: ARG002
        self._load_session()
