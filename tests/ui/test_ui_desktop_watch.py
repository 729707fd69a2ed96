"""The desktop's own lock signal locks the journal: heard on a real session bus, where the suite runs inside one."""

import os

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from wa_journal.ui.lock.desktop_watch import DesktopWatch


@pytest.fixture
def bus() -> QDBusConnection:
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        pytest.skip("no session bus here: ./wa test runs this inside one where dbus is installed")
    bus = QDBusConnection.sessionBus()
    assert bus.isConnected()
    return bus


@pytest.mark.parametrize("name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_the_desktops_lock_is_heard(qtbot: QtBot, bus: QDBusConnection, name: str) -> None:
    if not bus.registerService(name):
        pytest.skip("another program holds this name on the bus")
    watch = DesktopWatch()
    told = QDBusMessage.createSignal("/" + name.replace(".", "/"), name, "ActiveChanged")
    told.setArguments([True])
    with qtbot.waitSignal(watch.lock_wanted, timeout=5000):
        assert bus.send(told)
    bus.unregisterService(name)


def test_a_desktop_that_wakes_locks_nothing(qtbot: QtBot, bus: QDBusConnection) -> None:
    name = "org.freedesktop.ScreenSaver"
    bus.registerService(name)
    watch = DesktopWatch()
    told = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", name, "ActiveChanged")
    told.setArguments([False])
    with qtbot.assertNotEmitted(watch.lock_wanted, wait=300):
        bus.send(told)
    bus.unregisterService(name)
