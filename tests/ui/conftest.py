"""A window for each test, an open journal for those that walk one, and a check that nothing of it is left behind."""

import gc
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened, open_window
from tests.ui.open_journal import WORDS
from tests.vaults import CHEAP
from wa_journal.host import resources
from wa_journal.services import demonstration, opening
from wa_journal.services.suite import Suite, build
from wa_journal.services.words import error_words
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.main_window import MainWindow
from wa_journal.ui.messages import Messages
from wa_journal.ui.notify import Notify
from wa_journal.ui.tasks import Tasks
from wa_journal.ui.theme import Mode

SMALL = demonstration.Size(clients=1, sessions=2)


@pytest.fixture(scope="session", autouse=True)
def let_go_of_what_was_copied(qapp: QApplication) -> Iterator[None]:
    """Taken apart after Python is gone, words that a test left copied end the process with a fault."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return Look(qapp, resources, Mode.LIGHT)


@pytest.fixture
def qtbot(qtbot: QtBot, look: Look) -> QtBot:
    """What a test shows by itself is dressed as a window is."""
    add = qtbot.addWidget

    def dress_and_add(widget: QWidget) -> None:
        if widget.isWindow():
            look.dress(widget)
        add(widget)

    qtbot.addWidget = dress_and_add  # type: ignore[method-assign]
    return qtbot


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


@pytest.fixture(scope="session")
def demonstrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demonstrated") / "journal"
    demonstration.make(folder, WORDS, demonstration.Size(clients=2, sessions=4), CHEAP)
    return folder


@pytest.fixture
def journal(qtbot: QtBot, kit: Kit, demonstrated: Path, tmp_path: Path) -> Iterator[OpenJournal]:
    folder = tmp_path / "journal"
    shutil.copytree(demonstrated, folder)
    folder.chmod(0o700)
    office = opening.open_office(folder, WORDS)
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    window = MainWindow(kit)
    qtbot.addWidget(window)
    crashed: list[Exception] = []
    kit.tasks.crashed.connect(crashed.append)
    window.resize(1280, 820)
    # As in the application: the window stood before, with the lock screen in it.
    window.show()
    opened = OpenJournal(window, kit, suite)
    qtbot.waitUntil(lambda: kit.tasks.idle and bool(opened.workspace.clients), timeout=10_000)
    yield opened
    opened.workspace.leave()
    opened.idle.stop()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=10_000)
    window.may_close = None
    kit.tasks.close()
    office.close()
    assert crashed == []


@pytest.fixture
def suite(journal: OpenJournal) -> Suite:
    return journal.suite


@pytest.fixture(autouse=True)
def no_worker_collects() -> Iterator[None]:
    """As in the application: a worker that collects garbage destroys widgets in the middle of what Qt does with them."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    threads = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [thread.name for thread in threading.enumerate() if thread not in threads]
    seen = [type(widget).__name__ for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert (left, seen) == ([], []), "a thread or a window is left behind"
    # A double click of QTest holds its button down; nothing scrolls under a button that is held.
    assert qapp.mouseButtons() == Qt.MouseButton.NoButton, "a button of the mouse is held still"


@pytest.fixture(autouse=True, scope="module")
def no_timer_left_behind(qapp: QApplication) -> Iterator[None]:
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    timers = (found for found in gc.get_objects() if isinstance(found, QTimer))
    ticking = [(timer.interval(), timer.parent()) for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    assert ticking == [], "a timer is left running"


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small") / "journal"
    demonstration.make(folder, WORDS, SMALL, CHEAP)
    return folder


@pytest.fixture
def opened(qapp: QApplication, small: Path, tmp_path: Path) -> Iterator[Opened]:
    # One that was made today is opened as it stands.
    folder = shutil.copytree(small, tmp_path / "journal")
    folder.chmod(0o700)
    made = open_window(folder, SMALL)
    made.window.activateWindow()
    yield made
    made.close()
    assert made.crashed == []
