"""The real window on a demonstration journal, for proofs; run by itself it measures start, typing and the pages."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.vaults import CHEAP
from wa_journal.app import SWITCH_SECONDS
from wa_journal.host import resources
from wa_journal.model.entries import Section
from wa_journal.model.failure_place import place_of
from wa_journal.model.text import Voice
from wa_journal.services import demonstration, opening
from wa_journal.services.opening import Office
from wa_journal.services.suite import Suite, build
from wa_journal.services.words import error_words
from wa_journal.ui.collector import Collector
from wa_journal.ui.crash import CrashWatch
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.messages import Messages
from wa_journal.ui.notify import Notify
from wa_journal.ui.place import Place
from wa_journal.ui.tasks import Tasks

WORDS = "five invented demonstration words"
_EMPTY = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "app = QApplication([]); w = QMainWindow(); w.resize(1280, 820); w.show()\n"
    "app.processEvents(); w.grab(); import os; os._exit(0)"
)
_LOCK = (
    "import os\nfrom pathlib import Path\nfrom wa_journal.app import Application\n"
    "a = Application(Path(os.environ['WA_PROOF'])); a.show_front(); a.window.show()\n"
    "a.qt.processEvents(); a.window.grab(); os._exit(0)"
)
_KEPT_BYTE_CODE = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_START_BAR, _TYPING_BAR_MS = 2.0, 16.0


@dataclass(slots=True)
class Opened:
    """An open journal in its window."""

    window: MainWindow
    journal: OpenJournal
    kit: Kit
    suite: Suite
    office: Office
    collector: Collector
    crashed: list[str] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until the worker has nothing left."""
        timer = QElapsedTimer()
        timer.start()
        while not self.kit.tasks.idle and timer.elapsed() < 60_000:
            live(2)
        QApplication.processEvents()

    def close(self) -> None:
        """Put everything away."""
        self.journal.workspace.leave()
        self.journal.idle.stop()
        self.settle()
        self.window.may_close = None
        self.window.close()
        self.collector.stop()
        self.kit.tasks.close()
        self.office.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def live(milliseconds: int) -> None:
    """Let the window live for a while, as in the application; QTest.qWait would hold Python's lock and starve the workers."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def open_window(folder: Path, size: demonstration.Size | None = None) -> Opened:
    """Make a demonstration journal and open it; the sentence encoder is left out."""
    sys.setswitchinterval(SWITCH_SECONDS)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["proof"])
    demonstration.make(folder, WORDS, size or demonstration.Size(clients=2, sessions=4), CHEAP)
    office = opening.open_office(folder, WORDS)
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    messages = Messages(error_words)
    kit = Kit(Look(app, resources), Tasks(), messages, Notify(messages))
    window = MainWindow(kit)
    journal = OpenJournal(window, kit, suite)
    opened = Opened(window, journal, kit, suite, office, Collector(window))
    opened.collector.start()
    watch = CrashWatch(window)
    watch.install()
    for told in (watch.crashed, kit.tasks.crashed):
        told.connect(lambda error: opened.crashed.append(place_of(error)))
    window.resize(1280, 820)
    window.show()
    opened.settle()
    opened.collector.keep()
    return opened


def start_times(folder: Path) -> tuple[float, float]:
    """Give the median seconds to an empty window and to the lock screen, in turns."""
    empty, lock = [], []
    for _ in range(7):
        empty.append(_run(_EMPTY, folder))
        lock.append(_run(_LOCK, folder))
    return statistics.median(empty[1:]), statistics.median(lock[1:])


def _run(code: str, folder: Path) -> float:
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code], check=True, env=_KEPT_BYTE_CODE | {"WA_PROOF": str(folder)}, stderr=subprocess.DEVNULL
    )
    return time.perf_counter() - begun


def typing_times(opened: Opened, words: int = 5000, keys: int = 400) -> tuple[float, float]:
    """Give the 99th percentile of key press to paint and the longest gap of the event loop, in ms, with live tags."""
    client = opened.journal.workspace.clients[0].id
    session = opened.suite.sessions.next(client)
    sentence = "He said he wants to finish the course, and that nobody had ever asked him what he wants. "
    paragraph = (sentence * 6).strip()
    text = "\n".join([paragraph] * (words // (17 * 6) + 1))
    opened.suite.writing.save_draft(session.id, (Section(text, None, Voice.THEY_SAID),))
    opened.suite.tagging.suggest(session.id)
    opened.journal.workspace.go(Place("session", client, session.id))
    opened.settle()
    page = opened.journal.workspace.page
    editor = page.editor.editor(Voice.THEY_SAID)  # type: ignore[attr-defined]
    page.writing.ways.to_entry()  # type: ignore[attr-defined]
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    live(200)
    assert not editor.viewport().visibleRegion().isEmpty(), "the box must be in sight to be painted"
    before = len(editor.text)
    gaps = Gaps(opened)
    times = []
    for number in range(keys):
        begun = time.perf_counter()
        QTest.keyClick(editor, " " if number % 6 == 5 else "e")
        editor.viewport().repaint()
        times.append((time.perf_counter() - begun) * 1000)
        live(12)
    gaps.stop()
    assert len(editor.text) == before + keys, "every key press must arrive"
    return sorted(times)[int(len(times) * 0.99)], gaps.longest


class Gaps:
    """Watches how long the event loop is away."""

    def __init__(self, opened: Opened) -> None:
        self._last, self.longest = time.perf_counter(), 0.0
        self._timer = QTimer(opened.window)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(5)

    def stop(self) -> None:
        """Stop watching."""
        self._timer.stop()

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, (now - self._last) * 1000), now


def main() -> int:
    """Print start, typing and page figures against their bars."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "journal"
        opened = open_window(folder)
        p99, gap = typing_times(opened)
        opened.close()
        empty, lock = start_times(folder)
    ratio = lock / empty
    print(f"empty window {empty * 1000:.0f} ms, lock screen {lock * 1000:.0f} ms: {ratio:.2f} times (bar {_START_BAR}, aim 1.5)")
    print(f"key press to paint, 5,000 words with tags: p99 {p99:.1f} ms (bar {_TYPING_BAR_MS:.0f}), longest gap {gap:.0f} ms")
    return int(ratio > _START_BAR or p99 > _TYPING_BAR_MS)


if __name__ == "__main__":
    sys.exit(main())
