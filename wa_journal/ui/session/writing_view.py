"""The screen on which a session is written: ratings and boxes, with tags, checklist and notes beside them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from wa_journal.model.errors import JournalError
from wa_journal.model.said import numbered
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.card import Scroller, TwoColumns
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import TAGS, Place
from wa_journal.ui.session.loaded import Loaded
from wa_journal.ui.session.panes import WRITE, Panes
from wa_journal.ui.session.part_bar import PartBar
from wa_journal.ui.session.record import SessionRecord
from wa_journal.ui.session.tags_panel import TagsPanel
from wa_journal.ui.session.ways import CHECKLIST, NOTES, Rooms, Ways

# So many steps of a pane stay in sight, however much stands above and below it.
_LEAST = 30
# In so few letters of height what is done now and then gives way to what is written.
_LOW = 60


class WritingView(QWidget):
    """Lays out what is filled in, with the number of words and Finish below; `ways` leads through it by key."""

    def __init__(
        self, page: Page, record: SessionRecord, editor: SectionsEditor, tags: TagsPanel, foot: tuple[QWidget, QWidget, QWidget]
    ) -> None:
        super().__init__()
        look = page.kit.look
        self._page, self._record, self._editor = page, record, editor
        self._look = look
        whose, drop, self._finish = foot
        self._seldom = (whose, drop)
        self._waits = (*record.cards, tags, *foot)
        self._writable = self._ready = True
        self._awaited: Place | None = None
        page.stilled.connect(self._show_writable)
        self.parts = PartBar(look, editor)
        self.words = PlainLabel("", "small", wrap=False)
        self.amending = PlainLabel("", "strong")
        self.amending.hide()
        # The repair note stands last: it opens while the officer may be writing, and must not push the boxes down.
        told = (record.facts, record.ratings, record.earlier)
        self._below = QWidget()
        self._under = flow(gap=look.px(4))
        self._below.setLayout(self._under)
        self._below.hide()
        writing = column(*told, self.parts, editor, self._below, record.next, record.repair, None, gap=look.px(2.5))
        writing.setContentsMargins(0, 0, look.px(2), look.px(4))
        scroll, tag_scroll, checklist = Scroller(writing), Scroller(tags), Scroller(record.checklist)
        for side in (scroll, tag_scroll, checklist):
            side.give_way(look.px(_LEAST))
        sides = (
            (TAGS, self.tr("Tags"), tag_scroll),
            (CHECKLIST, self.tr("Checklist"), checklist),
            (NOTES, self.tr("Notes"), record.notes),
        )
        self.panes = Panes(look, scroll, self.tr("Write"), sides)
        self.ways = Ways(page, Rooms(self.panes, scroll, record, editor, self.parts, tags, tag_scroll))
        counted = QWidget()
        self._foot = flow(self.words, whose, drop, gap=look.px(4))
        counted.setLayout(self._foot)
        body = column(self.amending, self.panes, TwoColumns(look, counted, self._finish, (1, 0)), gap=look.px(2))
        body.setStretch(1, 1)
        self.setLayout(body)
        look.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the height to what is written where there is little."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put what is seldom done right below the boxes in a low window, and in sight in any other."""
        low = self.height() < self._look.theme.em(_LOW)
        if low == self._below.isHidden():
            foot = self._under if low else self._foot
            for piece in self._seldom:
                foot.addWidget(piece)
            self._below.setVisible(low)

    def wait(self, place: Place) -> None:
        """Show that a session is on its way: words can be written already unless they are only read, all else waits for it."""
        self.amending.hide()
        self.words.setText(self.tr("Loading …"))
        self._take(words=not place.look, rest=False)
        self._awaited = place

    def give_up(self, place: Place) -> None:
        """Show that the session on its way did not come, if it is still this one."""
        if place is self._awaited:
            self.words.setText(self.tr("Could not be loaded"))

    def offer_again(self, error: JournalError) -> None:
        """Say why it did not come, with a way to try again."""
        self._page.banner.say(Channel.ERROR, self._page.kit.messages.text(error), self.tr("Try again"), self._on_again)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what is recorded of a session and say whether its entry is amended; the words are the editor's."""
        self._take(words=True, rest=True)
        self._record.show(loaded)
        self.amending.setVisible(loaded.entry is not None)
        words = self.tr("Amending session {number}: the original words stay, and what day, time and length were is noted.")
        self.amending.setText(words.format(number=loaded.session.number))

    def show_only(self, loaded: Loaded, side: str) -> None:
        """Show a session as it is written, with nothing to change, and one of the panes beside it."""
        self._take(words=False, rest=False)
        self._record.show(loaded)
        self._editor.show_sections(loaded.sections)
        self.panes.show_side(side or WRITE)
        self.amending.setText(
            self.tr("Session {number}, to look at: nothing is changed here.").format(number=loaded.session.number)
        )
        self.amending.show()
        self.count()

    def follow(self) -> None:
        """Offer the commands of the boxes only while these are in sight: over the read-back nobody would see what they do."""
        for action in self._page.actions():
            action.setEnabled(self._ready and self._page.writes)

    def tell_here(self) -> None:
        """Have what is told stand over Finish while that is in sight: below the page it would push it from under the mouse."""
        self.panes.take_in(None if self.isHidden() else self._page.banner)
        whole = self._page.layout()
        if self.isHidden() and whole is not None:
            whole.addWidget(self._page.banner)

    def count(self) -> None:
        """Tell how many words are written, in all and of each part."""
        self.words.setText(numbered("SessionPage", "{count} words", "{count} word", len(self._editor.text.split())))
        self.parts.count()

    def _on_again(self) -> None:
        self._page.banner.try_again()
        self._page.reload()

    def _show_writable(self) -> None:
        self._editor.read_only = self._page.still or not self._writable

    def _take(self, *, words: bool, rest: bool) -> None:
        self._writable, self._ready, self._awaited = words, rest, None
        self._show_writable()
        for piece in self._waits:
            piece.setEnabled(rest)
        for action in self._page.actions():
            action.setEnabled(rest)
