"""Buttons: each says what it does, can be reached by key, and shows when it has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton

from wa_journal.ui.look import Look
from wa_journal.ui.parts.focus import nothing_else_has_focus, rest_focus
from wa_journal.ui.wording import worded

# A button of so many letters is never broken.
_SHORT = 20


def literal(text: str) -> str:
    """Give text for a button as it is, so that its `&` is no access key."""
    return text.replace("&", "&&")


def is_enter(event: QKeyEvent) -> bool:
    """Say whether it is Enter, with no other key that makes something else of it."""
    plain = event.modifiers() in (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.KeypadModifier)
    return plain and event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)


def _lines(words: str, width: int, metrics: QFontMetrics) -> str:
    """Break words into lines of a width; a single word is never broken."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


class Button(QPushButton):
    """A button with words, in two lines where there is no room for one.

    `kind` is primary, quiet, danger, nav, tab, segment or plain.
    """

    def __init__(self, words: str, pressed: Callable[[], object] | None = None, kind: str = "plain") -> None:
        super().__init__(worded(words))
        self._broken = ""
        self._waits = False
        self._bend()
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if pressed is not None:
            self._pressed = pressed
            self.clicked.connect(self._on_clicked)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self._bend()
        self._fit()

    def rest(self) -> None:
        """Be out of use while its work runs; Qt would hand the focus on, and the next key to whatever stands there."""
        self._waits = rest_focus(self) or self._waits
        self.setEnabled(False)

    def resume(self) -> None:
        """Be of use again, with the focus that it had, unless the officer went elsewhere."""
        self.setEnabled(True)
        if self._waits and nothing_else_has_focus(self):
            self.setFocus()
        self._waits = False

    def minimumSizeHint(self) -> QSize:
        """Ask for a short line only: what is longer goes on in the next one."""
        hint = super().minimumSizeHint()
        if len(self.text()) <= _SHORT:
            return hint
        metrics = self.fontMetrics()
        around = hint.width() - metrics.horizontalAdvance(self.text())
        longest = max(metrics.horizontalAdvance(word) for word in self.text().split())
        return QSize(min(hint.width(), around + max(longest, metrics.averageCharWidth() * _SHORT)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew at the new width."""
        super().resizeEvent(event)
        self._fit()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Have the broken words painted; heard and found, they stay one line."""
        super().initStyleOption(option)
        if self._broken:
            option.text = self._broken

    def _bend(self) -> None:
        if len(self.text()) > _SHORT:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _fit(self) -> None:
        long, before = len(self.text()) > _SHORT, self._broken
        if not long and not before:
            return
        hint, metrics = self.sizeHint(), self.fontMetrics()
        self._broken = ""
        if long and self.width() < hint.width():
            room = self.width() - hint.width() + metrics.horizontalAdvance(self.text())
            self._broken = _lines(self.text(), room, metrics)
        if self._broken or before:
            self.setMinimumHeight(hint.height() + self._broken.count("\n") * metrics.lineSpacing())

    def _on_clicked(self) -> None:
        self._pressed()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show by the pointer that it can be pressed."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class IconButton(Button):
    """A button with an icon, and with words for whoever does not see it."""

    def __init__(self, look: Look, icon: str, name: str, pressed: Callable[[], object] | None = None, role: str = "text") -> None:
        super().__init__("", pressed, "icon")
        self._look, self._icon, self._role = look, icon, role
        self.setAccessibleName(name)
        self.setToolTip(name)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        size = self._look.px(5)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._look.icon(self._icon, self._role))


class WordIconButton(Button):
    """A button with an icon before its words."""

    def __init__(
        self, look: Look, icon: str, words: str, pressed: Callable[[], object] | None = None, kind: str = "plain"
    ) -> None:
        super().__init__(words, pressed, kind)
        self._look, self._icon = look, icon
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        role = {"primary": "on_accent", "danger": "on_danger", "quiet": "link"}.get(str(self.property("kind")), "text")
        size = self._look.px(4.5)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._look.icon(self._icon, role))
