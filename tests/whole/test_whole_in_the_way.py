"""A command of our own writes over nobody's file unasked; those that the stable command line promises to write do write."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.whole.conftest import Said

Run = Callable[..., Said]
WHO = ("--recipient", "A colleague", "--reason", "asked")
ASKING = {
    "export-all": ("--format", "json", "--reason", "asked", "--out"),
    "hand-over": ("K-01", *WHO, "--out"),
}
PROMISED = {
    "backup": (),
    "export": ("K-01", "--format", "md", "--mask-unsure", *WHO, "--out"),
}


@pytest.fixture
def written(run: Run, journal: Path) -> Path:
    run("add", "K-01", "--journal", journal, stdin=b"He came.")
    return journal


@pytest.mark.parametrize("command", ASKING)
def test_a_file_that_lies_there_is_left_alone_until_it_is_said_to_replace_it(
    run: Run, written: Path, tmp_path: Path, command: str
) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"a letter of mine")
    said = run(command, *ASKING[command], file, "--journal", written)
    assert (said.code, said.out, said.err.count("\n"), "--replace" in said.err) == (1, "", 1, True)
    assert file.read_bytes() == b"a letter of mine"
    again = run(command, *ASKING[command], file, "--replace", "--journal", written)
    assert again.code == 0, again.err
    assert file.read_bytes() != b"a letter of mine"


@pytest.mark.parametrize("command", ASKING)
def test_an_empty_file_made_for_it_is_filled(run: Run, written: Path, tmp_path: Path, command: str) -> None:
    file = tmp_path / "made.tmp"
    file.touch()
    said = run(command, *ASKING[command], file, "--journal", written)
    assert said.code == 0, said.err
    assert file.stat().st_size


@pytest.mark.parametrize("command", PROMISED)
def test_what_the_stable_command_line_promises_is_written_again(run: Run, written: Path, tmp_path: Path, command: str) -> None:
    for _ in range(2):
        said = run(command, *PROMISED[command], tmp_path / "same.file", "--journal", written)
        assert said.code == 0, said.err
