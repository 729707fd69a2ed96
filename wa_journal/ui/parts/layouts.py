"""Rows and columns with the spacing of the theme."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

import shiboken6
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget, QWidgetItem

from wa_journal.ui.theme import IN_STEPS

Piece = QWidget | QLayout | int | None
Box = TypeVar("Box", bound=QBoxLayout)
Tight = TypeVar("Tight", bound=QLayout)


_GAP = 8


def column(*pieces: Piece, gap: int | None = None, margin: int = 0) -> QVBoxLayout:
    """Stack pieces; a number is a space in pixels, None is what is left over."""
    box = QVBoxLayout()
    return _filled(box, pieces, gap, margin)


def row(*pieces: Piece, gap: int | None = None, margin: int = 0) -> QHBoxLayout:
    """Set pieces side by side; a number is a space in pixels, None is what is left over."""
    box = QHBoxLayout()
    return _filled(box, pieces, gap, margin)


def _filled(box: Box, pieces: tuple[Piece, ...], gap: int | None, margin: int) -> Box:
    _spaced(box, gap)
    box.setContentsMargins(QMargins(margin, margin, margin, margin))
    for piece in pieces:
        if piece is None:
            box.addStretch(1)
        elif isinstance(piece, int):
            box.addSpacing(piece)
        elif isinstance(piece, QWidget):
            box.addWidget(piece)
        else:
            box.addLayout(piece)
    return box


def flow(*pieces: QWidget, gap: int | None = None) -> FlowLayout:
    """Set pieces side by side, and go on in the next line where there is no room."""
    box = FlowLayout(gap)
    for piece in pieces:
        box.addWidget(piece)
    return box


def tight(layout: Tight, gap: int) -> Tight:
    """Give a layout this room between its pieces, and none around them."""
    layout.setContentsMargins(QMargins())
    _spaced(layout, gap)
    return layout


def _spaced(layout: QLayout, gap: int | None) -> None:
    layout.setSpacing(_GAP if gap is None else gap)
    if gap is not None:
        layout.setObjectName(IN_STEPS)


def stand_tall(widget: QWidget) -> None:
    """Ask for the height that the words take at the present width; Qt would go by the height at a width of its own choice."""
    before = widget.minimumHeight()
    if widget.heightForWidth(widget.width()) == before:
        # A label counts the height that it once was given as needed: without this it would never be shorter again.
        widget.setMinimumHeight(0)
    widget.setMinimumHeight(max(0, widget.heightForWidth(widget.width())))


def emptied(box: QLayout) -> None:
    """Take everything out of a layout; widgets go with their children."""
    while box.count():
        item = box.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)


def _names(one: QWidgetItem, other: QWidgetItem) -> bool:
    """Say whether a piece is the words of the field behind it."""
    label = one.widget()
    return isinstance(label, QtWidgets.QLabel) and label.buddy() is other.widget()  # noqa: TID251


class FlowLayout(QHBoxLayout):
    """Lays widgets out like words: as many in a line as fit, and the words of a field in the line of that field.

    Qt keeps the items; each widget is measured and placed by one of our own. What Qt makes and deletes by itself may lie at the
    address of an item that PySide still believes in, and a layout that kept such items lost pieces of its line.
    Qt asks for the height at many widths and many times over; what was found is kept until a piece changes.
    """

    # Of the class, and only ever assigned: Qt still asks a layout whose Python half the collector has emptied already.
    _pieces: tuple[tuple[QWidget, QWidgetItem], ...] = ()
    _sizes: list[tuple[QWidgetItem, QSize]] | None = None
    _heights: Mapping[int, int] = MappingProxyType({})
    _least: QSize | None = None

    def __init__(self, gap: int | None = None) -> None:
        super().__init__()
        _spaced(self, gap)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addWidget(self, widget: QWidget) -> None:  # type: ignore[override]
        """Take one more piece."""
        # Asked each time which pieces are still there, the layout of hundreds would stand still.
        known = self._pieces if len(self._pieces) == self.count() else self._live()
        self._pieces = (*known, (widget, QWidgetItem(widget)))
        super().addWidget(widget)

    def invalidate(self) -> None:
        """Forget what was found out about sizes."""
        self._sizes, self._least, self._heights = None, None, {}
        super().invalidate()

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        """Say that it asks for no more room than it needs."""
        return QtCore.Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the lines take at this width."""
        if width not in self._heights:
            self._heights = {**self._heights, width: self._lay(QRect(0, 0, width, 0), place=False)}
        return self._heights[width]

    def minimumHeightForWidth(self, width: int) -> int:
        """Give the same: no line can be lower."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        """Place the pieces."""
        QLayout.setGeometry(self, rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """Give the size of all pieces in one line."""
        hints = [hint for _, hint in self._seen()]
        margins = self.contentsMargins()
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        tall = max((hint.height() for hint in hints), default=0)
        return QSize(wide + margins.left() + margins.right(), tall + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Give the widest piece's size."""
        if self._least is None:
            self._least = QSize()
            for _, item in self._live():
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def maximumSize(self) -> QSize:
        """Give no limit."""
        return QLayout.maximumSize(self)

    def _live(self) -> list[tuple[QWidget, QWidgetItem]]:
        # An error raised inside a layout that Qt calls ends the whole process: what is gone is left out instead.
        pieces = [piece for piece in self._pieces if shiboken6.isValid(piece[0])]
        return pieces if len(pieces) == self.count() else [piece for piece in pieces if self.indexOf(piece[0]) >= 0]

    def _seen(self) -> list[tuple[QWidgetItem, QSize]]:
        """The pieces that take room, with the size that each asks for."""
        if self._sizes is None:
            self._sizes = [(item, item.sizeHint()) for _, item in self._live() if not item.isEmpty()]
        return self._sizes

    def _lay(self, rect: QRect, *, place: bool) -> int:
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.y()
        for line in self._lines(inside.width()):
            tall = max(size.height() for _, size in line)
            left = inside.x()
            for item, size in line:
                if place:
                    spot = QRect(QPoint(left, top + (tall - size.height()) // 2), size)
                    item.setGeometry(self._mirrored(spot, inside))
                left += size.width() + self.spacing()
            top += tall + self.spacing()
        return max(inside.y(), top - self.spacing()) + self.contentsMargins().bottom() - rect.y()

    def _lines(self, width: int) -> list[list[tuple[QWidgetItem, QSize]]]:
        lines: list[list[tuple[QWidgetItem, QSize]]] = []
        left, seen = width + 1, self._seen()
        for place, (item, hint) in enumerate(seen):
            size = hint.boundedTo(QSize(max(width, 1), 100_000))
            both = size.width()
            if place + 1 < len(seen) and _names(item, seen[place + 1][0]):
                both += self.spacing() + seen[place + 1][1].width()
            if left + (both if both <= width else size.width()) > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self.spacing()
        return lines

    def _mirrored(self, spot: QRect, inside: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            spot.moveLeft(inside.left() + inside.right() - spot.right())
        return spot
