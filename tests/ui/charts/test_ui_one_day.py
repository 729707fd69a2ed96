"""Meetings of one day stand beside each other, in their order: each is seen, and reached by key and by mouse."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from wa_journal.model.supervision import ChartPoint
from wa_journal.model.trajectory import LanePoint, LevelPoint
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.chart_view import ChartView
from wa_journal.ui.charts.details import marked, numbers
from wa_journal.ui.charts.drawing import draw
from wa_journal.ui.charts.frame import Frame
from wa_journal.ui.charts.keys import level_keys
from wa_journal.ui.charts.picture import Flag, FlagKind, LaneRow, Picture, Stretch
from wa_journal.ui.look import Look
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.parts.side_by_side import side_by_side
from wa_journal.ui.print import summary
from wa_journal.ui.theme import Mode

FIRST = date(2026, 1, 5)
SIZE = QRectF(0, 0, 1000, 600)
WORDS = {"rated": "rated", "beside": "meetings of one day, side by side", "strong": "strong", "weak": "weak", "strain": "strain"}


def picture_of(days: list[int]) -> Picture:
    """Give a picture of meetings on these days after the first one, all rated alike."""
    level = tuple(
        LevelPoint(number, FIRST + timedelta(days=day), True, 5.0, 5.0, *(4.0, 6.0, 3.0, 7.0), 5.0, *(4.0, 6.0, 3.0, 7.0))
        for number, day in enumerate(days, 1)
    )
    lane = tuple(LanePoint(one.number, one.date, True, 1, 0, 12) for one in level)
    return Picture("t", "s", level, lanes=(LaneRow("client.hope", "Hope", Mark.TOWARDS, lane),), words=WORDS, banded=level)


def frame_of(look: Look, picture: Picture) -> tuple[Frame, QImage]:
    image = QImage(SIZE.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("surface"))
    painter = QPainter(image)
    frame = draw(Brush(painter, look.theme, "DejaVu Sans"), picture, SIZE)
    painter.end()
    return frame, image


def places(frame: Frame, picture: Picture) -> list[float]:
    return [frame.at(one.number, one.date) for one in picture.level]


FEW, MANY = [0, 7, 7, 7, 14], [*range(0, 280, 7), 280, 280, 280, *range(287, 420, 7)]


@pytest.mark.parametrize("days", [[0, 0, 0], FEW, MANY], ids=["one day only", "few", "many"])
def test_every_meeting_of_a_day_has_a_place_of_its_own_in_its_order(look: Look, days: list[int]) -> None:
    picture = picture_of(days)
    frame, _ = frame_of(look, picture)
    apart = [later - earlier for earlier, later in pairwise(places(frame, picture))]
    assert min(apart) >= 4


@pytest.fixture(params=[Mode.LIGHT, Mode.DARK])
def either(look: Look, request: pytest.FixtureRequest) -> Iterator[Look]:
    look.set_mode(request.param)
    yield look
    look.set_mode(Mode.LIGHT)


def test_the_rating_of_each_is_drawn(either: Look) -> None:
    look = either
    picture = picture_of(FEW)
    frame, image = frame_of(look, picture)
    level = look.theme.colour("level")
    assert [image.pixelColor(round(x), round(frame.y(5.0))).name() for x in places(frame, picture)] == [level.lower()] * 5
    between = [round((one + other) / 2) for one, other in pairwise(places(frame, picture)[1:4])]
    beside = round(frame.y(5.0)) + 3
    assert level.lower() not in [image.pixelColor(x, beside).name() for x in between]


def test_the_mouse_reaches_each_and_the_keys_go_through_them_in_their_order(qtbot: QtBot, look: Look) -> None:
    view = ChartView(look)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    picture = picture_of(FEW)
    view.show_picture(picture, "Five meetings.")
    view.show()
    opened: list[int] = []
    view.opened.connect(opened.append)
    for x in range(0, view.width(), 5):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(x, 300))
    assert list(dict.fromkeys(opened)) == [1, 2, 3, 4, 5]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    walked = [view.current]
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        walked.append(view.current)
    assert walked == [1, 2, 3, 4, 5]


def test_what_is_said_of_one_of_them_names_its_place_in_the_day_and_its_own_strain_alone() -> None:
    picture = picture_of(FEW)
    flag = Flag(FlagKind.STRAIN, picture.level[2].date, "Strain 3 · open", 3)
    flagged = replace(picture, lanes=(), flags=(flag,))
    told = [numbers(flagged, one).split(" · ")[0] for one in flagged.level]
    assert told == ["rated 5.0", "1 of 3 on this day", "2 of 3 on this day", "3 of 3 on this day", "rated 5.0"]
    assert [marked(flagged, one) for one in picture.level] == ["", "", "Strain 3 · open", "", ""]


def test_the_key_says_it_only_where_meetings_share_a_day() -> None:
    told = WORDS["beside"]
    assert told in [key.words for key in level_keys(picture_of(FEW))]
    assert told not in [key.words for key in level_keys(picture_of([0, 7, 14]))]


def test_a_strain_closed_later_on_its_day_has_its_arc(look: Look) -> None:
    picture = picture_of(FEW)
    day = picture.level[2].date
    closed = Flag(FlagKind.STRAIN, day, "Strain 2 · repaired", 2, "2", day, mended=True, closed=4)
    still_open = Flag(FlagKind.STRAIN, day, "Strain 2 · repaired", 2, "2")
    frame, with_arc = frame_of(look, replace(picture, flags=(closed,)))
    _, without = frame_of(look, replace(picture, flags=(still_open,)))
    spot = QPoint(round(frame.at(4, day)) + 4, round(frame.strains.bottom() - 8))
    assert with_arc.pixelColor(spot) != without.pixelColor(spot)


days = st.lists(st.integers(0, 60), min_size=1, max_size=60).map(sorted)


@given(days, st.floats(200, 2000), st.floats(4, 30))
def test_nobody_leaves_the_order_of_days_or_the_axis(days: list[int], width: float, mark: float) -> None:
    wanted = [10 + (width - 20) * day / 60 for day in days]
    found = side_by_side(wanted, mark, (0.0, width))
    assert all(later > earlier for earlier, later in pairwise(found))
    assert found[0] >= 0
    assert found[-1] <= width
    for day in set(days):
        of_day = [x for x, one in zip(found, days, strict=True) if one == day]
        assert sum(of_day) / len(of_day) == pytest.approx(10 + (width - 20) * day / 60)
        assert all(later - earlier <= mark + 1e-6 for earlier, later in pairwise(of_day))


def test_a_summary_too_shows_every_rating_of_a_week() -> None:
    chart = tuple(ChartPoint(number, week, 5.0, 4.0, 6.0, 5.0) for number, week in ((1, 1), (2, 2), (3, 2), (4, 2), (5, 3)))
    assert all(later - earlier >= 6 for earlier, later in pairwise(summary.places(chart)))
    assert summary.weeks_named(chart) == (1, 2, 3)


def test_where_no_phase_is_known_yet_nothing_stands_in_its_place() -> None:
    picture = replace(picture_of(FEW), lanes=(), flags=())
    last = picture.level[-1]
    flag = Flag(FlagKind.STRAIN, last.date, "Strain 5 · open", last.number)
    later = replace(picture, flags=(flag,), phases=(Stretch(last.date + timedelta(days=1), last.date, "working"),))
    assert [marked(later, one) for one in picture.level] == ["", "", "", "", "Strain 5 · open"]
