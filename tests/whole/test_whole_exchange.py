"""`wa-journal import` and `wa-journal export-all` from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.exchange.diaries import MAKERS, Written
from tests.whole.conftest import Said
from wa_journal.model.bringing import DiaryKind

ENTRIES = [Written(date(2025, 3, 3), "He came late.", tags=("K-07",)), Written(date(2025, 3, 4), "On time.", tags=("K-11",))]


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    return MAKERS[DiaryKind.JRNL](tmp_path / "diary", ENTRIES)


def test_labels_are_the_codenames_where_nothing_else_is_said(run: Callable[..., Said], journal: Path, diary: Path) -> None:
    said = run("import", diary, "--from", "jrnl", "--journal", journal)
    assert said.code == 0, said.err
    assert said.out.startswith("2 entries came in, for 2 clients.")
    assert run("clients", "--journal", journal).out.split() == ["K-07", "K-11"]
    assert [row["text"] for row in run("show", "K-07", "--journal", journal).rows] == ["He came late."]


def test_a_preview_a_second_import_and_taking_it_back(run: Callable[..., Said], journal: Path, diary: Path) -> None:
    words = ("import", diary, "--from", "jrnl", "--client", "K-07", "--journal", journal)
    assert run(*words, "--preview").out.startswith("2 entries would come in")
    assert run("clients", "--journal", journal).out == ""
    assert run(*words).code == 0
    again = run(*words)
    assert again.code == 1
    assert "nothing to bring in" in again.err
    assert run("import", "--take-back", "--journal", journal).out.startswith("2 entries were taken out")
    assert run("clients", "--journal", journal).out == ""


def test_what_is_printed_repeats_no_words_and_no_names(run: Callable[..., Said], journal: Path, tmp_path: Path) -> None:
    (tmp_path / "Zebedee.json").write_text('{"entries": [{"title": "Zebedee", "date": "2025-13-01"}], "x": Zebedee}')
    for kind in DiaryKind:
        said = run("import", tmp_path / "Zebedee.json", "--from", kind.value, "--client", "K-07", "--journal", journal)
        assert "Zebedee" not in said.out + said.err
        assert said.code == 1


def test_rows_left_out_for_their_status_name_the_way_to_bring_them_in(
    run: Callable[..., Said], journal: Path, tmp_path: Path
) -> None:
    table = tmp_path / "a.csv"
    table.write_text("date,text,status\n2026-03-02,He came.,final\n", encoding="utf-8")
    words = ("import", table, "--from", "csv", "--client", "K-07", "--preview", "--journal", journal)
    assert "1 cannot be taken: a status other than held, missed or cancelled (--column status= reads none)." in run(*words).out
    assert run(*words, "--column", "status=").out.startswith("1 entries would come in")


@pytest.mark.parametrize("words", [(), ("--label", "K-07"), ("--column", "nonsense=x")])
def test_a_wrong_use_is_refused_as_such(words: tuple[str, ...], run: Callable[..., Said], journal: Path, diary: Path) -> None:
    kind = ("--from", "jrnl") if words else ()
    said = run("import", diary, *kind, *words, "--journal", journal)
    assert said.code == 2
    assert "error:" in said.err


def test_everything_is_taken_out(run: Callable[..., Said], journal: Path, diary: Path, tmp_path: Path) -> None:
    run("import", diary, "--from", "jrnl", "--journal", journal)
    said = run("export-all", "--format", "json", "--out", tmp_path / "mine.json", "--reason", "leaving", "--journal", journal)
    assert said.code == 0, said.err
    assert "not encrypted" in said.out
    told = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    assert {row["client"]: row["text"] for row in told["diary"]} == {"K-07": "He came late.", "K-11": "On time."}


def test_a_day_still_to_come_is_kept_and_said(run: Callable[..., Said], journal: Path, tmp_path: Path) -> None:
    ahead = date.today() + timedelta(days=9)
    (tmp_path / "entry.txt").write_text("He came late.")
    words = ("add", "K-07", tmp_path / "entry.txt", "--date", ahead.isoformat(), "--journal", journal)
    held, cancelled = run(*words), run(*words, "--status", "cancelled")
    assert (held.code, cancelled.code, len(held.out.split())) == (0, 0, 1)
    assert "still to come" in held.err
    assert cancelled.err == ""
    diary = MAKERS[DiaryKind.JRNL](tmp_path / "ahead", [Written(ahead, "He came early.")])
    preview = run("import", diary, "--from", "jrnl", "--client", "K-07", "--preview", "--journal", journal)
    assert "still to come" in preview.out
