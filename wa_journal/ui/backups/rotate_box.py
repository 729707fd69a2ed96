"""Encrypts everything anew under a fresh key: passphrase, the new code on paper, then the work, in sight and to be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.job import Steps
from wa_journal.ui.kit import Kit
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.code_on_paper import CodeOnPaper
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.secret_field import SecretField


@dataclass(frozen=True, slots=True)
class Rotation:
    """What it needs: whether a passphrase is right, the work itself, the new code, and how it is put on paper."""

    is_right: Callable[[str], bool]
    rotate: Callable[[str, str, Steps], object]
    code: str
    print_code: Callable[[str], object]


class RotateBox(Box):
    """`begun` tells that the journal is about to be closed, `over` that nothing is done with it any more.

    `done_with` tells that it is to be opened again, with either key.
    """

    # It closes the journal itself.
    lockable = False
    begun, over = Signal(), Signal()
    done_with = Signal()

    def __init__(self, kit: Kit, rotation: Rotation, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._rotation = kit, rotation
        self._passphrase = ""
        self._closed = False
        look = kit.look
        self.setWindowTitle(self.tr("Encrypt everything anew"))
        self.banner = Banner(look)
        self.secret = SecretField(look, self.tr("Your passphrase"))
        self.secret.returnPressed.connect(self._on_check)
        told = self.tr(
            "This is the new recovery code. It is shown once; the old one opens nothing any more when the work is done."
        )
        self.paper = CodeOnPaper(look, told, rotation.code, rotation.print_code)
        self.paper.changed.connect(self._on_typed)
        self.progress = Progress(look, self.tr("Encrypting anew"))
        self._job = LongJob(self, kit, self.progress, self._on_failed)
        self._job.ended.connect(self._on_ended)
        # Behind what is told of its end.
        self._job.ended.connect(self.over, Qt.ConnectionType.QueuedConnection)
        self.go = Button(self.tr("Go on"), self._on_go, "primary")
        self.leave_it = Button(self.tr("Cancel"), self.reject)
        self._steps = OneOf()
        for step in (self._first(), self._page(self.paper), self._third()):
            self._steps.addWidget(step)
        title = PlainLabel(self.tr("Encrypt everything anew"), "title")
        buttons = row(None, self.leave_it, self.go, gap=look.px(2))
        self.setLayout(column(title, self.banner, Scroller(self._steps), buttons, gap=look.px(3), margin=look.px(5)))
        self.fit(look.px(130), look.px(134))

    def reject(self) -> None:
        """Leave; once the journal is closed it has to be opened again."""
        if self._job.running:
            return
        if self._closed:
            self.done_with.emit()
        super().reject()

    def _first(self) -> QWidget:
        told = self.tr(
            "Do this if somebody may have copied your files and known your passphrase or code. The whole journal gets a fresh "
            "key and a new recovery code; copies made earlier keep the old one. Your passphrase stays. The keyring, if used, "
            "is dropped."
        )
        return self._page(PlainLabel(told), Named(self.secret.accessibleName(), self.secret), self.secret)

    def _third(self) -> QWidget:
        told = self.tr("If it is stopped or the power goes, the journal is whole, with the old key or the new one.")
        return self._page(PlainLabel(told, "muted"), self.progress)

    def _page(self, *pieces: QWidget | object) -> QWidget:
        page = QWidget()
        page.setLayout(column(*pieces, gap=self._kit.look.px(2)))  # type: ignore[arg-type]
        return page

    def _on_go(self) -> None:
        if self._closed:
            self.reject()
        elif self._steps.currentIndex() == 0:
            self._on_check()
        elif self.paper.is_typed_back:
            self._begin()

    def _on_check(self) -> None:
        passphrase = self.secret.text()
        if passphrase and self.go.isEnabled():
            self.secret.hold()
            self.go.setEnabled(False)
            self._kit.tasks.run(self, lambda: self._rotation.is_right(passphrase), self._on_checked, self._on_failed)

    def _on_checked(self, right: bool) -> None:
        self.secret.resume()
        if not right:
            self.go.setEnabled(True)
            told = self.tr("This passphrase does not open the journal. Nothing was changed.")
            self.banner.say(Channel.ERROR, told, until=(self.secret.textEdited,))
            return
        self.banner.clear()
        self._passphrase = self.secret.text()
        self.secret.clear()
        self._steps.setCurrentIndex(1)
        self.paper.typed.setFocus()

    def _on_typed(self) -> None:
        self.go.setEnabled(self.paper.is_typed_back)

    def _begin(self) -> None:
        passphrase, code = self._passphrase, self._rotation.code
        self._passphrase = ""
        self._steps.setCurrentIndex(2)
        self.go.rest()
        self.go.hide()
        self.leave_it.hide()
        self._closed = True
        self.begun.emit()
        rotate = partial(self._rotation.rotate, passphrase, code)
        self._job.run(self.tr("Encrypting everything anew …"), rotate, self._on_done)

    def _on_ended(self) -> None:
        self.paper.forget()
        self.go.setText(self.tr("Open the journal"))
        self.go.show()
        self.go.resume()
        self.banner.say(Channel.WARN, self.tr("Stopped. Nothing was changed: the old key and the old code count."))

    def _on_done(self, result: object) -> None:  # noqa: ARG002
        self.banner.say(Channel.GOOD, self.tr("Everything is encrypted anew. The new code counts from now on."))

    def _on_failed(self, error: JournalError) -> None:
        self.secret.resume()
        self.go.setEnabled(True)
        self.banner.say(Channel.ERROR, self._kit.messages.text(error))
