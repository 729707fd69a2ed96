"""The line is set on the client's page, with its reason, and the board works by it."""

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.profile.page import ProfilePage


def test_a_line_needs_its_reason_and_can_be_taken_away(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    page = go(qtbot, journal, "profile")
    assert isinstance(page, ProfilePage)
    assert suite.clients.get(client).line is None
    page.line.line.show_key("6.0")
    qtbot.keyClicks(page.line.reason, " ")
    page.line._on_set()
    assert page.line.told == "A line needs its reason: say why there, then set it."
    qtbot.waitUntil(page.line.reason.hasFocus)
    assert suite.clients.get(client).line is None
    page.line.reason.setText("Agreed in the team")
    page.line._on_set()
    qtbot.waitUntil(lambda: suite.clients.get(client).line == 6.0)
    row = next(row for row in suite.alliance.trajectory(client).board if row.row == "alliance_level")
    assert "line of 6" in row.words
    page.line.line.show_key("")
    page.line._on_set()
    qtbot.waitUntil(lambda: suite.clients.get(client).line is None)
