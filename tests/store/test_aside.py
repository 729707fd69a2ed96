"""Files made ready aside: nothing but what a write left behind is swept, and a share with locks of its own takes them."""

import errno
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.vaults import PASSPHRASE
from wa_journal.store import aside, backup
from wa_journal.store.aside import sweep_left
from wa_journal.store.file_lock import Held
from wa_journal.store.files import write_whole
from wa_journal.store.unlocking import open_vault

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


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder in which a locked file is written and read through the descriptor that holds it alone, as on SMB."""
    (tmp_path / "share").mkdir()
    held: set[str] = set()
    hold = aside.hold
    opened = io.open

    def holding(handle: int) -> Held:
        what_came = hold(handle)
        held.add(os.readlink(f"/proc/self/fd/{handle}"))
        return what_came

    def opening(file: Any, *args: Any, **kwargs: Any) -> Any:
        if str(file) in held:
            raise PermissionError(errno.EACCES, "locked through another descriptor")
        return opened(file, *args, **kwargs)

    monkeypatch.setattr(aside, "hold", holding)
    monkeypatch.setattr(io, "open", opening)
    return tmp_path / "share"


@posix
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="the system does not show what is open")
def test_a_share_that_locks_against_other_descriptors_takes_exports_and_backups(folder: Path, share: Path) -> None:
    write_whole(share / "mine.json", b"{}")
    assert (share / "mine.json").read_bytes() == b"{}"
    with open_vault(folder, PASSPHRASE) as vault:
        written = backup.write_rotated(vault, share, 5)
    assert sorted(share.iterdir()) == sorted([written, share / "mine.json"])
    assert all(check.sound for check in backup.drill(written, PASSPHRASE))


@posix
def test_a_share_that_locks_only_what_is_open_for_writing_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    locked: Callable[[int, int], None] = fcntl.flock

    def as_nfs_does(handle: int, how: int) -> None:
        if fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, "not open for writing")
        locked(handle, how)

    monkeypatch.setattr(fcntl, "flock", as_nfs_does)
    (tmp_path / "left.1234abcd.tmp").write_bytes(b"left behind")
    sweep_left(tmp_path)
    assert list(tmp_path.iterdir()) == []
