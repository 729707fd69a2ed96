"""Where a journal may live, and what the process forbids itself."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from wa_journal.host import folders, paths
from wa_journal.model.vault_errors import FolderUnsafe

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/home /home/net nfs4 rw 0 0
//server/share /mnt/smb cifs rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
rclone /mnt/my\\040cloud fuse.rclone rw 0 0
/dev/sdb1 /media/usb fuseblk rw 0 0
/dev/sdc1 /home/net/local ext4 rw 0 0
"""


@pytest.mark.parametrize("place", ["/home/net/me/journal", "/mnt/smb/j", "/mnt/ssh/j", "/mnt/my cloud/j", "//server/share/j"])
def test_network_places_are_refused(place: str) -> None:
    with pytest.raises(FolderUnsafe, match="network"):
        folders.require_safe(Path(place), MOUNTS)


@pytest.mark.parametrize("place", ["/home/me/journal", "/media/usb/j", "/home/net/local/j", "/mnt/smbx/j"])
def test_local_places_are_taken(place: str) -> None:
    folders.require_safe(Path(place), MOUNTS)


@pytest.mark.parametrize(
    "name", ["OneDrive", "OneDrive - Probation Service", "Dropbox", "Google Drive", "iCloudDrive", "Nextcloud"]
)
def test_synchronised_folders_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(FolderUnsafe, match="synchronising"):
        folders.make_private(tmp_path / name / "journal")
    assert not (tmp_path / name).exists()


def test_a_folder_with_a_sync_programs_mark_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    with pytest.raises(FolderUnsafe, match="synchronising"):
        folders.make_private(tmp_path / "journal")


def test_a_name_that_only_holds_such_a_word_is_taken(tmp_path: Path) -> None:
    place = tmp_path / "not-a-dropbox-folder"
    folders.make_private(place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o700


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(FolderUnsafe, match="link"):
        folders.make_private(tmp_path / "link")


def test_a_file_in_the_way_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("x")
    with pytest.raises(FolderUnsafe, match="in the way"):
        folders.make_private(tmp_path / "journal")


def test_a_folder_in_which_others_may_write_is_refused_once_it_holds_something(tmp_path: Path) -> None:
    place = tmp_path / "shared"
    place.mkdir()
    place.chmod(0o775)
    folders.make_private(place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    place.chmod(0o775)
    (place / "something").write_text("x")
    with pytest.raises(FolderUnsafe, match="others can write"):
        folders.make_private(place)


def test_a_new_folder_is_private_under_a_lax_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folders.make_private(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_the_demonstration_never_lies_in_the_journals_folder() -> None:
    assert paths.journal_folder() not in (paths.demo_folder(), *paths.demo_folder().parents)
    assert paths.demo_folder() not in paths.journal_folder().parents


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's own account of a process")
def test_the_guarded_process_dumps_no_core_and_cannot_be_read(tmp_path: Path) -> None:
    script = (
        "import os; from pathlib import Path\n"
        "from wa_journal.host.process_guard import guard\n"
        "guard()\n"
        "import ctypes, resource\n"
        "dumpable, core = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0]\n"
        "print(dumpable, core, oct(os.umask(0)), flush=True)\n"
        "os.abort()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.stdout.split() == ["0", "0", "0o77"]
    assert not list(tmp_path.iterdir())
