"""Everything of one's own comes out whole, private and logged, and nothing is left of a take-out that was stopped."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Date, Time, event, insert

from tests.exchange.own_schema import FILE, written
from tests.vaults import new_office
from wa_journal.exchange.own_values import plain
from wa_journal.model.access import AccessKind
from wa_journal.model.bringing import Diary, DiaryKind, Found, Mapping, SameDay
from wa_journal.model.entries import Section
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import SessionPhase, StrainKind
from wa_journal.model.sessions import STAND_INS_FROM, Ratings, SessionStatus
from wa_journal.model.settings import MaskDecision, Setting
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.taking import TakeForm
from wa_journal.model.text import Voice
from wa_journal.services import suite
from wa_journal.services.desk import Desk
from wa_journal.services.suite import Suite
from wa_journal.store.columns import Choice, Moment, Nested, Sections
from wa_journal.store.tables import metadata


class Stop(Exception):
    """The officer stopped."""


@pytest.fixture
def lived_in(desk_suite: Suite) -> Suite:
    """A journal with something of many kinds."""
    client = desk_suite.clients.add("K-07")
    desk_suite.clients.add_term(client.id, "Oradea")
    session = desk_suite.sessions.next(client.id, date(2025, 3, 3))
    parts = (Section("“I nearly did not come,” he said.", SessionPhase.MIDDLE, Voice.THEY_SAID), Section("=1+1\n", None, None))
    desk_suite.writing.finish(session.id, parts)
    desk_suite.writing.add_addendum(session.id, "Later: ünïcode 🙂, a “quote” and a ; semicolon.")
    desk_suite.sessions.rate(Ratings(session.id, goals=4, bond=6, cannot_say=("trust",)))
    desk_suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    desk_suite.practice.add_line(client.id, LedgerKind.PROMISE, "Bring the form.", session=session.id)
    desk_suite.tagging.suggest(session.id)
    second = desk_suite.sessions.next(client.id, date(2025, 3, 10))
    desk_suite.writing.save_draft(second.id, (Section("A draft."),))
    return desk_suite


def test_the_schema_in_the_documents_is_what_is_written() -> None:
    assert FILE.read_text(encoding="utf-8") == written(), "renew it: python -m tests.exchange.own_schema"


def test_a_journal_built_from_the_json_file_is_the_same_journal(lived_in: Suite, tmp_path: Path) -> None:
    before = _content(lived_in.taking._office.desk)
    lived_in.taking.take(tmp_path / "mine.json", TakeForm.JSON, "leaving")
    told = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    office, _code = new_office(tmp_path / "other")
    with office.vault.engine.begin() as connection:
        connection.execute(metadata.tables["access_line"].delete())
        for table in metadata.sorted_tables:
            rows = [{column.name: _value(column, row[column.name]) for column in table.columns} for row in told[table.name]]
            if rows:
                connection.execute(insert(table), rows)
    assert _content(office.desk) == before
    assert [row["text"] for row in told["diary"]] == ["“I nearly did not come,” he said.\n\n=1+1\n"]
    office.close()


def test_the_diary_says_of_a_meeting_that_a_salvage_lost_that_this_is_not_known(lived_in: Suite, tmp_path: Path) -> None:
    client = lived_in.clients.all()[0].id
    for number in (3, STAND_INS_FROM + 1):
        begun = lived_in.sessions.next(client, date(2025, 4, 7))
        lived_in.writing.finish(begun.id, (Section("He rang."),))
        lived_in.sessions.update(replace(begun, number=number, status=SessionStatus.CANCELLED))
    lived_in.taking.take(tmp_path / "mine.json", TakeForm.JSON, "leaving")
    rows = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))["diary"]
    assert [(row["number"], row["known"]) for row in rows] == [(1, True), (3, True), (STAND_INS_FROM + 1, False)]
    lived_in.taking.take(tmp_path / "mine.zip", TakeForm.CSV, "leaving")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        table = list(csv.DictReader(io.StringIO(archive.read("diary.csv").decode())))
    assert [row["known"] for row in table] == ["true", "true", "false"]


@given(words=st.text(st.characters(exclude_categories=["Cs"])), sure=st.floats(allow_nan=False, allow_infinity=False))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_line_of_json_says_what_the_row_says(lived_in: Suite, words: str, sure: float) -> None:
    desk, moment = lived_in.taking._office.desk, datetime(2025, 3, 3, 9, 0, tzinfo=UTC)
    with desk.work() as work:
        client = work.clients.list()[0]
        work.clients.put(replace(client, line=sure, line_reason=words))
        work.settings.put(Setting("any", (words, sure, None, (True, ("nested", 1)))))
        work.mask_decisions.put(MaskDecision(client.id, words, "mask", moment))
        told = {table.name: [json.loads(line) for line in table.lines] for table in work.everything.lines()}
        for table in work.everything.tables():
            assert told[table.name] == [dict(zip(table.columns, map(plain, row), strict=True)) for row in table.rows]


@pytest.fixture
def interleaved(desk_suite: Suite) -> Suite:
    """Three clients whose meetings were written in turn, the last codename first; one entry amended, one meeting only begun."""
    clients = [desk_suite.clients.add(name).id for name in ("K-09", "K-05", "K-01")]
    for number in range(1, 4):
        for client in clients:
            session = desk_suite.sessions.next(client, date(2025, 3, number))
            desk_suite.writing.finish(session.id, (Section(f"Meeting {number}, first wording."),))
    desk_suite.writing.finish(session.id, (Section("Meeting 3, second wording."),))
    begun = desk_suite.sessions.next(clients[0], date(2025, 3, 4))
    desk_suite.writing.save_draft(begun.id, (Section("A draft."),))
    return desk_suite


def test_the_diary_goes_client_by_client_and_meeting_by_meeting_in_the_newest_wording(interleaved: Suite) -> None:
    with interleaved.taking._office.desk.work() as work:
        diary = [json.loads(line) for line in next(work.everything.lines()).lines]
    assert [(row["client"], row["number"]) for row in diary] == [(k, n) for k in ("K-01", "K-05", "K-09") for n in (1, 2, 3)]
    assert [row["text"] for row in diary if "second" in row["text"]] == ["Meeting 3, second wording."]


def test_the_diary_reads_the_sessions_as_they_lie(interleaved: Suite) -> None:
    """By an index, each page with sessions of several clients on it would be decrypted anew for each of them."""
    asked: list[tuple[str, Any]] = []
    with interleaved.taking._office.desk.work() as work:
        event.listen(work._connection, "before_cursor_execute", lambda _c, _k, said, given, *_: asked.append((said, given)))
        assert list(next(work.everything.lines()).lines)
        (said, given) = asked[0]
        plan = [row[3] for row in work._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", given)]
    assert [step for step in plan if step.endswith(" session") or " session USING" in step] == ["SCAN session"]


def test_the_diary_table_comes_back_by_the_import(lived_in: Suite, tmp_path: Path) -> None:
    lived_in.taking.take(tmp_path / "mine.zip", TakeForm.CSV, "leaving")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        (tmp_path / "diary.csv").write_bytes(archive.read("diary.csv"))
    office, _code = new_office(tmp_path / "other")
    other = suite.build(office)
    diary = other.bringing.read(DiaryKind.CSV, tmp_path / "diary.csv")
    other.bringing.bring(diary, Mapping(by_label=(("K-07", "K-07"),)))
    client = other.clients.find("K-07")
    (session,) = other.sessions.all(client.id)
    entry = other.writing.entry(session.id)
    assert session.on == date(2025, 3, 3)
    assert entry is not None
    assert entry.text == "“I nearly did not come,” he said.\n\n=1+1"
    assert lived_in.bringing.preview(diary, Mapping(by_label=(("K-07", "K-07"),))).duplicates == 1
    office.close()


@pytest.mark.parametrize("same_day", SameDay)
def test_what_the_diary_table_says_of_each_meeting_comes_back_by_the_import(
    lived_in: Suite, tmp_path: Path, same_day: SameDay
) -> None:
    client, day = lived_in.clients.all()[0].id, date(2025, 5, 5)
    for number, status in ((11, "held"), (12, "missed"), (13, "cancelled"), (STAND_INS_FROM + 1, "cancelled")):
        begun = lived_in.sessions.next(client, day)
        lived_in.writing.finish(begun.id, (Section(f"Number {number}."),))
        lived_in.sessions.update(replace(begun, number=number, status=SessionStatus(status)))
    lived_in.taking.take(tmp_path / "mine.zip", TakeForm.CSV, "leaving")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        (tmp_path / "diary.csv").write_bytes(archive.read("diary.csv"))
    office, _code = new_office(tmp_path / "other")
    other = suite.build(office)
    mapping = Mapping(by_label=(("K-07", "K-07"),), same_day=same_day)
    other.bringing.bring(other.bringing.read(DiaryKind.CSV, tmp_path / "diary.csv"), mapping)
    told = {}
    for session in other.sessions.all(other.clients.find("K-07").id):
        entry = other.writing.entry(session.id)
        assert entry is not None
        told[entry.text] = (session.status.value, session.stands_in, session.attendance.value, session.number)
    lost = told.pop(f"Number {STAND_INS_FROM + 1}.")
    assert lost == ("cancelled", True, "unrecorded", STAND_INS_FROM + 1)
    assert told["Number 11."][:3] == ("held", False, "unrecorded")
    assert told["Number 12."][:3] == ("missed", False, "did_not_come")
    assert told["Number 13."][:3] == ("cancelled", False, "unrecorded")
    assert sorted(number for *_, number in told.values()) == [1, 2, 3, 4]
    office.close()


def test_every_table_is_a_file_of_the_zip_with_all_its_rows(lived_in: Suite, tmp_path: Path) -> None:
    lived_in.taking.take(tmp_path / "mine.zip", TakeForm.CSV, "leaving")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive, lived_in.taking._office.desk.work() as work:
        assert {f"{name}.csv" for name in (*metadata.tables, "diary")} | {"READ ME FIRST.txt"} == set(archive.namelist())
        for table in work.everything.tables():
            rows = list(csv.reader(io.StringIO(archive.read(f"{table.name}.csv").decode(), newline="")))
            assert rows[0] == list(table.columns)
            assert len(rows) - 1 == len(list(table.rows)) - (table.name == "access_line"), "all but the line of the taking itself"


@pytest.mark.parametrize("form", TakeForm)
def test_the_file_is_the_officers_alone_and_stands_in_the_log(form: TakeForm, lived_in: Suite, tmp_path: Path) -> None:
    lived_in.taking.take(tmp_path / "mine", form, "asked for by the client")
    assert (tmp_path / "mine").stat().st_mode & 0o777 == 0o600
    last = lived_in.access.lines()[-1]
    assert (last.kind, last.reason) == (AccessKind.EXPORTED, "asked for by the client")


@pytest.mark.parametrize("form", TakeForm)
def test_a_take_out_that_is_stopped_leaves_no_file_and_no_line(form: TakeForm, lived_in: Suite, tmp_path: Path) -> None:
    before = tmp_path / "mine"
    before.write_text("What was there.")
    lived_in.bringing.bring(_many(), Mapping(rest="K-11"))
    lines = len(lived_in.access.lines())

    def step(done: int, whole: int) -> None:
        assert 0 <= done <= whole
        raise Stop

    with pytest.raises(Stop):
        lived_in.taking.take(before, form, "leaving", step)
    assert before.read_text() == "What was there."
    assert len(lived_in.access.lines()) == lines
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] == []


def test_it_says_why_it_cannot_be_written(lived_in: Suite, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        lived_in.taking.take(tmp_path / "no" / "mine", TakeForm.JSON, "leaving")
    with pytest.raises(NothingWritten):
        lived_in.taking.take(tmp_path / "mine", TakeForm.JSON, " ")


def _many() -> Diary:
    days = (date(2025, 1 + number % 12, 1 + number % 28) for number in range(150))
    return Diary(DiaryKind.JRNL, tuple(Found(day, None, f"Entry {number}.") for number, day in enumerate(days)))


def _content(desk: Desk) -> dict[str, list[object]]:
    with desk.work() as work:
        return {table.name: [plain(row) for row in table.rows] for table in work.everything.tables()}


def _value(column: Column[object], told: object) -> object:
    reads: tuple[tuple[type, Callable[[str], object]], ...] = (
        (Moment, datetime.fromisoformat),
        (Date, date.fromisoformat),
        (Time, time.fromisoformat),
    )
    if told is None:
        return None
    if isinstance(column.type, Sections):
        return tuple(
            Section(
                row["text"],
                *(kind(row[name]) if row[name] else None for kind, name in ((SessionPhase, "phase"), (Voice, "voice"))),
            )
            for row in told  # type: ignore[attr-defined]
        )
    if isinstance(column.type, Choice):
        return column.type.kind(told)
    read = next((read for kind, read in reads if isinstance(column.type, kind)), None)
    return read(str(told)) if read and not isinstance(column.type, Nested) else told
