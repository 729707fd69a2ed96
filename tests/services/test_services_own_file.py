"""What an officer saves outside the journal is private and whole, and a place that takes no file is said to be one."""

import os
from pathlib import Path
from stat import S_IMODE

import pytest

from wa_journal.model.system_errors import CannotRead, CannotWrite
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


def refuse() -> None:
    raise CannotWrite


def test_a_file_of_ones_own_with_a_name_like_a_passing_one_is_left_alone(tmp_path: Path) -> None:
    for name in ("q.json.tmp", "q.json.part"):
        (tmp_path / name).write_text("of mine")
    (tmp_path / "q.json.0123abcd.tmp").write_text("left behind by a kill")
    own_file.write(tmp_path / "q.json", b"new")
    with pytest.raises(CannotWrite), own_file.writing_noted(tmp_path / "q.json", refuse):
        pass
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "q.json": "new",
        "q.json.tmp": "of mine",
        "q.json.part": "of mine",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a place that is no ordinary file")
def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(CannotWrite):
        own_file.write(pipe, b"new")
    with pytest.raises(CannotWrite), own_file.writing_noted(pipe, lambda: None):
        pytest.fail("a file was begun")
    assert pipe.is_fifo()
