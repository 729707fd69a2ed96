"""A monkey with fixed seeds on the whole window: random keys and clicks; nothing may crash, be lost or stay behind."""

import faulthandler
import gc
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.prove.window import Opened, open_window
from wa_journal.model.text import Voice
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage

RUNS, STEPS, CHUNK = 1000, 40, 50
HANGS_AFTER = 120
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_F6,
)  # fmt: skip
LETTERS = "abcxyrpn0123456789 ."


def no_file(*arguments: object, **options: object) -> tuple[str, str]:
    """Answer for a file dialog, which a monkey cannot leave."""
    return "", ""


def no_files(*arguments: object, **options: object) -> tuple[list[str], str]:
    """Answer where several files are asked for."""
    return [], ""


def no_folder(*arguments: object, **options: object) -> str:
    """Answer where a folder is asked for."""
    return ""


def play(opened: Opened, seed: int, steps: int = STEPS) -> None:
    """Play one run; what the monkey typed into an entry must be in the vault after it."""
    dice = random.Random(seed)
    for _ in range(steps):
        _step(opened, dice)
        QApplication.processEvents()
    for _ in range(6):
        box = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if box is not None:
            box.close()
            QApplication.processEvents()
    _typed_is_kept(opened, f"run {seed}")


def _step(opened: Opened, dice: random.Random) -> None:
    top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or opened.window
    kind = dice.random()
    if kind < 0.35:
        _click(top, dice)
    elif kind < 0.55:
        QTest.keyClick(QApplication.focusWidget() or top, dice.choice(KEYS))
    elif kind < 0.8:
        target = QApplication.focusWidget()
        for letter in dice.choices(LETTERS, k=dice.randint(1, 5)):
            if target is not None:
                QTest.keyClicks(target, letter)
    elif top is opened.window:
        dice.choice([action for action in opened.window.commands.actions if action.objectName() != "quit"]).trigger()


def _click(top: QWidget, dice: random.Random) -> None:
    spot = QPoint(dice.randrange(max(1, top.width())), dice.randrange(max(1, top.height())))
    target = top.childAt(spot) or top
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(top, spot))


def _typed_is_kept(opened: Opened, words: str) -> None:
    opened.settle()
    # The monkey can choose Quit from the palette, as anybody can.
    opened.window.show()
    client = opened.journal.workspace.clients[0].id if opened.journal.workspace.clients else None
    if client is None:
        return
    session = opened.suite.sessions.next(client)
    opened.journal.workspace.go_client(client)
    opened.journal.workspace.go(Place("session", client, session.id))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SessionPage)
    page.editor.show_whole(whole=False)
    QTest.keyClicks(page.editor.editor(Voice.THEY_SAID), words)
    opened.journal.workspace.go(Place("today"))
    opened.settle()
    draft = opened.suite.writing.draft(session.id)
    assert draft is not None
    assert any(section.text == words for section in draft.sections), "typed words are lost"


def chunk(first: int, last: int) -> int:
    """Play some runs in this process and say what came up; each seed is named before it is played."""
    QFileDialog.getSaveFileName = no_file  # type: ignore[method-assign,assignment]
    QFileDialog.getOpenFileName = no_file  # type: ignore[method-assign,assignment]
    QFileDialog.getOpenFileNames = no_files  # type: ignore[method-assign,assignment]
    QFileDialog.getExistingDirectory = no_folder  # type: ignore[method-assign,assignment]
    threads = set(threading.enumerate())
    with tempfile.TemporaryDirectory() as folder:
        opened = open_window(Path(folder) / "journal")
        for seed in range(first, last):
            print(f"seed {seed}", flush=True)
            # A run that hangs is told with its place, and ends the chunk.
            faulthandler.dump_traceback_later(HANGS_AFTER, exit=True)
            play(opened, seed)
        opened.close()
    faulthandler.cancel_dump_traceback_later()
    left = [thread for thread in threading.enumerate() if thread not in threads]
    found = (*opened.crashed, *left, *_ticking())
    for one in found:
        print(one)
    return int(bool(found))


def _ticking() -> list[str]:
    """Name the timers that run on after the window was closed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    timers = [one for one in gc.get_objects() if isinstance(one, QTimer) and shiboken6.isValid(one) and one.isActive()]
    return [f"a timer of {one.interval()} ms is left running: {one.parent()}" for one in timers]


def main() -> int:
    """Play all runs, a process for each chunk, so that a fault in Qt itself is seen and its seed is known."""
    if sys.argv[1:2] == ["--chunk"]:
        faulthandler.enable()
        return chunk(int(sys.argv[2]), int(sys.argv[3]))
    first, runs = (int(sys.argv[2]) if len(sys.argv) > 2 else 0), (int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
    begun, bad = time.monotonic(), 0
    for start in range(first, first + runs, CHUNK):
        stop = min(start + CHUNK, first + runs)
        words = [sys.executable, "-m", "tests.prove.monkey", "--chunk", str(start), str(stop)]
        told = subprocess.run(words, capture_output=True, text=True, check=False)
        if told.returncode:
            bad += 1
            print(f"seeds {start} to {stop - 1} ended with {told.returncode}:")
            print("\n".join(told.stdout.splitlines()[-8:]), told.stderr[-4000:], sep="\n", flush=True)
    took = time.monotonic() - begun
    print(
        f"{runs} runs of {STEPS} steps in {took:.0f} s: {bad} of {-(-runs // CHUNK)} chunks with a crash, a lost entry or a leak"
    )
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
