"""Whose a sentence is, changed by one key where the cursor stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from wa_journal.model.change import Change
from wa_journal.model.entries import joined
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.services.tags.voicing import Span, settles
from wa_journal.ui.editor.entry_editor import Whose
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.page import Page
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.phrases import voice

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

Voices = dict[Span, Voice]


class VoiceDesk(QObject):
    """Joins the boxes with what the officer says of single sentences; `button` shows and changes the one at the cursor.

    `turning` tells that something is said of one.
    """

    turning = Signal()

    def __init__(self, page: Page, suite: Suite, editor: SectionsEditor) -> None:
        super().__init__(page)
        self._page, self._suite, self._editor = page, suite, editor
        self._session = SessionId("")
        self._own: tuple[str, Voices] = ("", {})
        self._taken: tuple[str, Voices] = ("", {})
        self.button = Button("", self._on_turn, "quiet")
        self.button.setToolTip(self.tr("F8 changes whose this sentence is, Shift+F8 changes it back"))
        # The cursor must stay in the box that the sentence stands in.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        editor.moved.connect(self._on_moved)
        page.act(self.tr("Change whose this sentence is"), "F8", self._on_turn)
        page.act(self.tr("Change it back"), "Shift+F8", self._on_back)
        self._on_moved("")

    def show(self, session: SessionId) -> None:
        """Show what was said of a session's sentences."""
        self._session, self._own = session, ("", {})
        self.reload()

    def reload(self) -> None:
        """Load the marks for the words as they stand, and as what the program takes the others where no box says it."""
        session, sections = self._session, self._editor.sections
        self._page.run(lambda: self._suite.voicing.own(session, sections), partial(self._on_own, joined(sections)))
        self._page.run_aside(lambda: self._suite.tagging.taken_as(sections), partial(self._on_taken, joined(sections)))

    def _on_turn(self) -> None:
        self._turn(back=False)

    def _on_back(self) -> None:
        self._turn(back=True)

    def _turn(self, *, back: bool) -> None:
        chosen = self._editor.selection()
        if chosen is None:
            return
        self.turning.emit()
        session, sections, place = self._session, self._editor.sections, chosen[0]
        self._page.run(lambda: self._suite.voicing.turn(session, sections, place, back=back), self._on_turned)

    def _on_turned(self, change: Change | None) -> None:
        if change is not None:
            self.reload()

    def _on_own(self, text: str, own: Voices) -> None:
        self._own = (text, own)
        self._show(text)

    def _on_taken(self, text: str, taken: Voices) -> None:
        self._taken = (text, taken)
        self._show(text)

    def _show(self, text: str) -> None:
        """What is known of other words than those that stand here is left to the pass that is on its way."""
        if text != self._editor.text:
            return
        own, taken = (told if of == text else {} for of, told in (self._own, self._taken))
        words = self.tr("taken as “{whose}”")
        known = {span: Whose(*span, words.format(whose=voice(one)), marked=False) for span, one in taken.items()}
        known |= {span: Whose(*span, voice(one)) for span, one in own.items()}
        self._editor.show_whose(tuple(known[span] for span in sorted(known)))

    def _on_moved(self, whose: str) -> None:
        before = self.button.text()
        known = bool(whose)
        if not known:
            whose = self.tr("as its box says") if settles(self._editor.box) else self.tr("not looked at yet")
        self.button.setText(self.tr("This sentence: {whose}  (F8)").format(whose=whose))
        if known and before != self.button.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.button, self.button.text()))
