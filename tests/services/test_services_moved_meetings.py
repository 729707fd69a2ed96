"""What day, time and length of a meeting were before they were changed in a finished entry is kept, once for each day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.services.test_services_writing import a_session
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session, Stood
from wa_journal.services.sessions import Sessions
from wa_journal.services.suite import Suite

ENTRY = (Section("He was calm."),)
MOVED = timedelta(days=29)


def later(suite: Suite, days: int) -> Sessions:
    """Give the verbs as they are some days from now."""
    desk = replace(suite.sessions._desk, clock=lambda: datetime.now(UTC) + timedelta(days=days))
    return Sessions(desk, suite.undo)


def moved(sessions: Sessions, session: SessionId, **facts: object) -> Session:
    sessions.update(replace(sessions.get(session), **facts), facts.keys())  # type: ignore[arg-type]
    return sessions.get(session)


@pytest.fixture
def finished(desk_suite: Suite) -> Session:
    """A session with a finished entry."""
    session = a_session(desk_suite)
    moved(desk_suite.sessions, session, at=time(4), minutes=50)
    desk_suite.writing.finish(session, ENTRY)
    return desk_suite.sessions.get(session)


def test_while_an_entry_is_written_nothing_is_noted_of_its_facts(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    on = desk_suite.sessions.get(session).on - MOVED
    assert moved(desk_suite.sessions, session, on=on).stood == ()


def test_facts_changed_one_by_one_on_one_day_are_one_change(desk_suite: Suite, finished: Session) -> None:
    today, on = date.today(), finished.on - MOVED
    moved(desk_suite.sessions, finished.id, on=on)
    moved(desk_suite.sessions, finished.id, at=time(10, 30))
    now = moved(desk_suite.sessions, finished.id, minutes=45)
    assert (now.on, now.at, now.minutes) == (on, time(10, 30), 45)
    assert now.stood == (Stood(today, finished.on, time(4), 50),)


def test_a_change_that_is_taken_back_leaves_nothing(desk_suite: Suite, finished: Session) -> None:
    moved(desk_suite.sessions, finished.id, on=finished.on - MOVED)
    desk_suite.undo.undo(finished.id)
    assert desk_suite.sessions.get(finished.id) == finished


def test_what_was_changed_on_another_day_stays_though_it_is_changed_back(desk_suite: Suite, finished: Session) -> None:
    on = finished.on - MOVED
    moved(desk_suite.sessions, finished.id, on=on)
    now = moved(later(desk_suite, 3), finished.id, on=finished.on)
    days = [(one.until, one.on) for one in now.stood]
    assert days == [(date.today(), finished.on), (date.today() + timedelta(days=3), on)]


def test_other_facts_leave_it_as_it_is(desk_suite: Suite, finished: Session) -> None:
    assert moved(desk_suite.sessions, finished.id, place="Room 4").stood == ()
