"""The longest gap in the GUI thread while 300 entries are tagged and somebody types; idle in the same run beside it."""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ENTRIES = 300
TICK_MS = 5


def main() -> int:
    from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from wa_journal.app import SWITCH_SECONDS
    from wa_journal.services.demonstration import written
    from wa_journal.services.language import tagger
    from wa_journal.ui.tasks import Tasks

    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication([])
    texts = [" ".join(section.text for section in session.sections) for client in written() for session in client.sessions]
    made = tagger("en")
    made.tag("He was relaxed.")
    editor, tasks, owner = QPlainTextEdit(), Tasks(), QObject()
    editor.show()
    beats: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: (beats.append(time.perf_counter()), QTest.keyClicks(editor, "a")))

    def gaps(seconds: float) -> list[float]:
        beats.clear()
        timer.start(TICK_MS)
        until = time.perf_counter() + seconds
        while time.perf_counter() < until or not tasks.idle:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        timer.stop()
        return sorted((after - before) * 1000 for before, after in pairwise(beats))

    idle = gaps(3)
    started = time.perf_counter()
    for number in range(ENTRIES):
        text = f"{texts[number % len(texts)]} It was visit {number}."
        tasks.run(owner, partial(made.tag, text.replace("He ", f"He {number} ")))
    busy = gaps(3)
    took = time.perf_counter() - started
    tasks.close()
    for name, found in (("idle", idle), ("while tagging", busy)):
        print(f"{name}: median {found[len(found) // 2]:.1f}, p99 {found[int(len(found) * 0.99)]:.1f}, longest {found[-1]:.1f} ms")
    print(f"{ENTRIES} entries in {took:.1f} s; bar: no gap over 50 ms")
    return 0 if busy[-1] <= 50 else 1


if __name__ == "__main__":
    sys.exit(main())
