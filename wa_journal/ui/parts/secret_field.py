"""A line for a passphrase or code: hidden while it is typed, shown when the eye in it is pressed."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from wa_journal.ui.by_name import set_by_name
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.focus import nothing_else_has_focus
from wa_journal.ui.parts.layouts import row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.text_field import TextField


class SecretField(TextField):
    """One line that nobody reads over a shoulder, unless the officer wants to see it.

    Whoever checks what stands in it calls `hold` before anything is disabled, and `resume` once the answer is there.
    """

    def __init__(self, look: Look, name: str, hint: str = "") -> None:
        super().__init__(name, hint)
        self._look = look
        self.eye = _Eye(look, QCoreApplication.translate("SecretField", "Show what is typed"))
        self.eye.setParent(self)
        self._toggle = QKeySequence("Ctrl+Shift+E")
        self.eye.setToolTip(f"{self.eye.accessibleName()} ({self._toggle.toString(QKeySequence.SequenceFormat.NativeText)})")
        self.eye.toggled.connect(self.reveal)
        look.changed.connect(self._fit)
        self.reveal(shown=False)

    def reveal(self, shown: bool) -> None:
        """Show what is typed, or hide it."""
        self.eye.setChecked(shown)
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def hold(self) -> None:
        """Keep the keys here while the secret is checked, and let them do nothing: typed on, they would reach a button."""
        self.setFocus()
        self.setReadOnly(True)
        self.installEventFilter(self)

    def resume(self, *, chosen: bool = True) -> None:
        """Be typed in again, with all of it chosen, so that the next letter begins anew; whoever went elsewhere stays there."""
        self.removeEventFilter(self)
        self.setReadOnly(False)
        if chosen:
            self.selectAll()
        if nothing_else_has_focus(self):
            self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what is typed while it is held; Ctrl with a letter still locks the journal."""
        # A filter, as it is asked only while it is held: an `event` of its own has all kinds of event built at the start.
        pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if pressed and isinstance(event, QKeyEvent) and _is_typed(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the eye by key, without leaving the line."""
        if QKeySequence(event.keyCombination()) == self._toggle:
            self.eye.toggle()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end of the line."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Within the frame, which is drawn thicker with the focus."""
        gap, least = self._look.px(1), self.eye.minimumSizeHint()
        tall = max(self.height() - 2 * gap, least.height())
        wide = max(tall, least.width())
        mirrored = self.isRightToLeft()
        self.eye.setGeometry(gap if mirrored else self.width() - wide - gap, gap, wide, tall)
        self.setTextMargins(wide if mirrored else 0, 0, 0 if mirrored else wide, 0)


class _Eye(Button):
    """Pressed in while what is typed is shown."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__("", kind="inset")
        self._look = look
        self.setAccessibleName(name)
        self.setCheckable(True)
        # Not between two lines: whoever types on after Tab would press it with each space, and show the passphrase.
        set_by_name(self, focusPolicy="NoFocus")
        # In a label, for the lock screen must not wait until Qt's icons are built (see Icons).
        self._drawing = PlainLabel(wrap=False)
        self.setLayout(row(None, self._drawing, None, gap=0))
        look.changed.connect(self._dress)
        self._dress()

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the drawing: without words, Qt asks for four letters."""
        side = self._look.px(5) + 2
        return QSize(side, side)

    def _dress(self) -> None:
        self._drawing.setPixmap(self._look.picture("eye", "text", self._look.px(5)))


def _is_typed(event: QKeyEvent) -> bool:
    held = event.modifiers() & (QtCore.Qt.KeyboardModifier.ControlModifier | QtCore.Qt.KeyboardModifier.AltModifier)
    # Both together are how some keyboards write a letter.
    command = held == QtCore.Qt.KeyboardModifier.ControlModifier
    # They type nothing: Tab leads to Stop where a check takes long.
    leading_away = (QtCore.Qt.Key.Key_Tab, QtCore.Qt.Key.Key_Backtab, QtCore.Qt.Key.Key_Escape)
    return bool(event.text()) and not command and event.key() not in leading_away
