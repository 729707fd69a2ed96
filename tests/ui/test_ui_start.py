"""The lock screen stands before anything is built that it does not show."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.vaults import CHEAP, PASSPHRASE
from wa_journal.services import opening
from wa_journal.ui.by_name import set_by_name

ROOT = Path(__file__).resolve().parents[2]
LOCKED = """
import enum, sys
from pathlib import Path
from wa_journal.app import Application
made = Application(Path(sys.argv[1])); made.show(); made.qt.processEvents(); made.window.grab()
def built():
    return any(one.__qualname__.startswith("Qt.") for one in enum.Enum.__subclasses__())
print(type(made.window.inside).__name__, built())
import PySide6.QtCore
PySide6.QtCore.Qt
print(built())
import os; sys.stdout.flush(); os._exit(0)
"""


def test_the_lock_screen_is_shown_before_the_93_enums_of_qt_itself_are_built(tmp_path: Path) -> None:
    office, _code = opening.create(tmp_path / "journal", PASSPHRASE, CHEAP)
    office.close()
    command = [sys.executable, "-c", LOCKED, str(tmp_path / "journal")]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout
    assert told.splitlines() == ["LockPage False", "True"], (
        "what touched Qt before the first picture? ui/by_name.py says why not to"
    )


def test_a_property_or_a_value_that_qt_does_not_know_is_refused(qtbot: object) -> None:
    label = QLabel()
    set_by_name(label, alignment="AlignCenter", textFormat="PlainText")
    assert label.property("alignment") is not None
    for wrong in ({"textFormat": "PlainTxt"}, {"textFormt": "PlainText"}):
        with pytest.raises(ValueError, match="QLabel"):
            set_by_name(label, **wrong)
