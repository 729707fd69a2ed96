"""Handing clients over and taking them in, by command: the code is shown once, nothing is overwritten, what differs is shown."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vaults import CHEAP, PASSPHRASE, new_office
from tests.whole.conftest import Said
from wa_journal.store import handover

Run = Callable[..., Said]
TO = ("--recipient", "A colleague", "--reason", "leave")


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A second, empty journal."""
    monkeypatch.setattr(handover, "calibrate", lambda: CHEAP)
    office, _code = new_office(tmp_path / "other")
    office.close()
    return tmp_path / "other"


def handed(run: Run, journal: Path, file: Path, *more: str) -> str:
    said = run("hand-over", "K-01", "--out", file, "--replace", *TO, *more, "--journal", journal)
    assert said.code == 0, said.err
    return said.out.split("\n")[1]


def taken(run: Run, journal: Path, file: Path, code: str, *more: str) -> Said:
    reading, writing = os.pipe()
    os.write(writing, f"{code}\n".encode())
    os.close(writing)
    try:
        return run("take-over", file, "--secret-fd", reading, *more, "--journal", journal)
    finally:
        os.close(reading)


def shown(run: Run, journal: Path) -> list[object]:
    return [row["text"] for row in run("show", "K-01", "--journal", journal).rows]


def test_a_client_goes_from_one_journal_to_another_by_two_commands(run: Run, journal: Path, other: Path, tmp_path: Path) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He said it went well.")
    code = handed(run, journal, tmp_path / "h.wahandover", "--felt")
    assert code.count("-") == 6
    looked = taken(run, other, tmp_path / "h.wahandover", code, "--dry-run")
    assert "Nothing was taken in yet." in looked.out
    assert run("clients", "--journal", other).out == ""
    said = taken(run, other, tmp_path / "h.wahandover", code)
    assert "K-01: new here, 1 session and 1 entry come in" in said.out
    assert "change of officer is entered" in said.out
    assert shown(run, other) == ["He said it went well."]


def test_a_file_taken_in_again_says_that_no_change_of_officer_is_entered_anew(
    run: Run, journal: Path, other: Path, tmp_path: Path
) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He said it went well.")
    file = tmp_path / "h.wahandover"
    code = handed(run, journal, file)
    assert "The change of officer is entered as an event of today." in taken(run, other, file, code).out
    again = taken(run, other, file, code, "--officer", "new").out
    assert "is entered" not in again
    assert "No change of officer was entered anew: it stands there already." in again


def test_what_differs_is_shown_and_stays_unless_theirs_is_asked_for(run: Run, journal: Path, other: Path, tmp_path: Path) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"The same.")
    file = tmp_path / "h.wahandover"
    taken(run, other, file, handed(run, journal, file, "--second-machine", "--felt"))
    from tests.vaults import desk_of
    from wa_journal.model.entries import Section
    from wa_journal.services.writing import Writing
    from wa_journal.store.unlocking import open_vault

    for folder, words in ((journal, "Changed there."), (other, "Changed here.")):
        with open_vault(folder, PASSPHRASE) as vault:
            desk = desk_of(vault)
            with desk.work() as work:
                session = work.sessions.list()[0].id
            Writing(desk).finish(session, (Section(words),))
    code = handed(run, journal, file, "--second-machine", "--felt")
    said = taken(run, other, file, code, "--dry-run")
    assert "here:  Changed here.\n  there: Changed there." in said.out
    assert "No change of officer" in taken(run, other, file, code).out
    assert shown(run, other) == ["Changed here."]
    with open_vault(other, PASSPHRASE) as vault, desk_of(vault).work() as work:
        assert {version.text for version in work.versions.list()} == {"The same.", "Changed here.", "Changed there."}


def test_a_wrong_code_gets_one_sentence_about_the_file(run: Run, journal: Path, other: Path, tmp_path: Path) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"x")
    handed(run, journal, tmp_path / "h", "--felt")
    said = taken(run, other, tmp_path / "h", "not the right code at all")
    assert (said.code, said.err.count("\n"), "hand-over file" in said.err) == (1, 1, True)


def test_a_client_named_twice_is_handed_over_and_counted_once(run: Run, journal: Path, other: Path, tmp_path: Path) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He came.")
    said = run("hand-over", "K-01", "k-01", "--out", tmp_path / "h.wahandover", *TO, "--journal", journal)
    assert "1 client is in the file." in said.out
    code = said.out.split("\n")[1]
    assert taken(run, other, tmp_path / "h.wahandover", code).code == 0
