"""Each kind of diary is read as it was written, and what is damaged or hostile is refused in one sentence."""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from datetime import date, time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.diaries import MAKERS, Written
from wa_journal.exchange.days import day_and_time, order_of
from wa_journal.exchange.formats import FORMATS, format_of
from wa_journal.host import diary_files
from wa_journal.model.bringing import DayOrder, DiaryKind, Found, Reading, Role, Skipped, SkipReason
from wa_journal.model.errors import JournalError
from wa_journal.model.exchange_errors import DiaryTooLarge, DiaryUnreadable
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.words import sentence

ENTRIES = [
    Written(date(2025, 3, 3), "He came late. He said: “I nearly did not come.”", tags=("K-07",)),
    Written(date(2025, 3, 4), "Two lines\nand a # sign, a , comma and a ; semicolon.", tags=("K-11", "court")),
    Written(date(2025, 4, 1), "Ünïcode, ελληνικά, עברית, 日本語 🙂 and a “quote”.", tags=()),
]


def read(kind: DiaryKind, place: Path, reading: Reading | None = None) -> list[Found | Skipped]:
    form = format_of(kind)
    return list(form.read(diary_files.members(place, form.endings), reading or Reading()))


def entries_of(kind: DiaryKind, place: Path, reading: Reading | None = None) -> list[Found]:
    return sorted((one for one in read(kind, place, reading) if isinstance(one, Found)), key=lambda one: one.day)


def said_of(kind: DiaryKind, place: Path) -> str:
    """Give the sentence with which a diary is refused, or nothing."""
    try:
        read(kind, place)
    except JournalError as error:
        return sentence(error)
    return ""


def test_every_kind_has_a_reader_and_an_example() -> None:
    assert {form.kind for form in FORMATS} == set(DiaryKind) == set(MAKERS)


@pytest.mark.parametrize("kind", DiaryKind)
def test_every_entry_comes_with_its_day_words_and_tags(kind: DiaryKind, tmp_path: Path) -> None:
    found = entries_of(kind, MAKERS[kind](tmp_path / "diary", ENTRIES))
    assert [(one.day, one.text) for one in found] == [(entry.day, entry.text) for entry in ENTRIES]
    assert [set(entry.tags) <= set(one.labels) for one, entry in zip(found, ENTRIES, strict=True)] == [True] * len(ENTRIES)
    timed = kind is not DiaryKind.REDNOTEBOOK
    assert [one.at for one in found] == [time(14, 30) if timed else None] * len(ENTRIES)


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), min_size=1, max_size=200).filter(
    lambda text: text.strip() and text == text.strip("\n") and "\x85" not in text
)


@pytest.mark.parametrize("kind", [kind for kind in DiaryKind if kind is not DiaryKind.DAY_ONE])
@settings(max_examples=25, deadline=None)
@given(text=TEXT)
def test_any_text_comes_through_unchanged(kind: DiaryKind, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = MAKERS[kind](Path(folder) / "diary", [Written(date(2025, 3, 3), text)])
        found = read(kind, place)
    assert [one.text for one in found if isinstance(one, Found)] == [text]


@pytest.mark.parametrize("kind", DiaryKind)
@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_sentence(kind: DiaryKind, content: bytes) -> None:
    names = {DiaryKind.REDNOTEBOOK: "2025-03.txt", DiaryKind.JOPLIN: "a.md", DiaryKind.CSV: "a.csv"}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / names.get(kind, "a.json")).write_bytes(content)
        said = said_of(kind, Path(folder))
    assert not said or said.endswith(".")


@pytest.mark.parametrize("kind", DiaryKind)
def test_a_diary_that_is_cut_off_is_refused_or_read_as_far_as_it_goes(kind: DiaryKind, tmp_path: Path) -> None:
    place = MAKERS[kind](tmp_path / "diary", ENTRIES)
    files = [path for path in sorted(place.rglob("*")) if path.is_file()] if place.is_dir() else [place]
    files[-1].write_bytes(files[-1].read_bytes()[:-20])
    assert said_of(kind, place).endswith(".") or len(entries_of(kind, place)) <= len(ENTRIES)


def test_yaml_that_would_run_something_is_refused(tmp_path: Path) -> None:
    trap = "1: {text: !!python/object/apply:os.system ['touch " + str(tmp_path / "ran") + "']}\n"
    (tmp_path / "2025-03.txt").write_text(trap)
    with pytest.raises(DiaryUnreadable):
        read(DiaryKind.REDNOTEBOOK, tmp_path)
    assert not (tmp_path / "ran").exists()


def test_yaml_that_grows_without_bound_is_refused(tmp_path: Path) -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]" for before, name in zip("abcdefgh", "bcdefghi", strict=True)]
    (tmp_path / "2025-03.txt").write_text("\n".join(lines))
    with pytest.raises(DiaryUnreadable):
        read(DiaryKind.REDNOTEBOOK, tmp_path)


