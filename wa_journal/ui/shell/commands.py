"""What can be done from anywhere: each command is one action with words and a key, and the sheet and the palette list them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wa_journal.ui.by_name import EVERYWHERE


class Command(NamedTuple):
    """One thing to do; `keys` as Qt writes them, several with a semicolon and a space, `everywhere` also in a box."""

    key: str
    group: str
    words: str
    keys: str
    run: Callable[[], object]
    everywhere: bool = False


class Commands(QObject):
    """Keeps the window's actions, in the order in which they were added."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._runs: dict[str, Command] = {}

    def add(self, command: Command) -> QAction:
        """Take a command in; an older one of the same key goes."""
        self.remove(command.key)
        # Words given at once would have Qt's icons built (see Icons), since they may come after one.
        action = QAction(self)
        action.setText(command.words)
        action.setObjectName(command.key)
        action.setProperty("group", command.group)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys.split("; ") if keys])
        action.setProperty("key", command.key)
        action.setProperty(EVERYWHERE, command.everywhere)
        action.triggered.connect(self._on_triggered)
        self._window.addAction(action)
        self._actions[command.key], self._runs[command.key] = action, command
        return action

    def remove(self, key: str) -> None:
        """Take a command out."""
        action = self._actions.pop(key, None)
        self._runs.pop(key, None)
        if action is not None:
            self._window.removeAction(action)
            action.deleteLater()

    def clear(self) -> None:
        """Take all commands out, as the journal is locked."""
        for key in tuple(self._actions):
            self.remove(key)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Give the actions in order."""
        return tuple(self._actions.values())

    def run(self, key: str) -> None:
        """Do a command, as if its key was pressed."""
        action = self._actions.get(key)
        if action is not None and action.isEnabled():
            action.trigger()

    def _on_triggered(self) -> None:
        sender = self.sender()
        command = self._runs.get(str(sender.property("key"))) if sender is not None else None
        if command is not None:
            command.run()
