"""Hears from the desktop that the session is locked or the machine goes to sleep; does nothing where there is no D-Bus."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

# The stubs ask for bytes; at run time only the text that SLOT gives is taken.
_FLAG: Any = SLOT("_on_flag(bool)")
_LOCK: Any = SLOT("_on_lock()")
_LOGIN = "org.freedesktop.login1"
_SAVERS = (("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"), ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"))


class DesktopWatch(QObject):
    """Emits `lock_wanted`; another session's lock on this machine also counts, which errs on the safe side."""

    lock_wanted = Signal()

    def __init__(self, session: QDBusConnection | None = None) -> None:
        super().__init__()
        system = QDBusConnection.systemBus()
        if system.isConnected():
            system.connect(_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep", self, _FLAG)
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, _LOCK)
        session = session or QDBusConnection.sessionBus()
        if session.isConnected():
            for name, path in _SAVERS:
                session.connect(name, path, name, "ActiveChanged", self, _FLAG)

    @Slot(bool)
    def _on_flag(self, on: bool) -> None:
        if on:
            self.lock_wanted.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.lock_wanted.emit()
