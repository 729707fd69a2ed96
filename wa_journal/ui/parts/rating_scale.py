"""A rating from 0 to 10 that has no value until the officer gives one."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSlider, QWidget

from wa_journal.model.practice import Anchors
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.typed_letter import is_command, typed_letter
from wa_journal.ui.wording import worded

HIGHEST = 10
CANNOT_SAY = "-"
_TAKING_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_END, _BETWEEN = 4.5, 144


class Track(QSlider):
    """The line with its eleven places; no handle is drawn until it was touched."""

    given = Signal(int)
    settled = Signal()
    unsaid = Signal()
    cleared = Signal()
    attended = Signal()

    def __init__(self, look: Look, name: str, told: str = "") -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look, self._told = look, told
        self.touched = False
        self.setRange(0, HIGHEST)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self._describe()

    def sizeHint(self) -> QSize:
        """Give room for the handle with its number."""
        return QSize(self._look.px(80), self._look.px(7.5))

    def minimumSizeHint(self) -> QSize:
        """Stay usable in a narrow pane: larger text makes the ends wider, and what lies between them can be hit as before."""
        return QSize(_BETWEEN + 2 * self._look.px(_END), self._look.px(7.5))

    def show_value(self, value: int | None) -> None:
        """Show a value, or none, without telling anybody."""
        self.touched = value is not None
        self.setValue(value or 0)
        self._describe()
        self.update()

    def give(self, value: int) -> None:
        """Take the officer's rating."""
        self.show_value(max(0, min(HIGHEST, value)))
        self.given.emit(self.value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rate where it was clicked; the other buttons of a mouse mean something else."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.give(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._at(event.position().x()) != self.value():
            self.give(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the value where it is."""
        event.accept()

    def wheelEvent(self, event: object) -> None:
        """Never rate by scrolling past; the page scrolls instead."""
        event.ignore()  # type: ignore[attr-defined]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this scale is looked at."""
        super().focusInEvent(event)
        self.attended.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that this scale is pointed at."""
        super().enterEvent(event)
        self.attended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate by digit, Home or End, which settles it, or by arrow, the first of which starts in the middle.

        - is can't say; Delete or Backspace takes back whatever was said.
        """
        named, stepped = self._named(event), self._stepped(event)
        if named is not None:
            self.give(named)
            self.settled.emit()
        elif stepped is not None:
            self.give(stepped)
        elif typed_letter(event) == CANNOT_SAY:
            self.unsaid.emit()
        elif event.key() in _TAKING_BACK and not is_command(event):
            self.cleared.emit()
        else:
            super().keyPressEvent(event) if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) else event.ignore()

    def _named(self, event: QKeyEvent) -> int | None:
        letter = typed_letter(event)
        if len(letter) == 1 and letter in "0123456789":
            return int(letter)
        if is_command(event):
            return None
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: HIGHEST}.get(Qt.Key(event.key()))

    def _stepped(self, event: QKeyEvent) -> int | None:
        key = event.key()
        forward = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}.get(Qt.Key(key))
        if forward is None:
            return None
        if self._mirrored() and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            forward = -forward
        return self.value() + forward if self.touched else HIGHEST // 2

    def _describe(self) -> None:
        words = self.tr("{value} of 10").format(value=self.value()) if self.touched else self.tr("not rated yet")
        self.setAccessibleDescription(f"{words}. {self._told}" if self._told else words)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _ends(self) -> tuple[float, float]:
        margin = self._look.px(_END)
        return float(margin), float(self.width() - margin)

    def _at(self, x: float) -> int:
        left, right = self._ends()
        place = round((x - left) / max(1.0, right - left) * HIGHEST)
        return max(0, min(HIGHEST, HIGHEST - place if self._mirrored() else place))

    def _x(self, value: int) -> float:
        left, right = self._ends()
        share = (HIGHEST - value if self._mirrored() else value) / HIGHEST
        return left + (right - left) * share

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the line, its places and, once there is one, the value."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(look.colour("control"), 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(self._x(0), middle), QPointF(self._x(HIGHEST), middle))
        self._paint_places(painter, middle)
        if self.touched:
            self._paint_handle(painter, middle)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(2), look.px(2))

    def _paint_places(self, painter: QPainter, middle: float) -> None:
        painter.setPen(QPen(self._look.colour("control"), 2))
        painter.setBrush(self._look.colour("surface"))
        for value in range(HIGHEST + 1):
            size = self._look.px(1) if value % 5 == 0 else self._look.px(0.6)
            painter.drawEllipse(QPointF(self._x(value), middle), size, size)

    def _paint_handle(self, painter: QPainter, middle: float) -> None:
        radius = self._look.px(3.2)
        centre = QPointF(self._x(self.value()), middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawEllipse(centre, radius, radius)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._look.colour("on_accent"))
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.value()))


