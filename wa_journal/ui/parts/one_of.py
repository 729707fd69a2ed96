"""Shows one of several pieces, and takes the room of that one only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from wa_journal.ui.parts.focus import keys_are_in, take_focus


class OneOf(QWidget):
    """Like a stacked widget, which would keep the height of its tallest page; `turned` tells that another piece is shown."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[QWidget] = []
        self._current = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, piece: QWidget) -> None:
        """Take one more piece; the first is shown."""
        self._pieces.append(piece)
        self._box.addWidget(piece)
        piece.setVisible(len(self._pieces) == 1)

    def add_layout(self, inside: QLayout) -> None:
        """Take one more piece, made of several."""
        piece = QWidget()
        piece.setLayout(inside)
        self.addWidget(piece)

    def take_out(self, piece: QWidget) -> None:
        """Let go of a piece that is not the one shown."""
        shown = self._pieces[self._current]
        self._pieces.remove(piece)
        self._box.removeWidget(piece)
        self._current = self._pieces.index(shown)

    def setCurrentIndex(self, place: int) -> None:
        """Show another piece, which has the keys if the one before had them."""
        shown = self._pieces[place]
        if self._turn(shown):
            take_focus(shown)
        self.turned.emit()

    def show_piece(self, piece: QWidget) -> None:
        """Show this piece."""
        self.setCurrentIndex(self._pieces.index(piece))

    def turn_to(self, piece: QWidget) -> None:
        """Show this piece, and leave it to the caller where in it the keys go: until then they rest here."""
        self._turn(piece)
        self.turned.emit()

    def _turn(self, shown: QWidget) -> bool:
        """Qt would hand the keys of what is hidden to whatever Tab reaches next in the window, to be heard and pressed there."""
        had = any(piece is not shown and piece.isVisible() and keys_are_in(piece) for piece in self._pieces)
        if had:
            self.setFocus()
        self._current = self._pieces.index(shown)
        for piece in self._pieces:
            if piece is not shown:
                piece.hide()
        shown.show()
        return had

    def currentIndex(self) -> int:
        """Give the place of the piece that is shown."""
        return self._current

    def shows(self, piece: QWidget) -> bool:
        """Say whether this piece is the one that is shown."""
        return self._pieces[self._current] is piece
