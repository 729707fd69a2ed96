"""Work off the GUI thread: in order, dropped when nobody waits, told when it fails, stopped when asked."""

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.ui.job import Job, Steps
from wa_journal.ui.tasks import Tasks


def test_results_come_in_the_order_asked_for(qtbot: QtBot, tasks: Tasks) -> None:
    owner, told = QObject(), []
    for number in range(20):
        tasks.run(owner, lambda number=number: number, told.append)
    qtbot.waitUntil(lambda: len(told) == 20)
    assert told == list(range(20))


def test_who_stands_in_line_is_told_once_everything_before_is_done_and_told(qtbot: QtBot, tasks: Tasks) -> None:
    owner, told, gate = QObject(), [], threading.Event()
    tasks.run(owner, lambda: gate.wait() and "kept", told.append)
    tasks.run(owner, _fail, failed=told.append)
    tasks.in_line(owner, lambda: told.append("behind"))
    assert told == []
    gate.set()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[0] == "kept"
    assert isinstance(told[1], NothingWritten)
    assert told[2] == "behind"


def test_work_runs_off_and_results_arrive_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    owner, told = QObject(), []
    tasks.run(owner, threading.current_thread, lambda thread: told.append((thread, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(told))
    worker, here = told[0]
    assert here is threading.main_thread()
    assert worker is not here


def test_a_result_whose_owner_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    import shiboken6

    owner, told, gate = QWidget(), [], threading.Event()
    tasks.run(owner, gate.wait, told.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert told == []


def test_a_change_is_told_to_everybody(qtbot: QtBot, tasks: Tasks) -> None:
    owner, change = QObject(), Change(Touched.TAGS)
    with qtbot.waitSignal(tasks.changed) as told:
        tasks.run(owner, lambda: change)
    assert told.args == [change]


def test_a_named_change_is_told_when_the_result_is_something_else(qtbot: QtBot, tasks: Tasks) -> None:
    owner, change = QObject(), Change(Touched.ENTRIES)
    with qtbot.waitSignal(tasks.changed) as told:
        tasks.run(owner, lambda: "a value", change=change)
    assert told.args == [change]


def _fail() -> None:
    raise NothingWritten


def test_a_failure_goes_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    owner, told = QObject(), []
    tasks.run(owner, _fail, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], NothingWritten)


def test_a_failure_nobody_waits_for_is_told_to_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    with qtbot.waitSignal(tasks.failed) as told:
        tasks.run(owner, _fail)
    assert isinstance(told.args[0], JournalError)


def test_a_mistake_of_the_program_is_told_apart(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    with qtbot.waitSignal(tasks.crashed) as told:
        tasks.run(owner, lambda: 1 // 0)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_a_long_job_tells_its_steps_and_stops_when_asked(qtbot: QtBot, tasks: Tasks) -> None:
    owner, done, steps_told, ended = QObject(), [], [], []
    job = Job(owner, done.append, progress=lambda *step: steps_told.append(step), ended=lambda: ended.append(True))
    begun = threading.Event()

    def _work(steps: Steps) -> str:
        for number in range(1_000_000):
            begun.set()
            steps(number, 1_000_000)
        return "finished"

    tasks.run_long(job, _work)
    begun.wait(5)
    job.stop()
    qtbot.waitUntil(lambda: bool(ended))
    assert done == []
    assert tasks.idle


def test_nothing_waits_behind_what_is_done_aside(qtbot: QtBot, tasks: Tasks) -> None:
    owner, told, gate = QObject(), [], threading.Event()
    tasks.run_aside(owner, lambda: gate.wait() and "aside", told.append)
    tasks.run(owner, lambda: "kept", told.append)
    qtbot.waitUntil(lambda: told == ["kept"])
    gate.set()
    qtbot.waitUntil(lambda: told == ["kept", "aside"])


def test_closing_at_once_keeps_the_writes_and_leaves_long_work_alone() -> None:
    tasks, owner, written = Tasks(), QObject(), []
    begun, gate = threading.Event(), threading.Event()

    def _long(steps: Steps) -> None:
        begun.set()
        gate.wait()
        steps(1, 2)
        written.append("too much")

    tasks.run_long(Job(owner), _long)
    begun.wait(5)
    tasks.run(owner, lambda: written.append("kept"))
    tasks.close(at_once=True)
    assert written == ["kept"]
    gate.set()
    tasks.close()
    assert written == ["kept"]


def test_closing_lets_what_was_begun_finish_and_tells_nobody(qtbot: QtBot) -> None:
    tasks, owner, told, written = Tasks(), QObject(), [], []
    tasks.run(owner, lambda: written.append("kept"), told.append)
    tasks.close()
    qtbot.wait(0)
    assert written == ["kept"]
    assert told == []


def test_nothing_is_taken_in_after_closing() -> None:
    tasks, owner, written = Tasks(), QObject(), []
    tasks.close()
    tasks.run(owner, lambda: written.append("too late"))
    assert tasks.idle
    assert written == []


@pytest.mark.parametrize("count", [200])
def test_the_locked_qt_does_not_wear_none_out(qtbot: QtBot, count: int) -> None:
    """PySide6 6.12 drops a reference of None with every void call, which ends in an abort on Python 3.11."""
    import sys

    from wa_journal.ui.parts.plain_label import PlainLabel

    label = PlainLabel("")
    qtbot.addWidget(label)
    label.show()
    before = sys.getrefcount(None)
    for number in range(count):
        label.setText(str(number))
    for _ in range(20):
        label.repaint()
    assert sys.getrefcount(None) >= before - 5
