"""Spelling on the session page: words are marked when the fingers rest, F7 goes from one to the next with what could be meant."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from wa_journal.model.change import Change
from wa_journal.model.errors import JournalError
from wa_journal.model.spelling import Unknown
from wa_journal.ui.editor.entry_editor import EntryEditor
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import literal

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_Found = tuple[tuple[str, tuple[Unknown, ...]], ...] | None


class SpellDesk(QObject):
    """Joins the boxes of one session with the dictionaries; without one it says once what to install."""

    def __init__(self, page: Page, suite: Suite, editor: SectionsEditor) -> None:
        super().__init__(page)
        self._page, self._suite, self._editor = page, suite, editor
        self._language, self._told, self._on = "en", False, False
        self.menu = QMenu(page)
        page.act(self.tr("Next word that is not in the dictionary"), "F7", self.next)

    def check(self, language: str | None = None) -> None:
        """Look all words up, on a worker."""
        self._language = language or self._language
        written, spelling, tongue = self._editor.written(), self._suite.spelling, self._language
        texts = tuple((editor.text, voice) for voice, editor in written)
        editors = tuple(editor for _, editor in written)

        def looked_up() -> _Found:
            return tuple((text, spelling.unknown(text, voice, tongue)) for text, voice in texts) if spelling.wanted else None

        self._page.kit.tasks.run_aside(self, looked_up, partial(self._on_looked_up, editors), self._on_failed)

    def next(self) -> None:
        """Go to the next marked word and offer what could be meant; boxes that are held still are left as they are."""
        if self._editor.read_only:
            return
        if not self._on:
            self._page.banner.say(Channel.INFO, self.tr("Spelling is not checked. Switch it on in the settings, under Writing."))
            return
        found = self._next_word()
        if found is None:
            self._page.banner.say(Channel.GOOD, self.tr("No further word that the dictionary does not know."))
            return
        editor, cursor = found
        editor.setFocus()
        editor.setTextCursor(cursor)
        word, spelling, language = cursor.selectedText(), self._suite.spelling, self._language
        # Asked through the page: once it shows another session, the words there are not the ones that this is about.
        self._page.run_aside(lambda: spelling.suggestions(word, language), partial(self._on_suggested, editor, cursor, word))

    def _next_word(self) -> tuple[EntryEditor, QTextCursor] | None:
        editors = tuple(editor for _, editor in self._editor.written())
        here = next((place for place, one in enumerate(editors) if one.hasFocus()), 0)
        for turn, editor in enumerate((*editors[here:], *editors[: here + 1])):
            after = editor.textCursor().position() if turn == 0 else -1
            cursor = editor.spelling.next(after=after)
            if cursor is not None:
                return editor, cursor
        return None

    def _on_looked_up(self, editors: tuple[EntryEditor, ...], found: _Found) -> None:
        """Words that changed meanwhile are looked up again when the fingers rest."""
        self._on = found is not None
        for editor, (text, words) in zip(editors, found or (), strict=False):
            if editor.text == text:
                editor.show_unknown(tuple((word.start, word.end) for word in words))

    def _on_suggested(self, editor: EntryEditor, cursor: QTextCursor, unknown: str, words: tuple[str, ...]) -> None:
        """Offer what could be meant, where the word stands there still, and to whoever still waits at it: it takes the keys."""
        waits = editor.isVisible() and editor.hasFocus() and editor.textCursor().selectedText() == unknown
        if cursor.selectedText() != unknown or not waits:
            return
        self.menu.clear()
        for word in words:
            self._offer(literal(word), partial(self._replace, editor, cursor, unknown, word))
        if not words:
            self._offer(self.tr("No similar word"), None)
        self.menu.addSeparator()
        self._offer(self.tr("Keep this word: it is right"), partial(self._keep, unknown))
        self._offer(self.tr("Next word"), self.next)
        spot = editor.cursorRect(cursor).bottomLeft()
        self.menu.popup(editor.viewport().mapToGlobal(spot + QPoint(0, 4)))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _offer(self, words: str, run: object) -> None:
        action = QAction(words, self.menu)
        action.setEnabled(run is not None)
        if callable(run):
            action.triggered.connect(run)
        self.menu.addAction(action)

    def _replace(self, editor: EntryEditor, cursor: QTextCursor, unknown: str, word: str, _on: bool = False) -> None:
        # Behind Finish and Drop the boxes are held still, and over the read-back nobody sees them.
        if cursor.selectedText() != unknown or editor.isReadOnly() or not editor.isVisible():
            return
        cursor.insertText(word)
        editor.setFocus()
        self.check()

    def _keep(self, word: str, _on: bool = False) -> None:
        self._page.run(lambda: self._suite.spelling.keep(word), self._on_kept)

    def _on_kept(self, change: Change) -> None:  # noqa: ARG002
        self.check()

    def _on_failed(self, error: JournalError) -> None:
        if not self._told:
            self._told = True
            self._page.banner.say(Channel.WARN, self._page.kit.messages.text(error))
