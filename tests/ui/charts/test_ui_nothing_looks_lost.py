"""What an officer confirmed is told somewhere on the page, and a link leads to the part that it speaks of."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.judgement import Answer, Judgement
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import StrainOutcome
from wa_journal.model.today import ReadBack
from wa_journal.model.trajectory import Lane, LanePoint, LevelPoint, Rate
from wa_journal.services.suite import Suite
from wa_journal.ui.charts import details
from wa_journal.ui.charts.beside import rates_card
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.compose import Told, compose, tell
from wa_journal.ui.charts.files import svg
from wa_journal.ui.charts.layout import frame_for
from wa_journal.ui.charts.method_view import pieces
from wa_journal.ui.charts.page import TrajectoryPage
from wa_journal.ui.charts.picture import Flag, FlagKind, Picture
from wa_journal.ui.charts.table_twin import TableTwin, TwinModel
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.session.read_back import ReadBackView

_ACROSS = Qt.Orientation.Horizontal


@pytest.fixture
def told(journal: OpenJournal, suite: Suite) -> Told:
    """A course with one confirmed sentence of everything that can be tagged, in its last session."""
    found = tell(suite, journal.workspace.clients[0].id)
    last = found.trajectory.level[-1]
    points = (LanePoint(last.number, last.date, True, 1, 0, 10),)
    rate = Rate(0, 0, 0, None, None, None, None, "")
    lanes = tuple(Lane(one.id, points, rate) for one in found.indicators)
    level = replace(found.trajectory, level=(last,), lanes=lanes)
    return replace(found, trajectory=level)


def test_every_confirmed_tag_is_in_the_table_and_in_the_words_for_its_session(told: Told) -> None:
    picture = compose(told)
    table = TwinModel()
    table.show_picture(picture)
    heads = [table.headerData(place, _ACROSS) for place in range(table.columnCount())]
    spoken = details.marked(picture, picture.level[-1])
    for one in told.indicators:
        assert str(one.label) in heads
        assert str(one.label) in spoken


def test_what_has_no_lane_is_named_and_the_officers_strategies_have_some(told: Told) -> None:
    picture = compose(told)
    drawn = {lane.indicator for lane in picture.lanes}
    assert len(drawn) == 10
    assert any(one.startswith("officer.") for one in drawn)
    named = picture.note
    for one in told.indicators:
        assert (one.id in drawn) != (f"{one.label} 1" in named)


def test_a_single_grave_sign_has_a_lane_however_frequent_the_others_are(told: Told) -> None:
    often = tuple(replace(lane, points=tuple(replace(one, confirmed=9) for one in lane.points)) for lane in told.trajectory.lanes)
    grave = {"client.safeguarding", "client.hostility", "client.change_talk", "client.sustain_talk"}
    lanes = tuple(once if once.indicator in grave else more for once, more in zip(told.trajectory.lanes, often, strict=True))
    picture = compose(replace(told, trajectory=replace(told.trajectory, lanes=lanes)))
    assert grave <= {lane.indicator for lane in picture.lanes}
    assert len(picture.lanes) == 10


def test_nothing_only_suggested_has_a_lane_before_something_confirmed_unless_it_is_grave(told: Told) -> None:
    grave = {"client.safeguarding", "client.hostility", "client.change_talk", "client.sustain_talk"}
    sure = {lane.indicator for lane in told.trajectory.lanes if lane.indicator.startswith("client.")} - grave
    hollow = LanePoint(1, told.trajectory.level[-1].date, False, 0, 5, 10)
    lanes = tuple(one if one.indicator in sure else replace(one, points=(hollow,)) for one in told.trajectory.lanes)
    drawn = {lane.indicator for lane in compose(replace(told, trajectory=replace(told.trajectory, lanes=lanes))).lanes}
    assert len(sure) > 6
    assert len(drawn) == 10
    assert drawn <= sure | grave


@pytest.mark.parametrize(("days", "inside"), [(1, True), (9, True), (21, True), (22, False), (400, False)])
def test_a_judgement_made_after_the_last_session_has_its_line_or_its_day(
    told: Told, look: Look, days: int, *, inside: bool
) -> None:
    on = compose(told).meetings[-1].date + timedelta(days=days)
    made = Judgement(
        RecordId("j"), told.client.id, datetime.combine(on, time(12)).astimezone(), "more trust", Answer.YES, 70, "he came"
    )
    picture = compose(replace(told, judgements=(made,)))
    (flag,) = (flag for flag in picture.flags if flag.kind is FlagKind.JUDGEMENT)
    pixels = QImage(1200, 700, QImage.Format.Format_RGB32)
    painter = QPainter(pixels)
    frame = frame_for(Brush(painter, look.theme, "DejaVu Sans"), picture, QRectF(0, 0, 1200, 700))
    painter.end()
    assert (frame.first <= flag.on <= frame.last) is inside
    assert ("→" in flag.words) is not inside


@pytest.mark.parametrize("of_colleague", [False, True])
def test_the_mark_of_a_judgement_says_whose_it_is(told: Told, *, of_colleague: bool) -> None:
    on = datetime.combine(told.trajectory.level[-1].date, time(12)).astimezone()
    made = Judgement(RecordId("j"), told.client.id, on, "more trust", Answer.YES, 70, "he came", of_colleague=of_colleague)
    picture = compose(replace(told, judgements=(made,)))
    (flag,) = (flag for flag in picture.flags if flag.kind is FlagKind.JUDGEMENT)
    assert flag.words == flag.undated == ("a colleague's judgement" if of_colleague else "your judgement")


def test_what_has_no_lane_is_named_in_the_saved_picture_too(told: Told, look: Look) -> None:
    picture = compose(told)
    drawn = svg(picture, look.theme, "sans").decode()
    assert picture.note.split(",")[0] in drawn


def test_how_often_names_strategies_and_what_was_not_gone_through_too(told: Told, look: Look, qtbot: QtBot) -> None:
    card = rates_card(look, told)
    qtbot.addWidget(card)
    shown = {label.text() for label in card.findChildren(PlainLabel)}
    assert {str(one.label) for one in told.indicators} <= shown


def test_the_method_is_shown_without_the_marks_of_its_source(suite: Suite) -> None:
    shown = [words for _, words in pieces(suite.alliance.method())]
    assert not [words for words in shown if "*" in words or "`" in words]
    assert any("Building: for in two or more" in words for words in shown)


def test_the_board_leads_to_its_own_part_of_the_method(qtbot: QtBot, journal: OpenJournal) -> None:
    board = go(qtbot, journal, "board")
    board._on_method()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: isinstance(journal.workspace.page, TrajectoryPage), timeout=10_000)
    page = journal.workspace.page
    assert isinstance(page, TrajectoryPage)
    qtbot.waitUntil(page.method.isVisible, timeout=10_000)
    heading = page.method.heading("The board")
    assert heading is not None
    scroller = page.findChild(Scroller)
    assert scroller is not None

    def _at_top() -> bool:
        return abs(heading.mapTo(scroller.viewport(), heading.rect().topLeft()).y()) < 40

    qtbot.waitUntil(_at_top, timeout=10_000)


def test_the_read_back_names_the_strain_that_the_session_settled(journal: OpenJournal, suite: Suite) -> None:
    client: ClientId = journal.workspace.clients[0].id
    strained, settling = (suite.sessions.next(client, date.today() - timedelta(days=days)) for days in (3, 1))
    noted = suite.sessions.note_strain(strained.id, StrainKind.PULLED_AWAY)
    suite.sessions.close_strain(noted, StrainOutcome.REPAIRED, settling.id)
    told = suite.today.read_back(settling.id, drawn=False)
    (line,) = [words for words in _read(told, journal) if f"session {strained.number}" in words]
    assert "repaired" in line
    own = suite.today.read_back(strained.id, drawn=False)
    assert any("repaired" in words for words in _read(own, journal))


def _read(told: ReadBack, journal: OpenJournal) -> list[str]:
    view = ReadBackView(journal._kit.look)
    view.show_read_back(told, looked_through=True)
    said = [label.text() for label in view.findChildren(PlainLabel)]
    view.deleteLater()
    return said


def test_what_happened_between_meetings_stands_beside_the_one_before_with_its_day(qtbot: QtBot) -> None:
    days = [date(2026, 3, day) for day in (2, 9, 16)]
    level = tuple(LevelPoint(number, on, True, 5.0, *[5.0] * 10) for number, on in enumerate(days, 1))
    flags = (
        Flag(FlagKind.EVENT, date(2026, 2, 20), "release"),
        Flag(FlagKind.EVENT, days[1], "new officer"),
        Flag(FlagKind.JUDGEMENT, date(2026, 3, 11), "your judgement"),
        Flag(FlagKind.EVENT, date(2026, 5, 1), "moved 1 May 2026 →", undated="moved"),
    )
    picture = Picture("", "", level, flags=flags)
    wanted = ["release (20 Feb 2026)", "new officer; your judgement (11 Mar 2026)", "moved (1 May 2026)"]
    table = TableTwin()
    qtbot.addWidget(table)
    table.show_picture(picture, 1)
    assert [table.rows.index(row, 9).data() for row in range(3)] == wanted
    assert [details.marked(picture, point) for point in level] == [words.replace("; ", " · ") for words in wanted]
