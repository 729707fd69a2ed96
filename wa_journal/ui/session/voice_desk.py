"""Whose a sentence is, changed by one key where the cursor stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from wa_journal.model.change import Change
from wa_journal.model.entries import Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.text import Voice
from wa_journal.services.tags.voicing import Span
from wa_journal.ui.editor.entry_editor import Whose
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.page import Page
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.phrases import voice

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class VoiceDesk(QObject):
    """Joins the boxes with what the officer says of single sentences; `button` shows and changes the one at the cursor."""

    def __init__(self, page: Page, suite: Suite, editor: SectionsEditor) -> None:
        super().__init__(page)
        self._page, self._suite, self._editor = page, suite, editor
        self._session = SessionId("")
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
        self._session = session
        self.reload()

    def reload(self) -> None:
        """Load the marks for the words as they stand."""
        session, sections = self._session, self._editor.sections
        self._page.run(lambda: (sections, self._suite.voicing.own(session, sections)), self._on_loaded)

    def _on_turn(self) -> None:
        self._turn(back=False)

    def _on_back(self) -> None:
        self._turn(back=True)

    def _turn(self, *, back: bool) -> None:
        chosen = self._editor.selection()
        if chosen is None:
            return
        session, sections, place = self._session, self._editor.sections, chosen[0]
        self._page.run(lambda: self._suite.voicing.turn(session, sections, place, back=back), self._on_turned)

    def _on_turned(self, change: Change | None) -> None:
        if change is not None:
            self.reload()

    def _on_loaded(self, loaded: tuple[tuple[Section, ...], dict[Span, Voice]]) -> None:
        sections, own = loaded
        if joined(sections) == self._editor.text:
            self._editor.show_whose(tuple(Whose(start, end, voice(whose)) for (start, end), whose in own.items()))

    def _on_moved(self, whose: str) -> None:
        before = self.button.text()
        if whose:
            self.button.setText(self.tr("This sentence: {whose}  (F8)").format(whose=whose))
        else:
            self.button.setText(self.tr("This sentence: as its box says  (F8)"))
        if whose and before != self.button.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.button, self.button.text()))
