"""Words that no dictionary knows, waved under in one box; they move with the text."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit  # noqa: TID251

from wa_journal.ui.look import Look
from wa_journal.ui.parts.document_text import Places


class SpellMarks:
    """Holds the marks of one editor."""

    def __init__(self, editor: QPlainTextEdit, look: Look) -> None:
        self._editor, self._look = editor, look
        self._cursors: list[QTextCursor] = []

    def show(self, places: Places, words: tuple[tuple[int, int], ...]) -> None:
        """Mark these words, given in code points of the box's text."""
        size = self._editor.document().characterCount() - 1
        self._cursors = []
        for start, end in words:
            cursor = QTextCursor(self._editor.document())
            cursor.setPosition(min(size, places.document(start)))
            cursor.setPosition(min(size, places.document(end)), QTextCursor.MoveMode.KeepAnchor)
            self._cursors.append(cursor)

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """Give the marks as the editor draws them; the word being typed is left alone."""
        here = self._editor.textCursor().position()
        return [self._waved(one) for one in self._cursors if one.hasSelection() and not self._typed(one, here)]

    def next(self, *, after: int) -> QTextCursor | None:
        """Give the first marked word at or behind a place."""
        behind = (one for one in self._cursors if one.hasSelection() and one.selectionEnd() > after)
        return next(iter(sorted(behind, key=QTextCursor.selectionStart)), None)

    def _typed(self, cursor: QTextCursor, here: int) -> bool:
        return self._editor.hasFocus() and cursor.selectionEnd() == here and not self._editor.textCursor().hasSelection()

    def _waved(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        form.setUnderlineColor(self._look.colour("danger"))
        shown = QTextEdit.ExtraSelection()
        shown.format, shown.cursor = form, cursor
        return shown
