"""A readable file whose writing was killed is found and taken away at the next opening, and the access log says so."""

import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.vaults import PASSPHRASE, new_office
from wa_journal.model.access import AccessKind, AccessLine
from wa_journal.services import leaving, opening, own_file
from wa_journal.services.opening import Office

KILLED = """
import os, signal, sys
from pathlib import Path
from wa_journal.services import leaving, opening
office = opening.open_office(Path(sys.argv[1]), sys.argv[2])
with leaving.writing(office.desk, Path(sys.argv[3]), lambda: None) as file:
    file.write(b"He said the week went well.")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by a signal")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    office, _code = new_office(tmp_path / "journal")
    office.close()
    return tmp_path / "journal"


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    (tmp_path / "outside").mkdir()
    return tmp_path / "outside"


@pytest.fixture
def killed(journal: Path, outside: Path) -> Path:
    """What is left of a file whose writer was killed."""
    words = [sys.executable, "-c", KILLED, str(journal), PASSPHRASE, str(outside / "all.json")]
    assert subprocess.run(words, check=False).returncode == -signal.SIGKILL
    (left,) = outside.iterdir()
    assert left.read_bytes() == b"He said the week went well."
    return left


def lines_after_opening(journal: Path) -> Iterator[AccessLine]:
    with opening.opened(journal, PASSPHRASE) as office, office.desk.work() as work:
        yield from (line for line in work.log.lines() if line.kind is AccessKind.EXPORTED)


def test_what_a_kill_left_is_gone_after_the_next_opening_and_the_log_says_so(journal: Path, outside: Path, killed: Path) -> None:
    assert [line.detail for line in lines_after_opening(journal)] == ["cut off while it was written and taken away"]
    assert not killed.exists()
    assert len(list(lines_after_opening(journal))) == 1


@pytest.fixture
def stick(outside: Path) -> Iterator[Path]:
    """A folder on another disk than the test's own, which `outside` leads to."""
    if not Path("/dev/shm").is_dir() or Path("/dev/shm").stat().st_dev == outside.stat().st_dev:
        pytest.skip("no second file system to write to")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as name:
        outside.rmdir()
        outside.symlink_to(name)
        yield Path(name)


@pytest.mark.parametrize("mount_point", [True, False], ids=["an empty folder in its stead", "nothing in its stead"])
def test_what_lies_on_a_disk_that_is_not_there_is_taken_away_once_it_is(
    journal: Path, outside: Path, stick: Path, killed: Path, mount_point: bool
) -> None:
    outside.unlink()
    if mount_point:
        outside.mkdir()
    assert list(lines_after_opening(journal)) == []
    if mount_point:
        outside.rmdir()
    outside.symlink_to(stick)
    assert len(list(lines_after_opening(journal))) == 1
    assert list(stick.iterdir()) == []
    assert names_kept(journal) == ()


def test_a_folder_that_is_gone_from_a_disk_that_is_there_keeps_no_name_in_the_vault(
    journal: Path, outside: Path, killed: Path
) -> None:
    killed.unlink()
    outside.rmdir()
    assert list(lines_after_opening(journal)) == []
    assert names_kept(journal) == ()


def test_a_folder_that_is_gone_from_a_stick_keeps_no_name_once_the_stick_is_there(
    journal: Path, outside: Path, stick: Path
) -> None:
    (outside / "deep").mkdir()
    with opening.opened(journal, PASSPHRASE) as office, leaving.writing(office.desk, outside / "deep" / "a", lambda: None):
        kept = remembered(office)
    (outside / "deep" / "a").unlink()
    (outside / "deep").rmdir()
    with opening.opened(journal, PASSPHRASE) as office, office.desk.work() as work:
        leaving._put(work, kept)
    outside.unlink()
    assert names_kept(journal) == kept
    outside.symlink_to(stick)
    assert names_kept(journal) == ()


def test_an_opening_while_a_file_is_being_begun_does_not_forget_it(
    journal: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = own_file.writing_noted

    def opened_meanwhile(*given: Any) -> Any:
        assert names_kept(journal) == ()
        return begun(*given)

    monkeypatch.setattr(own_file, "writing_noted", opened_meanwhile)
    with opening.opened(journal, PASSPHRASE) as office:
        with leaving.writing(office.desk, outside / "all.json", lambda: None):
            assert len(remembered(office)) == 1
        assert remembered(office) == ()


def test_a_file_that_somebody_still_writes_is_left_alone(journal: Path, outside: Path) -> None:
    with opening.opened(journal, PASSPHRASE) as office:
        with leaving.writing(office.desk, outside / "all.json", lambda: None) as file:
            file.write(b"He came")
            file.flush()
            assert list(lines_after_opening(journal)) == []
            file.write(b" late.")
        assert [path.read_bytes() for path in outside.iterdir()] == [b"He came late."]
        assert remembered(office) == ()


def test_a_file_of_ones_own_and_one_that_is_whole_are_left_alone(journal: Path, outside: Path, killed: Path) -> None:
    (outside / "all.json").write_text("whole")
    (outside / "all.json.tmp").write_text("my own")
    list(lines_after_opening(journal))
    assert sorted(path.name for path in outside.iterdir()) == ["all.json", "all.json.tmp"]


def test_a_file_whose_name_is_no_text_is_written_like_any_other(journal: Path, outside: Path) -> None:
    with opening.opened(journal, PASSPHRASE) as office:
        target = outside / b"\xff.json".decode(errors="surrogateescape")
        assert leaving.write(office.desk, target, b"{}", lambda: None).read_bytes() == b"{}"
        assert remembered(office) == ()


def remembered(office: Office) -> tuple[str, ...]:
    with office.desk.work() as work:
        return leaving._of(work)


def names_kept(journal: Path) -> tuple[str, ...]:
    with opening.opened(journal, PASSPHRASE) as office:
        return remembered(office)
