"""The longest gap in the GUI thread while 300 entries are tagged and somebody types; idle in the same run beside it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from tests.bench.rows import Options, Row, compared, options, tell

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ENTRIES = 300
TICK_MS = 5


def rows(_given: Options) -> Iterator[Row]:
    """Give the gaps at rest and while tagging."""
    from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from wa_journal.app import SWITCH_SECONDS
    from wa_journal.services.demonstration import written
    from wa_journal.services.tags.language import tagger
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
        tasks.run_aside(owner, partial(made.tag, text.replace("He ", f"He {number} ")))
    busy = gaps(3)
    took = time.perf_counter() - started
    tasks.close()
    for what, one, other in (
        ("middle gap between turns of the window", busy[len(busy) // 2], idle[len(idle) // 2]),
        ("gap at the 99th per cent", busy[int(len(busy) * 0.99)], idle[int(len(idle) * 0.99)]),
        ("longest gap", busy[-1], idle[-1]),
    ):
        bar = "50" if what == "longest gap" else ""
        words = f"{what} while {ENTRIES} entries are tagged and somebody types"
        yield Row("application", words, "ms", "the same at rest", bar=bar, **compared(one, other))
    yield Row("application", f"{ENTRIES} entries tagged beside the typing", "s", ours=took)


if __name__ == "__main__":
    tell(rows(options()))
