"""When the program itself fails: class and place, nothing of what was written."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel

_HOME = "wa_journal"


def places_of(error: BaseException) -> tuple[str, ...]:
    """Give the class of a failure and each place of ours that it came through, the last one first; never its message."""
    places, step = [], error.__traceback__
    while step is not None:
        parts = PurePath(step.tb_frame.f_code.co_filename).parts
        if _HOME in parts:
            inside = parts[len(parts) - parts[::-1].index(_HOME) - 1 :]
            places.append(f"{'/'.join(inside)}:{step.tb_lineno}")
        step = step.tb_next
    return (type(error).__name__, *reversed(places))


def place_of(error: BaseException) -> str:
    """Give the class of a failure and the module and line of ours where it came up."""
    kind, *places = places_of(error)
    return f"{kind} · {places[0] if places else '?'}"


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


class CrashBox(QDialog):
    """Says that something failed, that the draft is kept, and what can be done."""

    def __init__(
        self,
        look: Look,
        error: BaseException,
        restart: Callable[[], object],
        bundle: Callable[[], object] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._restart = restart
        self.setWindowTitle(self.tr("Something went wrong"))
        told = self.tr("The program made a mistake. What you wrote is kept, encrypted, up to the last two seconds.")
        place = PlainLabel(place_of(error), "key").selectable()
        place.setAccessibleName(self.tr("Class and place of the mistake"))
        buttons = row(None, gap=look.px(2))
        if bundle is not None:
            buttons.addWidget(Button(self.tr("Save a report without entries …"), bundle))
        buttons.addWidget(Button(self.tr("Start again"), self._on_restart))
        go_on = Button(self.tr("Go on"), self.accept, "primary")
        buttons.addWidget(go_on)
        heading = PlainLabel(self.tr("Something went wrong"), "title")
        self.setLayout(column(heading, PlainLabel(told), place, look.px(2), buttons, gap=look.px(3), margin=look.px(6)))
        self.setMinimumWidth(look.px(130))
        go_on.setFocus()

    def _on_restart(self) -> None:
        self.accept()
        self._restart()


@dataclass(frozen=True, slots=True)
class AfterCrash:
    """What can be done after a failure: start the program again, or write a report of the places that it came through."""

    restart: Callable[[], object]
    report: Callable[[tuple[str, ...], Path], object]


class Crashes(QObject):
    """Shows a box for what nobody caught, on the GUI thread or on a worker; one box at a time."""

    def __init__(self, kit: Kit, window: QWidget, after: AfterCrash) -> None:
        super().__init__(window)
        self._kit, self._window, self._after = kit, window, after
        self._box: CrashBox | None = None
        self._watch = CrashWatch(self)
        self._watch.install()
        self._watch.crashed.connect(self._on_crashed)
        kit.tasks.crashed.connect(self._on_crashed)

    def _on_crashed(self, error: BaseException) -> None:
        if self._box is None:
            save = partial(self._save, places_of(error))
            self._box = CrashBox(self._kit.look, error, self._after.restart, save, self._window)
            self._box.finished.connect(self._on_seen)
            self._box.open()

    def _save(self, places: tuple[str, ...]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the report to"), "wa-journal-report.txt")
        if not chosen:
            return
        try:
            self._after.report(places, Path(chosen))
        except JournalError as refused:
            self._kit.notify.failure(refused)

    def _on_seen(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None
