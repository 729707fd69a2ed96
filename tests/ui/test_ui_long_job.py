"""One long job: its bar comes and goes, a new one stops the one before, and what it held is let go."""

import gc
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wa_journal.model.errors import JournalError
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.ui.job import Steps
from wa_journal.ui.kit import Kit
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.parts.progress import Progress


class Secret:
    """Something that a call holds."""


class Heard:
    """A long job and all that it told."""

    def __init__(self, qtbot: QtBot, kit: Kit) -> None:
        self.owner, self.told = QObject(), []
        bar = Progress(kit.look, "Work")
        qtbot.addWidget(bar)
        self.job = LongJob(self.owner, kit, bar, self._failed)
        self.job.begun.connect(partial(self.told.append, "begun"))
        self.job.ended.connect(self._ended)

    def done(self, result: object) -> None:
        """Hear what came of it."""
        self.told.append(result)

    def undone(self) -> None:
        """Hear that nothing did."""
        self.told.append("undone")

    def _ended(self) -> None:
        assert not self.job.running
        assert self.job.progress.isHidden()
        self.told.append("ended")

    def _failed(self, error: JournalError) -> None:
        self.told.append(type(error))


@pytest.fixture
def heard(qtbot: QtBot, kit: Kit) -> Heard:
    return Heard(qtbot, kit)


def settle(qtbot: QtBot, kit: Kit) -> None:
    qtbot.waitUntil(lambda: kit.tasks.idle)


def test_its_bar_comes_and_goes_and_its_result_is_told_behind(qtbot: QtBot, kit: Kit, heard: Heard) -> None:
    heard.job.run("Working …", lambda steps: "result", heard.done, undone=heard.undone)  # noqa: ARG005
    assert heard.job.running
    assert not heard.job.progress.isHidden()
    settle(qtbot, kit)
    assert heard.told == ["begun", "ended", "result"]


def test_what_fails_is_told_and_that_nothing_came_of_it(qtbot: QtBot, kit: Kit, heard: Heard) -> None:
    def fail(_steps: Steps) -> None:
        raise NothingWritten

    heard.job.run("Working …", fail, heard.done, undone=heard.undone)
    settle(qtbot, kit)
    assert heard.told == ["begun", "ended", "undone", NothingWritten]


def test_a_new_one_stops_the_one_before_and_the_bar_is_the_new_ones(qtbot: QtBot, kit: Kit, heard: Heard) -> None:
    gate = threading.Event()

    def wait(steps: Steps) -> str:
        gate.wait(10)
        steps(1, 2)
        return "never"

    heard.job.run("First …", wait, heard.done, undone=heard.undone)
    heard.job.run("Second …", lambda steps: "second", heard.done)  # noqa: ARG005
    gate.set()
    settle(qtbot, kit)
    assert heard.told == ["begun", "begun", "undone", "ended", "second"]


def test_what_a_call_held_is_let_go_with_its_end(qtbot: QtBot, kit: Kit, heard: Heard) -> None:
    gc.collect()
    gc.disable()
    try:
        secret = Secret()
        held = weakref.ref(secret)
        heard.job.run("Working …", partial(_use, secret), heard.done)
        del secret
        settle(qtbot, kit)
        # The worker lets go of its last piece of work with the next one.
        kit.tasks.run_aside(heard.owner, str)
        settle(qtbot, kit)
        assert held() is None
    finally:
        gc.enable()


def _use(secret: Secret, _steps: Steps) -> str:
    return type(secret).__name__
