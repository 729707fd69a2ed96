"""One entry to read: its text with the tags, what was added later, and every saved version."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_journal.model.entries import Addendum, EntryVersion, Section, WhySaved, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.ledger import LedgerLine
from wa_journal.model.practice import Anchors
from wa_journal.model.sessions import SCALES, EarlierStrain, Ratings, Session, SessionStatus, Stood, Strain
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Indicator
from wa_journal.model.versions import Passage
from wa_journal.ui.editor.underlines import underlines
from wa_journal.ui.entries.agreed_view import AgreedView
from wa_journal.ui.entries.changes import Changes
from wa_journal.ui.entries.notes_view import Noted, NotesView, noted
from wa_journal.ui.entries.sections_reader import SectionsReader
from wa_journal.ui.entries.strain_view import StrainView
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.card import Card, Scroller
from wa_journal.ui.parts.fields import Dropdown, TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import FlowLayout, column, emptied, flow, row
from wa_journal.ui.parts.pill import Pill
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.safeguarding_note import SafeguardingNote
from wa_journal.ui.parts.shapes import mark_of
from wa_journal.ui.parts.sought import Sought
from wa_journal.ui.phrases import clock, day, meeting, settled_told
from wa_journal.ui.place import AGREED, NOTES
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


@dataclass(frozen=True, slots=True)
class Read:
    """A session as it is read."""

    session: Session
    versions: tuple[EntryVersion, ...] = field(repr=False)
    addenda: tuple[Addendum, ...] = field(repr=False)
    tags: tuple[Tag, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    ratings: Ratings | None = None
    strain: Strain | None = None
    held: tuple[Session, ...] = ()
    anchors: tuple[Anchors, ...] = ()
    draft: tuple[Section, ...] = field(default=(), repr=False)
    agreed: tuple[LedgerLine, ...] = ()
    notes: tuple[Noted, ...] = field(default=(), repr=False)
    settled: tuple[EarlierStrain, ...] = ()


def read(suite: Suite, session: SessionId) -> Read:
    """Give all that is to be read of a session."""
    known = suite.sessions.get(session)
    strains = suite.sessions.strains(known.client)
    draft = suite.writing.draft(session)
    return Read(
        known,
        suite.writing.versions(session),
        suite.writing.addenda(session),
        suite.tagging.tags(session),
        suite.tagging.indicators(),
        suite.sessions.ratings(session),
        next((one for one in strains if one.session == session), None),
        tuple(one for one in suite.sessions.all(known.client) if one.status is SessionStatus.HELD),
        tuple(one for one in suite.practice.anchors() if one.scale in SCALES),
        tuple(one for one in draft.sections if one.text) if draft else (),
        tuple(line for line in suite.practice.ledger(known.client) if line.session == session),
        noted(suite.practice.items("session"), (one for one in suite.practice.records(known.client) if one.session == session)),
        tuple(one for one in suite.sessions.earlier_strains(session) if one.strain.closed_in == session),
    )


class ReadingView(QWidget):
    """Reads; changing is asked for by a button, and the original stays."""

    write_wanted = Signal()
    factual_wanted = Signal(bool)
    addendum_written = Signal(str)
    restore_wanted = Signal(str)
    changes_wanted = Signal(str)
    drop_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._read: Read | None = None
        self._title = PlainLabel("", "title")
        self._facts = PlainLabel("", "muted")
        self._moved = PlainLabel("", "muted")
        self._rated = PlainLabel("", "muted")
        self._settled = PlainLabel("", "muted")
        self.amended = PlainLabel(
            self.tr("An amendment is begun and not finished. What stands here is the entry without it."), "strong"
        )
        self._pills = FlowLayout(look.px(1.5))
        self.text = SectionsReader(look)
        self.versions = Dropdown(look, self.tr("Version"))
        self.versions.currentIndexChanged.connect(self._on_version)
        self.changes = Changes(look)
        self.write = WordIconButton(look, "write", self.tr("Amend"), self.write_wanted.emit)
        self.drop = Button("", self.drop_wanted.emit, "quiet")
        self.restore = Button(self.tr("Bring this version back"), self._on_restore)
        self.factual = Button(self.tr("Copy the factual part"), self._on_factual)
        self.masked = Button(self.tr("… with names replaced"), self._on_masked)
        self.masked.setAccessibleName(self.tr("Copy the factual part with names replaced"))
        self.note = SafeguardingNote(look)
        self.strain, self.agreed, self.notes = StrainView(look), AgreedView(look), NotesView(look)
        self._added = column(gap=look.px(2))
        self.addendum = TextBox(
            look, self.tr("Add to this entry"), self.tr("What came to mind later; the entry itself stays as it was"), 2
        )
        self.begun = FormFields({"text": self.addendum})
        self._add = Button(self.tr("Add"), self._on_add)
        self._build()

    def _build(self) -> None:
        look = self._look
        self._version_words = Named(self.tr("Version"), self.versions, "muted")
        doing = flow(
            self.write, self.drop, self.factual, self.masked, self._version_words, self.versions, self.restore, gap=look.px(2)
        )
        top = column(self._title, self._facts, self._moved, self._rated, self._settled, self.amended, doing, gap=look.px(2))
        pills = QWidget()
        pills.setLayout(self._pills)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        pills.setSizePolicy(policy)
        adding = row(self.addendum, self._add, gap=look.px(2))
        adding.setStretch(0, 1)
        entry = Card(look, "", self.text, self.changes)
        inside = column(
            top, self.note, pills, entry, self.strain, self.agreed, self.notes, self._added, adding, None, gap=look.px(3)
        )
        inside.setContentsMargins(0, 0, look.px(2), 0)
        self._scroll = Scroller(inside)
        self._sought = Sought(self._scroll)
        self.setLayout(column(self._scroll, gap=0))
        self.put_away()

    def put_away(self) -> None:
        """Show nothing: what is not read yet looks like an entry that is empty."""
        self._read = None
        self._scroll.hide()

    def show_read(self, read: Read) -> None:
        """Show a session; who reads an older version of it stays there."""
        before = self._read.versions if self._read is not None else ()
        stays = [one.id for one in before] == [one.id for one in read.versions]
        place = self.versions.currentIndex() if stays else 0
        self._read = read
        self._scroll.show()
        self._title.setText(self.tr("Session {number}").format(number=read.session.number))
        self._facts.setText(self._told(read))
        self._moved.setText("\n".join(self._was(one) for one in read.session.stood))
        self._moved.setVisible(bool(read.session.moved))
        self._rated.setText(self._ratings(read))
        self._rated.setVisible(bool(self._rated.text()))
        self._settled.setText("\n".join(settled_told(one) for one in read.settled))
        self._settled.setVisible(bool(read.settled))
        self.amended.setVisible(bool(read.draft and read.versions))
        self.versions.blockSignals(True)
        self.versions.offer(tuple((str(place), self._version(one)) for place, one in enumerate(read.versions)))
        self.versions.setCurrentIndex(place)
        self.versions.blockSignals(False)
        self.versions.setVisible(len(read.versions) > 1)
        self._version_words.setVisible(len(read.versions) > 1)
        self.write.setText(self.tr("Go on writing") if read.draft or not read.versions else self.tr("Amend"))
        self.drop.setVisible(bool(read.draft))
        self.drop.setText(self.tr("Drop the amendment") if read.versions else self.tr("Drop the draft"))
        self.note.show_tags(read.tags)
        self.strain.show_strain(read.strain, read.session, read.held)
        self.agreed.show_lines(read.agreed)
        self.notes.show_notes(read.notes)
        emptied(self._added)
        for one in read.addenda:
            added = self.tr("Added {day}").format(day=day(one.added_at.astimezone().date()))
            self._added.addWidget(Card(self._look, "", PlainLabel(added, "small"), PlainLabel(one.text).selectable()))
        self._on_version()

    def show_changes(self, version: str, found: tuple[Passage, ...]) -> None:
        """Show how the present entry differs from the version in sight."""
        if self._read is not None and self._read.versions[max(0, self.versions.currentIndex())].id == version:
            self.changes.show_changes(found)

    def choose(self, start: int, end: int) -> None:
        """Bring a passage of the present version into view."""
        self.versions.setCurrentIndex(0)
        box = self.text.select(start, end)
        if box is not None:
            self._sought.bring(box)

    def see(self, part: str) -> None:
        """Bring the strain and its note, what was agreed, or what was noted, into view, once they have their place."""
        self._sought.bring({AGREED: self.agreed, NOTES: self.notes}.get(part, self.strain))

    def _on_version(self) -> None:
        read = self._read
        place = max(0, self.versions.currentIndex())
        if read is None:
            return
        present = place == 0
        version = read.versions[place] if read.versions else None
        sections = version.sections if version else read.draft
        text = joined(sections)
        self.text.show_sections(sections, stayed=read.session.words_stayed)
        shown = read.tags if present else ()
        fitting = tuple(tag for tag in shown if text[tag.start : tag.end] == tag.quote)
        self.text.show_underlines(underlines(fitting, read.indicators))
        self.restore.setVisible(not present)
        # What is copied are the facts as they stand now: beside other words it would pass for those.
        for copy in (self.factual, self.masked):
            copy.setVisible(present and version is not None)
        self.changes.hide()
        if version is not None and not present:
            self.changes_wanted.emit(version.id)
        self._show_pills(fitting, read.indicators)

    def _show_pills(self, tags: tuple[Tag, ...], indicators: tuple[Indicator, ...]) -> None:
        emptied(self._pills)
        for one in indicators:
            states = [tag.state for tag in tags if tag.indicator == one.id]
            # What was kept and what is only suggested never stand in one count.
            for state in (TagState.ACCEPTED, TagState.SUGGESTED):
                if count := states.count(state):
                    words = f"{worded(one.label)} · {count}" if count > 1 else one.label
                    self._pills.addWidget(Pill(self._look, words, mark_of(one), confirmed=state is TagState.ACCEPTED))

    def _ratings(self, read: Read) -> str:
        """Give what was rated, by the name of each scale; a scale that was left out is not named."""
        rated = ((one.name, getattr(read.ratings, one.scale)) for one in read.anchors) if read.ratings is not None else ()
        return "  ·  ".join(f"{worded(name)} {value}" for name, value in rated if value is not None)

    def _told(self, read: Read) -> str:
        session = read.session
        lasted = session.minutes if session.status is SessionStatus.HELD else None
        at, minutes = self._clock(session.at), self._minutes(lasted)
        parts = (day(session.on, long=True), at, meeting(session), minutes, session.place, session.present)
        return "  ·  ".join(part for part in parts if part)

    def _was(self, stood: Stood) -> str:
        told = (day(stood.on, long=True), self._clock(stood.at), self._minutes(stood.minutes))
        words = self.tr("Day, time or length was changed on {day}; before: {facts}")
        return words.format(day=day(stood.until), facts="  ·  ".join(part for part in told if part))

    def _clock(self, at: time | None) -> str:
        return clock(at) if at else ""

    def _minutes(self, lasted: int | None) -> str:
        return self.tr("{count} min").format(count=lasted) if lasted else ""

    def _version(self, one: EntryVersion) -> str:
        why = {
            WhySaved.WRITTEN: self.tr("written"),
            WhySaved.AMENDED: self.tr("amended"),
            WhySaved.RESTORED: self.tr("brought back"),
            WhySaved.IMPORTED: self.tr("imported"),
        }[one.why]
        return f"{one.seq} · {why} {day(one.saved_at.astimezone().date())}"

    def _on_factual(self) -> None:
        self.factual_wanted.emit(False)

    def _on_masked(self) -> None:
        self.factual_wanted.emit(True)

    def _on_restore(self) -> None:
        if self._read is not None and self._read.versions:
            self.restore_wanted.emit(self._read.versions[self.versions.currentIndex()].id)

    def _on_add(self) -> None:
        if self.addendum.toPlainText().strip():
            self.addendum_written.emit(self.addendum.toPlainText())
