"""Where the answer cannot be written out, a command says whether its work is done: nobody does it twice, no code is lost."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vaults import CHEAP, PASSPHRASE
from tests.whole.conftest import ROOT, Said
from wa_journal.cli.main import main
from wa_journal.host import standard_streams
from wa_journal.services import opening
from wa_journal.services.keeping.access import Access
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.store import creation, handover

Run = Callable[..., Said]
Untold = Callable[..., tuple[int, str]]
WHO = ("--recipient", "A colleague", "--reason", "asked")


class _Full(io.RawIOBase):
    """An output on a disk without room."""

    def writable(self) -> bool:
        return True

    def write(self, _data: object) -> int:
        raise OSError(28, "No space left on device")


class _Gone(_Full):
    """An output that nobody reads any more."""

    def write(self, _data: object) -> int:
        raise BrokenPipeError


@pytest.fixture(params=[_Full, _Gone], ids=["full disk", "nobody reads"])
def untold(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Untold:
    """Run `wa-journal` with an output that takes nothing; gives exit code and what was said on standard error."""

    def call(*words: object, stdin: bytes = b"", passphrase: str = PASSPHRASE) -> tuple[int, str]:
        reading, writing = os.pipe()
        os.write(writing, passphrase.encode() + b"\n")
        os.close(writing)
        told = io.StringIO()
        with monkeypatch.context() as streams:
            streams.setattr(standard_streams, "drop_output", lambda: None)
            streams.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            streams.setattr(sys, "stdout", io.TextIOWrapper(request.param(), write_through=True))
            streams.setattr(sys, "stderr", told)
            code = main([*(str(word) for word in words), "--passphrase-fd", str(reading)])
        os.close(reading)
        return code, told.getvalue()

    return call


def test_an_entry_whose_id_cannot_be_told_is_said_to_be_kept(untold: Untold, run: Run, journal: Path) -> None:
    code, told = untold("add", "K-01", "--journal", journal, stdin=b"He came.")
    assert (code, told.count("\n"), "It is done" in told) == (1, 1, True)
    assert [row["text"] for row in run("show", "K-01", "--journal", journal).rows] == ["He came."]


@pytest.mark.parametrize("command", ["backup", "export-all", "export", "import", "salvage"])
def test_every_command_that_did_something_says_that_it_is_done(
    untold: Untold, run: Run, journal: Path, tmp_path: Path, command: str
) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He came.")
    diary = tmp_path / "diary.csv"
    diary.write_text("date,text\n2026-01-05,He rang.\n")
    file = tmp_path / "made"
    words = {
        "backup": (file,),
        "export-all": ("--format", "json", "--out", file, "--reason", "asked"),
        "export": ("K-01", "--format", "md", "--out", file, *WHO, "--mask-unsure"),
        "import": (diary, "--from", "csv", "--client", "K-02", "--column", "date=date", "--column", "text=text"),
        "salvage": (),
    }
    code, told = untold(command, *words[command], "--journal", journal)
    assert (code, told.count("\n"), "It is done" in told) == (1, 1, True)
    assert run("show", "K-01", "--journal", journal).code == 0


def test_where_nothing_was_done_yet_the_command_may_be_given_again(untold: Untold, run: Run, journal: Path) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He came.")
    for words in (("clients",), ("verify",), ("show", "K-01"), ("search", "came"), ("rotate-key",)):
        code, told = untold(*words, "--journal", journal)
        assert (code, "It is done" in told, "program itself" in told) == (1, False, False)


def test_a_new_journal_whose_code_was_not_told_points_to_a_new_code_and_the_window_warns(
    untold: Untold, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(creation, "calibrate", lambda: CHEAP)
    code, told = untold("init", "--journal", tmp_path / "new")
    assert (code, told.count("\n"), "rotate-key" in told) == (1, 1, True)
    with opening.opened(tmp_path / "new", PASSPHRASE) as office:
        assert Keeping(office).code_was_lost()


def test_a_new_journal_whose_code_was_printed_needs_no_other(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(creation, "calibrate", lambda: CHEAP)
    assert run("init", "--journal", tmp_path / "new").code == 0
    with opening.opened(tmp_path / "new", PASSPHRASE) as office:
        assert not Keeping(office).code_was_lost()
        assert "recovery code printed by a command" in [line.detail for line in Access(office.desk).lines()]


def test_a_hand_over_whose_code_cannot_be_told_writes_no_file(
    untold: Untold, run: Run, journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He came.")
    monkeypatch.setattr(handover, "calibrate", lambda: CHEAP)
    file = tmp_path / "h.wahandover"
    code, _told = untold("hand-over", "K-01", "--out", file, *WHO, "--journal", journal)
    assert (code, file.exists()) == (1, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_process_says_the_same(journal: Path) -> None:
    given = f"{{ echo '{PASSPHRASE}'; echo He came.; }}"
    command = f"{given} | {sys.executable} -m wa_journal add K --passphrase-fd 0 --journal '{journal}' >/dev/full"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr.count("\n"), "It is done" in done.stderr) == (1, 1, True)
