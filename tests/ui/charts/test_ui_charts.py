"""The chart: one drawing for every device, the same numbers in the table, and a sentence for ears."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from wa_journal.model.trajectory import ClientRating, LanePoint, LevelPoint, banded
from wa_journal.ui.charts import files
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.chart_view import ChartView
from wa_journal.ui.charts.drawing import draw
from wa_journal.ui.charts.frame import Frame, time_ticks
from wa_journal.ui.charts.layout import FLAG, frame_for, least_height
from wa_journal.ui.charts.method_view import pieces
from wa_journal.ui.charts.picture import Flag, FlagKind, LaneRow, Picture, Stretch
from wa_journal.ui.charts.table_twin import TableTwin
from wa_journal.ui.look import Look
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.theme import Mode

FIRST = date(2026, 1, 5)


def point(number: int, rating: float | None) -> LevelPoint:
    mean = 5.0 if rating is None else rating
    day = FIRST + timedelta(days=7 * (number - 1))
    spread = (mean - 0.5, mean + 0.5, mean - 1, mean + 1)
    return LevelPoint(number, day, rating is not None, rating, mean, *spread, mean, *spread)


@pytest.fixture
def picture() -> Picture:
    level = tuple(point(number, None if number == 4 else 2 + number / 4) for number in range(1, 21))
    lane = tuple(LanePoint(one.number, one.date, one.number != 20, one.number % 3, one.number % 2, 12) for one in level)
    return Picture(
        "Working alliance",
        "20 sessions",
        level,
        (ClientRating(5, level[4].date, 6, 3.2),),
        (
            LaneRow("client.change_talk", "Change talk", Mark.TOWARDS, lane),
            LaneRow("client.distrust", "Distrust", Mark.AWAY, lane),
        ),
        (Flag(FlagKind.STRAIN, level[8].date, "Strain · session 9", 9), Flag(FlagKind.DIP, level[8].date, "lower", 9)),
        words={"rated": "rated", "strong": "strong", "weak": "weak", "lanes": "Tags", "strain": "strain"},
        banded=level,
    )


def rendered(picture: Picture, look: Look) -> QImage:
    image = QImage(files.SIZE, QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("surface"))
    painter = QPainter(image)
    draw(Brush(painter, look.theme, "DejaVu Sans"), picture, QRectF(16, 12, files.SIZE.width() - 32, files.SIZE.height() - 24))
    painter.end()
    return image


def difference(first: QImage, second: QImage) -> float:
    """The root mean square difference of two plots, as a share of the whole range; words are drawn by each device's own hand."""
    first, second = (image.copy(250, 130, 880, 460) for image in (first, second))
    small = QSize(440, 230)
    one, two = (image.scaled(small).convertToFormat(QImage.Format.Format_Grayscale8) for image in (first, second))
    pairs = zip(bytes(one.constBits()), bytes(two.constBits()), strict=True)
    return (sum((a - b) ** 2 for a, b in pairs) / (small.width() * small.height())) ** 0.5 / 255


def test_png_and_svg_show_what_the_screen_shows(picture: Picture, look: Look) -> None:
    screen = rendered(picture, look)
    png = QImage.fromData(files.png(picture, look.theme, "DejaVu Sans"))
    svg = QImage(files.SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(svg)
    QSvgRenderer(QByteArray(files.svg(picture, look.theme, "DejaVu Sans"))).render(painter)
    painter.end()
    assert difference(screen, png.scaled(files.SIZE, Qt.AspectRatioMode.IgnoreAspectRatio)) < 0.03
    assert difference(screen, svg) < 0.03


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_a_file_is_the_same_at_any_size_of_text_on_the_screen(picture: Picture, look: Look, mode: Mode) -> None:
    look.set_mode(mode)
    plain = files.png(picture, look.theme, "DejaVu Sans")
    look.set_percent(200)
    large = files.png(picture, look.theme, "DejaVu Sans")
    look.plain()
    look.set_mode(Mode.LIGHT)
    assert large == plain


def test_the_comparison_would_notice_a_misplaced_axis(picture: Picture, look: Look) -> None:
    moved = Picture(
        picture.title,
        picture.subtitle,
        tuple(point(one.number, 9 - one.number / 4) for one in picture.level),
        lanes=picture.lanes,
        flags=picture.flags,
        banded=tuple(point(one.number, 9 - one.number / 4) for one in picture.level),
        words=picture.words,
    )
    assert difference(rendered(picture, look), rendered(moved, look)) > 0.06


def test_a_pdf_is_one_page_of_vectors(picture: Picture, look: Look) -> None:
    content = files.pdf(picture, look.theme, "DejaVu Sans")
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/Subtype /Image" not in content


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="no pdftoppm here to look at a PDF with")
def test_a_pdf_shows_what_the_screen_shows(picture: Picture, look: Look, tmp_path: Path) -> None:
    paper = tmp_path / "chart.pdf"
    paper.write_bytes(files.pdf(picture, look.theme, "DejaVu Sans"))
    subprocess.run(["pdftoppm", "-r", "96", "-png", "-singlefile", str(paper), str(tmp_path / "seen")], check=True)
    seen = QImage(str(tmp_path / "seen.png"))
    assert (seen.width(), seen.height()) == (files.SIZE.width(), files.SIZE.height())
    assert difference(rendered(picture, look), seen) < 0.03


