"""Reads the window from outside, as a screen reader does: AT-SPI over a D-Bus and an X server of its own."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = ("Xvfb", "dbus-run-session")
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "entry", "combo box", "list item", "slider",
    "spin button",
}  # fmt: skip
ROOT, FACE = "/org/a11y/atspi/accessible/root", "org.a11y.atspi.Accessible"
PAGES = ("today", "search", "entries", "session", "trajectory", "board", "craft", "supervision", "profile", "backups", "settings")


def main() -> int:
    """Start what is needed around this proof, or say why it was not run."""
    if "--window" in sys.argv:
        return show()
    if "--inside" in sys.argv:
        return read()
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not any(Path(place).exists() for place in LAUNCHERS):
        missing.append("at-spi2-core")
    try:
        import jeepney  # noqa: F401
    except ImportError:
        missing.append("jeepney")
    if missing:
        print(f"not run: {', '.join(missing)} is not here (type: sudo apt-get install xvfb dbus at-spi2-core)")
        return 0
    return subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.prove.accessibility", "--inside"], check=False
    ).returncode


def show() -> int:
    """Be the window: go to each page that is named on a line, and say when it is there."""
    from tests.prove.window import open_window
    from wa_journal.ui.place import Place
    from wa_journal.ui.shell.page_spec import Scope

    with tempfile.TemporaryDirectory() as folder:
        opened = open_window(Path(folder) / "journal")
        specs = {spec.key: spec for spec in opened.journal.specs}
        client = opened.journal.workspace.clients[0].id
        print("ready", flush=True)
        for line in sys.stdin:
            spec = specs[line.strip()]
            opened.journal.workspace.go(Place(spec.key, client if spec.scope is Scope.CLIENT else None))
            for _ in range(20):
                opened.settle()
                time.sleep(0.02)
            print("shown", flush=True)
            # The reader asks while the window runs its loop.
            _run_until_next(opened)
        opened.close()
    return 0


def _run_until_next(opened: object) -> None:
    import select

    from PySide6.QtWidgets import QApplication

    while not select.select([sys.stdin], [], [], 0.005)[0]:
        QApplication.processEvents()


def read() -> int:
    """Read every page's tree over the bus and print what was heard."""
    screen, display = _screen()
    launcher = subprocess.Popen([next(place for place in LAUNCHERS if Path(place).exists()), "--launch-immediately"])
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    words = [sys.executable, "-m", "tests.prove.accessibility", "--window"]
    window = subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        return _heard(window)
    finally:
        for process in (window, launcher, screen):
            process.terminate()
            process.wait(10)


def _screen() -> tuple[subprocess.Popen[bytes], str]:
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        return screen, f":{told.readline().strip()}"


def _heard(window: subprocess.Popen[str]) -> int:
    assert window.stdout is not None
    assert window.stdin is not None
    if window.stdout.readline().strip() != "ready":
        print("not run: the window did not come up on the X server")
        return 0
    bus = Bus()
    nameless: list[tuple[str, str]] = []
    total: Counter[str] = Counter()
    for page in PAGES:
        window.stdin.write(f"{page}\n")
        window.stdin.flush()
        window.stdout.readline()
        heard = list(bus.tree())
        total.update(role for role, _ in heard)
        nameless += [(page, role) for role, name in heard if role in CONTROLS and not name.strip()]
        print(f"{page}: {len(heard)} things heard, {sum(role in CONTROLS for role, _ in heard)} of them controls")
    window.stdin.close()
    print(f"roles: {', '.join(f'{count} {role}' for role, count in total.most_common(12))}")
    print(f"controls without a name: {len(nameless)} {nameless[:10]}")
    return int(bool(nameless) or not total)


class Bus:
    """The accessibility bus, as a screen reader sees it."""

    def __init__(self) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        session = open_dbus_connection("SESSION")
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        address = session.send_and_get_reply(asked).body[0]
        self._bus = open_dbus_connection(address)

    def tree(self) -> Iterator[tuple[str, str]]:
        """Give role and name of all that is shown, of every application."""
        for owner, path in self._children("org.a11y.atspi.Registry", ROOT):
            yield from self._below(owner, path)

    def _below(self, owner: str, path: str) -> Iterator[tuple[str, str]]:
        role, name, shown = self._role(owner, path), self._name(owner, path), self._shown(owner, path)
        if shown or role in ("application", "frame"):
            yield role, name
            for child in self._children(owner, path):
                yield from self._below(*child)

    def _children(self, owner: str, path: str) -> list[tuple[str, str]]:
        return [tuple(one) for one in self._ask(owner, path, "GetChildren")[0]]  # type: ignore[misc]

    def _role(self, owner: str, path: str) -> str:
        return str(self._ask(owner, path, "GetRoleName")[0])

    def _shown(self, owner: str, path: str) -> bool:
        low, _ = self._ask(owner, path, "GetState")[0]
        return bool(low & (1 << 25))

    def _name(self, owner: str, path: str) -> str:
        from jeepney import DBusAddress, Properties

        asked = Properties(DBusAddress(path, owner, FACE)).get("Name")
        return str(self._bus.send_and_get_reply(asked, timeout=20).body[0][1])

    def _ask(self, owner: str, path: str, method: str) -> tuple:  # type: ignore[type-arg]
        from jeepney import DBusAddress, new_method_call

        reply = self._bus.send_and_get_reply(new_method_call(DBusAddress(path, owner, FACE), method), timeout=20)
        return tuple(reply.body)


if __name__ == "__main__":
    sys.exit(main())
