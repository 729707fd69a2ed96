"""When the program itself fails: class and place, nothing of what was written."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.errors import JournalError
from wa_journal.model.failure_place import place_of, places_of

if TYPE_CHECKING:
    from wa_journal.ui.crash_box import CrashBox
    from wa_journal.ui.kit import Kit


class CrashWatch(QObject):
    """Catches what nobody caught, on the GUI thread, and tells of it once at a time."""

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def install(self) -> None:
        """Take over from the interpreter, which would print the message with whatever it holds."""
        sys.excepthook = self._hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.stderr.write(f"wa-journal: {place_of(error)}\n")
        self.crashed.emit(error)


Report = Callable[[tuple[str, ...], Path], object]


class Crashes(QObject):
    """Shows a box for what nobody caught, on the GUI thread or on a worker; one box at a time.

    After it the program can be started again, or a report be written of the places that the failure came through.
    """

    def __init__(self, kit: Kit, window: QWidget, *, restart: Callable[[], object], report: Report) -> None:
        super().__init__(window)
        self._kit, self._window = kit, window
        self._restart, self._report = restart, report
        self._box: CrashBox | None = None
        self._watch = CrashWatch(self)
        self._watch.install()
        self._watch.crashed.connect(self._on_crashed)
        kit.tasks.crashed.connect(self._on_crashed)

    def _on_crashed(self, error: BaseException) -> None:
        if self._box is None:
            # A start that goes well never needs it.
            from wa_journal.ui.crash_box import CrashBox

            save = partial(self._save, places_of(error))
            self._box = CrashBox(self._kit.look, error, self._restart, save, self._window)
            self._box.finished.connect(self._on_seen)
            self._box.open()

    def _save(self, places: tuple[str, ...]) -> None:
        from wa_journal.ui.save_as import ask_where

        asked, save = self.tr("Save the report to"), partial(self._save_to, places)
        ask_where(self._kit.notify, self._window, asked, "wa-journal-report.txt", save)

    def _save_to(self, places: tuple[str, ...], target: Path) -> None:
        try:
            self._report(places, target)
        except JournalError as refused:
            self._kit.notify.failure(refused)

    def _on_seen(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None
