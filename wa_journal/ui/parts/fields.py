"""Fields to fill in, with the arrows and icons of the theme."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy

from wa_journal.ui.look import Look
from wa_journal.ui.parts.private_text import private_text
from wa_journal.ui.wording import worded


class TextBox(QPlainTextEdit):
    """Several lines of plain words, as tall as asked for; Tab goes on to the next field, and `left` tells that it did."""

    left = Signal()
    prose = True

    def __init__(self, look: Look, name: str, hint: str = "", lines: int = 3) -> None:
        super().__init__()
        self._look, self._lines = look, lines
        self.setAccessibleName(worded(name))
        self.setPlaceholderText(worded(hint))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @property
    def written(self) -> str:
        """Give the words that stand here, empty where none do."""
        return self.toPlainText().strip()

    def show_written(self, text: str) -> None:
        """Let these words stand here."""
        self.setPlainText(text)

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else stands here, each key among it."""
        return (self.textChanged,)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the box was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words only, and ask clipboard histories to look away."""
        return private_text(self.textCursor().selectedText().replace("\u2029", "\n"))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only."""
        self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        """Give room for the lines."""
        return QSize(self._look.px(60), self.fontMetrics().lineSpacing() * self._lines + self._look.px(7))

    def minimumSizeHint(self) -> QSize:
        """Give room for the lines."""
        return QSize(self._look.px(30), self.sizeHint().height())


class Dropdown(QComboBox):
    """One of many things; the wheel scrolls the page, not the value."""

    prose = False

    def __init__(self, look: Look, name: str, options: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer(options)
        look.changed.connect(self.update)

    def offer(self, options: tuple[tuple[str, str], ...]) -> None:
        """Set what can be chosen, as key and words."""
        self.clear()
        for key, words in options:
            self.addItem(worded(words), key)

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """Give what can be chosen, as key and words."""
        return tuple((str(self.itemData(place)), self.itemText(place)) for place in range(self.count()))

    @property
    def key(self) -> str:
        """Give the key of what is chosen."""
        return str(self.currentData() or "")

    def show_key(self, key: str) -> None:
        """Show a choice without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(key)))
        self.blockSignals(False)

    @property
    def written(self) -> str:
        """Give the key of what is chosen."""
        return self.key

    def show_written(self, text: str) -> None:
        """Choose by its key, or the first where it is none."""
        self.show_key(text)

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else is chosen."""
        return (self.currentIndexChanged,)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its arrow."""
        super().paintEvent(event)
        size, gap = self._look.px(4), self._look.px(2)
        left = gap if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - size - gap
        role = "muted" if self.isEnabled() else "disabled"
        self._look.icon("down", role).paint(QPainter(self), left, (self.height() - size) // 2, size, size)
