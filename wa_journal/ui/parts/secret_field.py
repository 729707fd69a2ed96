"""A line for a passphrase or code: hidden while it is typed, shown when the eye in it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from wa_journal.ui.by_name import set_by_name
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import IconButton
from wa_journal.ui.parts.text_field import TextField


class SecretField(TextField):
    """One line that nobody reads over a shoulder, unless the officer wants to see it."""

    def __init__(self, look: Look, name: str, hint: str = "") -> None:
        super().__init__(name, hint)
        self._look = look
        self.eye = IconButton(look, "eye", QCoreApplication.translate("SecretField", "Show what is typed"))
        self.eye.setParent(self)
        self.eye.setProperty("kind", "inset")
        self.eye.setCheckable(True)
        # Not between two lines: whoever types on after Tab would press it with each space, and show the passphrase.
        set_by_name(self.eye, focusPolicy="NoFocus")
        self._toggle = QKeySequence("Ctrl+Shift+E")
        self.eye.setToolTip(f"{self.eye.accessibleName()} ({self._toggle.toString(QKeySequence.SequenceFormat.NativeText)})")
        self.eye.toggled.connect(self.reveal)
        look.changed.connect(self._fit)
        self.reveal(shown=False)

    def reveal(self, shown: bool) -> None:
        """Show what is typed, or hide it."""
        self.eye.setChecked(shown)
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

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
        left = gap if self.isRightToLeft() else self.width() - wide - gap
        self.eye.setGeometry(left, gap, wide, tall)
        self.setTextMargins(0, 0, wide, 0)
