"""Frames that group what belongs together."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wa_journal.ui.by_name import set_by_name
from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import Piece, column, tight
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import worded

_SHARE = 0.45


class Card(QFrame):
    """A quiet box on the page, with an optional heading."""

    def __init__(self, look: Look, heading: str = "", *pieces: Piece, kind: str = "card") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.body = column(*pieces, gap=look.px(2), margin=look.px(4))
        if heading:
            self.body.insertWidget(0, PlainLabel(heading, "heading"))
            self.setAccessibleName(worded(heading))
        self.setLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class Line(QFrame):
    """A hair line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setFixedHeight(1)


class Scroller(QScrollArea):
    """A column that scrolls up and down, sideways only where nothing else helps."""

    def __init__(self, inside: QLayout | QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_by_name(self, focusPolicy="NoFocus")
        self._inside = _Inside(_held(inside))
        self.setWidget(self._inside)
        self._ring: QFrame | None = None

    @property
    def least_width(self) -> int:
        """Give the width below which it must be scrolled sideways."""
        return self._inside.minimumSizeHint().width()

    def give_way(self, least: int) -> None:
        """Take the height that is left over, `least` at least, so that what stands beside it stays in sight."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll to either end as well, where nothing inside wants these keys; Qt knows the arrows and pages."""
        bar = self.verticalScrollBar()
        ends = {QtCore.Qt.Key.Key_Home: bar.minimum(), QtCore.Qt.Key.Key_End: bar.maximum()}
        end = ends.get(QtCore.Qt.Key(event.key()))
        if end is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(end)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring that the keys scroll here, and be called like what it stands in."""
        super().focusInEvent(event)
        if self._ring is None:
            self._ring = QFrame(self)
            self._ring.setProperty("kind", "ring")
            self._ring.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around = self.parentWidget()
        while not self.accessibleName() and around is not None:
            self.setAccessibleName(around.accessibleName() or around.windowTitle())
            around = around.parentWidget()
        self._ring.setGeometry(self.rect())
        self._ring.show()
        self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring around it, and in sight what the keys are in: a message above takes room away, a bar wraps words."""
        smaller = event.size().boundedTo(event.oldSize()) != event.oldSize() and self._keys_within(event.oldSize().height())
        super().resizeEvent(event)
        if self._ring is not None:
            self._ring.setGeometry(self.rect())
        if smaller:
            self._show_keys()
            # Once more when the words beside a bar that is new have wrapped.
            QTimer.singleShot(0, self, self._show_keys)

    def _keys_within(self, tall: int) -> bool:
        """Say whether the middle of what the keys are in was in sight while it was so tall here."""
        here = self.window().focusWidget()
        if here is None or not self._inside.isAncestorOf(here):
            return False
        return 0 <= here.mapTo(self.viewport(), here.rect().center()).y() <= tall

    def _show_keys(self) -> None:
        here = self.window().focusWidget()
        if here is not None and self._inside.isAncestorOf(here):
            self.ensureWidgetVisible(here)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: what does not fit is scrolled to."""
        return QSize(120, 80)


class _Inside(QWidget):
    """Is exactly as tall as its lines at the width at hand: a layout's own hint counts lines at a far smaller width."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(held)

    def minimumSizeHint(self) -> QSize:
        """Ask for no height where it follows from the width."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


def _held(inside: QLayout | QWidget) -> QWidget:
    if isinstance(inside, QWidget):
        return inside
    page = QWidget()
    page.setLayout(inside)
    return page


class Widest(QWidget):
    """Keeps what is inside from growing wider than reads well, in the middle of a wide window; `most` grows with the letters."""

    def __init__(self, look: Look, inside: QLayout | QWidget, most: float) -> None:
        super().__init__()
        self._look, self._most = look, most
        self._page = _held(inside)
        # Side by side with what is left over: only so does the height follow from the width that the page really gets.
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addStretch(0)
        box.addWidget(self._page, 1)
        box.addStretch(0)
        look.changed.connect(self._limit)
        self._limit()

    def _limit(self) -> None:
        self._page.setMaximumWidth(self._look.theme.em(self._most))


class TwoColumns(QWidget):
    """Two pieces side by side where there is room, one above the other where there is not.

    There is room from `narrow` letters on; without a number, where the right piece leaves more than half to the left one.
    """

    def __init__(self, look: Look, left: QWidget, right: QWidget, shares: tuple[int, int], narrow: float | None = None) -> None:
        super().__init__()
        self._look, self._narrow = look, narrow
        self._pieces = (left, right)
        self._box = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), look.px(4))
        self._box.addWidget(left, shares[0])
        self._box.addWidget(right, shares[1])
        look.changed.connect(self._arrange)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the wider piece only: it can always stand alone."""
        hint = super().minimumSizeHint()
        return QSize(max(piece.minimumSizeHint().width() for piece in self._pieces), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side only where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction.LeftToRight if self._has_room() else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            beneath = direction == QBoxLayout.Direction.TopToBottom and self._narrow is None
            # A small piece that hangs below a line belongs to it, and is no wider than its words.
            self._box.setSpacing(self._look.px(1 if beneath else 4))
            aligned = QtCore.Qt.AlignmentFlag.AlignLeft if beneath else QtCore.Qt.AlignmentFlag(0)
            self._box.setAlignment(self._pieces[1], aligned)

    def _has_room(self) -> bool:
        if self._narrow is not None:
            return self.width() >= self._look.theme.em(self._narrow)
        left, right = self._pieces
        side = right.sizeHint().width() + self._look.px(4)
        return side <= _SHARE * self.width() and left.minimumSizeHint().width() + side <= self.width()
