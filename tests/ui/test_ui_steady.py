"""Nothing moves away from under the hand: pages stand still, Today stands at the client in hand, letters go to the words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import unreadable
from tests.ui.open_journal import fresh_session, go
from wa_journal.services.suite import Suite
from wa_journal.ui.guide import Guide
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.place import Place
from wa_journal.ui.session.next_line import NextLine
from wa_journal.ui.today.page import TodayPage


def come_to_rest() -> None:
    for _ in range(30):
        QApplication.processEvents()


def test_a_message_that_comes_late_moves_nothing(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "profile")
    come_to_rest()
    buttons = [button for button in page.findChildren(Button) if button.isVisible() and not page.banner.isAncestorOf(button)]

    def _places() -> list[QPoint]:
        return [button.mapTo(page, QPoint(0, 0)) for button in buttons]

    before = _places()
    for banner in (page.banner, journal.workspace.banner):
        banner.say(Channel.GOOD, "A copy is written. " * 6)
    qtbot.waitUntil(lambda: page.banner.height() > 20)
    come_to_rest()
    assert len(before) > 5
    assert _places() == before


def test_today_stands_at_the_client_whom_one_comes_from(qtbot: QtBot, journal: OpenJournal) -> None:
    today = go(qtbot, journal, "today")
    assert isinstance(today, TodayPage)
    for client in (journal.workspace.clients[1].id, journal.workspace.clients[0].id):
        journal.workspace.go(Place("entries", client))
        go(qtbot, journal, "today")
        qtbot.waitUntil(lambda client=client: today.cases.key == client)  # type: ignore[misc]


def test_letters_typed_into_the_day_of_a_promise_are_its_words(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    line = next(one for one in page.record.next.findChildren(NextLine) if one._by is not None)
    line._due.setFocus()
    qtbot.keyClicks(line._due.line, "Call the court")
    line.words.setFocus()
    assert line.words.text() == "Call the court"
    shown = line._due.day
    line._due.setFocus()
    qtbot.keyClick(line._due.line, Qt.Key.Key_Up)
    assert line._due.day > shown
    assert line.words.text() == "Call the court"
    line.words.clear()


@pytest.mark.parametrize("percent", [100, 150])
def test_the_tour_can_be_read_and_gone_through_in_a_small_window(qtbot: QtBot, journal: OpenJournal, percent: int) -> None:
    journal.window.resize(1024, 700)
    journal._kit.look.set_percent(percent)
    guide = journal.window.findChild(Guide)
    guide.begin()
    qtbot.waitUntil(guide.isVisible)
    amiss = []
    while guide.isVisible():
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
        come_to_rest()
        amiss += [(guide.heading.text(), told) for told in unreadable(guide)]
        foot = guide.next.mapTo(journal.window, QPoint(0, guide.next.height())).y()
        if foot > journal.window.height():
            amiss.append((guide.heading.text(), f"its buttons end at {foot}"))
        guide.next.click()
    assert amiss == []
