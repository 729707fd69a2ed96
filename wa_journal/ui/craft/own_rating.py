"""The client's own rating: a page that shows one question and nothing else, and leads back only with the passphrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from wa_journal.model.errors import JournalError
from wa_journal.model.practice import Anchors
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.rating_scale import RatingScale
from wa_journal.ui.parts.said_label import SaidLabel
from wa_journal.ui.parts.secret_field import SecretField


class OwnRating(Box):
    """`rated` carries 0 to 10, or None where the client would rather not say; `returned` that the officer is back."""

    rated = Signal(object)
    returned = Signal()

    def __init__(self, kit: Kit, opens_with: Callable[[str], bool], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._kit, self._opens_with, self._back = kit, opens_with, False
        look = kit.look
        # The title shows in the system's list of windows.
        self.setWindowTitle(self.tr("Question"))
        self.setModal(True)
        self._stack = OneOf()
        asked = Anchors(
            "own",
            self.tr("Today"),
            "",
            self.tr("we talked past each other"),
            self.tr("partly"),
            self.tr("we understood each other"),
        )
        self.scale = RatingScale(look, asked)
        self.scale.only_rate()
        margin = look.px(8)
        self.scale.setMinimumWidth(min(look.px(150), parent.width() - 2 * margin))
        self.answer = Button(self.tr("Done"), self._on_done, "primary")
        self.answer.setEnabled(False)
        self.scale.changed.connect(self._on_rated)
        rather = Button(self.tr("I would rather not say"), self._on_rather_not)
        question = column(
            PlainLabel(self.tr("How well did we work together today?"), "display"),
            PlainLabel(self.tr("0 means: not at all.  10 means: very well. There is no right answer."), "lead"),
            self.scale,
            row(rather, None, self.answer),
            gap=look.px(6),
        )
        self.secret = SecretField(look, self.tr("Passphrase"))
        self.secret.setMinimumWidth(look.px(100))
        self.secret.returnPressed.connect(self._on_secret)
        named = PlainLabel(self.tr("Passphrase"), "strong")
        named.setBuddy(self.secret)
        self._wrong = SaidLabel("", "danger")
        thanks = column(
            PlainLabel(self.tr("Thank you."), "display"),
            PlainLabel(self.tr("Please hand the computer back."), "lead"),
            column(named, self.secret, gap=look.px(1)),
            self._wrong,
            Button(self.tr("Back to the journal"), self._on_secret),
            gap=look.px(4),
        )
        for inside in (question, thanks):
            page = QWidget()
            page.setLayout(inside)
            page.setMaximumWidth(look.px(190))
            self._stack.addWidget(page)
        self.setLayout(row(None, column(None, self._stack, None), None, margin=margin))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads nowhere; Enter is done, once there is a rating."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.answer.isVisible():
            if self.answer.isEnabled() and not event.isAutoRepeat():
                self._on_done()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close for the officer only."""
        event.accept() if self._back else event.ignore()

    def reject(self) -> None:
        """Lead nowhere: only the passphrase does."""

    def _on_rated(self) -> None:
        self.answer.setEnabled(self.scale.value is not None)

    def _on_done(self) -> None:
        self._thank(self.scale.value)

    def _on_rather_not(self) -> None:
        self._thank(None)

    def _thank(self, value: int | None) -> None:
        self.rated.emit(value)
        self._stack.setCurrentIndex(1)
        self.secret.setFocus()

    def _on_secret(self) -> None:
        secret = self.secret.text()
        if not secret or self.secret.isReadOnly():
            return
        self.secret.hold()
        self.secret.clear()
        # The same refusal a second time is said again.
        self._wrong.clear()
        self._kit.tasks.run(self, lambda: self._opens_with(secret), self._on_checked, self._on_failed)

    def _on_checked(self, right: bool) -> None:
        self.secret.resume()
        if right:
            self._back = True
            self.returned.emit()
            self.accept()
        else:
            self._wrong.setText(self.tr("That is not the passphrase."))

    def _on_failed(self, error: JournalError) -> None:
        self.secret.resume()
        self._wrong.setText(self._kit.messages.text(error))
