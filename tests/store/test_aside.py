"""What is swept beside a journal is a file that a write left behind; nothing else stops the sweeping or is touched by it."""

import os
import sys
from pathlib import Path
from threading import Thread

import pytest

from wa_journal.store.aside import sweep_left

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders and descriptors are those of a Unix")


@posix
def test_a_pipe_that_is_called_like_a_file_left_behind_stops_no_opening(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.tmp")
    (tmp_path / "left.1234abcd.tmp").write_bytes(b"left behind")
    sweeping = Thread(target=sweep_left, args=(tmp_path,), daemon=True)
    sweeping.start()
    sweeping.join(5)
    assert not sweeping.is_alive()
    assert [path.name for path in tmp_path.iterdir()] == ["a.tmp"]


@posix
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="the system does not show what is open")
def test_a_folder_that_is_called_like_a_file_left_behind_keeps_nothing_open(tmp_path: Path) -> None:
    (tmp_path / "a.tmp").mkdir()
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        sweep_left(tmp_path)
    assert len(os.listdir("/proc/self/fd")) == before
    assert (tmp_path / "a.tmp").is_dir()
