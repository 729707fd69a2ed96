"""Where an entry is read it is told that day, time or length were changed, when, and what they were."""

from dataclasses import replace
from datetime import date, time, timedelta

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.entries import Section
from wa_journal.services.suite import Suite
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.phrases import clock, day
from wa_journal.ui.session.page import SessionPage


def test_a_changed_day_is_told_with_what_it_was(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    session = suite.sessions.next(journal.workspace.clients[0].id)
    suite.sessions.update(replace(session, at=time(4), minutes=50))
    suite.writing.finish(session.id, (Section("He was calm."),))
    page = go(qtbot, journal, "entries", session.id)
    assert isinstance(page, EntriesPage)
    assert page.view._moved.isHidden()
    finished = suite.sessions.get(session.id)
    suite.sessions.update(replace(finished, on=finished.on - timedelta(days=29), at=time(10, 30), minutes=45))
    page.refresh()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and page.view._moved.isVisible(), timeout=10_000)
    before = f"{day(finished.on, long=True)}  ·  {clock(time(4))}  ·  50 min"
    assert page.view._moved.text() == f"Day, time or length was changed on {day(date.today())}; before: {before}"
    amended = go(qtbot, journal, "session", session.id)
    assert isinstance(amended, SessionPage)
    assert "the original words stay" in amended.writing.amending.text()
