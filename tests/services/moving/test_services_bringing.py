"""A diary comes in as a whole, once, over nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.exchange.diaries import Written
from tests.services.moving.brought import ALL_TO_K7, DAYS, Stop, many, stopping_at, texts, three
from wa_journal.model.bringing import Diary, DiaryKind, Mapping, SameDay, TagUse
from wa_journal.model.entries import Section, WhySaved
from wa_journal.model.exchange_errors import NothingToBring
from wa_journal.model.search import Query
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.vault_errors import VaultInUse
from wa_journal.services.gathering import gather_index
from wa_journal.services.moving import import_record
from wa_journal.services.suite import Suite

HELD, MISSED, CANCELLED = SessionStatus
PIECES = text("SELECT count(DISTINCT segid) FROM passage_fts_idx")


@pytest.mark.parametrize("kind", DiaryKind)
def test_a_diary_of_each_kind_comes_in(kind: DiaryKind, desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    done = desk_suite.bringing.bring(diary(three(), kind), ALL_TO_K7)
    assert (done.entries, done.duplicates) == (3, 0)
    assert texts(desk_suite) == {"K-07": [(number, day, f"Entry of {day}.") for number, day in enumerate(DAYS, 1)]}
    session = desk_suite.sessions.all(desk_suite.clients.find("K-07").id)[0]
    entry = desk_suite.writing.entry(session.id)
    assert entry is not None
    assert entry.why is WhySaved.IMPORTED


def test_what_comes_in_together_lies_together_in_every_index(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    days = [date(2025, 1, 1) + timedelta(days=day) for day in range(120)]
    desk_suite.bringing.bring(diary([Written(day, f"Entry of {day}.") for day in days]), ALL_TO_K7)
    sessions = desk_suite.sessions.all(desk_suite.clients.find("K-07").id)
    written = [desk_suite.writing.entry(session.id) for session in sessions]
    for ids in ([session.id for session in sessions], [entry.id for entry in written if entry is not None]):
        assert len(set(ids)) == len(days)
        assert ids == sorted(ids), "each entry falls on another page of the index"


def test_a_preview_changes_nothing_and_says_what_would_come(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    told = desk_suite.bringing.preview(diary(three()), ALL_TO_K7)
    (share,) = told.shares
    assert (share.codename, share.is_new, share.entries, share.first, share.last) == ("K-07", True, 3, DAYS[0], DAYS[-1])
    assert texts(desk_suite) == {}


def test_what_is_there_already_is_not_brought_in_twice(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    more = [*three(), Written(date(2025, 3, 24), "A new one.")]
    done = desk_suite.bringing.bring(diary(more), ALL_TO_K7)
    assert (done.entries, done.duplicates) == (1, 3)
    with pytest.raises(NothingToBring):
        desk_suite.bringing.bring(diary(more), ALL_TO_K7)


def test_the_same_diary_from_another_program_is_known(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three(), DiaryKind.JRNL), replace(ALL_TO_K7, tags=TagUse.NOTE))
    for kind in DiaryKind:
        assert desk_suite.bringing.preview(diary(three(), kind), ALL_TO_K7).duplicates == 3


def test_an_entry_that_was_amended_since_is_still_known(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    session = desk_suite.sessions.all(desk_suite.clients.find("K-07").id)[0]
    desk_suite.writing.finish(session.id, (Section("Rewritten."),))
    assert desk_suite.bringing.preview(diary(three()), ALL_TO_K7).duplicates == 3


def test_nothing_that_was_there_is_changed(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    client = desk_suite.clients.add("K-07")
    mine = desk_suite.sessions.next(client.id, DAYS[1])
    desk_suite.writing.finish(mine.id, (Section("Mine."),))
    before = desk_suite.sessions.get(mine.id)
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    assert desk_suite.sessions.get(mine.id) == before
    assert [number for number, _, _ in texts(desk_suite)["K-07"]] == [2, 1, 3, 4]


def test_entries_of_a_day_can_go_together_and_join_what_is_there_as_an_addition(
    desk_suite: Suite, diary: Callable[..., Diary]
) -> None:
    client = desk_suite.clients.add("K-07")
    mine = desk_suite.sessions.next(client.id, DAYS[0])
    desk_suite.writing.finish(mine.id, (Section("Mine."),))
    written = [Written(DAYS[0], "Also that day."), Written(DAYS[1], "Morning."), Written(DAYS[1], "Evening.")]
    together = replace(ALL_TO_K7, same_day=SameDay.TOGETHER)
    done = desk_suite.bringing.bring(diary(written), together)
    assert (done.entries, done.joined) == (3, 1)
    assert texts(desk_suite)["K-07"] == [(1, DAYS[0], "Mine."), (2, DAYS[1], "Morning.\n\nEvening.")]
    assert [one.text for one in desk_suite.writing.addenda(mine.id)] == ["Also that day."]
    assert desk_suite.bringing.preview(diary(written), together).duplicates == 3


def in_the_afternoon(tmp_path: Path, status: str) -> Path:
    table = tmp_path / "table.csv"
    table.write_text(f"date,text{',status' if status else ''}\n2026-05-01,In the afternoon.{',' + status if status else ''}\n")
    return table


@pytest.mark.parametrize(
    ("status", "sessions"), [("held", [MISSED, HELD]), ("missed", [MISSED]), ("cancelled", [MISSED, CANCELLED]), ("", [MISSED])]
)
def test_what_goes_together_took_place_in_the_same_way_as_far_as_the_diary_says_so(
    desk_suite: Suite, tmp_path: Path, status: str, sessions: list[SessionStatus]
) -> None:
    client = desk_suite.clients.add("K-01").id
    session = desk_suite.sessions.next(client, date(2026, 5, 1)).id
    desk_suite.sessions.set_status(session, MISSED)
    desk_suite.writing.finish(session, (Section("He did not come in the morning."),))
    found = desk_suite.bringing.read(DiaryKind.CSV, in_the_afternoon(tmp_path, status))
    for entries in (1, 0):
        wanted = Mapping("K-01", same_day=SameDay.TOGETHER)
        assert desk_suite.bringing.preview(found, wanted).entries == entries
        if entries:
            desk_suite.bringing.bring(found, wanted)
    assert [one.status for one in desk_suite.sessions.all(client)] == sessions


@pytest.mark.parametrize("same_day", SameDay)
def test_the_same_words_at_another_hour_are_another_entry_and_known_the_next_time(
    desk_suite: Suite, tmp_path: Path, same_day: SameDay
) -> None:
    table, wanted = tmp_path / "calls.csv", Mapping("K-01", same_day=same_day)
    rows = [f"2026-05-01 {hour}:00,Rang and nobody answered.\n" for hour in (10, 15, 15)]
    for known in (0, 1):
        table.write_text("date,text\n" + "".join(rows[: 1 if known else 3]))
        found = desk_suite.bringing.read(DiaryKind.CSV, table)
        plan = desk_suite.bringing.preview(found, wanted)
        assert (plan.entries, plan.duplicates) == ((0, 1) if known else (2, 1))
        if not known:
            desk_suite.bringing.bring(found, wanted)
    table.write_text("date,text\n" + "".join(rows) + "2026-05-01 18:00,Rang and nobody answered.\n")
    plan = desk_suite.bringing.preview(desk_suite.bringing.read(DiaryKind.CSV, table), wanted)
    assert (plan.entries, plan.duplicates) == (1, 3)


def test_labels_decide_which_client_an_entry_goes_to(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    written = [Written(DAYS[0], "One.", tags=("court", "a")), Written(DAYS[1], "Two.", tags=("b",)), Written(DAYS[2], "Three.")]
    mapping = Mapping(rest="", by_label=(("a", "K-07"), ("b", "K-11")))
    done = desk_suite.bringing.bring(diary(written), mapping)
    assert done.left_out == 1
    assert {name: [text for _, _, text in rows] for name, rows in texts(desk_suite).items()} == {
        "K-07": ["One."],
        "K-11": ["Two."],
    }


def test_capitals_and_spaces_of_a_codename_make_no_other_client(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.clients.add("K-07")
    names = ("k-07", "K-07", "New", "NEW")
    written = [
        Written(day, f"Entry of {day}.", tags=(name,)) for day, name in zip([*DAYS, date(2025, 3, 24)], names, strict=True)
    ]
    mapping = Mapping(by_label=tuple((name, name) for name in names))
    assert desk_suite.bringing.bring(diary(written), mapping).entries == 4
    assert {name: len(entries) for name, entries in texts(desk_suite).items()} == {"K-07": 2, "New": 2}


def test_tags_are_left_out_or_stand_at_the_end_as_a_note(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three()[:1]), replace(ALL_TO_K7, tags=TagUse.NOTE))
    assert texts(desk_suite)["K-07"][0][2] == "Entry of 2025-03-03.\n\nTags in the diary: K-07."


@pytest.mark.parametrize("after", range(1, 5))
def test_an_import_that_is_stopped_leaves_the_journal_as_it_was(
    after: int, desk_suite: Suite, diary: Callable[..., Diary]
) -> None:
    written = [Written(date(2025, 1 + number % 12, 1 + number % 28), f"Entry {number}.") for number in range(130)]
    made, steps = diary(written), 0

    def step(done: int, whole: int) -> None:
        nonlocal steps
        if steps == after:
            raise Stop
        steps += 1

    with pytest.raises(Stop):
        desk_suite.bringing.bring(made, ALL_TO_K7, step)
    assert texts(desk_suite) == {}
    assert desk_suite.bringing.last() is None


def test_what_was_brought_in_can_be_searched(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary([Written(DAYS[0], "A rare word: zeppelin.")]), ALL_TO_K7)
    assert len(desk_suite.finding.find(Query("zeppelin"))) == 1
    desk_suite.bringing.take_back()
    assert desk_suite.finding.find(Query("zeppelin")) == ()
    assert all(check.sound for check in desk_suite.keeping.verify())


def test_an_import_that_is_cut_off_can_be_gone_on_with_and_taken_back_as_one(
    desk_suite: Suite, diary: Callable[..., Diary], monkeypatch: pytest.MonkeyPatch
) -> None:
    written = [Written(date(2025, 1 + number % 12, 1 + number % 28), f"Entry {number}.") for number in range(130)]
    made, steps = diary(written), 0

    def step(done: int, whole: int) -> None:
        nonlocal steps
        steps += 1
        if steps == 4:
            raise Stop

    with monkeypatch.context() as pulled_plug:
        pulled_plug.setattr(desk_suite.bringing, "_take_out", lambda *_: None)
        with pytest.raises(Stop):
            desk_suite.bringing.bring(made, ALL_TO_K7, step)
    cut = desk_suite.bringing.last()
    assert cut is not None
    assert (cut.entries, cut.whole) == (100, False)
    done = desk_suite.bringing.bring(made, ALL_TO_K7)
    assert (done.entries, done.duplicates) == (30, 100)
    assert sorted(text for _, _, text in texts(desk_suite)["K-07"]) == sorted(entry.text for entry in written)
    assert desk_suite.bringing.take_back().entries == 130
    assert texts(desk_suite) == {}


def test_an_import_that_cannot_even_begin_leaves_the_last_one_where_it_is(
    desk_suite: Suite, diary: Callable[..., Diary], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    before, last = texts(desk_suite), desk_suite.bringing.last()

    def in_use(*_: object) -> int:
        raise VaultInUse

    with monkeypatch.context() as held_by_a_command:
        held_by_a_command.setattr(import_record, "begin", in_use)
        with pytest.raises(VaultInUse):
            desk_suite.bringing.bring(diary([Written(date(2025, 4, 1), "Another.")]), ALL_TO_K7)
    assert texts(desk_suite) == before
    assert desk_suite.bringing.last() == last


@pytest.mark.parametrize("after", range(1, 5))
def test_an_import_that_is_stopped_leaves_the_last_one_to_be_taken_back(
    after: int, desk_suite: Suite, diary: Callable[..., Diary]
) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    before, last = texts(desk_suite), desk_suite.bringing.last()
    with pytest.raises(Stop):
        desk_suite.bringing.bring(diary(many()), ALL_TO_K7, stopping_at(after))
    assert (texts(desk_suite), desk_suite.bringing.last()) == (before, last)
    assert desk_suite.bringing.take_back().entries == 3
    assert texts(desk_suite) == {}


@pytest.mark.parametrize("again", [1, 2])
def test_going_on_with_an_import_that_was_cut_off_may_fail_and_takes_only_its_own_part_out(
    again: int, desk_suite: Suite, diary: Callable[..., Diary], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    with monkeypatch.context() as pulled_plug:
        pulled_plug.setattr(desk_suite.bringing, "_take_out", lambda *_: None)
        with pytest.raises(Stop):
            desk_suite.bringing.bring(diary(many()), ALL_TO_K7, stopping_at(3))
    cut, last = texts(desk_suite), desk_suite.bringing.last()
    assert last is not None
    assert (last.entries, last.whole) == (100, False)
    with pytest.raises(Stop):
        desk_suite.bringing.bring(diary(many()), ALL_TO_K7, stopping_at(again))
    assert (texts(desk_suite), desk_suite.bringing.last()) == (cut, last)
    assert desk_suite.bringing.take_back().entries == 100
    assert desk_suite.bringing.take_back().entries == 3
    assert texts(desk_suite) == {}
    assert desk_suite.bringing.last() is None


@pytest.mark.parametrize("after", range(4))
def test_taking_back_that_is_cut_off_is_gone_on_with_and_nothing_of_the_import_stays(
    after: int, desk_suite: Suite, diary: Callable[..., Diary]
) -> None:
    written = [Written(date(2025, 1 + number % 12, 1 + number % 28), f"Entry {number}.") for number in range(170)]
    desk_suite.bringing.bring(diary(written), ALL_TO_K7)

    def step(done: int, whole: int) -> None:
        if done == after:
            raise Stop

    with pytest.raises(Stop):
        desk_suite.bringing.take_back(step)
    left = desk_suite.bringing.last()
    assert left is not None
    assert left.entries == 170 - 50 * after
    assert desk_suite.bringing.take_back().entries == left.entries
    assert texts(desk_suite) == {}
    assert desk_suite.clients.all() == ()
    assert all(check.sound for check in desk_suite.keeping.verify())


def test_an_import_that_is_cut_off_while_it_is_taken_out_is_gone_on_with(
    desk_suite: Suite, diary: Callable[..., Diary], monkeypatch: pytest.MonkeyPatch
) -> None:
    written = [Written(date(2025, 1 + number % 12, 1 + number % 28), f"Entry {number}.") for number in range(170)]
    made = diary(written)

    def step(done: int, whole: int) -> None:
        if done == 150:
            raise Stop

    def half_out(*_: object) -> None:
        with desk_suite.taking._office.desk.work() as work:
            first = next(iter(import_record.parts(work)))
        desk_suite.bringing._take_part_out(*first)

    with monkeypatch.context() as pulled_plug:
        pulled_plug.setattr(desk_suite.bringing, "_take_out", half_out)
        with pytest.raises(Stop):
            desk_suite.bringing.bring(made, ALL_TO_K7, step)
    assert desk_suite.bringing.bring(made, ALL_TO_K7).entries == 70
    assert desk_suite.bringing.take_back().entries == 170
    assert desk_suite.clients.all() == ()


def test_what_comes_in_together_is_one_piece_of_the_index(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    days = [date(2025, 1, 1) + timedelta(days=day) for day in range(30)]
    desk_suite.bringing.bring(diary([Written(day, f"Entry of {day}.") for day in days]), ALL_TO_K7)
    with desk_suite.taking._office.vault.engine.connect() as connection:
        assert connection.execute(PIECES).scalar_one() == 1
    assert all(check.sound for check in desk_suite.keeping.verify())


def test_the_index_is_gathered_before_much_of_it_goes(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary([Written(DAYS[0], "A rare word: zeppelin.")]), ALL_TO_K7)
    office = desk_suite.taking._office
    for number in range(6):
        session = desk_suite.sessions.next(desk_suite.clients.all()[0].id)
        desk_suite.writing.finish(session.id, (Section(f"Another word: dirigible{number}."),))
    with office.vault.engine.connect() as connection:
        assert connection.execute(PIECES).scalar_one() > 1
    gather_index(office.desk, 1)
    with office.vault.engine.connect() as connection:
        assert connection.execute(PIECES).scalar_one() == 1
    assert len(desk_suite.finding.find(Query("zeppelin"))) == 1
    assert all(check.sound for check in desk_suite.keeping.verify())


def test_words_typed_while_an_import_runs_are_kept(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    mine = desk_suite.sessions.next(desk_suite.clients.add("K-11").id)
    written = [Written(date(2025, 1 + number % 12, 1 + number % 28), f"Entry {number}.") for number in range(130)]
    typed = 0

    def step(done: int, whole: int) -> None:
        nonlocal typed
        typed += 1
        desk_suite.writing.save_draft(mine.id, (Section(f"Words {typed}."),))

    desk_suite.bringing.bring(diary(written), ALL_TO_K7, step)
    draft = desk_suite.writing.draft(mine.id)
    assert draft is not None
    assert draft.sections == (Section(f"Words {typed}."),)
