"""Starting anew: the same program, whatever lies in the folder that it happens to be in."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ANEW = """
import sys
sys.path.insert({place}, {root!r})
from wa_journal.host.relaunch import relaunch
relaunch(["--help"])
"""


def started_anew(folder: Path, place: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-c", ANEW.format(place=place, root=str(ROOT))]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_a_file_in_the_current_folder_is_not_run_in_place_of_a_module(tmp_path: Path) -> None:
    (tmp_path / "argparse.py").write_text("raise SystemExit('planted')", "utf-8")
    done = started_anew(tmp_path, place=1)
    assert "planted" not in done.stderr
    assert done.stdout.startswith("usage: wa-journal")


def test_a_program_that_was_started_from_its_own_folder_is_found_there_again() -> None:
    assert started_anew(ROOT, place=0).stdout.startswith("usage: wa-journal")
