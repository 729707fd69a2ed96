"""A day typed without its year is the one that is meant in each field; one that may lie ahead is never put a year back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.clients import EventKind
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.phrases import day
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.session.next_line import NextLine
from wa_journal.ui.session.page import SessionPage

SOON = date.today() + timedelta(days=20)
# Further back than half a year: the next such day is nearer.
EARLIER, LATER = date.today() - timedelta(days=200), date.today() + timedelta(days=150)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Read and write days as in British English."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def type_day(qtbot: QtBot, field: DateField, on: date) -> None:
    """Type a day and its month, and leave the field."""
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, f"{on.day}/{on.month}")
    field.line.editingFinished.emit()


def test_the_day_of_a_cancelled_meeting_ahead_stays_ahead(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    facts = page.record.facts
    facts._more.click()
    facts.status.button(SessionStatus.CANCELLED.value).click()
    type_day(qtbot, facts._on, SOON)
    settle(qtbot, journal)
    assert suite.sessions.get(session).on == SOON


def test_the_day_of_a_held_meeting_that_is_to_come_is_refused(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    before = suite.sessions.get(session).on
    page.record.facts._more.click()
    type_day(qtbot, page.record.facts._on, date.today() + timedelta(days=1))
    qtbot.waitUntil(page.record.facts._on.note.isVisible)
    settle(qtbot, journal)
    assert "still to come" in page.record.facts._on.note.text()
    assert suite.sessions.get(session).on == before


def test_the_day_of_a_held_meeting_of_more_than_half_a_year_ago_is_the_last_such_day_and_stands_there_in_full(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.record.facts._more.click()
    type_day(qtbot, page.record.facts._on, EARLIER)
    assert page.record.facts._on.line.text() == day(EARLIER)
    assert page.record.facts._on.note.isHidden()
    settle(qtbot, journal)
    assert suite.sessions.get(session).on == EARLIER


def test_the_day_of_a_cancelled_meeting_far_ahead_stays_ahead(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    facts = page.record.facts
    facts._more.click()
    facts.status.button(SessionStatus.CANCELLED.value).click()
    type_day(qtbot, facts._on, LATER)
    settle(qtbot, journal)
    assert suite.sessions.get(session).on == LATER


def test_the_day_of_a_meeting_long_past_is_put_right_by_the_days_around_it(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    session = replace(suite.sessions.next(journal.workspace.clients[0].id), on=date.today() - timedelta(days=600))
    suite.sessions.update(session)
    page = go(qtbot, journal, "session", session.id)
    assert isinstance(page, SessionPage)
    page.record.facts._more.click()
    type_day(qtbot, page.record.facts._on, session.on + timedelta(days=1))
    settle(qtbot, journal)
    assert suite.sessions.get(session.id).on == session.on + timedelta(days=1)


def test_an_event_to_come_stays_ahead(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    settle(qtbot, journal)
    type_day(qtbot, page.life.event_on, SOON)
    page.life.add_event.click()
    settle(qtbot, journal)
    assert SOON in [one.on for one in suite.life.events(journal.workspace.clients[0].id)]


@pytest.mark.parametrize(("kind", "typed"), [(EventKind.BREACH, EARLIER), (EventKind.RELEASE_DATE, LATER)])
def test_an_event_is_the_last_such_day_and_a_release_date_may_be_the_next(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, kind: EventKind, typed: date
) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    settle(qtbot, journal)
    page.life.event_kind.setCurrentIndex(list(EventKind).index(kind))
    type_day(qtbot, page.life.event_on, typed)
    assert page.life.event_on.line.text() == day(typed)
    page.life.add_event.click()
    settle(qtbot, journal)
    assert (typed, kind) in [(one.on, one.kind) for one in suite.life.events(journal.workspace.clients[0].id)]


def test_a_line_of_the_life_of_a_case_is_put_on_the_last_such_day(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    settle(qtbot, journal)
    page.life.event_words.setText("Moved wing")
    page.life.add_event.click()
    settle(qtbot, journal)
    added = next(key for key, line in page.life._lines.items() if line.words == "Moved wing")
    page.life.list.choose(added)
    type_day(qtbot, page.life.on, EARLIER)
    page.life.put.click()
    settle(qtbot, journal)
    assert EARLIER in [one.on for one in suite.life.events(journal.workspace.clients[0].id)]


def test_a_due_day_before_the_one_that_was_offered_is_not_a_year_later(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    line = next(one for one in page.record.next.findChildren(NextLine) if one._by is not None)
    line.count_from(SOON)
    type_day(qtbot, line._due, SOON + timedelta(days=2))
    assert line._due.day == SOON + timedelta(days=2)
