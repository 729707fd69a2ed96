"""Walks every screen and takes its picture, light and dark: for a machine without a screen, the README and whoever reviews."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.vault_errors import WrongSecret
from wa_journal.ui.craft.material import SCREENS
from wa_journal.ui.first_run.first_run import FirstRun
from wa_journal.ui.first_run.key_page import Setup
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.place import Place
from wa_journal.ui.shell.page_spec import Scope
from wa_journal.ui.theme import Mode

SIZE = (1280, 820)
_QUIET_MS, _QUIET_TURNS = 110, 2
_MOST_TURNS = 150
_LOOKS = (Mode.LIGHT, Mode.DARK)
_EXAMPLE_CODE = "4Q7KX-M2W9D-HT5RB-8NVCJ-3PZGY-6FS4A"


class Tour:
    """Takes pictures of a window that is never on a screen."""

    def __init__(self, window: MainWindow, kit: Kit, folder: Path) -> None:
        self._window, self._kit, self._folder = window, kit, folder
        self._sessions: dict[ClientId, tuple[SessionId, ...]] = {}
        self.pictures: list[Path] = []

    def fronts(self) -> None:
        """Take the pages that are seen before a journal is open."""
        for mode in _LOOKS:
            self._kit.look.set_mode(mode)
            self._window.show_inside(LockPage(self._kit, Door(_refuse, _refuse)))
            self._take(f"lock-{mode.value}", self._window)
        self._kit.look.set_mode(Mode.LIGHT)
        self._window.show_strip(shown=False)
        for name in self._first_run():
            self._take(name, self._window)
        self._window.show_strip(shown=True)

    def screens(self, journal: OpenJournal) -> None:
        """Take every page of the open journal, the palette and the sheet of keys."""
        self._kit.tasks.run(self._window, journal.survey, self._on_survey)
        self._settle()
        for mode in _LOOKS:
            for name, place in self._places(journal):
                self._kit.look.set_mode(mode)
                journal.workspace.go(place)
                self._take(f"{name}-{mode.value}", self._window)
        self._kit.look.set_mode(Mode.LIGHT)
        for name, show in (("palette", journal.finder.show), ("keys", journal.show_keys), ("add-client", journal.add_client)):
            show()
            self._settle()
            box = QApplication.activeModalWidget()
            if box is not None:
                self._take(name, box)
                box.close()

    def _places(self, journal: OpenJournal) -> Iterator[tuple[str, Place]]:
        client = max(self._sessions, key=lambda one: len(self._sessions[one]), default=None)
        for spec in journal.specs:
            if spec.scope is Scope.JOURNAL:
                first = spec.parts[0][0] if spec.parts else ""  # else the page stays where the other look left it
                yield spec.key, Place(spec.key, part=first, words="promise" if spec.key == "search" else "")
                yield from ((f"{spec.key}-{part}", Place(spec.key, part=part)) for part, _ in spec.parts[1:])
            elif client is not None:
                last = self._sessions[client][-1:]
                first = SCREENS[0] if spec.key == "craft" else ""
                yield spec.key, Place(spec.key, client, last[0] if last and spec.key == "session" else None, words=first)
                if spec.key == "craft":
                    yield from ((f"craft-{screen}", Place("craft", client, words=screen)) for screen in SCREENS[1:])

    def _on_survey(self, sessions: dict[ClientId, tuple[SessionId, ...]]) -> None:
        self._sessions = sessions

    def _first_run(self) -> Iterator[str]:
        page = FirstRun(self._kit, Setup(_pretend, _refuse, str))
        self._window.show_inside(page)
        yield "first-run-1"
        page.show_step(1)
        page.key.first.setText("a phrase for the picture")
        page.key.again.setText("a phrase for the picture")
        yield "first-run-2"
        page.key.make.click()
        yield "first-run-2-code"
        page.show_step(2)
        yield "first-run-3"

    def _take(self, name: str, widget: QWidget) -> None:
        self._settle()
        path = self._folder / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise CannotWrite
        self.pictures.append(path)

    def _settle(self) -> None:
        """Wait until the worker has nothing left and what waits a moment on purpose has had it."""
        quiet = 0
        for _ in range(_MOST_TURNS):
            pause = QEventLoop()
            QTimer.singleShot(_QUIET_MS, pause, pause.quit)
            pause.exec()
            quiet = quiet + 1 if self._kit.tasks.idle else 0
            if quiet == _QUIET_TURNS:
                return


def _refuse(secret: str, steps: object = None) -> None:  # noqa: ARG001
    raise WrongSecret


def _pretend(passphrase: str) -> tuple[None, str]:  # noqa: ARG001
    return None, _EXAMPLE_CODE
