"""A journal is held by one window, and by nobody once its process is gone."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from wa_journal.model.vault_errors import VaultInUse
from wa_journal.store.journal_lock import SingleInstance, alone, beside_others


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


@pytest.mark.skipif(sys.platform == "win32", reason="the locks are those of a Unix")
@pytest.mark.parametrize("failure", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_a_disk_that_knows_no_locks_is_not_taken_for_another_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(failure, "no locks here")

    monkeypatch.setattr("fcntl.flock", refuse)
    window = SingleInstance(tmp_path)
    window.take()
    window.release()
    with alone(tmp_path), beside_others(tmp_path):
        pass
