"""The lines for next time keep their room, whatever size the text had."""

import pytest
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