def test_ratings_stand_at_their_gridline(picture: Picture, look: Look) -> None:
    image = QImage(800, 500, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    frame = frame_for(Brush(painter, look.theme, "DejaVu Sans"), picture, QRectF(0, 0, 800, 500))
    painter.end()
    assert frame.y(0) == pytest.approx(frame.plot.bottom())
    assert frame.y(10) == pytest.approx(frame.plot.top())
    assert frame.y(5) == pytest.approx(frame.plot.center().y())
    assert frame.plot.left() < frame.x(picture.level[0].date) < frame.x(picture.level[-1].date) < frame.plot.right()


def test_a_rating_is_drawn_where_it_belongs(picture: Picture, look: Look) -> None:
    image = rendered(picture, look)
    painter = QPainter(image)
    area = QRectF(16, 12, files.SIZE.width() - 32, files.SIZE.height() - 24)
    frame = frame_for(Brush(painter, look.theme, "DejaVu Sans"), picture, area)
    painter.end()
    rated = picture.level[12]
    assert rated.rating is not None
    spot = QPoint(round(frame.x(rated.date)), round(frame.y(rated.rating)))
    assert image.pixelColor(spot) == QColor(look.theme.colour("level"))


def test_the_table_holds_the_numbers_of_the_chart(qtbot: QtBot, picture: Picture) -> None:
    table = TableTwin()
    qtbot.addWidget(table)
    table.show_picture(picture, None)
    model = table.rows
    for row, one in enumerate(picture.level):
        cells = [model.index(row, column).data() for column in range(model.columnCount())]
        assert cells[0] == str(one.number)
        assert cells[2] == ("not rated" if one.rating is None else f"{one.rating:.1f}")
        assert cells[3:6] == [f"{one.mean:.1f}", f"{one.lo80:.1f}–{one.hi80:.1f}", f"{one.lo95:.1f}–{one.hi95:.1f}"]
    assert model.index(8, 9).data() == "Strain · session 9; lower"


@pytest.fixture
def view(qtbot: QtBot, look: Look, picture: Picture) -> ChartView:
    look.set_mode(Mode.LIGHT)
    made = ChartView(look)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show_picture(picture, "Twenty sessions, slowly rising.")
    made.show()
    return made


def test_keys_go_from_session_to_session_and_enter_opens(qtbot: QtBot, view: ChartView) -> None:
    assert view.current == 20
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current == 19
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current == 1
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [1]


def test_a_click_opens_the_session_under_it(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 120, 300))
    assert told.args == [20]


def test_the_chart_says_itself(view: ChartView) -> None:
    assert view.accessibleName() == "Chart of the working alliance"
    assert view.accessibleDescription() == "Twenty sessions, slowly rising."


def test_only_the_last_sessions_are_shown_when_asked(picture: Picture) -> None:
    short = picture.last(5)
    assert [one.number for one in short.level] == [16, 17, 18, 19, 20]
    assert {len(lane.points) for lane in short.lanes} == {5}
    assert short.flags == ()
    assert [one.number for one in short.banded] == [16, 17, 18, 19, 20]
    assert picture.last(60) is picture


@pytest.mark.parametrize("days", [0, 6, 40, 70, 71, 200, 3000])
@pytest.mark.parametrize("most", [1, 3, 9])
def test_ticks_stay_inside_and_few(days: int, most: int) -> None:
    ticks = time_ticks(FIRST, FIRST + timedelta(days=days), most)
    assert 1 <= len(ticks) <= most + 1
    assert all(FIRST <= tick <= FIRST + timedelta(days=days) for tick in ticks)


