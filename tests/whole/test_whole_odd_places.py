"""A place that is no file, or a name that no disk takes, is refused in words, by every command that reads or writes one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.whole.conftest import Said

Run = Callable[..., Said]
WHO = ("--recipient", "A colleague", "--reason", "asked")
LONG = "x" * 300
WRITING = {
    "backup": (),
    "export-all": ("--format", "json", "--reason", "asked", "--out"),
    "export": ("K-01", "--format", "md", "--mask-unsure", *WHO, "--out"),
    "hand-over": ("K-01", *WHO, "--out"),
}
READING = {
    "add": ("K-02",),
    "restore": (),
    "import": ("--from", "csv", "--client", "K-02"),
    "take-over": (),
}


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("place", ["folder", LONG, f"{LONG}/file", "nowhere/file"])
def test_what_cannot_be_written_to_is_said_so(run: Run, journal: Path, tmp_path: Path, command: str, place: str) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He came.")
    (tmp_path / "folder").mkdir()
    said = run(command, *WRITING[command], tmp_path / place, "--journal", journal)
    assert (said.code, said.err.count("\n"), "program itself" in said.err) == (1, 1, False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "journal"]
    assert not list((tmp_path / "folder").iterdir())


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("place", [LONG, f"{LONG}/file"])
def test_what_cannot_be_read_is_said_so(run: Run, journal: Path, tmp_path: Path, command: str, place: str) -> None:
    said = run(command, *READING[command], tmp_path / place, "--journal", journal)
    assert (said.code, said.err.count("\n"), "program itself" in said.err) == (1, 1, False)


@pytest.mark.parametrize("command", ["init", "clients", "verify", "rotate-key", "salvage"])
@pytest.mark.parametrize("place", [LONG, f"{LONG}/folder"])
def test_a_journals_folder_that_cannot_be_is_refused(run: Run, tmp_path: Path, command: str, place: str) -> None:
    said = run(command, "--journal", tmp_path / place)
    assert (said.code, said.err.count("\n"), "program itself" in said.err) == (1, 1, False)
