"""What is left to decide is counted in one way: shown and undecided; what is folded away is named apart."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import fresh_session, go
from wa_journal.model.entries import Section
from wa_journal.model.surest import MOST, in_sight
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.plain_label import PlainLabel

MANY = (
    "He said he wants to finish the course. He shouted at me. He said he trusts me a little more. He did not come on time. "
    "He said he will call the job centre tomorrow. He said that nothing helps anyway. He thanked me for listening. "
    "He said he wants to stop drinking. He refused to talk about his brother. He said we agreed on the plan. "
    "He laughed with me. He said he hates coming here. He asked me for help with the letter. He said he can do it."
)


def test_panel_and_read_back_name_the_same_count(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText(MANY)
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: len(suite.tagging.tags(session)) > MOST and journal._kit.tasks.idle, timeout=20_000)
    told = suite.today.read_back(session)
    assert told.folded > 0
    assert told.waiting + told.folded == len(suite.tagging.tags(session))
    lines = [label.text() for label in page.finishing.view.findChildren(PlainLabel)]
    folded = f"{told.folded} less sure one"
    assert any(f"to go through: {told.waiting}. {folded}" in line for line in lines)
    assert f"{told.waiting} to go through" in page.tags._told.text()
    assert folded in page.tags._told.text()
    suite.tagging.reviewed(session)
    page.finishing.view.show_read_back(suite.today.read_back(session), looked_through=True)
    lines = [label.text() for label in page.finishing.view.findChildren(PlainLabel) if not label.isHidden()]
    assert any(f"undecided: {told.waiting}. {folded}" in line for line in lines), "who went through them is asked for no more"


def test_going_through_says_what_becomes_of_the_undecided_and_is_taken_back(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    page, session = fresh_session(qtbot, journal, suite)
    page.editor.editor(Voice.THEY_SAID).insertPlainText(MANY)
    page.finishing.button.click()
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)
    page.finishing.view.back.emit()
    qtbot.waitUntil(lambda: len(suite.tagging.tags(session)) > MOST and journal._kit.tasks.idle, timeout=20_000)
    undecided = sum(tag.state is TagState.SUGGESTED for tag in suite.tagging.tags(session))
    page.tags.finish()
    assert f"{undecided} undecided ones stay suggestions" in page.banner.words
    qtbot.waitUntil(lambda: suite.sessions.get(session).tags_reviewed_at is not None)
    page.banner._button.click()
    qtbot.waitUntil(lambda: suite.sessions.get(session).tags_reviewed_at is None)
    qtbot.waitUntil(lambda: page.tags._done.isEnabled())
    QApplication.processEvents()


def test_today_names_every_session_with_tags_to_go_through_in_one_line(journal: OpenJournal, suite: Suite) -> None:
    client = journal.workspace.clients[0].id
    finished = [one for one in suite.sessions.all(client) if one.finished_at and one.status.value == "held"]
    for session in finished:
        suite.tagging.reviewed(session.id, done=False)
    lines = [due for due in suite.today.board().due if due.client == client and due.kind is DueKind.TAGS_TO_CONFIRM]
    assert [(line.session, line.text) for line in lines] == [
        (finished[0].id, f"{len(finished)} sessions, the oldest Session {finished[0].number}")
    ]


def test_the_list_of_entries_says_the_same_number_and_says_when_nothing_is_suggested(
    qtbot: QtBot, journal: OpenJournal, suite: Suite
) -> None:
    client = journal.workspace.clients[0].id
    many, none, gone_through = (suite.sessions.next(client, number=number).id for number in (91, 92, 93))
    for session, words in ((many, MANY), (none, "It rained."), (gone_through, MANY)):
        suite.writing.finish(session, (Section(words, None, Voice.THEY_SAID),))
        suite.tagging.suggest(session)
    suite.tagging.reviewed(gone_through)
    page = go(qtbot, journal, "entries", many)
    said = {row.key: row.detail for row in page.list.rows.rows}  # type: ignore[attr-defined]
    waiting = suite.today.read_back(many).waiting
    assert 1 < waiting <= MOST
    assert said[many] == f"{waiting} tags to go through"
    assert said[none] == "tags not gone through yet"
    assert said[gone_through] == ""
    first = next(tag for tag in in_sight(suite.tagging.tags(many)) if tag.state is TagState.SUGGESTED)
    journal._kit.tasks.run(page, lambda: suite.tagging.keep(first.id))
    left = f"{waiting - 1} tag"
    qtbot.waitUntil(lambda: next(row for row in page.list.rows.rows if row.key == many).detail.startswith(left))  # type: ignore[attr-defined]
