"""Closing the window or the journal: words that are not saved and work that is on its way are asked about first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from wa_journal.model.errors import JournalError
from wa_journal.ui.kit import Kit
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.question import Question
from wa_journal.ui.shell.workspace import Workspace

_LOOK_MS = 1000


class Closing(QObject):
    """Says whether the window may close now, and closes it itself once everything is put away."""

    def __init__(self, window: MainWindow, kit: Kit, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._kit, self._workspace = window, kit, workspace
        window.may_close = self._may_close
        self._why: JournalError | None = None
        kit.tasks.refused.connect(self._on_refused)
        self._said = ""
        self._next: Callable[[], object] | None = None
        self._held_up: Callable[[], object] | None = None
        self._look_again = QTimer(self)
        self._look_again.setInterval(_LOOK_MS)
        self._look_again.timeout.connect(self._on_look_again)

    def warn(self, act: str, done: Callable[[], object]) -> None:
        """Say that the last words are not saved and why, and offer to go on all the same; it goes once they are."""
        words = self.tr("The last words you typed are not saved yet; that is tried again by itself.")
        why = self._kit.messages.text(self._why) if self._why is not None else ""
        self._kit.notify.say(Channel.ERROR, f"{words} {why}".strip(), act, done)
        self._said, self._held_up = self._workspace.banner.words, None
        self._look_again.start()

    def once_saved(self, anyway: str, go_on: Callable[[], object]) -> None:
        """Put everything away and go on with what ends this journal; what is not saved is told of first."""
        self._next = go_on
        self._workspace.leave()
        self._kit.tasks.in_line(self, partial(self._on_left, anyway, go_on))

    def _on_left(self, anyway: str, go_on: Callable[[], object]) -> None:
        # Asked for once more meanwhile, it is begun once.
        if go_on is not self._next:
            return
        if self._workspace.unsaved:
            self.warn(anyway, go_on)
            self._held_up = partial(self.once_saved, anyway, go_on)
        else:
            go_on()

    def _may_close(self) -> bool:
        if self._kit.tasks.at_work:
            words = self.tr(
                "Something is still running, such as an import, a backup or an export. Closing stops it: what it began is "
                "taken back, and nothing that you wrote is lost."
            )
            question = Question(self.tr("Close in the middle?"), words, self.tr("Stop it and close"), danger=True)
            self._kit.notify.ask(self._window, question, self._close_anyway)
            return False
        # What leaving hands over is on its way, and may still be refused.
        self._workspace.leave()
        if not self._workspace.unsaved:
            self._workspace.end()
            return True
        self._kit.tasks.in_line(self, self._on_put_away)
        return False

    def _on_refused(self, error: JournalError) -> None:
        """What was met last tells why: leaving tries everything again that is not saved."""
        self._why = error

    def _on_look_again(self) -> None:
        if not self._workspace.unsaved:
            self._look_again.stop()
            if self._workspace.banner.words == self._said:
                self._say_saved()

    def _say_saved(self) -> None:
        """Take the warning away; what was asked for meanwhile is begun by nobody else than the officer."""
        self._workspace.banner.clear()
        if self._held_up is not None:
            words = self.tr("The last words you typed are saved now. What you asked for was not begun yet.")
            self._kit.notify.say(Channel.GOOD, words, self.tr("Go on"), self._held_up)

    def _on_put_away(self) -> None:
        if self._workspace.unsaved:
            self.warn(self.tr("Close anyway"), self._close_anyway)
        else:
            self._window.close()

    def _close_anyway(self) -> None:
        self._workspace.leave()
        self._workspace.end()
        self._window.may_close = None
        self._window.close()
