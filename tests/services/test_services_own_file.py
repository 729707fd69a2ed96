"""What an officer saves outside the journal is private and whole, and a place that takes no file is said to be one."""

from pathlib import Path
from stat import S_IMODE

import pytest

from wa_journal.model.journal_errors import CannotRead, CannotWrite
from wa_journal.services import own_file


def test_a_saved_file_is_private_even_where_an_open_one_lay(tmp_path: Path) -> None:
    target = tmp_path / "chart.png"
    target.write_bytes(b"old")
    target.chmod(0o644)
    assert own_file.write(target, b"new") == target
    assert (own_file.read(target), S_IMODE(target.stat().st_mode)) == (b"new", 0o600)
    assert [path.name for path in tmp_path.iterdir()] == ["chart.png"]


def test_a_place_that_takes_no_file_is_named_as_that(tmp_path: Path) -> None:
    taken = tmp_path / "folder"
    (taken / "inside").mkdir(parents=True)
    for target in (taken, tmp_path / "nowhere" / "chart.png"):
        with pytest.raises(CannotWrite):
            own_file.write(target, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    with pytest.raises(CannotRead):
        own_file.read(taken)
