"""A real application that fails under the officer's hands, for the test of its crash box; runs in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tests.vaults import PASSPHRASE
from wa_journal.app import Application
from wa_journal.ui.crash_box import CrashBox
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.place import Place

WORDS = "Words typed just before the program failed."


class Officer(QObject):
    """Types, meets the failure, and presses the button that starts the program again, each once the step before is done."""

    def __init__(self, app: Application) -> None:
        super().__init__()
        self._app = app
        self._steps = iter((self._open_session, self._type, self._fail, self._press))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(300)

    def _on_time(self) -> None:
        if self._app.kit.tasks.idle:
            next(self._steps)()

    def _open_session(self) -> None:
        assert self._app.journal is not None
        suite, workspace = self._app.journal.suite, self._app.journal.workspace
        (client,) = suite.clients.all()
        workspace.go(Place("session", client.id, suite.sessions.next(client.id).id))

    def _type(self) -> None:
        assert self._app.journal is not None
        self._app.journal.workspace.page.editor.type(WORDS)  # type: ignore[attr-defined]

    def _fail(self) -> None:
        raise ValueError(WORDS)

    def _press(self) -> None:
        self._timer.stop()
        box = next(one for one in self._app.window.findChildren(CrashBox))
        next(button for button in box.findChildren(Button) if button.text() == "Start again").click()


def main(folder: Path) -> None:
    """Open the journal and let the officer work."""
    app = Application(folder)
    app.window.show()
    app.enter(PASSPHRASE)
    officer = Officer(app)
    app.qt.exec()
    del officer


if __name__ == "__main__":
    main(Path(sys.argv[1]))