class RatingScale(QWidget):
    """One scale in one line, with the right not to say; question and anchors are told to whoever shows or hears them."""

    changed = Signal()
    settled = Signal()
    attended = Signal(object)

    def __init__(self, look: Look, anchors: Anchors) -> None:
        super().__init__()
        self.anchors = anchors
        self.setProperty("item", anchors.item)
        self.name = PlainLabel(anchors.name, "strong", wrap=False)
        self._track = Track(look, anchors.name, f"{anchors.question} {anchors_told(anchors)}")
        self._cannot = Button(self.tr("Can't say"), self._on_cannot_say, "chip")
        self._cannot.setCheckable(True)
        self._cannot.setAccessibleName(self.tr("{scale}: can't say").format(scale=anchors.name))
        self._track.given.connect(self._on_given)
        self._track.settled.connect(self.settled)
        self._track.unsaid.connect(self._on_unsaid)
        self._track.cleared.connect(self._on_cleared)
        self._track.attended.connect(self._on_attended)
        self._line = row(self._track, self._cannot, gap=look.px(2))
        self._line.setStretch(0, 1)
        self._above = look.px(2)
        self._box = row(self.name, self._line, gap=look.px(1))
        self._box.setStretch(1, 1)
        self.setLayout(self._box)

    def only_rate(self) -> None:
        """Show the line alone, where another button says that somebody would rather not."""
        self._cannot.hide()
        self.name.hide()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the line alone: where there is no more, the name stands above it."""
        hint = super().minimumSizeHint()
        return QSize(max(self._line.minimumSize().width(), self.name.minimumSizeHint().width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the name above the line where they have no room side by side."""
        super().resizeEvent(event)
        beside = self._line.minimumSize().width() + self._box.spacing()
        beside += max(self.name.minimumSizeHint().width(), self.name.minimumWidth()) if self.name.isVisibleTo(self) else 0
        wanted = QBoxLayout.Direction.LeftToRight if beside <= self.width() else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            # A name above its line is nearer to it than to the line before.
            self._box.setContentsMargins(0, self._above if wanted == QBoxLayout.Direction.TopToBottom else 0, 0, 0)

    @property
    def value(self) -> int | None:
        """Give the rating, or None while there is none."""
        return self._track.value() if self._track.touched else None

    @property
    def cannot_say(self) -> bool:
        """Say whether the officer said that this cannot be said."""
        return self._cannot.isChecked()

    @property
    def answered(self) -> bool:
        """Say whether it was rated, or said that it cannot be."""
        return self.value is not None or self.cannot_say

    def take_focus(self) -> None:
        """Put the focus on the line."""
        self._track.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rating(self, value: int | None, *, cannot_say: bool = False) -> None:
        """Show what is known, without telling anybody."""
        self._track.show_value(value)
        self._cannot.setChecked(cannot_say)

    def _on_attended(self) -> None:
        self.attended.emit(self.anchors)

    def _on_given(self) -> None:
        self._cannot.setChecked(False)
        self.changed.emit()

    def _on_unsaid(self) -> None:
        self._cannot.setChecked(True)
        self._on_cannot_say()
        self.settled.emit()

    def _on_cleared(self) -> None:
        """What was rated by mistake is as if nobody had rated it."""
        if self.answered:
            self.show_rating(None)
            self.changed.emit()

    def _on_cannot_say(self) -> None:
        if self._cannot.isChecked():
            self._track.show_value(None)
        self.changed.emit()


def in_words(anchors: Anchors) -> Anchors:
    """Give a scale's words in the officer's language."""
    told = {one.name: worded(getattr(anchors, one.name)) for one in fields(Anchors) if one.name != "scale"}
    return replace(anchors, **told)


def anchors_told(anchors: Anchors) -> str:
    """Give what 0, 5 and 10 stand for in one line."""
    return f"0 {anchors.at_0}  ·  5 {anchors.at_5}  ·  10 {anchors.at_10}"
