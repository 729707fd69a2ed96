"""A journal is held by one window, and by nobody once its process is gone."""

import subprocess
import sys
from pathlib import Path

import pytest

from wa_journal.model.vault_errors import VaultInUse
from wa_journal.store.journal_lock import SingleInstance


def test_a_second_window_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first.take()
    with pytest.raises(VaultInUse):
        second.take()
    first.release()
    second.take()
    second.release()


def test_a_killed_window_leaves_no_lock(tmp_path: Path) -> None:
    script = (
        "import os, sys, signal; from pathlib import Path\n"
        "from wa_journal.store.journal_lock import SingleInstance\n"
        "SingleInstance(Path(sys.argv[1])).take(); print('held', flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, tmp_path], capture_output=True, text=True, check=False)
    assert done.stdout == "held\n"
    held = SingleInstance(tmp_path)
    held.take()
    held.release()
