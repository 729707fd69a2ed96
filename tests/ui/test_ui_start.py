"""The lock screen stands before anything is built that it does not show."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.vaults import CHEAP, PASSPHRASE
from wa_journal.host.front import write_front
from wa_journal.model.front import Front
from wa_journal.services import opening
from wa_journal.ui.by_name import set_by_name

ROOT = Path(__file__).resolve().parents[2]
LOCKED = """
import enum, os, sys
from wa_journal.app import Application
from wa_journal.cli.main import main
def built():
    return any(one.__qualname__.startswith("Qt.") for one in enum.Enum.__subclasses__())
def shown(made):
    made.show(); made.qt.processEvents(); made.window.grab()
    print(type(made.window.inside).__name__, built())
    print(*sys.modules)
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
host host.front host.paths host.process_guard host.relaunch host.resources host.single_instance host.standard_streams
model model.errors model.failure_place model.front model.journal_errors model.said model.slot_kind model.vault_errors
services services.held_journal services.places services.words
store store.layout store.ways_listed
ui ui.by_name ui.collector ui.crash ui.icons ui.kit ui.languages ui.look ui.main_window ui.messages ui.notify ui.screen
ui.stylesheet ui.tasks ui.theme ui.wording
ui.lock ui.lock.lock_page
ui.parts ui.parts.banner ui.parts.buttons ui.parts.card ui.parts.focus ui.parts.layouts ui.parts.plain_label
ui.parts.progress ui.parts.secret_field ui.parts.text_field
ui.shell ui.shell.commands
"""
# Each costs some thousandths of a second, for what only an open journal needs.
LATER = {
    "tomllib",
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
    office, _code = opening.create(folder, PASSPHRASE, CHEAP)
    office.close()
    write_front(folder, Front(theme="dark"))
    command = [sys.executable, "-c", LOCKED, str(folder)]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout.splitlines()


def test_the_lock_screen_is_shown_before_the_93_enums_of_qt_itself_are_built(told: list[str]) -> None:
    assert (told[0], told[2]) == ("LockPage False", "True"), (
        "what touched Qt before the first picture? ui/by_name.py says why not to"
    )


def test_nothing_is_loaded_before_the_first_picture_that_it_can_do_without(told: list[str]) -> None:
    loaded = set(told[1].split())
    ours = {name.partition(".")[2] or "__init__" for name in loaded if name.partition(".")[0] == "wa_journal"}
    assert ours - set(OURS.split()) == set()
    assert loaded & LATER == set()


def test_a_property_or_a_value_that_qt_does_not_know_is_refused(qtbot: object) -> None:
    label = QLabel()
    set_by_name(label, alignment="AlignCenter", textFormat="PlainText")
    assert label.property("alignment") is not None
    for wrong in ({"textFormat": "PlainTxt"}, {"textFormt": "PlainText"}):
        with pytest.raises(ValueError, match="QLabel"):
            set_by_name(label, **wrong)
