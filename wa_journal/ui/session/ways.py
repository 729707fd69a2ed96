"""The ways through the session page by key: to the ratings, the boxes, the parts, next time, tags and checklist."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from wa_journal.model.practice import SessionPhase, StrainKind
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.page import Page
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.following import Following
from wa_journal.ui.place import REPAIR, TAGS
from wa_journal.ui.session.panes import WRITE, Panes
from wa_journal.ui.session.part_bar import PartBar
from wa_journal.ui.session.record import SessionRecord
from wa_journal.ui.session.tags_panel import TagsPanel

CHECKLIST, NOTES = "checklist", "notes"
_SEE_MS = 40


@dataclass(frozen=True, slots=True)
class Rooms:
    """What can be gone to."""

    panes: Panes
    scroll: Scroller
    record: SessionRecord
    editor: SectionsEditor
    parts: PartBar
    tags: TagsPanel
    tag_scroll: Scroller


class Ways(QObject):
    """Puts the focus where a key leads, and brings it into sight."""

    def __init__(self, page: Page, rooms: Rooms) -> None:
        super().__init__(page)
        self._page, self._rooms = page, rooms
        # Where something stands is known only once what was just shown has its place.
        self._see = QTimer(self)
        self._see.setSingleShot(True)
        self._see.setInterval(_SEE_MS)
        self._see.timeout.connect(self._on_see)
        self._opened: QWidget | None = None
        self._whole: QWidget | None = None
        self._to_passage = False
        self._follow = Following(rooms.scroll)
        rooms.parts.chosen.connect(self.to_entry)
        rooms.record.ratings.strained.connect(self._on_strained)
        rooms.tags.opened.connect(self._on_opened)
        rooms.tags.list.current_changed.connect(self._on_tag)
        self._offer()

    @property
    def free_to_write(self) -> bool:
        """Say whether words just typed can only be meant for the entry: a control of another card may stand beside its field."""
        here = QApplication.focusWidget()
        elsewhere = here is None or not self._page.isAncestorOf(here) or self._rooms.record.ratings.isAncestorOf(here)
        return elsewhere and not self._rooms.editor.read_only

    def to_part(self, part: str) -> bool:
        """Go to what was asked for beside the words; says whether anything was."""
        if part == REPAIR:
            self.to_repair()
        elif part == TAGS:
            self._rooms.tags.to_first_waiting()
            self.to_tags()
        return part in (REPAIR, TAGS)

    def to_facts(self) -> None:
        """Go to when and where the meeting was, or whether it was held at all."""
        self._rooms.panes.show_side(WRITE)
        self._rooms.record.facts.take_focus()
        self._see.start()

    def to_ratings(self) -> None:
        """Go to the first scale that was not answered."""
        self._rooms.panes.show_side(WRITE)
        self._rooms.record.ratings.take_focus()
        self._see.start()

    def to_entry(self) -> None:
        """Go to the first box of the part that is written about."""
        self._rooms.panes.show_side(WRITE)
        self._rooms.editor.first.setFocus()
        self._see.start()

    def to_repair(self) -> None:
        """Go to the repair note."""
        self._rooms.panes.show_side(WRITE)
        self._rooms.record.repair.show()
        self._rooms.record.repair.what.setFocus()
        self._whole = self._rooms.record.repair
        self._see.start()

    def to_earlier_strain(self) -> None:
        """Go to what became of a strain that waits."""
        self._rooms.panes.show_side(WRITE)
        self._rooms.record.earlier.take_focus()
        self._see.start()

    def to_next(self) -> None:
        """Go to what comes next time."""
        self._rooms.panes.show_side(WRITE)
        self._rooms.record.next.take_focus()
        self._see.start()

    def to_tags(self) -> None:
        """Go to the list of tags."""
        self._rooms.panes.show_side(TAGS)
        self._rooms.tags.take_focus()
        self._see_passage()

    def to_checklist(self) -> None:
        """Go to the checklist."""
        self._rooms.panes.show_side(CHECKLIST)
        self._rooms.record.checklist.list.setFocus()

    def _offer(self) -> None:
        for words, keys, run in (
            (self.tr("Next box"), "F6", self._on_box),
            (self.tr("Box before"), "Shift+F6", self._on_box_before),
            (self.tr("Write about the session as a whole"), "Alt+0", self._on_whole),
            (self.tr("Write about its beginning"), "Alt+1", self._on_beginning),
            (self.tr("Write about its middle"), "Alt+2", self._on_middle),
            (self.tr("Write about its end"), "Alt+3", self._on_end),
            (self.tr("Next tag"), "Alt+Down", self._on_next_tag),
            (self.tr("Tag before"), "Alt+Up", self._on_tag_before),
            (self.tr("Change the date, time or place, or say that it was not held"), "Alt+D", self.to_facts),
            (self.tr("To the ratings"), "Alt+R", self.to_ratings),
            (self.tr("To the strain of an earlier session"), "Alt+S", self.to_earlier_strain),
            (self.tr("To the entry"), "Alt+E", self.to_entry),
            (self.tr("To next time"), "Alt+N", self.to_next),
            (self.tr("To the tags"), "Alt+T", self.to_tags),
            (self.tr("To the checklist"), "Alt+C", self.to_checklist),
        ):
            self._page.act(words, keys, run)

    def _on_box(self) -> None:
        self._rooms.editor.next_box()
        self._see.start()

    def _on_box_before(self) -> None:
        self._rooms.editor.next_box(back=True)
        self._see.start()

    def _on_whole(self) -> None:
        self._rooms.parts.go(None)

    def _on_beginning(self) -> None:
        self._rooms.parts.go(SessionPhase.BEGINNING)

    def _on_middle(self) -> None:
        self._rooms.parts.go(SessionPhase.MIDDLE)

    def _on_end(self) -> None:
        self._rooms.parts.go(SessionPhase.END)

    def _on_next_tag(self) -> None:
        self._rooms.panes.show_side(TAGS)
        self._rooms.tags.step(1)
        self._see_passage()

    def _on_tag_before(self) -> None:
        self._rooms.panes.show_side(TAGS)
        self._rooms.tags.step(-1)
        self._see_passage()

    def _on_tag(self, key: str) -> None:
        # Suggestions that come while one writes move nothing; whoever walks through the list sees each in its place.
        if key and keys_are_in(self._rooms.tags.list):
            self._see_passage()

    def _see_passage(self) -> None:
        self._to_passage = True
        self._see.start()

    def _on_opened(self, piece: QWidget) -> None:
        self._opened = piece
        self._see.start()

    def _on_strained(self, kind: StrainKind) -> None:
        """The note stands below what is in sight; what is typed next is meant for it."""
        if kind is not StrainKind.NONE:
            self.to_repair()

    def _on_see(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None and opened.isVisible():
            self._rooms.tag_scroll.ensureWidgetVisible(opened)
        whole, self._whole = self._whole, None
        if whole is not None:
            # Its first line alone, at the end of what is in sight, does not tell what has opened.
            self._follow.see_all(whole)
        self._follow.see()
        if self._to_passage and (found := self._rooms.editor.see_chosen()) is not None:
            self._follow.see_place(*found)
        self._to_passage = False