@pytest.mark.parametrize("kind", [DiaryKind.JRNL, DiaryKind.DAY_ONE])
def test_json_nested_beyond_all_depth_is_refused(kind: DiaryKind, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"entries": ' + "[" * 200_000)
    with pytest.raises(DiaryUnreadable):
        read(kind, tmp_path / "a.json")


def test_yaml_nested_beyond_all_depth_is_refused(tmp_path: Path) -> None:
    (tmp_path / "2025-03.txt").write_text("1: {text: " + "[" * 5000 + "]" * 5000 + "}")
    with pytest.raises(DiaryUnreadable):
        read(DiaryKind.REDNOTEBOOK, tmp_path)


@pytest.mark.parametrize(
    "name", ["../2025-03.txt", "/etc/2025-03.txt", "a/../../2025-03.txt", "C:\\2025-03.txt", "..\\2025-03.txt"]
)
def test_a_zip_whose_names_lead_out_is_refused(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "diary.zip", "w") as archive:
        archive.writestr(name, "1: {text: x}")
    with pytest.raises(DiaryUnreadable):
        read(DiaryKind.REDNOTEBOOK, tmp_path / "diary.zip")


def test_a_zip_that_unpacks_to_more_than_a_diary_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diary_files, "LARGEST_BYTES", 1_000_000)
    with zipfile.ZipFile(tmp_path / "diary.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("2025-03.txt", b"0" * 50_000_000)
    assert (tmp_path / "diary.zip").stat().st_size < 100_000
    with pytest.raises(DiaryTooLarge):
        read(DiaryKind.REDNOTEBOOK, tmp_path / "diary.zip")


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("---\ncreated: 2025-03-03\n---\nNot of this diary.")
    place = MAKERS[DiaryKind.JOPLIN](tmp_path / "diary", ENTRIES)
    os.symlink(tmp_path / "secret.md", place / "linked.md")
    os.symlink(tmp_path, place / "around", target_is_directory=True)
    assert len(read(DiaryKind.JOPLIN, place)) == len(ENTRIES)


def test_a_note_without_a_date_is_skipped_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("No date anywhere.")
    (tmp_path / "2025-03-03 K-07.md").write_text("The name has one.")
    found = read(DiaryKind.JOPLIN, tmp_path)
    assert [one.day for one in found if isinstance(one, Found)] == [date(2025, 3, 3)]
    assert [one.reason for one in found if isinstance(one, Skipped)] == [SkipReason.NO_DATE]


def test_a_day_one_entry_stands_on_the_day_where_it_was_written(tmp_path: Path) -> None:
    row = {"creationDate": "2025-03-03T23:30:00Z", "timeZone": "Asia/Tokyo", "text": "Late\\. And \\- marked\\!"}
    (tmp_path / "Work.json").write_text(json.dumps({"entries": [row]}))
    (found,) = entries_of(DiaryKind.DAY_ONE, tmp_path / "Work.json")
    assert (found.day, found.at, found.text) == (date(2025, 3, 4), time(8, 30), "Late. And - marked!")
    assert found.labels == ("Work",)


def test_hashtags_and_categories_of_rednotebook_are_labels(tmp_path: Path) -> None:
    days = {7: {"text": "Met #K-07 at noon.", "Tags": {"court": None}, "Calls": {"mother": None}}}
    (tmp_path / "2025-03.txt").write_text(yaml.safe_dump(days))
    (found,) = entries_of(DiaryKind.REDNOTEBOOK, tmp_path)
    assert set(found.labels) == {"K-07", "court", "Calls: mother"}


def test_a_table_of_a_german_spreadsheet_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("Datum;Klient;Eintrag;Status\r\n3.4.2025;K-07;Er kam zu spät.;missed\r\n".encode("cp1252"))
    (found,) = entries_of(DiaryKind.CSV, tmp_path / "a.csv")
    assert (found.day, found.text, found.labels) == (date(2025, 4, 3), "Er kam zu spät.", ("K-07",))
    assert found.status is SessionStatus.MISSED


def test_columns_without_usual_names_are_taken_as_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b\n2025-03-03,words\n")
    with pytest.raises(DiaryUnreadable):
        read(DiaryKind.CSV, tmp_path / "a.csv")
    reading = Reading(((Role.DATE, "a"), (Role.TEXT, "b")))
    assert entries_of(DiaryKind.CSV, tmp_path / "a.csv", reading)[0].text == "words"


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["3/4/2025", "13/4/2025"], DayOrder.DAY_FIRST),
        (["3/4/2025", "4/13/2025"], DayOrder.MONTH_FIRST),
        (["3/4/2025"], DayOrder.DAY_FIRST),
        (["2025-04-03"], DayOrder.DAY_FIRST),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_whole_column(values: list[str], order: DayOrder) -> None:
    assert order_of(values) is order


@given(day=st.dates(date(1900, 1, 1), date(2200, 12, 31)), at=st.times())
def test_a_written_day_is_read_back(day: date, at: time) -> None:
    clock = at.replace(second=0, microsecond=0)
    for form, order in (("{0:%Y-%m-%d} {1:%H:%M}", DayOrder.AUTO), ("{0:%d.%m.%Y}, {1:%H:%M}", DayOrder.DAY_FIRST)):
        assert day_and_time(form.format(day, clock), order) == (day, clock)
    assert day_and_time(f"{day.month}/{day.day}/{day.year:04}", DayOrder.MONTH_FIRST) == (day, None)


@given(text=st.text(max_size=40))
def test_any_text_is_a_day_or_none(text: str) -> None:
    found = day_and_time(text)
    assert found is None or 1900 <= found[0].year <= 2200
