"""A window for each test, and a check that nothing of it is left behind."""

import gc
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from wa_journal.host import resources
from wa_journal.services.words import error_words
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.messages import Messages
from wa_journal.ui.notify import Notify
from wa_journal.ui.tasks import Tasks
from wa_journal.ui.theme import Mode


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return Look(qapp, resources, Mode.LIGHT)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def kit(look: Look, tasks: Tasks) -> Iterator[Kit]:
    look.set_mode(Mode.LIGHT)
    look.plain()
    messages = Messages(error_words)
    yield Kit(look, tasks, messages, Notify(messages))
    look.set_mode(Mode.LIGHT)
    look.plain()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    threads = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [thread.name for thread in threading.enumerate() if thread not in threads]
    seen = [type(widget).__name__ for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert (left, seen) == ([], []), "a thread or a window is left behind"


@pytest.fixture(autouse=True, scope="module")
def no_timer_left_behind(qapp: QApplication) -> Iterator[None]:
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    timers = (found for found in gc.get_objects() if isinstance(found, QTimer))
    ticking = [(timer.interval(), timer.parent()) for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    assert ticking == [], "a timer is left running"
