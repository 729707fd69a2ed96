"""The page of one relationship on a real journal: all of the chart is seen at once, and what stands under it is told."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.demo_office import demo_suite
from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Ratings, SessionStatus
from wa_journal.services.suite import Suite
from wa_journal.ui.charts.page import ALL, CHART, METHOD, TABLE, TrajectoryPage
from wa_journal.ui.charts.picture import FlagKind
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, Scroller
from wa_journal.ui.parts.plain_label import LateLabel, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.place import REPAIR, Place


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suite]:
    with demo_suite(tmp_path_factory.mktemp("course") / "journal", 26) as made:
        yield made


@pytest.fixture
def client(suite: Suite) -> ClientId:
    return suite.clients.all()[0].id


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> TrajectoryPage:
    made = TrajectoryPage(kit, suite)
    qtbot.addWidget(made)
    made.resize(1040, 690)
    made.show()
    made.visit(Place("trajectory", client))
    qtbot.waitUntil(lambda: kit.tasks.idle and made.chart.current is not None)
    return made


def words_of(card: Card) -> str:
    return "\n".join(label.text() for label in card.findChildren(PlainLabel))


def test_the_whole_chart_with_its_days_and_the_details_is_seen_without_scrolling(page: TrajectoryPage) -> None:
    (scroller,) = page.findChildren(Scroller)
    chart = page.chart.mapTo(scroller.viewport(), page.chart.rect().bottomLeft())
    assert chart.y() < scroller.viewport().height()
    assert not page.chart.cut
    told = page._which.mapTo(scroller.viewport(), page._which.rect().bottomLeft())
    assert told.y() < scroller.viewport().height()


def test_a_label_that_was_once_narrow_stands_no_taller_than_its_line(qtbot: QtBot) -> None:
    label = LateLabel("rated 6.2, level 6.2, likely 5.6 to 6.9")
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    label.setMinimumHeight(0)
    assert label.minimumSizeHint().height() == label.sizeHint().height() < 2 * label.fontMetrics().height()


def test_a_low_window_writes_the_days_under_the_level_as_well(qtbot: QtBot, page: TrajectoryPage) -> None:
    page.resize(760, 420)
    qtbot.waitUntil(lambda: page.chart.cut)


def test_rates_strategies_and_ratings_are_told_under_the_chart(page: TrajectoryPage) -> None:
    told = {card.accessibleName(): words_of(card) for card in page.findChildren(Card)}
    assert "Change talk in " in told["How often, in what was written"]
    assert "In 10, likely range" in told["How often, in what was written"]
    assert "None of it shows why." in told["Strategies and what followed"]
    assert "half a point" in told["What the ratings say"]


def test_as_known_then_changes_the_level_and_never_the_ratings(page: TrajectoryPage) -> None:
    rows = page.table.rows

    def column(place: int) -> list[str]:
        return [str(rows.index(row, place).data()) for row in range(rows.rowCount())]

    now, ratings = column(3), column(2)
    page.known.choose("then")
    assert column(2) == ratings
    assert column(3)[:2] == ["–", "–"]
    assert column(3)[5:] != now[5:]
    assert column(3)[-1] == now[-1]


def test_before_and_after_needs_three_ratings_on_either_side(
    qtbot: QtBot, kit: Kit, page: TrajectoryPage, suite: Suite, client: ClientId
) -> None:
    days = [record.date for record in suite.alliance.records(client) if record.held]
    for day, shown in ((days[0], False), (days[len(days) // 2], True), (days[-1] + timedelta(1), False)):
        page.before_after.start(day)
        page.before_after.asked.emit(day)
        qtbot.waitUntil(lambda: kit.tasks.idle and not page.before_after.told.isHidden())
        assert page.before_after.measures.isHidden() is not shown
    found = suite.alliance.before_after(client, days[len(days) // 2])
    assert found.before + found.after == sum(one.rating is not None for one in suite.alliance.records(client) if one.held)


def test_what_followed_and_the_counts_of_tags_are_read_without_the_level(suite: Suite, client: ClientId) -> None:
    assert suite.alliance.followed(client) == suite.alliance.trajectory(client).strategies
    counted = sum(count for record in suite.alliance.records(client) for _, count in record.tags)
    indicators = tuple({name for record in suite.alliance.records(client) for name, _ in record.tags})
    assert counted == len(suite.alliance.evidence(client, indicators)) > 0


def test_the_method_is_read_in_the_window_and_left_again(qtbot: QtBot, kit: Kit, page: TrajectoryPage, client: ClientId) -> None:
    page.visit(Place("trajectory", client, words=METHOD))
    qtbot.waitUntil(lambda: kit.tasks.idle and page.method.isVisible())
    assert "What rests on simulation, and what does not" in words_of(page.method)
    page._back.click()
    assert page.chart.isVisible()
    assert not page.method.isVisible()


@pytest.fixture
def dipped(qtbot: QtBot, kit: Kit, page: TrajectoryPage, suite: Suite, client: ClientId) -> TrajectoryPage:
    """The page with questions: two sessions rated far lower than those before."""
    sessions = suite.sessions.all(client)
    for session in (sessions[8], sessions[-1]):
        suite.sessions.rate(Ratings(session.id, 0, 0, 0, 0))
    page.reload()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    return page


def question(page: TrajectoryPage, kind: StrainKind) -> Button:
    """Give the way to answer the last question that is still open."""
    return [one for one in page.findChildren(Button) if one.property("strain") == kind.value and one.isVisible()][-1]


def test_a_question_of_the_chart_is_answered_with_a_reason_and_asked_no_more(
    qtbot: QtBot, kit: Kit, dipped: TrajectoryPage, suite: Suite, client: ClientId
) -> None:
    flags = [flag.number for flag in dipped._picture.flags if flag.kind is FlagKind.DIP] if dipped._picture else []
    known = len(suite.sessions.strains(client))
    question(dipped, StrainKind.NONE).click()
    (reason,) = [one for one in dipped.findChildren(TextField) if one.isVisible() and one.hasFocus()]
    reason.setText("He had a fever.")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kit.tasks.idle and len(suite.sessions.strains(client)) > known)
    (said,) = [one for one in suite.sessions.strains(client) if one.kind is StrainKind.NONE]
    assert (said.from_dip, said.was_none, said.what_happened) == (True, True, "He had a fever.")
    dipped.reload()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    told = {card.accessibleName(): words_of(card) for card in dipped.findChildren(Card)}
    assert "It was said that there was no strain. He had a fever." in told["What the ratings say"]
    assert dipped._picture is not None
    assert len([flag for flag in dipped._picture.flags if flag.kind is FlagKind.DIP]) == len(flags) - 1


def test_a_reason_is_written_on_where_the_course_is_drawn_anew_meanwhile(
    qtbot: QtBot, kit: Kit, dipped: TrajectoryPage, client: ClientId
) -> None:
    question(dipped, StrainKind.NONE).click()
    for typed, about in (("He had", ClientId("another")), (" a c", client), ("old.", client)):
        here = dipped.window().focusWidget()
        assert isinstance(here, TextField)
        qtbot.keyClicks(here, typed)
        dipped.heed(Change(Touched.TAGS, about))
        qtbot.waitUntil(lambda: kit.tasks.idle)
    here = dipped.window().focusWidget()
    assert isinstance(here, TextField)
    assert here.isVisible()
    assert here.text() == "He had a cold."
    here.clear()


def test_what_is_compared_is_compared_anew_with_the_course(
    qtbot: QtBot, kit: Kit, page: TrajectoryPage, suite: Suite, client: ClientId
) -> None:
    rated = [point for point in page._told.trajectory.level if point.rating is not None] if page._told else []
    page.before_after.day.show_day(rated[-6].date)
    page.before_after._on_compare()
    qtbot.waitUntil(lambda: page.before_after.told.isVisible())
    before = page.before_after.told.text()
    last = next(one for one in suite.sessions.all(client) if one.number == rated[-1].number)
    try:
        suite.sessions.set_status(last.id, SessionStatus.CANCELLED)
        page.heed(Change(Touched.SESSIONS, client))
        qtbot.waitUntil(lambda: page.before_after.told.text() != before)
    finally:
        suite.sessions.set_status(last.id, SessionStatus.HELD)


def test_a_strain_confirmed_from_the_chart_leads_to_its_repair_note(
    qtbot: QtBot, kit: Kit, dipped: TrajectoryPage, suite: Suite, client: ClientId
) -> None:
    with qtbot.waitSignal(dipped.go) as gone:
        question(dipped, StrainKind.PULLED_AWAY).click()
    (place,) = gone.args or []
    assert (place.page, place.client, place.part) == ("session", client, REPAIR)
    (noted,) = [one for one in suite.sessions.strains(client) if one.session == place.session]
    assert (noted.kind, noted.from_dip) == (StrainKind.PULLED_AWAY, True)
    qtbot.waitUntil(lambda: kit.tasks.idle)


def test_chart_table_and_caption_speak_of_one_session(qtbot: QtBot, page: TrajectoryPage) -> None:
    gone: list[SessionId | None] = []
    page.go.connect(lambda place: gone.append(place.session))
    numbers = [point.number for point in page._picture.level]
    page.chart.setFocus()
    qtbot.keyClick(page.chart, Qt.Key.Key_Home)
    qtbot.keyClick(page.chart, Qt.Key.Key_Right)
    page.form.choose(TABLE)
    shown = [shown_session(page)]
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    shown.append(shown_session(page))
    page.range.choose(ALL)
    shown.append(shown_session(page))
    page._open.click()
    page.form.choose(CHART)
    qtbot.keyClick(page.chart, Qt.Key.Key_End)
    shown.append(shown_session(page))
    assert shown == [numbers[1], numbers[2], numbers[2], numbers[-1]]
    assert gone == [one.id for one in page._told.sessions if one.number == numbers[2]]


def shown_session(page: TrajectoryPage) -> int:
    """Give the session that chart, table and caption show; they must agree."""
    number = page.chart.current
    assert page.table.rows.number(page.table.currentIndex().row()) == number
    assert re.search(rf"\b{number}\b", page._which.text())
    return number
