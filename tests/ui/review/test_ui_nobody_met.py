"""Where nobody was met, Your practice and a client's strategies say so, and list nothing as left undone."""

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.services.suite import Suite
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.page import Page
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import Place


def told(page: Page) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def test_with_no_session_at_all_your_practice_says_so(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    for client in suite.clients.all():
        suite.access.erase(client.id, "no longer needed")
    page = go(qtbot, journal, "review")
    qtbot.waitUntil(lambda: "No meeting was held in these days" in told(page))
    assert "tick" not in told(page).replace("What you tick in your sessions stands here then.", "")
    assert "Nothing yet." not in told(page)


def test_before_the_first_meeting_the_strategies_of_a_client_say_so(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = suite.clients.add("K-99").id
    journal.workspace.go(Place("craft", client, words="strategies"))
    page = journal.workspace.page
    assert isinstance(page, CraftPage)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and "No meeting was held yet" in told(page), timeout=10_000)
    assert "Not ticked yet" not in told(page)
