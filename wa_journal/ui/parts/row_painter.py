"""Paints the rows of a list: words as plain text, hits lit up, nothing cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wa_journal.ui.look import Look
from wa_journal.ui.parts.document_text import units
from wa_journal.ui.parts.shapes import paint_box, paint_mark, paint_tick

if TYPE_CHECKING:
    from wa_journal.ui.parts.row_value import Row

_LINES = 4
# In steps: what is left free at the sides of a row, and the room of its mark with the gap before the words.
_MARGIN, _BESIDE = 2, 6


class _Fonts:
    """The letters of titles and notes, and their measures."""

    def __init__(self, plain: QFont, look: Look) -> None:
        self.bold, self.small = QFont(plain), QFont(plain)
        self.bold.setBold(True)
        self.small.setPointSizeF(look.theme.pt("small"))
        self.of_bold, self.of_small = QFontMetrics(self.bold), QFontMetrics(self.small)


class RowPainter(QStyledItemDelegate):
    """Draws a row: mark, title, note at the end, detail below."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._heights: dict[tuple[Row, int], int] = {}
        self._fonts = _Fonts(view.font(), look)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Give the height that the wrapped words take."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        # Asked two or three times for each row whenever the list or its page is laid out.
        height = self._heights.get((row, width))
        if height is None:
            height = self._heights[row, width] = self._height(row, width)
        return QSize(max(40, width - 2), height)

    def forget(self) -> None:
        """Keep nothing of rows that are no longer shown, nor of letters that were of another size."""
        self._heights.clear()
        self._fonts = _Fonts(self._view.font(), self._look)

    def _height(self, row: Row, width: int) -> int:
        inner = width - self._look.px(2 * _MARGIN) - self._indent(row)
        height = self._look.px(3) + self._title_height(row, inner) + self._below(row, inner)
        return height + (self._look.px(0.5) + self._laid(row, inner)[1] if row.detail else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, rect, state)
        look = self._look
        inner = QRectF(rect).adjusted(look.px(_MARGIN), look.px(1.5), -look.px(_MARGIN), -look.px(1.5))
        mirrored = self._mirrored
        indent = self._indent(row)
        side = look.px(4)
        box = QRectF(inner.right() - side if mirrored else inner.left(), inner.top() + 1, side, side)
        if row.ticked is not None:
            paint_box(painter, box, look.colour("accent" if row.ticked else "control"), filled=row.ticked)
            if row.ticked:
                paint_tick(painter, box, look.colour("on_accent"))
        elif row.mark is not None:
            paint_mark(painter, box, row.mark, look.colour(row.mark.value), look.colour("surface"), filled=row.filled)
        words = inner.adjusted(0, 0, -indent, 0) if mirrored else inner.adjusted(indent, 0, 0, 0)
        self._paint_words(painter, words, row, mirrored=mirrored)
        painter.restore()

    def beside(self, rect: QRect) -> QRectF:
        """Give the part of a row beside its words, where mark or box stand."""
        wide = self._look.px(_MARGIN + _BESIDE)
        return QRectF(rect.right() - wide if self._mirrored else rect.left(), rect.top(), wide, rect.height())

    @property
    def _mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        look = self._look
        ground = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            # Of two lists on one page only the one that the keys go to is lit up.
            waits = self._view.property("kind") == "inner" and not self._view.hasFocus()
            painter.setBrush(look.colour("sunken" if waits else "accent_soft"))
            painter.drawRoundedRect(ground, look.px(1.5), look.px(1.5))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("sunken"))
            painter.drawRoundedRect(ground, look.px(1.5), look.px(1.5))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(ground, look.px(1.5), look.px(1.5))

    def _paint_words(self, painter: QPainter, box: QRectF, row: Row, *, mirrored: bool) -> None:
        look = self._look
        # Absolute, or the painter of a mirrored window would turn the sides once more.
        absolute = Qt.AlignmentFlag.AlignAbsolute
        end = absolute | (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight)
        start = absolute | (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        wide = round(box.width())
        head = QRectF(box.left(), box.top(), box.width(), self._title_height(row, wide))
        below = self._below(row, wide)
        if row.note:
            painter.setFont(self._fonts.small)
            painter.setPen(look.colour("muted"))
            place = QRectF(head.left(), head.bottom(), head.width(), below) if below else head
            painter.drawText(place, int(Qt.AlignmentFlag.AlignTop | end) | int(Qt.TextFlag.TextWordWrap), row.note)
        painter.setFont(self._fonts.bold)
        painter.setPen(look.colour("muted" if row.faint else "text"))
        taken = self._taken(row, wide)
        place = head.adjusted(taken, 0, 0, 0) if mirrored else head.adjusted(0, 0, -taken, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignTop | start) | int(Qt.TextFlag.TextWordWrap), row.title)
        if row.detail:
            layout, _ = self._laid(row, round(box.width()))
            painter.setPen(look.colour("muted" if row.is_quiet else "text"))
            layout.draw(painter, QPointF(box.left(), head.bottom() + below + look.px(0.5)))

    def _indent(self, row: Row) -> int:
        return self._look.px(_BESIDE) if row.mark is not None or row.ticked is not None else 0

    def _title_height(self, row: Row, width: int) -> int:
        return _tall(self._fonts.of_bold, max(40, width - self._taken(row, width)), row.title)

    def _taken(self, row: Row, width: int) -> int:
        """How much of the title's line the note takes: nothing where it would leave a title that wraps less than half of it."""
        if not row.note:
            return 0
        taken = self._fonts.of_small.horizontalAdvance(row.note) + self._look.px(3)
        fits = self._fonts.of_bold.horizontalAdvance(row.title) <= width - taken
        return taken if fits or 2 * taken <= width else 0

    def _below(self, row: Row, width: int) -> int:
        """How tall the note is where it has lines of its own below the title."""
        return _tall(self._fonts.of_small, width, row.note) if row.note and not self._taken(row, width) else 0

    def _laid(self, row: Row, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(row.detail, self._view.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self._mirrored:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._lit(row))
        layout.beginLayout()
        height = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, round(height)

    def _lit(self, row: Row) -> list[QTextLayout.FormatRange]:
        lit = QTextCharFormat()
        lit.setBackground(self._look.colour("hit"))
        lit.setForeground(self._look.colour("text"))
        lit.setFontWeight(QFont.Weight.Bold)
        return [_ranged(lit, units(row.detail[:start]), units(row.detail[start:end])) for start, end in row.hits]


def _tall(letters: QFontMetrics, width: int, words: str) -> int:
    return letters.boundingRect(QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), words).height()


def _ranged(form: QTextCharFormat, start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
