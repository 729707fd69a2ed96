"""Buttons: each says what it does, can be reached by key, and shows when it has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from wa_journal.ui.look import Look
from wa_journal.ui.wording import worded


def literal(text: str) -> str:
    """Give text for a button as it is, so that its `&` is no access key."""
    return text.replace("&", "&&")


class Button(QPushButton):
    """A button with words; `kind` is primary, quiet, danger, nav, tab, segment or plain."""

    def __init__(self, words: str, pressed: Callable[[], object] | None = None, kind: str = "plain") -> None:
        super().__init__(worded(words))
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if pressed is not None:
            self._pressed = pressed
            self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._pressed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


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
