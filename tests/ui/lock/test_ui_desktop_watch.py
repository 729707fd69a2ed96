"""The desktop's own lock signal locks the journal: heard on a real bus of this test's own, so no other test's window locks."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from wa_journal.ui.lock.desktop_watch import DesktopWatch

NAME = "a bus of this test's own"


@pytest.fixture
def bus() -> Iterator[QDBusConnection]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("no dbus-daemon here")
    with subprocess.Popen([daemon, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        bus = QDBusConnection.connectToBus(running.stdout.readline().strip(), NAME)
        assert bus.isConnected()
        yield bus
        QDBusConnection.disconnectFromBus(NAME)
        running.terminate()


@pytest.mark.parametrize("name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_the_desktops_lock_is_heard(qtbot: QtBot, bus: QDBusConnection, name: str) -> None:
    assert bus.registerService(name)
    watch = DesktopWatch(bus)
    told = QDBusMessage.createSignal("/" + name.replace(".", "/"), name, "ActiveChanged")
    told.setArguments([True])
    with qtbot.waitSignal(watch.lock_wanted, timeout=5000):
        assert bus.send(told)


def test_a_desktop_that_wakes_locks_nothing(qtbot: QtBot, bus: QDBusConnection) -> None:
    name = "org.freedesktop.ScreenSaver"
    assert bus.registerService(name)
    watch = DesktopWatch(bus)
    told = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", name, "ActiveChanged")
    told.setArguments([False])
    with qtbot.assertNotEmitted(watch.lock_wanted, wait=300):
        bus.send(told)
