"""A note in a field of the catalogue that search finds is named by its field and leads to where it is read or written."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.craft import STAGES, LongForm, Span
from wa_journal.model.ids import RecordId, fresh
from wa_journal.model.ledger import LedgerKind, PracticeRecord
from wa_journal.model.sessions import SessionStatus
from wa_journal.services.own_words import REVIEWED
from wa_journal.services.suite import Suite
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.craft.reflect_view import _MOST
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.page import Page
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.review.page import ReviewPage
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


def test_words_about_ones_own_week_lead_to_where_they_are_written(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    suite.looking_back.write_review(Span.WEEK, "Fewer zeppelins.")
    title, page = opened_by(qtbot, journal, "zeppelins")
    assert title == "Your practice · in your own words"
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(page.note.hasFocus)
    assert page.note.toPlainText() == "Fewer zeppelins."
    assert not page.earlier.isVisible()


def test_words_about_a_week_gone_by_are_read_below_those_of_this_one(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    for week, words in ((10, "The kite week."), (9, "The zeppelin week."), (8, "The first week.")):
        at = datetime.fromisocalendar(2026, week, 5).replace(tzinfo=UTC)
        with suite.looking_back._desk.work() as work:
            item = f"{REVIEWED} 2026-W{week:02d}"
            work.records.put(PracticeRecord(RecordId(fresh()), None, item, at, (("value", words),)))
    _, page = opened_by(qtbot, journal, "zeppelin")
    assert isinstance(page, ReviewPage)
    assert page.note.toPlainText() == ""
    qtbot.waitUntil(lambda: not page.earlier.words.visibleRegion().isEmpty())
    assert page.earlier.words.text() == "The zeppelin week."
    assert [words for _, words in page.earlier.period.options] == [
        "2 Mar 2026 to 8 Mar 2026", "23 Feb 2026 to 1 Mar 2026", "16 Feb 2026 to 22 Feb 2026",
    ]  # fmt: skip
    page.refresh()
    qtbot.waitUntil(lambda: journal._kit.tasks.idle)
    assert page.earlier.words.text() == "The zeppelin week.", "what is read stays when the page loads anew"
    page.earlier.period.setCurrentIndex(0)
    assert page.earlier.words.text() == "The kite week."


def test_a_promise_of_no_session_leads_to_where_promises_stand(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0]
    suite.practice.add_line(client.id, LedgerKind.HOMEWORK, "Read of zeppelins")
    craft = go(qtbot, journal, "craft")
    assert isinstance(craft, CraftPage)
    craft.show_section("reflection")
    craft.ledger.which.choose("contacts")
    _, page = opened_by(qtbot, journal, "zeppelins")
    assert page is craft
    assert craft.section.key == "ledger"
    qtbot.waitUntil(lambda: "Read of zeppelins" in [row.title for row in craft.ledger.list.rows.rows], timeout=10_000)
