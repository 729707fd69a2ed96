"""The one channel for what must be said or asked outside a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.messages import Messages
from wa_journal.ui.parts.banner import Channel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox  # noqa: TID251

    from wa_journal.ui.question import Question


class Notify(QObject):
    """Tells the window's banner, and asks before what cannot be taken back."""

    said = Signal(object, str, str, object)

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.messages = messages

    def say(self, channel: Channel, words: str, act_words: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a message above the page."""
        self.said.emit(channel, words, act_words, act)

    def failure(self, error: JournalError) -> None:
        """Say what failed, in the officer's words."""
        self.say(Channel.ERROR, self.messages.text(error))

    def ask(self, parent: QWidget, question: Question, agreed: Callable[[], object]) -> QMessageBox:
        """Ask; `agreed` is called on yes only. Escape and Enter both mean no."""
        # The lock screen must not wait for a class that it does not show.
        from PySide6.QtWidgets import QMessageBox  # noqa: TID251

        from wa_journal.ui.parts.box import offer_everywhere

        box = QMessageBox(parent)
        offer_everywhere(box, parent)
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(question.heading)
        box.setText(question.heading)
        box.setInformativeText(question.words)
        yes = box.addButton(question.yes, QMessageBox.ButtonRole.AcceptRole)
        yes.setProperty("kind", "danger" if question.danger else "primary")
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.buttonClicked.connect(_Answer(box, yes, agreed).on_clicked)
        box.open()
        return box


class _Answer(QObject):
    """Waits for the answer beside its box, so that nothing outlives it."""

    def __init__(self, box: QMessageBox, yes: QObject, agreed: Callable[[], object]) -> None:
        super().__init__(box)
        self._yes, self._agreed = yes, agreed

    def on_clicked(self, button: QObject) -> None:
        """Go on if it was the yes button."""
        if button is self._yes:
            self._agreed()
