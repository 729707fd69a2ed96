"""What is left of key and text in a process's memory, read from outside: with the window open, and after its lock."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.vaults import CHEAP, PASSPHRASE, desk_of
from wa_journal.model.entries import Section
from wa_journal.services.clients import Clients
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store.creation import create_vault

CANARY = "the canary sang of Tuesday evenings"
ENTRIES = 400


@dataclass(frozen=True, slots=True)
class Found:
    """How often the raw key, its hexadecimal form, the passphrase and the entries' text were found."""

    key: int
    hexadecimal: int
    passphrase: int
    text: int

    def __str__(self) -> str:
        """Give the four counts."""
        return f"key {self.key}, key in hex {self.hexadecimal}, passphrase {self.passphrase}, text {self.text}"


def main() -> int:
    """Scan the process in each state; 1 where anything is left after the lock."""
    if not Path("/proc/self/mem").exists() or os.geteuid() != 0:
        print("not run: another process's memory is read by root on Linux only")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "journal"
        folder.mkdir()
        key = _filled(folder)
        states, took = _scanned(folder, key)
    for state, found in states.items():
        print(f"{state}: {found}")
    print(f"from the lock to a fresh process: {took * 1000:.0f} ms (bar 1000 ms: {'met' if took <= 1 else 'MISSED'})")
    seen = states["open"].text > 0 and states["open"].key + states["open"].hexadecimal > 0
    if not seen:
        print("the scan found nothing while the journal was open: it proves nothing")
    return int(not seen or states["locked"] != Found(0, 0, 0, 0) or took > 1)


def _filled(folder: Path) -> bytes:
    vault, _code = create_vault(folder, PASSPHRASE, CHEAP)
    with vault:
        desk = desk_of(vault)
        client = Clients(desk).add("K").id
        for number in range(ENTRIES):
            session = Sessions(desk, Undo()).next(client, None, None)
            Writing(desk).finish(session.id, (Section(f"{CANARY} {number}"),))
        return bytes(vault.keys.data)


def _scanned(folder: Path, key: bytes) -> tuple[dict[str, Found], float]:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.prove.memory", "child", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdin
    assert child.stdout
    child.stdin.write(PASSPHRASE + "\n")
    child.stdin.flush()
    states = {child.stdout.readline().strip(): scan(child.pid, key)}
    started = time.monotonic()
    child.stdin.write("lock\n")
    child.stdin.flush()
    _until(lambda: b"tests.prove.memory" not in _command(child.pid))
    took = time.monotonic() - started
    _until(lambda: _rests(child.pid))
    states["locked"] = scan(child.pid, key)
    alive = child.poll() is None
    child.kill()
    child.wait()
    assert alive, "the window was gone before its memory was read: the scan proves nothing"
    return states, took


def _command(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def _rests(pid: int) -> bool:
    """Say whether a process has loaded the window's libraries and used no processor for half a second."""

    def spent() -> list[str]:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]

    before = spent()
    time.sleep(0.5)
    return spent() == before and "QtWidgets" in Path(f"/proc/{pid}/maps").read_text()


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 300
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.005)


def scan(pid: int, key: bytes) -> Found:
    """Count what is found in all of a process's readable memory."""
    wanted = (key, key.hex().encode(), PASSPHRASE.encode(), CANARY.encode())
    counts = [0, 0, 0, 0]
    for piece in _memory(pid):
        counts = [count + piece.count(what) for count, what in zip(counts, wanted, strict=True)]
    return Found(*counts)


def _memory(pid: int) -> list[bytes]:
    pieces = []
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights, *_rest = line.split()
            first, last = (int(number, 16) for number in span.split("-"))
            if rights.startswith("r") and "[v" not in line:
                try:
                    memory.seek(first)
                    pieces.append(memory.read(last - first))
                except (OSError, ValueError, OverflowError):
                    continue
    return pieces


def child(folder: Path) -> None:
    """Open the journal in the window, show every page, then lock as the officer does."""
    from tests.prove.window import live
    from wa_journal.app import Application
    from wa_journal.ui.place import Place

    app = Application(folder)
    app.window.show()
    app.enter(sys.stdin.readline().rstrip("\n"))
    journal = app.journal
    assert journal is not None
    client = journal.suite.clients.all()[0].id
    session = journal.suite.sessions.all(client)[-1].id
    for spec in journal.specs:
        journal.workspace.go(Place(spec.key, client, session, words=CANARY))
        live(300)
    while not app.kit.tasks.idle:
        live(20)
    print("open", flush=True)
    sys.stdin.readline()
    journal.lock()
    app.qt.exec()


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        child(Path(sys.argv[2]))
    sys.exit(main())
