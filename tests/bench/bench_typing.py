"""The gaps in the GUI thread while 300 entries are tagged and somebody types, and at rest, in turn."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from tests.bench.rows import Options, Row, options, paired, tell

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ENTRIES, TURNS, TICK_MS, REST = 300, 3, 5, 3.0


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
        editor.clear()
        beats.clear()
        timer.start(TICK_MS)
        until = time.perf_counter() + seconds
        while time.perf_counter() < until or not tasks.idle:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        timer.stop()
        return sorted((after - before) * 1000 for before, after in pairwise(beats))

    def at_work(turn: int) -> list[float]:
        for number in range(ENTRIES // TURNS):
            text = f"{texts[(turn + TURNS * number) % len(texts)]} It was visit {number} of {turn}."
            tasks.run_aside(owner, partial(made.tag, text.replace("He ", f"He {turn} {number} ")))
        return gaps(REST)

    both = [(gaps(REST), at_work(turn)) for turn in range(TURNS)]
    tasks.close()
    for what, share in (("middle gap between turns of the window", 0.5), ("gap at the 99th per cent", 0.99), ("longest gap", 1)):
        found = paired((_at(busy, share), _at(idle, share)) for idle, busy in both)
        words = f"{what} while {ENTRIES} entries are tagged and somebody types"
        yield Row("application", words, "ms", "the same at rest", bar=50 if share == 1 else None, **found)


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


if __name__ == "__main__":
    tell(rows(options()))
