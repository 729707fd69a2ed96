"""A note in a field of the catalogue that search finds is named by its field and leads to where it is read or written."""

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.craft import STAGES, LongForm
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.suite import Suite
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.craft.reflect_view import _MOST
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.page import Page
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.search.page import SearchPage


def opened_by(qtbot: QtBot, journal: OpenJournal, word: str) -> tuple[str, Page]:
    """Search for a word that stands once, and open what is found."""
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    page.words.setText(word)
    qtbot.waitUntil(lambda: [word in row.detail for row in page.list.rows.rows] == [True], timeout=10_000)
    title = page.list.rows.rows[0].title
    page.list.opened.emit(page.list.rows.rows[0].key)
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and journal.workspace.page is not page, timeout=10_000)
    return title, journal.workspace.page


def test_a_note_of_a_session_leads_to_the_notes_read_with_its_entry(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    session = next(one for one in suite.sessions.all(client) if one.status is SessionStatus.HELD)
    suite.practice.write(client, "EM2", (("value", "The zeppelin was mine."),), session.id)
    title, page = opened_by(qtbot, journal, "zeppelin")
    assert title.endswith(f"session {session.number} · My reflection")
    assert isinstance(page, EntriesPage)
    assert page.in_sight == session.id
    qtbot.waitUntil(lambda: not page.view.notes.visibleRegion().isEmpty(), timeout=10_000)
    assert "The zeppelin was mine." in [label.text() for label in page.view.notes.findChildren(PlainLabel)]


def test_a_note_about_a_client_leads_to_its_field(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0]
    suite.practice.write(client.id, "RC17", (("value", "No zeppelins on shirts"),))
    title, page = opened_by(qtbot, journal, "zeppelins")
    assert title == f"{client.codename} · House rules: dress"
    assert isinstance(page, CraftPage)
    assert page.section.key == "card"
    qtbot.waitUntil(lambda: not page._forms["RC17"].visibleRegion().isEmpty(), timeout=10_000)


def test_a_session_thought_over_long_ago_leads_to_its_stages(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client, word = journal.workspace.clients[0].id, "zeppelin"
    first = next(one for one in suite.sessions.all(client) if one.status is SessionStatus.HELD)
    suite.looking_back.write_long_form(LongForm(first.id, tuple((stage, word) for stage in STAGES)))
    for _ in range(_MOST):
        suite.sessions.next(client)
    title, page = opened_by(qtbot, journal, word)
    assert title.endswith("reflection")
    assert isinstance(page, CraftPage)
    assert page.section.key == "reflection"
    qtbot.waitUntil(lambda: page.reflect.boxes[STAGES[0]].toPlainText() == word, timeout=10_000)
    assert page.reflect.session.key == first.id
