"""Finish is in sight whatever is open beside it or below it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.banner import Channel

SAID = "He said he wants to finish the course. He shouted at me. He said he wants to hurt himself."


@pytest.mark.parametrize(("percent", "size"), [(100, (1280, 780)), (150, (1280, 780)), (100, (1024, 700)), (150, (1024, 700))])
def test_finish_is_in_sight_with_why_and_banners_open(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, percent: int, size: tuple[int, int]
) -> None:
    journal._kit.look.set_percent(percent)
    journal.window.resize(*size)
    page, _ = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText(SAID)
    page.drafting.flush()
    page.desk.suggest()
    qtbot.waitUntil(lambda: page.tags.list.rows.rowCount() > 0 and journal._kit.tasks.idle, timeout=20_000)
    page.writing.ways.to_tags()
    page.tags.list.choose(page.tags.list.rows.rows[0].key)
    page.tags._why.click()
    page.banner.say(Channel.GOOD, "Kept. You can take it back as long as you like.", "Take it back", page.banner.clear)
    journal.workspace.banner.say(Channel.GOOD, "The backup is written.")
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    button = page.finishing.button
    # What arrives late is laid out once more: Finish stands in sight when all of it has settled.
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect().height() == button.height(), timeout=5_000)
    for _ in range(20):
        QApplication.processEvents()
    assert (journal.window.width(), journal.window.height()) == size
    foot = button.mapTo(journal.window, QPoint(0, button.height())).y()
    assert foot <= journal.window.height()
    assert button.visibleRegion().boundingRect().height() == button.height()
