"""The lines for next time keep their room, whatever size the text had."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QStyle
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal

_ALIKE = 20


def test_the_lines_are_as_wide_as_before_once_the_text_is_small_again(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.resize(1280, 820)
    seen: list[list[int]] = []

    def widths() -> list[int]:
        seen.append([field.words.width() for field in page.record.next.fields])
        return seen[-1]

    def at_rest() -> bool:
        """What is loaded late and laid out late would change the widths that are to come back."""
        widths()
        return journal._kit.tasks.idle and len(seen) >= _ALIKE and all(one == seen[-1] for one in seen[-_ALIKE:])

    journal._kit.look.plain()
    qtbot.waitUntil(at_rest, timeout=10_000)
    before = widths()
    bar = page.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    journal._kit.look.set_percent(150)
    qtbot.waitUntil(lambda: widths() != before)
    journal._kit.look.plain()
    # A bar that came or went beside them is not what is asked.
    qtbot.waitUntil(lambda: widths() == pytest.approx(before, abs=bar), timeout=10_000)


def test_a_promise_until_a_day_without_its_year_is_not_due_before_the_meeting(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    line = next(one for one in page.record.next.fields if one._by is not None)
    met = suite.sessions.get(session).on
    qtbot.waitUntil(lambda: line._met == met)
    before = met - timedelta(days=30)
    line.words.setText("call the landlord")
    line._due.line.setFocus()
    line._due.line.selectAll()
    qtbot.keyClicks(line._due.line, f"{before.day}/{before.month}" if QLocale().name() != "en_US" else f"{before:%m/%d}")
    qtbot.keyClick(line._due.line, Qt.Key.Key_Return)
    line.keep()
    client = suite.sessions.get(session).client
    qtbot.waitUntil(lambda: any(one.text == "call the landlord" for one in suite.practice.ledger(client)))
    due = next(one.due for one in suite.practice.ledger(client) if one.text == "call the landlord")
    assert due is not None
    assert (due.month, due.day) == (before.month, before.day)
    assert due > met
