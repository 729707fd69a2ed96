"""The journal's verbs on the command line: what goes in comes back byte for byte, and bad input loses nothing."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.vaults import PASSPHRASE
from tests.whole.conftest import Said
from training.gold import entries
from wa_journal.model.entries import LONGEST
from wa_journal.model.program import VERSION
from wa_journal.model.sessions import STAND_INS_FROM, SessionStatus
from wa_journal.services import opening

Run = Callable[..., Said]
Process = Callable[..., subprocess.CompletedProcess[bytes]]


def test_every_entry_of_the_development_corpus_comes_back_byte_for_byte_and_is_found(
    run: Run, journal: Path, shared: Path
) -> None:
    texts = [" ".join(gold.text for gold in entry) for entry in entries(shared / "corpus" / "dev.jsonl")]
    assert len(texts) == 60
    ids = [run("add", "K-01", "--journal", journal, stdin=text.encode()).out.strip() for text in texts]
    assert len(set(ids)) == 60
    shown = run("show", "K-01", "--journal", journal).rows
    assert [(row["id"], row["text"]) for row in shown] == list(zip(ids, texts, strict=True))
    for number, text in enumerate(texts[::6]):
        word = max(text.replace("'", " ").replace("’", " ").replace("-", " ").split(), key=len).strip('.,;:!?"”“()')
        found = run("search", word, "--journal", journal).rows
        assert any(row["number"] == number * 6 + 1 for row in found), number


@pytest.mark.parametrize(
    "text",
    [
        "🙂👩‍👩‍👧 مرحبا שלום",
        "a\u2028b\u00a0c\u2029d",
        "x" * LONGEST,
        "tabs\tand\r\nlines\n\n\n",
        "<b>not bold</b> & 'quotes'",
        "\ufeffmark",
    ],
    ids=["emoji and right-to-left", "odd separators", "as long as may be", "white space", "markup", "byte order mark"],
)
def test_any_text_comes_back_byte_for_byte(run: Run, journal: Path, text: str) -> None:
    assert run("add", "K-01", "--journal", journal, stdin=text.encode()).code == 0
    assert run("show", "K-01", "--journal", journal).rows[0]["text"] == text


def test_of_a_meeting_that_a_salvage_lost_it_is_told_that_nobody_knows_whether_it_was(run: Run, journal: Path) -> None:
    for words in (b"He came.", b"He rang."):
        run("add", "K-01", "--journal", journal, stdin=words)
    with opening.opened(journal, PASSPHRASE) as office, office.desk.work() as work:
        lost = work.sessions.list("number")[-1]
        work.sessions.put(replace(lost, number=STAND_INS_FROM + 1, status=SessionStatus.CANCELLED))
    assert [row["known"] for row in run("show", "K-01", "--journal", journal).rows] == [True, False]


def test_passphrase_and_entry_can_come_by_the_same_descriptor(process: Process, journal: Path) -> None:
    told = process(("add", "K-01", "--journal", journal, "--passphrase-fd", 0), f"{PASSPHRASE}\nHe came.\nTwice.".encode())
    assert (told.returncode, told.stderr) == (0, b"")
    with opening.opened(journal, PASSPHRASE) as office, office.desk.work() as work:
        (client,) = work.clients.list()
        assert [entry.text for entry in work.timeline.present_entries(client.id)] == ["He came.\nTwice."]


def test_a_passphrase_that_never_ends_is_refused(process: Process, journal: Path) -> None:
    with Path("/dev/zero").open("rb") as endless:
        told = process(("clients", "--journal", journal, "--passphrase-fd", endless.fileno()), pass_fds=(endless.fileno(),))
    assert (told.returncode, told.stderr.count(b"\n")) == (1, 1)


def test_number_date_and_status_are_kept(run: Run, journal: Path, tmp_path: Path) -> None:
    file = tmp_path / "entry.txt"
    file.write_text("He did not come.")
    said = run("add", "K-01", file, "--date", "2026-03-01", "--number", "7", "--status", "missed", "--journal", journal)
    assert said.code == 0
    row = run("show", "K-01", "--journal", journal).rows[0]
    assert (row["number"], row["date"], row["status"]) == (7, "2026-03-01", "missed")
    assert run("clients", "--journal", journal).out == "K-01\n"


@pytest.mark.parametrize(
    ("words", "stdin", "told"),
    [
        (("add", "K-01"), b"", "nothing written"),
        (("add", "K-01"), b"\xff\xfe", "not UTF-8"),
        (("add", "K-01"), "Er kam zu spät.".encode("cp1252"), "save it as UTF-8"),
        (("add", "K-01"), b"x" * (LONGEST + 1), "at most"),
        (("add", "K-01", "no-such-file.txt"), b"", "could not be read"),
        (("show", "nobody"), b"", "No client"),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_loses_nothing(
    run: Run, journal: Path, words: tuple[str, ...], stdin: bytes, told: str
) -> None:
    run("add", "K-00", "--journal", journal, stdin=b"what was there")
    said = run(*words, "--journal", journal, stdin=stdin)
    assert said.code == 1
    assert told in said.err
    assert said.err.count("\n") == 1
    assert run("show", "K-00", "--journal", journal).rows[0]["text"] == "what was there"
    assert run("clients", "--journal", journal).out == "K-00\n", "what is refused leaves no client behind"


@pytest.mark.parametrize("stdin", [b"", b"  \n", b"x" * (LONGEST + 1)])
def test_what_is_refused_leaves_no_session_behind(run: Run, journal: Path, stdin: bytes) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"one")
    assert run("add", "K-01", "--journal", journal, stdin=stdin).code == 1
    run("add", "K-01", "--journal", journal, stdin=b"two")
    assert [row["number"] for row in run("show", "K-01", "--journal", journal).rows] == [1, 2]


def test_capitals_and_spaces_tell_no_client_from_another(run: Run, journal: Path) -> None:
    for codename in ("K 01", " k  01", "K\n01"):
        assert run("add", codename, "--journal", journal, stdin=b"one").code == 0
    assert run("clients", "--journal", journal).out == "K 01\n"
    assert len(run("show", "k01", "--journal", journal).rows) == 3


def test_a_codename_that_cannot_be_kept_is_refused_in_words(process: Process, journal: Path) -> None:
    for command in (["add"], ["show"]):
        told = process((*command, "K\udcff", "--journal", journal, "--passphrase-fd", 0), f"{PASSPHRASE}\nx".encode())
        assert told.returncode == 1
        assert b"program itself" not in told.stderr


def test_a_number_that_is_taken_is_refused(run: Run, journal: Path) -> None:
    run("add", "K-01", "--number", "3", "--journal", journal, stdin=b"one")
    said = run("add", "K-01", "--number", "3", "--journal", journal, stdin=b"two")
    assert (said.code, "number 3" in said.err) == (1, True)


def test_a_wrong_passphrase_a_missing_and_a_damaged_journal_are_told_apart(run: Run, journal: Path, tmp_path: Path) -> None:
    wrong = run("clients", "--journal", journal, passphrase="not the right one at all")
    missing = run("clients", "--journal", tmp_path / "nowhere")
    with (journal / "journal.db").open("r+b") as file:
        file.seek(100)
        file.write(b"\x00" * 4000)
    damaged = run("clients", "--journal", journal)
    assert [said.code for said in (wrong, missing, damaged)] == [1, 1, 1]
    assert ["does not open" in wrong.err, "no journal" in missing.err, "damaged" in damaged.err] == [True, True, True]


def test_init_says_the_recovery_code_once_and_refuses_to_write_over_a_journal(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    first = run("init", "--journal", folder)
    assert first.code == 0
    assert first.out.count("-") >= 6
    again = run("init", "--journal", folder)
    assert (again.code, "already" in again.err) == (1, True)
    short = run("init", "--journal", tmp_path / "short", passphrase="short")
    assert (short.code, "at least 12" in short.err) == (1, True)


@pytest.mark.parametrize("status", ["held", "missed"])
def test_an_entry_that_cannot_be_kept_leaves_no_client_and_no_session_behind(run: Run, journal: Path, status: str) -> None:
    run("add", "K-00", "--journal", journal, stdin=b"what was there")
    with opening.opened(journal, PASSPHRASE) as office, office.vault.engine.begin() as connection:
        refuse = "CREATE TRIGGER refuse BEFORE INSERT ON entry_version BEGIN SELECT RAISE(ABORT, 'no room'); END"
        connection.exec_driver_sql(refuse)
    for codename in ("K-00", "K-01"):
        assert run("add", codename, "--status", status, "--journal", journal, stdin=b"words").code == 1
    with opening.opened(journal, PASSPHRASE) as office, office.desk.work() as work:
        assert [client.codename for client in work.clients.list()] == ["K-00"]
        assert [session.number for session in work.sessions.list()] == [1]
        assert work.log.first_break() is None


def test_backup_restore_and_verify(run: Run, journal: Path, tmp_path: Path) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"kept")
    assert run("backup", tmp_path / "b.wabackup", "--journal", journal).code == 0
    restored = run("restore", tmp_path / "b.wabackup", "--journal", tmp_path / "other")
    assert restored.code == 0
    assert "erased" in restored.err
    assert run("show", "K-01", "--journal", tmp_path / "other").rows[0]["text"] == "kept"
    verified = run("verify", "--journal", tmp_path / "other")
    assert verified.code == 0
    assert "NOT" not in verified.out


def test_a_restore_from_a_file_that_is_not_there_says_so_and_makes_no_folder(run: Run, tmp_path: Path) -> None:
    said = run("restore", tmp_path / "none.wabackup", "--journal", tmp_path / "other")
    assert (said.code, "could not be read" in said.err, (tmp_path / "other").exists()) == (1, True, False)


def test_a_folder_that_cannot_be_written_to_is_said_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said = run("init", "--journal", tmp_path / "file")
    assert (said.code, said.err.count("\n")) == (1, 1)


@pytest.mark.parametrize("words", [("nonsense",), ("add",), ("add", "K", "--date", "yesterday"), ("export", "K")])
def test_wrong_usage_ends_with_2(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2


@pytest.mark.parametrize("words", [("",), ("   ",), (" ", "\t")])
def test_a_search_without_a_word_is_wrong_usage_and_shows_no_entry(run: Run, journal: Path, words: tuple[str, ...]) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He came.")
    said = run("search", *words, "--journal", journal)
    assert (said.code, said.out) == (2, "")


def test_the_program_tells_its_version(run: Run) -> None:
    said = run("--version")
    assert (said.code, said.out.strip()) == (0, f"wa-journal {VERSION}")


def test_a_search_by_command_gives_all_that_is_found_however_much(run: Run, journal: Path, tmp_path: Path) -> None:
    diary = tmp_path / "diary.csv"
    first = date(2020, 1, 1)
    rows = (f"{first + timedelta(days=day)},A wombat came on day {day}." for day in range(1_100))
    diary.write_text("\n".join(("date,text", *rows)))
    run("import", diary, "--from", "csv", "--client", "K-01", "--journal", journal)
    assert len(run("search", "wombat", "--journal", journal).rows) == 1_100
