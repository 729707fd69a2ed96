"""What is left of key and text in a process's memory, read from outside: open, closed, and after the lock's new start."""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.vaults import CHEAP, PASSPHRASE, desk_of
from wa_journal.host.process_guard import guard
from wa_journal.model.entries import Section
from wa_journal.services.clients import Clients
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store.vault import create_vault, open_vault

CANARY = "the canary sang of Tuesday evenings"
ENTRIES = 400
_SAY = "import sys; print('locked', flush=True); sys.stdin.readline()"


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
        states = _scanned(folder, key)
    for state, found in states.items():
        print(f"{state}: {found}")
    seen = states["open"].text > 0 and states["open"].key + states["open"].hexadecimal > 0
    print("" if seen else "the scan found nothing while the journal was open: it proves nothing")
    return int(not seen or states["locked"] != Found(0, 0, 0, 0))


def _filled(folder: Path) -> bytes:
    vault, _code = create_vault(folder, PASSPHRASE, CHEAP)
    with vault:
        desk = desk_of(vault)
        client = Clients(desk).add("K").id
        for number in range(ENTRIES):
            session = Sessions(desk, Undo()).next(client, None, None)
            Writing(desk).finish(session.id, (Section(f"{CANARY} {number}"),))
        return bytes(vault.keys.data)


def _scanned(folder: Path, key: bytes) -> dict[str, Found]:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.prove.memory", "child", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdin
    assert child.stdout
    child.stdin.write(PASSPHRASE + "\n")
    child.stdin.flush()
    states = {}
    for _step in range(3):
        state = child.stdout.readline().strip()
        states[state] = scan(child.pid, key)
        child.stdin.write("go\n")
        child.stdin.flush()
    child.wait()
    return states


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
    """Open, read everything, close, then start anew as the lock does; stop at each state."""
    guard()
    os.chdir(Path(__file__).parents[2])
    vault = open_vault(folder, sys.stdin.readline().rstrip("\n"))
    with desk_of(vault).work() as work:
        versions = work.versions.list()
    _say("open")
    vault.close()
    del versions
    _say("closed")
    os.execv(sys.executable, [sys.executable, "-c", _SAY])


def _say(state: str) -> None:
    print(state, flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        child(Path(sys.argv[2]))
    sys.exit(main())
