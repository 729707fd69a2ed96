"""The lock screen stands before anything is built that it does not show."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.vaults import new_office
from wa_journal.host import resources
from wa_journal.host.front import write_front
from wa_journal.model.front import Front
from wa_journal.ui.by_name import set_by_name
from wa_journal.ui.icons import Icons
from wa_journal.ui.kit import Kit
from wa_journal.ui.lock.lock_page import Door, LockPage

ROOT = Path(__file__).resolve().parents[2]
LOCKED = """
import enum, os, sys
from wa_journal.app import Application
from wa_journal.cli.main import main
def built():
    return any(one.__qualname__.startswith("Qt.") for one in enum.Enum.__subclasses__())
def shown(made):
    made.show(); made.qt.processEvents(); made.window.grab()
    print(type(made.window.inside).__name__, built(), "QIcon" in vars(sys.modules["PySide6.QtGui"]))
    print(*sys.modules)
    import linecache
    print("sources", *linecache.cache)
    import PySide6.QtCore
    PySide6.QtCore.Qt
    print(built())
    sys.stdout.flush(); os._exit(0)
Application.run = shown
main(["--journal", sys.argv[1]])
"""
# All of ours that the way from the command line to the first picture takes. What is not here belongs behind a handler.
OURS = """
__init__ app
cli cli.main
host host.front host.paths host.process_guard host.relaunch host.resources host.standard_streams
model model.errors model.failure_place model.front model.said model.slot_kind model.system_errors
services services.held_journal services.places services.words
store store.journal_lock store.layout store.ways_listed
ui ui.by_name ui.collector ui.crash ui.icons ui.kit ui.languages ui.look ui.main_window ui.messages ui.notify ui.screen
ui.stylesheet ui.tasks ui.theme ui.wording
ui.lock ui.lock.lock_page
ui.parts ui.parts.banner ui.parts.buttons ui.parts.card ui.parts.focus ui.parts.layouts ui.parts.plain_label
ui.parts.progress ui.parts.secret_field ui.parts.text_field
ui.shell ui.shell.commands
"""
# Each costs some thousandths of a second, for what only an open journal needs.
LATER = {
    "PySide6.QtSvg",
    "tomllib",
    "dataclasses",
    "datetime",
    "locale",
    "concurrent.futures",
    "platformdirs",
    "cryptography",
    "sqlalchemy",
    "sqlcipher3",
    "numpy",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the program says of itself after its first picture, started on a journal that was opened before."""
    folder = tmp_path_factory.mktemp("start") / "journal"
    office, _code = new_office(folder)
    office.close()
    write_front(folder, Front(theme="dark"))
    command = [sys.executable, "-c", LOCKED, str(folder)]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout.splitlines()


def test_the_lock_screen_is_shown_before_qt_builds_its_own_93_enums_and_its_icons(told: list[str]) -> None:
    assert (told[0], told[3]) == ("LockPage False False", "True"), (
        "what touched Qt or an icon before the first picture? ui/by_name.py and ui/icons.py say why not to"
    )


def test_nothing_is_loaded_before_the_first_picture_that_it_can_do_without(told: list[str]) -> None:
    loaded = set(told[1].split())
    ours = {name.partition(".")[2] or "__init__" for name in loaded if name.partition(".")[0] == "wa_journal"}
    assert ours - set(OURS.split()) == set()
    assert loaded & LATER == set()


def test_no_source_of_ours_is_read_at_the_start(told: list[str]) -> None:
    read = told[2].split()
    assert read[0] == "sources"
    assert [path for path in read if "wa_journal" in path] == [], "PySide's own import is back: see _import_plainly"


def test_an_icon_has_the_colour_asked_for_at_every_size() -> None:
    icon = Icons(resources.read_text).icon("lock", "#c02040")
    for size in (20, 32, 64):
        picture = icon.pixmap(QSize(size, size)).toImage()
        assert (picture.width(), picture.height()) == (size, size)
        inked = {
            picture.pixelColor(x, y).name() for x in range(size) for y in range(size) if picture.pixelColor(x, y).alpha() == 255
        }
        assert inked == {"#c02040"}
        assert picture.pixelColor(0, 0).alpha() == 0


def test_a_picture_is_drawn_for_the_pixels_of_its_screen() -> None:
    for side, ratio in ((44, 1.0), (44, 2.0), (71, 1.5)):
        picture = Icons(resources.read_text).picture("lock", "#c02040", side, ratio)
        assert picture.width() == picture.height() == round(side * ratio)
        assert picture.devicePixelRatio() == ratio


def test_nothing_of_the_lock_screen_is_shown_as_a_window_of_its_own(qtbot: QtBot, kit: Kit) -> None:
    told = ShownWindows()
    QApplication.instance().installEventFilter(told)
    page = LockPage(kit, Door(_opens, _opens, keyring=_opens))
    QApplication.instance().removeEventFilter(told)
    qtbot.addWidget(page)
    assert told.seen == []
    assert not page.keyring.isHidden()


class ShownWindows(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_a_property_or_a_value_that_qt_does_not_know_is_refused(qtbot: object) -> None:
    label = QLabel()
    set_by_name(label, alignment="AlignCenter", textFormat="PlainText")
    assert label.property("alignment") is not None
    for wrong in ({"textFormat": "PlainTxt"}, {"textFormt": "PlainText"}):
        with pytest.raises(ValueError, match="QLabel"):
            set_by_name(label, **wrong)


def _opens(*_given: object) -> str:
    return "open"
