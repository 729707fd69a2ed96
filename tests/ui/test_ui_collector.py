"""Garbage that holds a widget is collected on the window's thread, whoever allocates."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wa_journal.ui.collector import Collector
from wa_journal.ui.tasks import Tasks


class Knot:
    """Two things that hold each other, one of them a widget."""

    def __init__(self) -> None:
        self.label = QLabel()
        self.label.knot = self


@pytest.fixture
def collector() -> Iterator[Collector]:
    made = Collector()
    made.start()
    yield made
    made.stop()


def test_a_worker_that_allocates_collects_nothing(qtbot: QtBot, tasks: Tasks, collector: Collector) -> None:
    where: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: where.append(threading.current_thread()))
    del knot
    owner, done = QObject(), []
    tasks.run_aside(owner, lambda: [[[] for _ in range(1000)] for _ in range(200)], done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert where == []
    qtbot.waitUntil(lambda: bool(where), timeout=5000)
    assert where == [threading.main_thread()]


def test_python_collects_again_once_it_is_stopped(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_stands_once_the_journal_is_open_is_looked_through_no_more_and_later_knots_are(
    qtbot: QtBot, collector: Collector
) -> None:
    gone: list[str] = []
    early = Knot()
    weakref.finalize(early, lambda: gone.append("early"))
    collector.keep()
    late = Knot()
    weakref.finalize(late, lambda: gone.append("late"))
    del early, late
    gc.collect()
    assert gone == ["late"], "what stood is kept to the end, even where it is let go"
    collector.stop()
    gc.collect()
    assert gone == ["late", "early"]
