"""A file held by one process: what others are told, with a lock of the system's own and on a disk that has none."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wa_journal.store.aside import sweep_left
from wa_journal.store.file_lock import Held, hold, opened
from wa_journal.store.files import write_whole, writing_whole
from wa_journal.store.keys_lock import keys_held

_HOLDING = """
import sys
from pathlib import Path
from wa_journal.store.file_lock import hold, opened
print(hold(opened(Path(sys.argv[1])), shared=bool(sys.argv[2])).name, flush=True)
sys.stdin.readline()
"""


@contextmanager
def held_by_another(path: Path, *, shared: bool = False) -> Iterator[subprocess.Popen[bytes]]:
    """Give a process that holds a file until it is killed."""
    command = [sys.executable, "-c", _HOLDING, str(path), "shared" if shared else ""]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"HELD\n"
        yield other
        other.kill()


def tried(path: Path, *, shared: bool = False) -> Held:
    """Try to hold a file and let it go again."""
    handle = opened(path)
    try:
        return hold(handle, shared=shared)
    finally:
        os.close(handle)


def test_a_file_is_held_against_every_other_process_until_that_one_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with held_by_another(path) as other:
        assert (tried(path), tried(path, shared=True)) == (Held.ANOTHERS, Held.ANOTHERS)
        other.kill()
        other.wait(10)
        assert tried(path) is Held.HELD


@pytest.mark.skipif(sys.platform == "win32", reason="that system shares no locks")
def test_who_shares_a_file_holds_it_beside_others_and_against_who_wants_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with held_by_another(path, shared=True):
        assert (tried(path, shared=True), tried(path)) == (Held.HELD, Held.ANOTHERS)


def test_what_is_there_to_be_held_is_private_and_leads_nowhere_else(tmp_path: Path) -> None:
    path, other = tmp_path / "a.lock", tmp_path / "other"
    before = os.umask(0)
    try:
        tried(path)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o077 == 0
    (tmp_path / "link.lock").symlink_to(other)
    with pytest.raises(OSError):
        opened(tmp_path / "link.lock")
    assert not other.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the locks are those of a Unix")
@pytest.mark.parametrize("failure", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_on_a_disk_without_locks_files_are_written_and_nobody_sweeps_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(failure, "no locks here")

    monkeypatch.setattr("fcntl.flock", refuse)
    assert tried(tmp_path / "a.lock") is Held.NO_LOCKS
    with keys_held(tmp_path), writing_whole(tmp_path / "mine.json") as file:
        file.write(b"{")
        sweep_left(tmp_path)
        file.write(b"}")
    assert (tmp_path / "mine.json").read_bytes() == b"{}"
    write_whole(tmp_path / "mine.json", b"[]")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.lock", "mine.json", "vault.lock"]
