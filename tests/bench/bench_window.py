"""Time to a usable lock screen beside an empty PySide6 window, and from unlock to the last entry: medians, in turn."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from tests.bench.rows import Options, Row, alone, in_turn, options, tell
from tests.vaults import CHEAP, PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
SESSIONS = 500
# Both scripts end at the first picture: what a program takes to end is no part of its start. Ours goes the officer's own way,
# from the command line on, and with the look that an opened journal leaves for its lock screen.
# As on an officer's machine: the byte code of the first start is kept for the next.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
    "QT_QPA_PLATFORM": "offscreen"
}
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1280, 820); window.show(); app.processEvents(); window.grab()
import os; os._exit(0)
"""
LOCK = """
import os, sys
from wa_journal.app import Application
from wa_journal.cli.main import main
def shown(made):
    made.show(); made.qt.processEvents(); made.window.grab(); os._exit(0)
Application.run = shown
main(["--journal", sys.argv[1]])
"""
OPEN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from wa_journal.app import Application
from wa_journal.ui.place import Place
made = Application(Path(sys.argv[1])); made.show_front(); made.window.show(); made.qt.processEvents()
started = time.perf_counter()
office = made.held.open(sys.argv[2]); opened = time.perf_counter()
made._open(office)
client = made.journal.workspace
def settle():
    while True:
        loop = QEventLoop(); QTimer.singleShot(5, loop.quit); loop.exec()
        if made.kit.tasks.idle: return
settle()
known = made.journal.survey(); one = next(iter(known))
client.go(Place("entries", one, known[one][-1])); settle(); made.window.grab()
waited = time.perf_counter() - opened
held = [line for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:")] if sys.platform == "linux" else []
print(f"{opened - started:.3f} {waited:.3f}", *(int(line.split()[1]) / 1024 for line in held))
import os; os._exit(0)
"""


def seconds(script: str, *words: str) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", script, *words],
        cwd=ROOT,
        check=True,
        capture_output=True,
        env=ENVIRONMENT,
    )
    return time.perf_counter() - started


def journal(folder: Path) -> None:
    from wa_journal.host import front
    from wa_journal.model.entries import Section
    from wa_journal.model.front import Front
    from wa_journal.services import opening, suite

    office, _code = opening.create(folder, PASSPHRASE, CHEAP)
    made = suite.build(office)
    client = made.clients.add("K-01").id
    for number in range(SESSIONS):
        session = made.sessions.next(client, date(2020, 1, 1) + timedelta(days=number))
        made.writing.finish(session.id, (Section(f"Session {number}. " + "He talked about the week and sat down. " * 30),))
    office.close()
    front.write_front(folder, Front())


def rows(_given: Options) -> Iterator[Row]:
    """Give the start beside an empty window, and the waits of an officer with a long journal."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "journal"
        journal(folder)
        found = in_turn(lambda: seconds(LOCK, str(folder)), lambda: seconds(EMPTY), RUNS)
        yield Row("application", "start to a usable lock screen", "s", "an empty PySide6 window", bar=1.5, on_ratio=True, **found)
        told = [_opened(folder) for _ in range(3)]
        unlock, entry = (alone(row[column] for row in told) for column in (0, 1))
        yield Row("application", f"unlock a journal of {SESSIONS} sessions", "s", bar=1, **unlock)
        yield Row("application", f"from there to the last of {SESSIONS} entries", "s", bar=1, **entry)
        memory = "memory, unlocked and with that entry open"
        if len(told[0]) > 2:
            yield Row("application", memory, "MB", bar=200, **alone(row[2] for row in told))
        else:
            yield Row("application", memory, "MB", missing="it is read from Linux's /proc")


def _opened(folder: Path) -> list[float]:
    command = [sys.executable, "-c", OPEN, str(folder), PASSPHRASE]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, env=ENVIRONMENT)
    return [float(word) for word in done.stdout.split()]


if __name__ == "__main__":
    tell(rows(options()))
