"""A meeting that did not take place is told wherever the course is: its mark, its row, the legend, the heading and the words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.demo_office import demo_suite
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import STAND_INS_FROM, Session, SessionStatus, Strain
from wa_journal.services.suite import Suite
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.compose import Told, compose, tell
from wa_journal.ui.charts.drawing import draw
from wa_journal.ui.charts.files import svg
from wa_journal.ui.charts.frame import Frame
from wa_journal.ui.charts.keys import level_keys
from wa_journal.ui.charts.page import TABLE, TrajectoryPage
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.charts.spoken import sentence
from wa_journal.ui.charts.table_twin import TableTwin
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place

SIZE = QRectF(0, 0, 1000, 600)
AREA = SIZE.size().toSize()


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suite]:
    with demo_suite(tmp_path_factory.mktemp("unmet") / "journal", 26) as made:
        yield made


@pytest.fixture
def client(suite: Suite) -> ClientId:
    return suite.clients.all()[0].id


@pytest.fixture
def met(suite: Suite, client: ClientId) -> Told:
    """A course of eight meetings, a week apart, all of them held."""
    found = tell(suite, client)
    level = tuple(replace(point, rated=True, rating=5.0) for point in found.trajectory.level[-8:])
    sessions = tuple(one for one in found.sessions if one.number in {point.number for point in level})
    drawn = replace(found.trajectory, level=level, held=8, rated=8, lanes=(), client_ratings=())
    return replace(found, sessions=sessions, strains=(), events=(), judgements=(), trajectory=drawn)


def like(told: Told, place: int, status: SessionStatus, number: int = 0) -> Session:
    """Give a meeting two days after one of those held."""
    before = sorted(told.sessions, key=lambda one: one.when)[place]
    return replace(before, number=number or 500 + place, on=before.on + timedelta(days=2), status=status)


@pytest.fixture
def told(met: Told) -> Told:
    """The same with one that was missed, one cancelled, and one that was called off ahead."""
    ahead = replace(like(met, 7, SessionStatus.CANCELLED), on=(met.trajectory.as_of or date.max) + timedelta(days=3))
    missed, cancelled = like(met, 1, SessionStatus.MISSED), like(met, 3, SessionStatus.CANCELLED)
    return replace(met, sessions=(*met.sessions, missed, cancelled, ahead))


def cells(picture: Picture) -> list[list[str]]:
    table = TableTwin()
    table.show_picture(picture, None)
    return [[str(table.rows.index(row, at).data()) for at in range(10)] for row in range(table.rows.rowCount())]


def test_the_table_has_its_row_at_its_day_without_a_figure(told: Told) -> None:
    rows = cells(compose(told))
    on = [one.on for one in sorted(told.sessions, key=lambda one: one.when)][:-1]
    assert [row[1] for row in rows] == [day(one) for one in on]
    unmet = [row for row in rows if row[0] in ("501", "503")]
    assert [row[2] for row in unmet] == ["did not come", "cancelled"]
    assert all(row[3:8] == ["–"] * 5 for row in unmet)


def test_a_strain_noted_at_it_stands_in_its_row(told: Told) -> None:
    missed = next(one for one in told.sessions if one.number == 501)
    missed = replace(missed, id=SessionId("missed"))
    strain = Strain(RecordId("strain"), missed.client, missed.id, StrainKind.PULLED_AWAY)
    rows = cells(compose(replace(told, strains=(strain,), sessions=(*told.sessions, replace(missed, number=601)))))
    assert {row[0]: row[9] for row in rows}["601"] == "Strain 601 · open"


def test_the_heading_counts_the_held_ones_as_held_and_those_beside_them(told: Told, met: Told) -> None:
    assert compose(met).subtitle == "your ratings, 0 to 10 · 8 of 8 held sessions rated"
    assert compose(told).subtitle == "your ratings, 0 to 10 · 8 of 8 held sessions rated · 2 not held"


def test_the_heading_says_which_ratings_are_a_colleagues(met: Told) -> None:
    first, *later = met.sessions
    taken = replace(met, sessions=(replace(first, of_colleague=True), *later))
    assert compose(taken).subtitle == "your ratings, 0 to 10 · 8 of 8 held sessions rated · 1 of them by a colleague"


def test_the_spoken_sentence_counts_each_kind_with_its_last_day(told: Told, met: Told) -> None:
    said = sentence(compose(told), told.trajectory)
    missed, cancelled = (next(one.on for one in told.sessions if one.number == number) for number in (501, 503))
    assert f"The client did not come to 1 meeting, on {day(missed)}." in said
    assert f"1 meeting was cancelled, on {day(cancelled)}." in said
    bare = sentence(compose(met), met.trajectory)
    assert "cancelled" not in bare
    assert "did not come" not in bare


def test_what_is_out_of_sight_is_not_counted(told: Told) -> None:
    said = sentence(compose(told).last(4), told.trajectory)
    assert "did not come" not in said
    assert "cancelled" not in said


def test_one_that_a_salvage_lost_is_told_as_not_known(met: Told) -> None:
    lost = like(met, 1, SessionStatus.CANCELLED, STAND_INS_FROM + 4)
    picture = compose(replace(met, sessions=(*met.sessions, lost)))
    row = next(row for row in cells(picture) if row[1] == day(lost.on))
    assert row[:3] == ["–", day(lost.on), "lost in a salvage; not known whether it took place"]
    assert f"1 meeting was lost in a salvage, on {day(lost.on)}; it is not known whether it took place." in sentence(
        picture, met.trajectory
    )
    assert picture.subtitle == "your ratings, 0 to 10 · 8 of 8 held sessions rated"


def test_the_legend_explains_those_marks_that_are_there(told: Told, met: Told) -> None:
    assert not {"did not come", "cancelled"} & {key.words for key in level_keys(compose(met))}
    assert {"did not come", "cancelled"} <= {key.words for key in level_keys(compose(told))}


def drawn(look: Look, picture: Picture) -> tuple[Frame, QImage]:
    image = QImage(AREA, QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("surface"))
    painter = QPainter(image)
    frame = draw(Brush(painter, look.theme, "DejaVu Sans"), picture, SIZE)
    painter.end()
    return frame, image


def around(frame: Frame, image: QImage, number: int, picture: Picture) -> list[str]:
    one = next(one for one in picture.unmet if one.number == number)
    x, y = round(frame.at(one.number, one.date)), round(frame.plot.bottom()) - 8
    return [image.pixelColor(x + across, y + down).name() for down in range(-6, 5) for across in range(-6, 7)]


def test_each_has_a_quiet_mark_on_the_axis_and_the_two_differ_by_shape(look: Look, told: Told) -> None:
    picture = compose(told)
    frame, image = drawn(look, picture)
    _, without = drawn(look, replace(picture, unmet=()))
    missed, cancelled = (around(frame, image, number, picture) for number in (501, 503))
    assert missed != around(frame, without, 501, picture)
    assert cancelled != around(frame, without, 503, picture)
    assert missed != cancelled
    colours = {look.theme.colour(role).lower() for role in ("level", "strain", "towards", "away")}
    assert not colours & {*missed, *cancelled}


def test_a_file_of_it_holds_them_too(look: Look, told: Told) -> None:
    picture = compose(told)
    assert svg(picture, look.theme, "DejaVu Sans") != svg(replace(picture, unmet=()), look.theme, "DejaVu Sans")


def test_the_axis_reaches_one_after_the_last_held_session(look: Look, met: Told) -> None:
    last = max(one.on for one in met.sessions)
    later = replace(like(met, 7, SessionStatus.MISSED), on=last + timedelta(days=30))
    told = replace(met, sessions=(*met.sessions, later), trajectory=replace(met.trajectory, as_of=last + timedelta(days=40)))
    frame, _ = drawn(look, compose(told))
    assert frame.last > later.on


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> TrajectoryPage:
    made = TrajectoryPage(kit, suite)
    qtbot.addWidget(made)
    made.resize(1040, 690)
    made.show()
    made.visit(Place("trajectory", client))
    qtbot.waitUntil(lambda: kit.tasks.idle and made.chart.current is not None)
    return made


def test_keys_and_rows_go_to_it_and_the_words_under_the_chart_are_its_own(
    qtbot: QtBot, page: TrajectoryPage, suite: Suite, client: ClientId, kit: Kit
) -> None:
    held = sorted((one for one in suite.sessions.all(client) if one.status is SessionStatus.HELD), key=lambda one: one.when)[-3]
    suite.sessions.set_status(held.id, SessionStatus.MISSED)
    page.reload()
    qtbot.waitUntil(lambda: kit.tasks.idle and page._picture is not None and bool(page._picture.unmet))
    page.chart.point(page._picture.level[-1].number if page._picture else None)
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert page.chart.current == held.number
    assert page._which.text() == f"Session {held.number} · {day(held.on)}"
    assert page._detail.text() == "did not come"
    page.form.choose(TABLE)
    assert page.table.currentIndex().siblingAtColumn(0).data() == str(held.number)


def test_a_course_of_missed_meetings_alone_is_drawn_and_said(look: Look, told: Told) -> None:
    sessions = tuple(one for one in told.sessions if one.number == 501)
    picture = compose(replace(told, sessions=sessions, trajectory=replace(told.trajectory, level=(), held=0, rated=0, dips=())))
    frame, image = drawn(look, picture)
    _, without = drawn(look, replace(picture, unmet=()))
    assert frame.first < sessions[0].on < frame.last
    assert image != without
    assert sentence(picture, told.trajectory).startswith("No held session is recorded yet. The client did not come to 1 meeting")
