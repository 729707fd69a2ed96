"""Today says of each client how many meetings were held, and apart from it how many things wait in the list above."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.entries import Section
from wa_journal.model.ledger import LedgerKind, LedgerState
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.today.page import TodayPage


@pytest.mark.parametrize(
    ("meetings", "promises", "told", "waits"),
    [
        (1, 0, "one session held, today", ""),
        (1, 1, "one session held, today", "1 thing waits above"),
        (2, 2, "2 sessions held, the last today", "2 things wait above"),
    ],
)
def test_each_count_says_what_it_counts(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, meetings: int, promises: int, told: str, waits: str
) -> None:
    client = suite.clients.add("Z-99").id
    missed = suite.sessions.next(client, date.today() - timedelta(days=3))
    suite.sessions.set_status(missed.id, SessionStatus.MISSED)
    for _ in range(meetings):
        session = suite.sessions.next(client, date.today())
        suite.writing.finish(session.id, (Section("He came."),))
        suite.tagging.reviewed(session.id)
    for number in range(promises):
        suite.practice.add_line(client, LedgerKind.PROMISE, f"ring the office {number}", due=date.today())
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    row = next(row for row in page.cases.rows.rows if row.title == "Z-99")
    assert row.detail.endswith(told)
    assert row.note == waits
    assert sum(item.codename == "Z-99" for item in page._due.values()) == promises


def test_what_waits_of_a_client_off_the_list_says_so_and_offers_no_new_session(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    for known in suite.clients.all():
        suite.clients.archive(known.id)
    client = suite.clients.add("Z-99").id
    line = suite.practice.add_line(client, LedgerKind.PROMISE, "ring the office", due=date.today())
    suite.clients.archive(client)
    page = go(qtbot, journal, "today")
    assert isinstance(page, TodayPage)
    assert page.cases.rows.rows == ()
    row = next(row for row in page.due.rows.rows if row.title == "Z-99")
    assert row.detail == "you promised · ring the office · off the list"
    assert page.due.isVisibleTo(page)
    page.due.choose(row.key)
    assert [button.property("key") for button in page.acts.findChildren(Button)] == ["k", "b", "d"]
    page.due.typed.emit(row.key, "k")
    qtbot.waitUntil(lambda: all(one.title != "Z-99" for one in page.due.rows.rows), timeout=10_000)
    assert suite.practice.line(line.id).state is LedgerState.KEPT