def test_one_session_and_none_are_drawn_too(look: Look) -> None:
    for level in ((), (point(1, 4.0),)):
        assert not rendered(Picture("t", "s", level), look).isNull()


def test_a_frame_of_one_day_has_a_width() -> None:
    frame = Frame(QRectF(0, 0, 100, 100), QRectF(0, 100, 100, 0), FIRST, FIRST)
    assert frame.x(FIRST) == 0


def brush_for(look: Look) -> Brush:
    return Brush(QPainter(), look.theme, "DejaVu Sans")


flag_days = st.lists(st.tuples(st.sampled_from([FlagKind.STRAIN, FlagKind.EVENT]), st.integers(0, 400)), max_size=20)


@settings(max_examples=60, deadline=None)
@given(flag_days, st.integers(500, 2000), st.sampled_from([100, 200]))
def test_words_over_the_plot_never_touch_each_other_or_leave_the_chart(
    look: Look, drawn: list[tuple[FlagKind, int]], width: int, percent: int
) -> None:
    look.set_percent(percent)
    brush = brush_for(look)
    flags = tuple(Flag(kind, FIRST + timedelta(days=day), f"Strain {day} · not repaired", day, str(day)) for kind, day in drawn)
    level = tuple(point(number, 5) for number in range(1, 50))
    area = QRectF(0, 0, width, 900)
    frame = frame_for(brush, Picture("t", "s", level, flags=flags), area)
    spans = sorted((label.line, label.left, label.left + brush.width(label.words, FLAG)) for label in frame.labels)
    look.plain()
    assert all(area.left() <= left and right <= area.right() for _, left, right in spans)
    for (line, _, right), (next_line, left, _) in pairwise(spans):
        assert line != next_line or right < left


@pytest.mark.parametrize("sessions", [1, 3, 26, 60, 150])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("lanes", [0, 2, 10])
def test_the_days_are_inside_the_chart_at_its_least_height(look: Look, sessions: int, percent: int, lanes: int) -> None:
    look.set_percent(percent)
    level = tuple(point(number, 5) for number in range(1, sessions + 1))
    lane = LaneRow("client.hope", "Relaxed and comfortable", Mark.TOWARDS, ())
    flags = (Flag(FlagKind.STRAIN, level[-1].date, "Strain 1 · open", 1, "1"),)
    shown = Picture("t", "s", level, lanes=(lane,) * lanes, flags=flags, phases=(Stretch(FIRST, FIRST, "working"),))
    brush = brush_for(look)
    area = QRectF(0, 0, 900, least_height(brush, shown, 900))
    for twice in (False, True):
        frame = frame_for(brush, shown, area, dates_twice=twice)
        assert frame.plot.height() > brush.px(80)
        assert frame.bottom < frame.dates[-1] < area.bottom()
        assert len(frame.dates) == (2 if twice and lanes else 1)
    look.plain()


def test_a_level_is_drawn_from_the_third_rating_on() -> None:
    rated = [None, 4.0, None, 5.0, 6.0, None, 5.0]
    level = tuple(point(number, rating) for number, rating in enumerate(rated, 1))
    assert banded(level[:4]) == ()
    assert banded(level) == level
    assert [one.number for one in banded(level, then=True)] == [5, 6, 7]


def test_as_known_then_leaves_out_what_came_later(picture: Picture) -> None:
    changed = replace(picture.level[-1], now_mean=1.5, now_lo80=1.0, now_hi80=2.0, now_lo95=0.5, now_hi95=2.5)
    then = replace(picture, level=(*picture.level[:-1], changed)).then()
    last = then.banded[-1]
    assert (last.mean, last.lo80, last.hi80, last.lo95, last.hi95) == (1.5, 1.0, 2.0, 0.5, 2.5)
    assert last.rating == changed.rating


def test_the_method_page_keeps_every_heading_and_row_in_plain_words() -> None:
    text = "# Title\n\nSome **bold** words\nthat go on.\n\n## Next\n- one\n  more\n- two\n\n"
    text += "| What | A | B |\n| - | - | - |\n| x | 1 | 2 |"
    assert list(pieces(text)) == [
        ("title", "Title"),
        ("body", "Some bold words that go on."),
        ("heading", "Next"),
        ("body", "•  one more"),
        ("body", "•  two"),
        ("body", "•  x: A 1; B 2"),
    ]
