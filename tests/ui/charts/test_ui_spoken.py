"""What the chart draws is also said: a screen reader hears how many of each mark there are, and when the last one was."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from wa_journal.model.trajectory import LevelPoint, Trajectory, banded
from wa_journal.services.suite import Suite
from wa_journal.ui.charts.compose import compose, tell
from wa_journal.ui.charts.picture import Flag, FlagKind, Picture, Stretch
from wa_journal.ui.charts.spoken import sentence
from wa_journal.ui.charts.table_twin import TableTwin
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.phrases import day

FIRST = date(2026, 1, 5)


def on(week: int) -> date:
    return FIRST + timedelta(weeks=week)


@pytest.fixture
def trajectory(journal: OpenJournal, suite: Suite) -> Trajectory:
    return tell(suite, journal.workspace.clients[0].id).trajectory


@pytest.fixture
def marked() -> Picture:
    level = tuple(LevelPoint(week + 1, on(week), True, 5, 5, 4, 6, 3, 7, 5, 4, 6, 3, 7) for week in range(20))
    flags = (
        Flag(FlagKind.STRAIN, on(2), "Strain 3 · repaired", 3, "3", on(4), mended=True, closed=5),
        Flag(FlagKind.STRAIN, on(13), "Strain 14 · repaired", 14, "14", on(15), mended=True, closed=16),
        Flag(FlagKind.STRAIN, on(17), "Strain 18 · open", 18, "18"),
        Flag(FlagKind.EVENT, on(3), "transfer", undated="transfer"),
        Flag(FlagKind.EVENT, on(21), "breach 1 Jun 2026 →", undated="breach"),
        Flag(FlagKind.JUDGEMENT, on(16), "your judgement", undated="your judgement"),
        Flag(FlagKind.DIP, on(18), "lower than expected", 19),
    )
    phases = (Stretch(on(0), on(11), "first interviews"), Stretch(on(11), date.max, "working"))
    return Picture("Working alliance", "20 sessions", level, flags=flags, phases=phases, banded=banded(level))


def test_every_mark_in_sight_is_counted_and_the_last_one_has_its_day(marked: Picture, trajectory: Trajectory) -> None:
    said = sentence(marked, trajectory)
    assert f"2 phases of the case, the last since {day(on(11))}: working." in said
    assert f"3 strains are marked, the last on {day(on(17))}." in said
    assert f"2 repairs, the last on {day(on(15))}." in said
    assert f"2 events, the last on {day(on(21))}: breach." in said
    assert f"1 judgement, on {day(on(16))}." in said
    assert f"1 question about the rating of {day(on(18))}." in said


def test_what_is_out_of_sight_is_not_counted(marked: Picture, trajectory: Trajectory) -> None:
    said = sentence(marked.last(8), trajectory)
    assert f"1 phase of the case, since {day(on(11))}: working." in said
    assert f"2 strains are marked, the last on {day(on(17))}." in said
    assert f"1 repair, on {day(on(15))}." in said
    assert f"1 event, on {day(on(21))}: breach." in said


def test_where_only_the_last_sessions_are_in_sight_that_is_said(marked: Picture, trajectory: Trajectory) -> None:
    held = replace(trajectory, held=len(marked.level))
    assert "in sight" not in sentence(marked, held)
    assert "The last 8 of them are in sight." in sentence(marked.last(8), held)


def test_a_kind_of_which_there_is_none_is_not_spoken_of(marked: Picture, trajectory: Trajectory) -> None:
    bare = Picture(marked.title, marked.subtitle, marked.level, banded=marked.banded)
    assert not any(word in sentence(bare, trajectory) for word in ("strain", "repair", "event", "judgement", "phase", "question"))


def test_whatever_a_clients_course_has_drawn_is_spoken_of(journal: OpenJournal, suite: Suite) -> None:
    words = {FlagKind.STRAIN: "strain", FlagKind.EVENT: "event", FlagKind.JUDGEMENT: "judgement", FlagKind.DIP: "question"}
    for client in journal.workspace.clients:
        told = tell(suite, client.id)
        picture = compose(told)
        said = sentence(picture, told.trajectory)
        assert all(words[flag.kind] in said for flag in picture.flags)


def test_the_table_names_each_mark_beside_its_session(marked: Picture) -> None:
    table = TableTwin()
    table.show_picture(marked, None)
    heads = [table.rows.headerData(place, Qt.Orientation.Horizontal) for place in range(table.rows.columnCount())]
    cells = " ".join(str(table.rows.index(row, heads.index("Marked")).data()) for row in range(table.rows.rowCount()))
    assert all((flag.undated or flag.words) in cells for flag in marked.flags)
