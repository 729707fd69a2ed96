"""What is written stays in sight when the text grows and the panes no longer stand side by side."""

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.session.panes import WRITE


def test_larger_text_leaves_the_entry_in_sight(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, _ = fresh_session(qtbot, journal, suite)
    journal.window.resize(1280, 820)
    qtbot.waitUntil(lambda: page.tags.isVisible())
    box = page.editor.first
    box.setFocus()
    journal._kit.look.set_percent(200)
    qtbot.waitUntil(lambda: not page.tags.isVisible())
    assert box.isVisible()
    assert page.writing.panes.choice.key == WRITE
    journal._kit.look.plain()
