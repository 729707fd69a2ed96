"""Says whether what is on the screen is safely in the journal."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import announce


class SaveState(StrEnum):
    """Where the words on the screen are."""

    NOTHING = "nothing"
    WAITING = "waiting"
    SAVED = "saved"
    FAILED = "failed"


_ROLES = {SaveState.NOTHING: "muted", SaveState.WAITING: "warn", SaveState.SAVED: "good", SaveState.FAILED: "danger"}


class SaveMark(QWidget):
    """A dot and words: a ring while something waits, full when it is saved, a cross when it could not be."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.state = SaveState.NOTHING
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.show_state(SaveState.NOTHING)

    def show_state(self, state: SaveState, at: datetime | None = None) -> None:
        """Show a state; a failure is also announced."""
        if state is self.state is SaveState.WAITING:
            return
        worse = state is SaveState.FAILED and self.state is not state
        self.state = state
        self._words = self._told(state, at)
        self.setAccessibleName(self._words or self.tr("Nothing to save"))
        if worse:
            announce(self, self._words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """Give what is said now."""
        return self._words

    def sizeHint(self) -> QSize:
        """Give room for the words."""
        if not self._words:
            return QSize(0, self.fontMetrics().height())
        return QSize(
            self.fontMetrics().horizontalAdvance(self._words) + self._look.px(6), self.fontMetrics().height() + self._look.px(1)
        )

    def minimumSizeHint(self) -> QSize:
        """Never cut the words off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the dot and the words."""
        if not self._words:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.colour(_ROLES[self.state])
        size = self._look.px(2.5)
        dot = QRectF(2, (self.height() - size) / 2, size, size)
        painter.setPen(QPen(colour, 2))
        if self.state is SaveState.FAILED:
            painter.drawLine(dot.topLeft(), dot.bottomRight())
            painter.drawLine(dot.topRight(), dot.bottomLeft())
        else:
            if self.state is SaveState.SAVED:
                painter.setBrush(colour)
            painter.drawEllipse(dot)
        painter.setPen(self._look.colour("danger" if self.state is SaveState.FAILED else "muted"))
        painter.drawText(self.rect().adjusted(self._look.px(4.5), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)

    def _told(self, state: SaveState, at: datetime | None) -> str:
        if state is SaveState.SAVED and at is not None:
            local = at.astimezone()
            shown = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
            return self.tr("saved {time}").format(time=shown)
        return {
            SaveState.NOTHING: "",
            SaveState.WAITING: self.tr("saving soon"),
            SaveState.SAVED: self.tr("saved"),
            SaveState.FAILED: self.tr("not saved"),
        }[state]
