"""Another recovery code: on paper and typed back first, and only then it takes the old one's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.code_on_paper import CodeOnPaper
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


def told_to_wait() -> str:
    """Say why it takes longer than usual: what takes its time is done one after the other."""
    return QCoreApplication.translate(
        "SettingsPage", "Something that takes its time is under way. This follows as soon as that has ended."
    )


class RenewBox(Box):
    """`renewed` tells that the new code counts; left before that, nothing has changed."""

    renewed = Signal()

    def __init__(self, kit: Kit, suite: Suite, parent: QWidget) -> None:
        from wa_journal.services.opening import new_recovery_code

        super().__init__(parent)
        self._kit, self._suite, self._code = kit, suite, new_recovery_code()
        self._at_work = False
        look, heading = kit.look, self.tr("Make a new recovery code")
        self.setWindowTitle(heading)
        self.banner = Banner(look)
        told = self.tr(
            "Print this code or write it down; it is shown once. It counts once you have typed it back from the paper and "
            "pressed “Use this code”: the old one then opens nothing any more. Until then the old one counts."
        )
        self.paper = CodeOnPaper(look, told, self._code, self._on_print)
        self.paper.changed.connect(self._on_typed)
        self.paper.entered.connect(self._on_go)
        self.go = Button(self.tr("Use this code"), self._on_go, "primary")
        self.go.setEnabled(False)
        self._leave = Button(self.tr("Cancel"), self.reject)
        buttons = row(None, self._leave, self.go, gap=look.px(2))
        title = PlainLabel(heading, "title")
        self.setLayout(column(title, self.banner, Scroller(self.paper), buttons, gap=look.px(3), margin=look.px(5)))
        self.fit(look.px(130), look.px(134))
        self.paper.typed.setFocus()

    def reject(self) -> None:
        """Leave everything as it is; a code that is just taking the old one's place is waited for."""
        if not self._at_work:
            self.paper.forget()
            super().reject()

    def _on_typed(self) -> None:
        self.go.setEnabled(self.paper.is_typed_back)

    def _on_print(self, code: str) -> None:
        from wa_journal.ui.print.recovery_sheet import print_code

        print_code(self, code)

    def _on_go(self) -> None:
        if self.paper.is_typed_back and not self._at_work:
            self._hold(at_work=True)
            if self._kit.tasks.at_work:
                self.banner.say(Channel.INFO, told_to_wait())
            renew, code = self._suite.keeping.renew_recovery, self._code
            self._kit.tasks.run_aside(self, lambda: renew(code), self._on_renewed, self._on_failed)

    def _hold(self, *, at_work: bool) -> None:
        self._at_work = at_work
        for piece in (self.paper, self._leave):
            piece.setEnabled(not at_work)
        if at_work:
            self.go.rest()
        else:
            self.go.resume()

    def _on_renewed(self, change: object) -> None:  # noqa: ARG002
        self.paper.forget()
        self._code = ""
        self.renewed.emit()
        self.accept()

    def _on_failed(self, error: JournalError) -> None:
        self._hold(at_work=False)
        self.banner.say(Channel.ERROR, self._kit.messages.text(error))
