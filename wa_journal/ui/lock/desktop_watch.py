"""Hears from the desktop that the session is locked or the machine goes to sleep; does nothing where there is no D-Bus."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_FLAG, _LOCK = SLOT("_on_flag(bool)").encode(), SLOT("_on_lock()").encode()
_LOGIN = "org.freedesktop.login1"
_SAVERS = (("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"), ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"))


class DesktopWatch(QObject):
    """Emits `lock_wanted`; another session's lock on this machine also counts, which errs on the safe side."""

    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        system = QDBusConnection.systemBus()
        if system.isConnected():
            sleep, lock = _FLAG, _LOCK
            system.connect(_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep", self, sleep)
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, lock)
        session = QDBusConnection.sessionBus()
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
