"""A box to write in: plain words only, tags underlined, their marks in the margin."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget  # noqa: TID251

from wa_journal.model.entries import LONGEST
from wa_journal.ui.editor.spell_marks import SpellMarks
from wa_journal.ui.look import Look
from wa_journal.ui.parts.document_text import Places, document_form, document_place, stored_form, stored_place
from wa_journal.ui.parts.private_text import private_text
from wa_journal.ui.parts.shapes import Mark, paint_mark

# The fewest and the most lines that a box shows at once: one to write in scrolls, one to read stands whole.
WRITING, READING = (2, 16), (1, 1_000_000)


@dataclass(frozen=True, slots=True)
class Underline:
    """A tag as the editor shows it: its place in the stored text of this box, its mark, and whether it is confirmed."""

    key: str
    start: int
    end: int
    mark: Mark
    confirmed: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose a sentence is where its box does not say it, in the stored text of this box; marked where the officer said so."""

    start: int
    end: int
    words: str
    marked: bool = True


class EntryEditor(QPlainTextEdit):
    """Keeps what is typed exactly; undo is never lost, formatting never comes in."""

    edited = Signal()
    refused = Signal(int)
    tag_pointed = Signal(str)
    moved = Signal()
    entered = Signal()

    def __init__(self, look: Look, name: str, hint: str = "", lines: tuple[int, int] = WRITING) -> None:
        super().__init__()
        self._look, self._lines = look, lines
        self._original: str | None = None
        self._underlines: tuple[Underline, ...] = ()
        self._cursors: dict[str, QTextCursor] = {}
        self._whose: list[tuple[QTextCursor, Whose]] = []
        self._chosen = ""
        self.spelling = SpellMarks(self, look)
        self.setProperty("kind", "entry")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(self.wordWrapMode().WrapAtWordBoundaryOrAnywhere)
        self.setCenterOnScroll(False)
        self.viewport().setAcceptDrops(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.margin = _Margin(self, look)
        self.setViewportMargins(self._margin_width(), 0, 0, 0)
        self.textChanged.connect(self._on_text_changed)
        self.updateRequest.connect(self._on_update)
        self.document().documentLayout().documentSizeChanged.connect(self._on_lines_changed)
        self.cursorPositionChanged.connect(self.moved)
        look.changed.connect(self._on_look_changed)

    @property
    def text(self) -> str:
        """Give the text as it is to be stored; untouched text is given back byte for byte."""
        return stored_form(self.document()) if self._original is None else self._original

    @property
    def untouched(self) -> bool:
        """Say whether the text is still the one that was shown."""
        return self._original is not None

    def show_text(self, text: str) -> None:
        """Show stored text; this is not an edit."""
        self.blockSignals(True)
        self.setPlainText(document_form(text))
        if not self.isReadOnly():
            # Whoever comes back goes on writing.
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)
        self._original, self._whose = text, []
        self.spelling.show(Places(text), ())
        self.show_underlines(())
        self._on_lines_changed()

    def show_underlines(self, underlines: tuple[Underline, ...], chosen: str = "") -> None:
        """Underline these passages; they move with the text as it is edited."""
        places = Places(self.text)
        self._underlines, self._chosen = underlines, chosen
        self._cursors = {line.key: self._over(places, line.start, line.end) for line in underlines}
        self._draw()

    def show_unknown(self, words: tuple[tuple[int, int], ...]) -> None:
        """Mark the words that no dictionary knows."""
        self.spelling.show(Places(self.text), words)
        self._draw()

    def show_whose(self, sentences: tuple[Whose, ...]) -> None:
        """Mark the sentences that the officer spoke for, and know the others; in the order of the text."""
        places = Places(self.text)
        self._whose = [(self._over(places, one.start, one.end), one) for one in sentences]
        self._draw()

    def whose(self) -> str:
        """Give whose the sentence at the cursor is, where that is known."""
        here = self.textCursor().position()
        before = bisect_right(self._whose, here, key=lambda known: known[0].selectionStart())
        return next((one.words for over, one in self._whose[:before][-1:] if here <= over.selectionEnd()), "")

    def choose(self, key: str) -> bool:
        """Show which tag is meant, its passage in view, and say whether it is here; one meant before moves no cursor."""
        same, self._chosen = key == self._chosen, key
        cursor = self._cursors.get(key)
        if cursor is not None and not same:
            moved = QTextCursor(self.document())
            moved.setPosition(cursor.selectionStart())
            self.setTextCursor(moved)
            self.ensureCursorVisible()
        self._draw()
        return cursor is not None

    def see_chosen(self) -> QRect | None:
        """Bring the passage of the tag that is meant into this box's own view and give where it begins; no cursor moves."""
        cursor = self._cursors.get(self._chosen)
        if cursor is None:
            return None
        start = QTextCursor(self.document())
        start.setPosition(cursor.selectionStart())
        if not self.viewport().rect().contains(self.cursorRect(start).center()):
            block = start.block()
            line = block.layout().lineForTextPosition(start.positionInBlock())
            self.verticalScrollBar().setValue(block.firstLineNumber() + line.lineNumber())
        return self.cursorRect(start)

    def selection(self) -> tuple[int, int]:
        """Give the selected passage in code points of the stored text; without a selection the cursor's place, twice."""
        cursor, text = self.textCursor(), self.text
        return stored_place(text, cursor.selectionStart()), stored_place(text, cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select a passage given in code points, and bring it into view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(document_place(self.text, start))
        cursor.setPosition(document_place(self.text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take in plain text only."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words without their formatting; what would be too long is refused as a whole."""
        text = document_form(source.text().replace("\x00", ""))
        if self.document().characterCount() + len(text) > LONGEST:
            self.refused.emit(len(text))
        else:
            self.insertPlainText(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words only, and ask clipboard histories to look away."""
        return private_text(stored_form_of(self.textCursor().selectedText()))

    def sizeHint(self) -> QSize:
        """Grow with what is written, up to a screenful."""
        least, most = self._lines
        lines = max(least, min(most, round(self.document().size().height())))
        return QSize(self._look.px(80), lines * self.fontMetrics().lineSpacing() + self._look.px(6))

    def minimumSizeHint(self) -> QSize:
        """Stay as tall as asked for."""
        return QSize(self._look.px(40), self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor came into this box."""
        super().focusInEvent(event)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin beside the text."""
        super().resizeEvent(event)
        inside, width = self.contentsRect(), self._margin_width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = inside.right() - width if mirrored else inside.left()
        self.margin.setGeometry(QRect(left, inside.top(), width, inside.height()))
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which tag was pointed at."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            place = self.cursorForPosition(event.position().toPoint()).position()
            for key, cursor in self._cursors.items():
                if cursor.selectionStart() <= place < cursor.selectionEnd():
                    self.tag_pointed.emit(key)
                    return

    def marks_seen(self) -> list[tuple[int, Underline]]:
        """Give the marks in sight with the height at which they stand."""
        found = []
        low = self.cursorForPosition(QPoint(0, 0)).position()
        high = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        for line in self._underlines:
            place = self._cursors[line.key].selectionStart()
            if not low <= place <= high:
                continue
            start = QTextCursor(self.document())
            start.setPosition(place)
            top = self.cursorRect(start).top()
            if -self._look.px(6) < top < self.viewport().height():
                found.append((top, line))
        return found

    def _margin_width(self) -> int:
        return self._look.px(7)

    def _draw(self) -> None:
        whose = [self._tinted(cursor, one.words) for cursor, one in self._whose if one.marked and cursor.hasSelection()]
        tags = (self._selection(line) for line in self._underlines)
        self.setExtraSelections([*whose, *tags, *self.spelling.selections()])
        self.margin.update()

    def _over(self, places: Places, start: int, end: int) -> QTextCursor:
        size = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(size, places.document(start)))
        cursor.setPosition(min(size, places.document(end)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _tinted(self, cursor: QTextCursor, words: str) -> QTextEdit.ExtraSelection:
        shown = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(self._look.colour("warn_soft"))
        form.setToolTip(words)
        shown.format, shown.cursor = form, cursor
        return shown

    def whose_seen(self) -> list[int]:
        """Give the heights at which marked sentences begin."""
        tops = []
        for cursor, one in self._whose:
            start = QTextCursor(self.document())
            start.setPosition(cursor.selectionStart())
            tops += [self.cursorRect(start).top()] if one.marked else []
        return [top for top in tops if -self._look.px(6) < top < self.viewport().height()]

    def _selection(self, line: Underline) -> QTextEdit.ExtraSelection:
        shown = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.SingleUnderline if line.confirmed else QTextCharFormat.UnderlineStyle.DashUnderline
        )
        form.setUnderlineColor(QColor(self._look.colour(line.mark.value)))
        if line.key == self._chosen:
            form.setBackground(self._look.colour("accent_soft"))
        shown.format = form
        shown.cursor = self._cursors[line.key]
        return shown

    def _on_text_changed(self) -> None:
        self._original = None
        # A guess holds for the words that were read.
        self._whose = [known for known in self._whose if known[1].marked]
        self.edited.emit()

    def _on_update(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self.margin.scroll(0, scrolled)
        elif self._underlines:
            self.margin.update(0, area.y(), self.margin.width(), area.height())

    def _on_lines_changed(self) -> None:
        self.updateGeometry()

    def _on_look_changed(self) -> None:
        self.setViewportMargins(self._margin_width(), 0, 0, 0)
        self._draw()
        self.updateGeometry()


def stored_form_of(selected: str) -> str:
    """Give a selection with plain line ends."""
    return selected.replace("\u2029", "\n")


class _Margin(QWidget):
    """The strip beside the text with one mark for each tag."""

    def __init__(self, editor: EntryEditor, look: Look) -> None:
        super().__init__(editor)
        self._editor, self._look = editor, look

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the marks in sight; two on one line stand side by side."""
        editor, look = self._editor, self._look
        painter = QPainter(self)
        side = look.px(3)
        taken: dict[int, int] = {}
        painter.setPen(look.colour("warn"))
        for top in editor.whose_seen():
            spot = QRectF(look.px(3.6), top, side, side + 4)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, "»")
            taken[top] = 0
        for top, line in editor.marks_seen():
            place = taken.get(top, 0)
            taken[top] = place + 1
            if place < 2:
                corner = QPoint(look.px(0.25) + place * (side + 2), top + 2)
                box = QRectF(corner.x(), corner.y(), side, side)
                paint_mark(painter, box, line.mark, look.colour(line.mark.value), look.colour("surface"), filled=line.confirmed)
