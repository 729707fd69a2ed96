"""What was copied here goes with the process, however the window is left, and the process ends as it should."""

import subprocess
import sys
from pathlib import Path

from tests.vaults import PASSPHRASE, new_office

ROOT = Path(__file__).resolve().parents[3]
LEFT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from wa_journal.app import Application
from wa_journal.ui.parts.private_text import private_text
made = Application(Path(sys.argv[1]))
def leave():
    made.enter(sys.argv[2])
    QGuiApplication.clipboard().setMimeData(private_text("he said it"))
    QTimer.singleShot(0, made.window.close)
QTimer.singleShot(0, leave)
code = made.run()
print("left", repr(QGuiApplication.clipboard().text()))
sys.exit(code)
"""


def test_who_closes_the_window_leaves_nothing_in_the_clipboard_and_the_process_ends_in_order(tmp_path: Path) -> None:
    office, _code = new_office(tmp_path / "journal")
    office.close()
    command = [sys.executable, "-c", LEFT, str(tmp_path / "journal"), PASSPHRASE]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout) == (0, "left ''\n"), ended.stderr
